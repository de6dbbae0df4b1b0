package org.thioloom.chem.network.sample;

import org.thioloom.chem.network.sample.Counts.Kind;
import org.thioloom.chem.network.sample.Counts.Side;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/// Draws a network of nodes and of linkers of one mass with two ends: a linker with both ends
/// bonded is an edge between nodes, one with one end is mass on its node. A third of the vertices
/// that `MoleculeGraph` needs, and the same answers.
///
/// How many linkers bonded with two ends, one, or none is drawn first. Then each arm of the nodes
/// in turn becomes the tail of an edge, the head of one, the seat of a dangling linker, or stays
/// free. The heads are shuffled and given to the tails in order: any pairing is as likely as any
/// other.
final class LinkerGraph implements Drawer {
    /// What a byte can count.
    private static final int MOST_ARMS = 127;

    private final Side nodes;
    private final Side linkers;
    private final double linkerMass;
    private final int bonded;
    private final Bonds bonds;
    private final Clusters clusters;
    private final int[] tails;
    private final byte[] held;
    private final RandomPairs heads;

    LinkerGraph(Side nodes, Side linkers, int bonded) {
        this.nodes = nodes;
        this.linkers = linkers;
        this.bonded = bonded;
        linkerMass = masses(linkers).max().orElseThrow();
        int molecules = nodes.molecules();
        bonds = new Bonds(molecules);
        clusters = new Clusters(bonds, molecules);
        held = new byte[molecules];
        int mostEdges = Math.min(linkers.moleculesWith(2), bonded / 2);
        tails = new int[mostEdges + 1];
        heads = new RandomPairs(mostEdges);
    }

    /// Whether these are sides for it.
    static boolean draws(Side nodes, Side linkers) {
        return masses(linkers).distinct().count() == 1
                && linkers.kinds().stream().allMatch(kind -> kind.groups() <= 2)
                && nodes.kinds().stream().allMatch(kind -> kind.groups() <= MOST_ARMS);
    }

    private static DoubleStream masses(Side linkers) {
        return linkers.kinds().stream().filter(kind -> kind.groups() > 0).mapToDouble(Kind::mass);
    }

    @Override
    public Draw draw(RandomGenerator stream) {
        Dice dice = new Dice(stream);
        Fates fates = Fates.of(linkers, bonded, dice);
        bonds.clear();
        heads.begin(fates.edges(), dice);
        deal(fates, dice);
        bonds.join(tails, heads.pairWith(tails, dice), fates.edges());
        bonds.findRoots();
        weigh(fates);
        Core core = core();
        return Draw.of(clusters, core, core.bondsLeft() * linkerMass);
    }

    /// Gives every arm its part, each with the chance that leaves the right numbers for the rest.
    /// Without branches, because a processor cannot guess these.
    private void deal(Fates fates, Dice dice) {
        int left = nodes.groups();
        int tailsLeft = fates.edges();
        int headsLeft = fates.edges();
        int seatsLeft = fates.dangling();
        int node = 0;
        for (Kind kind : nodes.kinds()) {
            for (int i = 0; i < kind.count(); i++) {
                int tailsBefore = tailsLeft;
                int seatsBefore = seatsLeft;
                for (int arm = 0; arm < kind.groups(); arm++) {
                    int draw = dice.below(left--);
                    int tail = (draw - tailsLeft) >>> 31;
                    int tailOrHead = (draw - tailsLeft - headsLeft) >>> 31;
                    int bond = (draw - tailsLeft - headsLeft - seatsLeft) >>> 31;
                    // Written over by the next arm unless this is a tail.
                    tails[fates.edges() - tailsLeft] = node;
                    heads.offer(node, tailOrHead - tail);
                    tailsLeft -= tail;
                    headsLeft -= tailOrHead - tail;
                    seatsLeft -= bond - tailOrHead;
                }
                held[node] = (byte) (tailsBefore - tailsLeft + seatsBefore - seatsLeft);
                node++;
            }
        }
    }

    private void weigh(Fates fates) {
        clusters.clear();
        int node = 0;
        for (Kind kind : nodes.kinds()) {
            for (int i = 0; i < kind.count(); i++) {
                clusters.add(node, kind.mass() + held[node] * linkerMass);
                node++;
            }
        }
        clusters.addSingles(fates.free(), linkerMass);
        for (Kind kind : linkers.kinds()) {
            if (kind.groups() == 0) {
                clusters.addSingles(kind.count(), kind.mass());
            }
        }
        clusters.sum();
    }

    private Core core() {
        Core core = new Core();
        for (int node = 0; node < held.length; node++) {
            if (clusters.isGel(node)) {
                core.count(bonds.count(node));
            }
        }
        bonds.strip();
        int node = 0;
        for (Kind kind : nodes.kinds()) {
            for (int i = 0; i < kind.count(); i++) {
                if (clusters.isGel(node)) {
                    core.keep(bonds.count(node), kind.mass());
                }
                node++;
            }
        }
        return core;
    }
}
