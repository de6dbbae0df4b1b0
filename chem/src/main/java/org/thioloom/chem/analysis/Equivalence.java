package org.thioloom.chem.analysis;

import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which atoms of a graph stand in like places.
///
/// Colours are refined until they part no further: an atom's next colour follows from its own and
/// those of its neighbours. Element, isotope, hydrogens and number of neighbours set the first
/// colours; bond orders and charges do not, so that a drawing of one of several resonance forms
/// makes nothing unlike. Configuration is not looked at. In cages, where like neighbours do not
/// make like places, each atom is painted by itself once and judged by the colours that come of it.
///
/// The toolkit's own symmetry classes look at charges and not at isotopes, and take all corners of
/// cuneane for one.
final class Equivalence {
    // cages larger than this are left as their neighbours colour them
    private static final int LARGEST_CAGE = 200;

    private static final long PAINT = 0x9e3779b97f4a7c15L;

    private final IAtomContainer graph;
    private final int[][] neighbours;

    private Equivalence(IAtomContainer graph) {
        this.graph = graph;
        this.neighbours = new int[graph.getAtomCount()][];
        for (IAtom atom : graph.atoms()) {
            List<Integer> beside = new ArrayList<>();
            atom.bonds().forEach(bond -> beside.add(bond.getOther(atom).getIndex()));
            neighbours[atom.getIndex()] = beside.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /// One number an atom, the same for atoms in like places; unlike numbers for unlike atoms, also
    /// of different molecules.
    static long[] colours(IAtomContainer graph) {
        Equivalence equivalence = new Equivalence(graph);
        long[] colours = equivalence.refined(equivalence.first());
        Cycles.markRingAtomsAndBonds(graph);
        for (List<IAtom> part : Graphs.parts(graph)) {
            if (part.size() <= LARGEST_CAGE && part.stream().anyMatch(Equivalence::joinsRings)) {
                equivalence.judge(part, colours);
            }
        }
        return colours;
    }

    private static boolean joinsRings(IAtom atom) {
        int ringBonds = 0;
        for (IBond bond : atom.bonds()) {
            ringBonds += bond.isInRing() ? 1 : 0;
        }
        return ringBonds > 2;
    }

    private long[] first() {
        long[] colours = new long[graph.getAtomCount()];
        for (List<IAtom> part : Graphs.parts(graph)) {
            long whole = part.stream().mapToLong(Equivalence::seed).sum();
            for (IAtom atom : part) {
                // atoms of one molecule are never like those of another
                colours[atom.getIndex()] = mixed(seed(atom) + mixed(whole));
            }
        }
        return colours;
    }

    private static long seed(IAtom atom) {
        long seed = atom.getAtomicNumber();
        seed = seed * 512 + Graphs.massNumber(atom);
        seed = seed * 64 + atom.getImplicitHydrogenCount();
        return mixed(seed * 64 + atom.getBondCount());
    }

    private long[] refined(long[] from) {
        long[] colours = from;
        long distinct = distinct(colours);
        while (true) {
            long[] next = next(colours);
            long parted = distinct(next);
            if (parted == distinct) {
                return colours;
            }
            colours = next;
            distinct = parted;
        }
    }

    private long[] next(long[] colours) {
        long[] next = new long[colours.length];
        for (int atom = 0; atom < next.length; atom++) {
            long sum = 0;
            for (int neighbour : neighbours[atom]) {
                sum += mixed(colours[neighbour]);
            }
            next[atom] = mixed(colours[atom] + 3 * sum);
        }
        return next;
    }

    private void judge(List<IAtom> part, long[] colours) {
        long[] before = colours.clone();
        for (IAtom atom : part) {
            long[] painted = before.clone();
            painted[atom.getIndex()] = mixed(painted[atom.getIndex()] + PAINT);
            long[] after = refined(painted);
            long all = part.stream().mapToLong(one -> mixed(after[one.getIndex()])).sum();
            colours[atom.getIndex()] = mixed(before[atom.getIndex()] + all);
        }
    }

    private static long distinct(long[] colours) {
        long[] sorted = colours.clone();
        Arrays.sort(sorted);
        long distinct = Math.min(1, sorted.length);
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
        }
        return distinct;
    }

    // scatters the bits, so that sums of colours meet by chance only: once in 10^19
    private static long mixed(long value) {
        long x = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
