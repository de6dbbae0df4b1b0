package org.thioloom.chem.identity;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.StreamSupport;

/// The way from one atom of a piece to another, and what hangs on it.
final class MainChain {
    private static final int FIRST = 0;
    private static final int BRANCH = 1;
    private static final int CHAIN = 2;
    private static final int LAST = 3;

    private final IAtomContainer atoms;
    private final long[] ranks;

    /// @param atoms rings are marked
    /// @param ranks decide between ways of equal length
    MainChain(IAtomContainer atoms, long[] ranks) {
        this.atoms = atoms;
        this.ranks = ranks;
    }

    /// By atom: 0 the first, 1 what hangs on the way, 2 the way and the rings it runs through, 3
    /// the last. Atoms of other pieces are as if they hung on it.
    int[] layers(int first, int last) {
        int[] layers = new int[atoms.getAtomCount()];
        Arrays.fill(layers, BRANCH);
        boolean[] path = path(first, last);
        for (int atom = 0; atom < layers.length; atom++) {
            layers[atom] = path[atom] || bridges(atom, path) ? CHAIN : BRANCH;
        }
        layers[last] = LAST;
        layers[first] = FIRST;
        return layers;
    }

    private boolean[] path(int first, int last) {
        int[] steps = steps(last);
        boolean[] path = new boolean[steps.length];
        IAtom atom = atoms.getAtom(first);
        path[first] = true;
        while (atom.getIndex() != last) {
            int left = steps[atom.getIndex()];
            atom =
                    neighbours(atom).stream()
                            .filter(next -> steps[next.getIndex()] == left - 1)
                            .min(Comparator.comparingLong(next -> ranks[next.getIndex()]))
                            .orElseThrow();
            path[atom.getIndex()] = true;
        }
        return path;
    }

    /// Bonds between one atom and each; -2 where there is no way.
    int[] steps(int from) {
        int[] steps = new int[atoms.getAtomCount()];
        Arrays.fill(steps, -2);
        steps[from] = 0;
        Deque<IAtom> waiting = new ArrayDeque<>(List.of(atoms.getAtom(from)));
        while (!waiting.isEmpty()) {
            IAtom atom = waiting.remove();
            for (IAtom next : atom.neighbors()) {
                if (steps[next.getIndex()] == -2) {
                    steps[next.getIndex()] = steps[atom.getIndex()] + 1;
                    waiting.add(next);
                }
            }
        }
        return steps;
    }

    /// Whether an atom beside the way lies in a ring that two atoms of the way close.
    private boolean bridges(int start, boolean[] path) {
        if (path[start] || !atoms.getAtom(start).isInRing()) {
            return false;
        }
        boolean[] seen = new boolean[path.length];
        seen[start] = true;
        int touched = 0;
        Deque<IAtom> waiting = new ArrayDeque<>(List.of(atoms.getAtom(start)));
        while (!waiting.isEmpty()) {
            for (IAtom next : waiting.remove().neighbors()) {
                if (!seen[next.getIndex()]) {
                    seen[next.getIndex()] = true;
                    if (path[next.getIndex()]) {
                        touched++;
                    } else {
                        waiting.add(next);
                    }
                }
            }
        }
        return touched > 1;
    }

    private static List<IAtom> neighbours(IAtom atom) {
        return StreamSupport.stream(atom.neighbors().spliterator(), false).toList();
    }
}
