package org.thioloom.chem.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.LoopKinetics.Node;

import java.util.ArrayList;
import java.util.List;

/// A step growth with a linker side, about to close loops.
///
/// @param ideal what was weighed
/// @param thiolsLink whether the linkers are the thiols
/// @param tendency λ
record Looping(StepGrowth ideal, boolean thiolsLink, double tendency) {
    private static final int MOST_ARMS = 12;
    private static final double HIGHEST_TENDENCY = 10;

    static Answer<Looping> of(StepGrowth ideal, double tendency) {
        int enes = mostArms(ideal.enes());
        int thiols = mostArms(ideal.thiols());
        if (!(tendency >= 0 && tendency <= HIGHEST_TENDENCY)) {
            return new Refused<>(
                    "A tendency to loops of " + Shown.typed(tendency) + " is out of range.",
                    "Give λ = c_J/[node groups] between 0 and 10; 0.01 to 0.05 is usual.");
        }
        if (Math.min(enes, thiols) > 2 || Math.max(enes, thiols) > MOST_ARMS) {
            return new Refused<>(
                    "Loops are not worked out for molecules of %s groups with molecules of %s."
                            .formatted(enes, thiols),
                    "Leave loops out, or keep one side to two groups and the other to %s."
                            .formatted(MOST_ARMS));
        }
        return new Found<>(new Looping(ideal, thiols <= 2, tendency));
    }

    private static int mostArms(List<Species> side) {
        return side.stream()
                .filter(s -> s.amount() * s.alive() > 0)
                .mapToInt(Species::functionality)
                .max()
                .orElse(0);
    }

    /// Nodes and linkers by their living arms.
    private record Sides(List<Species> nodes, List<Species> linkers) {
        double nodeGroups() {
            return nodes.stream().mapToDouble(s -> s.amount() * s.functionality()).sum();
        }

        double linkersOf(int ends) {
            return linkers.stream()
                    .filter(s -> s.functionality() == ends)
                    .mapToDouble(Species::amount)
                    .sum();
        }

        double massOfLinkers() {
            return linkers.stream()
                    .filter(s -> s.functionality() == 2)
                    .mapToDouble(s -> s.amount() * s.molarMass())
                    .sum();
        }
    }

    /// @param network at this conversion, without loops
    Answer<PrimaryLoops> at(Network network) {
        Sides sides =
                thiolsLink
                        ? new Sides(sorted(ideal.enes()), sorted(ideal.thiols()))
                        : new Sides(sorted(ideal.thiols()), sorted(ideal.enes()));
        double groups = sides.nodeGroups();
        double linkers = sides.linkersOf(2);
        LoopKinetics kinetics =
                new LoopKinetics(
                        byArms(sides.nodes(), groups),
                        linkers / groups,
                        sides.linkersOf(1) / groups,
                        tendency);
        kinetics.react(Math.max(network.eneConversion(), network.thiolConversion()));
        double[][] shares = shares(kinetics);
        double loops = groups * loops(kinetics);
        double looped = linkers > 0 ? loops / linkers : 0;
        List<Species> nodes =
                withLoops(sides.nodes(), shares, linkers > 0 ? sides.massOfLinkers() / linkers : 0);
        return rest(nodes, without(sides.linkers(), looped))
                .then(rest -> found(network, looped, loops, rest));
    }

    private Answer<StepGrowth> rest(List<Species> nodes, List<Species> linkers) {
        return thiolsLink ? StepGrowth.of(nodes, linkers) : StepGrowth.of(linkers, nodes);
    }

    private Answer<PrimaryLoops> found(
            Network network, double looped, double loops, StepGrowth rest) {
        double bonds = network.eneConversion() * ideal.eneGroups() - 2 * loops;
        double conversion = Math.clamp(bonds / rest.eneGroups(), 0, rest.highestEneConversion());
        return new Found<>(new PrimaryLoops(tendency, looped, loops, rest, conversion));
    }

    private static List<Species> sorted(List<Species> side) {
        return side.stream().flatMap(s -> s.byLivingArms().stream()).toList();
    }

    /// Share of the node groups on nodes of so many arms.
    private static double[] byArms(List<Species> nodes, double groups) {
        double[] byArms = new double[MOST_ARMS + 1];
        nodes.forEach(s -> byArms[s.functionality()] += s.amount() * s.functionality() / groups);
        return byArms;
    }

    /// Loops per node group.
    private static double loops(LoopKinetics kinetics) {
        double loops = 0;
        for (int i = 0; i < kinetics.nodes().size(); i++) {
            loops += kinetics.of(i) * kinetics.nodes().get(i).loops();
        }
        return loops;
    }

    /// Of the nodes that began with so many arms, the share with so many loops.
    private static double[][] shares(LoopKinetics kinetics) {
        double[][] shares = new double[MOST_ARMS + 1][MOST_ARMS / 2 + 1];
        double[] all = new double[MOST_ARMS + 1];
        for (int i = 0; i < kinetics.nodes().size(); i++) {
            Node node = kinetics.nodes().get(i);
            shares[node.arms()][node.loops()] += kinetics.of(i);
            all[node.arms()] += kinetics.of(i);
        }
        for (int arms = 0; arms <= MOST_ARMS; arms++) {
            for (int loops = 0; loops < shares[arms].length; loops++) {
                shares[arms][loops] /= all[arms] > 0 ? all[arms] : 1;
            }
        }
        shares[0][0] = 1;
        return shares;
    }

    private static List<Species> withLoops(
            List<Species> nodes, double[][] shares, double massOfLinker) {
        List<Species> rest = new ArrayList<>();
        for (Species node : nodes) {
            for (int loops = 0; 2 * loops <= node.functionality(); loops++) {
                rest.add(
                        Species.whole(
                                node.amount() * shares[node.functionality()][loops],
                                node.functionality() - 2 * loops,
                                node.molarMass() + loops * massOfLinker));
            }
        }
        return rest;
    }

    private static List<Species> without(List<Species> linkers, double looped) {
        return linkers.stream()
                .map(s ->
                        s.functionality() == 2
                                ? Species.whole(s.amount() * (1 - looped), 2, s.molarMass())
                                : s)
                .toList();
    }
}
