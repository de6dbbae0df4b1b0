package org.thioloom.chem.identity;

import org.openscience.cdk.graph.GraphUtil;
import org.openscience.cdk.graph.invariant.Canon;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An order of the atoms that does not depend on how they were numbered: by their kind, by their
/// neighbours' kind, and so on outwards, then by handedness.
///
/// Ties between atoms that no symmetry exchanges are broken by Canon of the toolkit, without
/// looking back: cages in which all atoms have the same neighbourhood may come out in two ways.
///
/// @param atoms rings and aromatic atoms are marked
record AtomRanks(IAtomContainer atoms) {
    private static final int MOST_WAYS = 64;

    /// From 1, no two alike.
    long[] ranks() {
        return all().getFirst();
    }

    /// The ways to rank the atoms that are equally good: one, or, when centres tell their hands by
    /// each other alone, as on a ring, one for each that could come first.
    List<long[]> all() {
        int[][] graph = GraphUtil.toAdjList(atoms);
        List<long[]> all = new ArrayList<>();
        rank(graph, settled(graph, refine(graph, dense(invariants()))), all);
        return all;
    }

    private void rank(int[][] graph, int[] classes, List<long[]> all) {
        int tied = tied(classes);
        if (tied == 0 || !isAmbiguous(classes)) {
            all.add(Canon.label(atoms, graph, Arrays.stream(classes).asLongStream().toArray()));
            return;
        }
        for (int first = 0; first < classes.length && all.size() < MOST_WAYS; first++) {
            if (classes[first] == tied) {
                long[][] rows = new long[classes.length][];
                for (int atom = 0; atom < rows.length; atom++) {
                    rows[atom] = new long[] {classes[atom], atom == first ? 0 : 1};
                }
                rank(graph, settled(graph, refine(graph, dense(rows))), all);
            }
        }
    }

    /// The lowest class of several atoms; 0 when there is none.
    private static int tied(int[] classes) {
        int[] members = new int[classes.length + 1];
        for (int number : classes) {
            members[number]++;
        }
        for (int number = 1; number < members.length; number++) {
            if (members[number] > 1) {
                return number;
            }
        }
        return 0;
    }

    private boolean isAmbiguous(int[] classes) {
        for (IStereoElement<?, ?> centre : atoms.stereoElements()) {
            if (new Handedness(centre, classes).hand() == 0) {
                return true;
            }
        }
        return false;
    }

    /// Tells apart what hands tell apart, until nothing more is.
    private int[] settled(int[][] graph, int[] refined) {
        int[] classes = refined;
        int[] handed = refine(graph, handed(classes));
        while (!Arrays.equals(classes, handed)) {
            classes = handed;
            handed = refine(graph, handed(classes));
        }
        return classes;
    }

    private long[][] invariants() {
        long[][] all = new long[atoms.getAtomCount()][];
        for (IAtom atom : atoms.atoms()) {
            int orders = 0;
            for (IBond bond : atom.bonds()) {
                orders += bond.getOrder().numeric();
            }
            Integer mass = atom.getMassNumber();
            all[atom.getIndex()] =
                    new long[] {
                        atom.getBondCount(),
                        atom.getBondCount() + atom.getImplicitHydrogenCount(),
                        atom.getAtomicNumber(),
                        atom.getFormalCharge(),
                        atom.isAromatic() ? 1 : 0,
                        // which of its bonds is double depends on the drawing
                        atom.isAromatic() ? 0 : orders,
                        mass == null ? 0 : mass,
                        atom.getMapIdx(),
                        Graph.inUnit(atom) ? 1 : 0
                    };
        }
        return all;
    }

    /// Tells apart what the neighbours tell apart, until nothing more is.
    private static int[] refine(int[][] graph, int[] classes) {
        int[] finer = classes;
        int[] coarser;
        do {
            coarser = finer;
            long[][] surroundings = new long[graph.length][];
            for (int atom = 0; atom < graph.length; atom++) {
                int[] current = coarser;
                long[] around = Arrays.stream(graph[atom]).mapToLong(n -> current[n]).toArray();
                Arrays.sort(around);
                surroundings[atom] = new long[around.length + 1];
                surroundings[atom][0] = coarser[atom];
                System.arraycopy(around, 0, surroundings[atom], 1, around.length);
            }
            finer = dense(surroundings);
        } while (!Arrays.equals(finer, coarser));
        return finer;
    }

    private int[] handed(int[] classes) {
        long[][] handed = new long[classes.length][];
        for (int atom = 0; atom < classes.length; atom++) {
            handed[atom] = new long[] {classes[atom], 0};
        }
        for (IStereoElement<?, ?> centre : atoms.stereoElements()) {
            int hand = new Handedness(centre, classes).hand();
            switch (centre.getFocus()) {
                case IAtom atom -> handed[atom.getIndex()][1] += hand;
                case IBond bond -> {
                    handed[bond.getBegin().getIndex()][1] += hand;
                    handed[bond.getEnd().getIndex()][1] += hand;
                }
                default -> {}
            }
        }
        return dense(handed);
    }

    /// Numbers rows from 1 in their order, equal rows alike.
    private static int[] dense(long[][] rows) {
        Integer[] order = new Integer[rows.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Arrays.compare(rows[a], rows[b]));
        int[] numbers = new int[rows.length];
        int number = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || !Arrays.equals(rows[order[i]], rows[order[i - 1]])) {
                number++;
            }
            numbers[order[i]] = number;
        }
        return numbers;
    }

    /// Which hand a stereocentre shows when its neighbours are taken by class rather than by
    /// number.
    private static final class Handedness {
        private final IStereoElement<?, ?> centre;
        private final int[] classes;

        /// @param classes of the atoms, by index
        Handedness(IStereoElement<?, ?> centre, int[] classes) {
            this.centre = centre;
            this.classes = classes;
        }

        /// 1 or 2; 0 when two neighbours are of one class, so that there is no hand to tell, and
        /// for centres that are neither tetrahedral nor double bonds.
        int hand() {
            return switch (centre.getConfigClass()) {
                case IStereoElement.TH -> tetrahedral();
                case IStereoElement.CT -> doubleBond();
                default -> 0;
            };
        }

        private int tetrahedral() {
            List<?> carriers = centre.getCarriers();
            int swaps = 0;
            for (int i = 0; i < carriers.size(); i++) {
                for (int j = i + 1; j < carriers.size(); j++) {
                    int first = classOf(carriers.get(i));
                    int second = classOf(carriers.get(j));
                    if (first == second) {
                        return 0;
                    }
                    swaps += first > second ? 1 : 0;
                }
            }
            return 1 + (swaps + centre.getConfigOrder()) % 2;
        }

        // the centre stands among its own neighbours for a hydrogen or a lone pair
        private int classOf(Object carrier) {
            return carrier.equals(centre.getFocus()) ? 0 : classes[((IAtom) carrier).getIndex()];
        }

        private int doubleBond() {
            IBond bond = (IBond) centre.getFocus();
            int swaps = centre.getConfigOrder();
            for (Object carrier : centre.getCarriers()) {
                IBond arm = (IBond) carrier;
                IAtom end = bond.contains(arm.getBegin()) ? arm.getBegin() : arm.getEnd();
                IAtom named = arm.getOther(end);
                for (IAtom other : end.neighbors()) {
                    if (!other.equals(named) && !bond.contains(other)) {
                        int difference = classes[other.getIndex()] - classes[named.getIndex()];
                        if (difference == 0) {
                            return 0;
                        }
                        swaps += difference > 0 ? 1 : 0;
                    }
                }
            }
            return 1 + swaps % 2;
        }
    }
}
