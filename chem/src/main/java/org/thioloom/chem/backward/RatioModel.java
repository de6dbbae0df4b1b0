package org.thioloom.chem.backward;

import org.thioloom.chem.network.NetworkSolver;
import org.thioloom.chem.network.Tally;

/// One network after another for a search, without a new object each. Not for two threads.
final class RatioModel {
    private static final double GRAMS = 1000;

    private final int arms;
    private final int ends;
    private final Tally nodes;
    private final Tally linkers;
    private final NetworkSolver solver;

    RatioModel(int arms, int ends) {
        this.arms = arms;
        this.ends = ends;
        nodes = new Tally(arms);
        linkers = new Tally(ends);
        solver = new NetworkSolver(nodes, linkers);
    }

    /// What comes of a mole of nodes weighed with so many linkers.
    ///
    /// @param conversion p of the scarcer group, `[-]`; p_A = p min(1, 1/r)
    double value(RatioAim aim, Weighed weighed, double conversion) {
        nodes.clear();
        nodes.add(weighed.nodes, arms, weighed.armsAlive, weighed.nodeMass);
        linkers.clear();
        linkers.add(weighed.linkers, ends, weighed.endsAlive, weighed.linkerMass);
        solver.solve(conversion * Math.min(1, 1 / solver.ratio()));
        double mass = (nodes.mass() + linkers.mass()) / GRAMS;
        return switch (aim) {
            case SOL -> solver.sol();
            case STRANDS -> solver.strands() / mass;
            case MODULUS -> {
                double rank = solver.strands() - solver.junctions();
                yield rank > 0 ? rank / (mass * (1 - solver.sol())) : 0;
            }
        };
    }

    /// What is in the two vials, filled again for each network.
    static final class Weighed {
        double nodes = 1;
        double armsAlive;
        double nodeMass;
        double linkers;
        double endsAlive;
        double linkerMass;

        static Weighed of(NodeAndLinker pair, double linkers) {
            Weighed weighed = new Weighed();
            weighed.armsAlive = pair.armsAlive();
            weighed.nodeMass = pair.nodeMass();
            weighed.linkers = linkers;
            weighed.endsAlive = pair.endsAlive();
            weighed.linkerMass = pair.linkerMass();
            return weighed;
        }
    }
}
