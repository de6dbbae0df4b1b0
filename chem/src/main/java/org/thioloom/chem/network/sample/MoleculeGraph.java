package org.thioloom.chem.network.sample;

import org.thioloom.chem.network.sample.Counts.Kind;
import org.thioloom.chem.network.sample.Counts.Side;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws a network of any two sides; every molecule is a vertex, every bond an edge.
final class MoleculeGraph implements Drawer {
    private final Counts counts;
    private final int[] kinds;
    private final double[] masses;
    private final Bonds bonds;
    private final Clusters clusters;
    private final int[] eneEnds;
    private final RandomPairs thiolEnds;

    MoleculeGraph(Counts counts) {
        this.counts = counts;
        int molecules = counts.enes().molecules() + counts.thiols().molecules();
        kinds = new int[molecules];
        masses = new double[counts.enes().kinds().size() + counts.thiols().kinds().size()];
        label(counts.enes(), 0, 0);
        label(counts.thiols(), counts.enes().molecules(), counts.enes().kinds().size());
        bonds = new Bonds(molecules);
        clusters = new Clusters(bonds, molecules);
        eneEnds = new int[counts.bonds() + 1];
        thiolEnds = new RandomPairs(counts.bonds());
    }

    private void label(Side side, int firstMolecule, int firstKind) {
        int molecule = firstMolecule;
        int number = firstKind;
        for (Kind kind : side.kinds()) {
            Arrays.fill(kinds, molecule, molecule + kind.count(), number);
            masses[number] = kind.mass();
            molecule += kind.count();
            number++;
        }
    }

    @Override
    public Draw draw(RandomGenerator stream) {
        Dice dice = new Dice(stream);
        bonds.clear();
        thiolEnds.begin(counts.bonds(), dice);
        chooseEnes(dice);
        chooseThiols(dice);
        bonds.join(eneEnds, thiolEnds.pairWith(eneEnds, dice), counts.bonds());
        bonds.findRoots();
        clusters.clear();
        for (int i = 0; i < kinds.length; i++) {
            clusters.add(i, masses[kinds[i]]);
        }
        clusters.sum();
        return Draw.of(clusters, core(), 0);
    }

    /// The enes that have reacted, in the order of their molecules: each in turn with the chance
    /// that leaves the right number for the rest. What is not chosen is written over.
    private void chooseEnes(Dice dice) {
        int left = counts.enes().groups();
        int chosen = 0;
        int molecule = 0;
        for (Kind kind : counts.enes().kinds()) {
            for (int i = 0; i < kind.count(); i++) {
                for (int group = 0; group < kind.groups(); group++) {
                    eneEnds[chosen] = molecule;
                    chosen += (dice.below(left--) - (counts.bonds() - chosen)) >>> 31;
                }
                molecule++;
            }
        }
    }

    /// The thiols that have reacted, in random order.
    private void chooseThiols(Dice dice) {
        int left = counts.thiols().groups();
        int wanted = counts.bonds();
        int molecule = counts.enes().molecules();
        for (Kind kind : counts.thiols().kinds()) {
            for (int i = 0; i < kind.count(); i++) {
                for (int group = 0; group < kind.groups(); group++) {
                    int chosen = (dice.below(left--) - wanted) >>> 31;
                    thiolEnds.offer(molecule, chosen);
                    wanted -= chosen;
                }
                molecule++;
            }
        }
    }

    private Core core() {
        Core core = new Core();
        for (int i = 0; i < kinds.length; i++) {
            if (clusters.isGel(i)) {
                core.count(bonds.count(i));
            }
        }
        bonds.strip();
        for (int i = 0; i < kinds.length; i++) {
            if (clusters.isGel(i)) {
                core.keep(bonds.count(i), masses[kinds[i]]);
            }
        }
        return core;
    }
}
