package org.thioloom.chem.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.BlendTarget.Held;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Linkers blended so that the dry network holds what is wanted of lithium or of repeat units.
///
/// What is missing of the target is linear in the mole shares of the linkers, so that two need no
/// search. The blend changes the sol and the loops, not the gel point, which counts groups alone.
///
/// @param portions those that are used, in the order they were given
/// @param linkersPerNode `[-]`
/// @param value of the target, `[mmol/g]` or `[-]`
/// @param ionContent lithium per dry mass, `[mmol/g]`
/// @param repeatUnitsPerIon `[-]`; empty without lithium
/// @param nodesFromStock moles of nodes that the stock is enough for, `[mol]`; empty when no linker
///   used says its stock
public record Blend(
        List<Portion> portions,
        double linkersPerNode,
        double value,
        double ionContent,
        double repeatUnitsPerIon,
        OptionalDouble nodesFromStock) {
    private static final double EQUAL = 1e-12;
    private static final int MOST_LINKERS = 12;

    public Blend {
        portions = List.copyOf(portions);
    }

    /// The node of the network.
    ///
    /// @param molarMass `[g/mol]`
    /// @param ions lithium per molecule, `[-]`
    /// @param calls for so many counts of linkers, see [Linker]: its living arms when the ratio
    ///   goes by groups, linkers per node when it goes by molecules, `[-]`
    public record Node(double molarMass, double ions, double calls) {}

    /// A linker that may be used.
    ///
    /// @param molarMass Mn, `[g/mol]`
    /// @param repeatUnits per molecule, `[-]`
    /// @param ions per molecule, `[-]`
    /// @param counts for so much of what the node calls for: its living ends, or 1
    /// @param stock at hand, `[mol]`; empty when enough
    public record Linker(
            String name,
            double molarMass,
            double repeatUnits,
            double ions,
            double counts,
            OptionalDouble stock) {
        Held held() {
            return new Held(molarMass, ions, repeatUnits);
        }
    }

    /// One linker of the blend.
    ///
    /// @param share of the linker molecules, `[-]`
    /// @param massShare of the mass of linkers, `[-]`
    public record Portion(Linker linker, double share, double massShare) {}

    /// Which blend, where more than one will do.
    public enum Choice {
        /// The fewest linkers; of two, the nearest below the target and the nearest above it.
        FEWEST,
        /// As near as can be to the proportions of the stock, by mole: Σ (x − s)² is least.
        LIKE_STOCK
    }

    /// The blend, or what these linkers can give.
    public static Answer<Blend> of(
            Node node, List<Linker> linkers, BlendTarget target, Choice choice) {
        if (linkers.isEmpty() || linkers.size() > MOST_LINKERS) {
            return new Refused<>(
                    linkers.size() + " linkers are offered", "offer 1 to " + MOST_LINKERS);
        }
        if (!(target.wanted() > 0 && Double.isFinite(target.wanted()))) {
            return new Refused<>(
                    "%s %s are wanted"
                            .formatted(Shown.number(target.wanted()), target.kind().unit()),
                    "give a number above zero");
        }
        if (node.ions() == 0 && linkers.stream().noneMatch(linker -> linker.ions() > 0)) {
            return new Refused<>(
                    "neither the node nor a linker carries lithium",
                    "give a node or a linker that does");
        }
        return new Shares(node, linkers, target)
                .of(choice)
                .map(x -> blend(node, linkers, target, x));
    }

    private static Blend blend(
            Node node, List<Linker> linkers, BlendTarget target, double[] shares) {
        Held mean = new Held(0, 0, 0);
        double counts = 0;
        for (int i = 0; i < shares.length; i++) {
            mean = mean.plus(linkers.get(i).held(), shares[i]);
            counts += shares[i] * linkers.get(i).counts();
        }
        double perNode = node.calls() / counts;
        Held all = new Held(node.molarMass(), node.ions(), 0).plus(mean, perNode);
        List<Portion> portions = new ArrayList<>();
        double nodes = Double.POSITIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            Linker linker = linkers.get(i);
            if (shares[i] > 0) {
                double massShare = shares[i] * linker.molarMass() / mean.mass();
                portions.add(new Portion(linker, shares[i], massShare));
                nodes = Math.min(nodes, linker.stock().orElse(nodes) / shares[i] / perNode);
            }
        }
        return new Blend(
                portions,
                perNode,
                target.of(all),
                1000 * all.ions() / all.mass(),
                all.repeatUnits() / all.ions(),
                Double.isFinite(nodes) ? OptionalDouble.of(nodes) : OptionalDouble.empty());
    }

    /// The mole shares of linkers that meet a target.
    private record Shares(Node node, List<Linker> linkers, BlendTarget target) {

        /// What a network of this linker alone lacks, per count that it fills. Linear in shares.
        private double missing(Linker linker) {
            return target.missing(
                    new Held(node.molarMass(), node.ions(), 0)
                            .times(linker.counts() / node.calls())
                            .plus(linker.held(), 1));
        }

        private double alone(Linker linker) {
            return target.of(
                    new Held(node.molarMass(), node.ions(), 0)
                            .plus(linker.held(), node.calls() / linker.counts()));
        }

        Answer<double[]> of(Choice choice) {
            double[] missing = linkers.stream().mapToDouble(this::missing).toArray();
            double low = linkers.stream().mapToDouble(this::alone).min().orElseThrow();
            double high = linkers.stream().mapToDouble(this::alone).max().orElseThrow();
            double slack = EQUAL * target.wanted();
            if (target.wanted() < low - slack || target.wanted() > high + slack) {
                return outOfReach(low, high);
            }
            if (choice == Choice.LIKE_STOCK) {
                return stock().map(stock -> NearestShares.of(stock, missing));
            }
            return new Found<>(fewest(missing));
        }

        private Answer<double[]> outOfReach(double low, double high) {
            String reach =
                    low == high
                            ? Shown.number(low)
                            : Shown.number(low) + " to " + Shown.number(high);
            return new Refused<>(
                    "these linkers give %s %s, not %s"
                            .formatted(reach, target.kind().unit(), Shown.number(target.wanted())),
                    "ask for a value that they reach, or add another linker");
        }

        /// Mole shares of the stock.
        private Answer<double[]> stock() {
            List<String> unstated =
                    linkers.stream()
                            .filter(linker -> linker.stock().isEmpty())
                            .map(Linker::name)
                            .toList();
            if (!unstated.isEmpty()) {
                return new Refused<>(
                        "nobody stated how much is left of " + String.join(", ", unstated),
                        "state \"available\" in each lot, or ask for the fewest linkers");
            }
            double sum = linkers.stream().mapToDouble(l -> l.stock().orElseThrow()).sum();
            return new Found<>(
                    linkers.stream().mapToDouble(l -> l.stock().orElseThrow() / sum).toArray());
        }

        private double[] fewest(double[] missing) {
            double[] shares = new double[missing.length];
            for (int i = 0; i < missing.length; i++) {
                double scale = Math.abs(alone(linkers.get(i)) - target.wanted());
                if (scale <= EQUAL * target.wanted()) {
                    shares[i] = 1;
                    return shares;
                }
            }
            int below = nearest(i -> alone(linkers.get(i)) < target.wanted());
            int above = nearest(i -> alone(linkers.get(i)) > target.wanted());
            shares[below] = missing[above] / (missing[above] - missing[below]);
            shares[above] = 1 - shares[below];
            return shares;
        }

        private int nearest(IntPredicate side) {
            return Stream.iterate(0, i -> i < linkers.size(), i -> i + 1)
                    .filter(side::test)
                    .min(
                            Comparator.comparingDouble(
                                    i -> Math.abs(alone(linkers.get(i)) - target.wanted())))
                    .orElseThrow();
        }
    }
}
