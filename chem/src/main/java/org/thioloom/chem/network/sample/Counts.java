package org.thioloom.chem.network.sample;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Whole molecules instead of moles, and whole bonds.
///
/// @param enes one side
/// @param thiols the other
/// @param bonds groups of each that have reacted
/// @param molesEach what one molecule stands for, `[mol]`
record Counts(Side enes, Side thiols, int bonds, double molesEach) {
    private static final double MOST_GROUPS = 2e8;
    private static final double MOST_MOLECULES = 6e7;

    /// Molecules that are alike.
    ///
    /// @param groups of one
    /// @param mass of one, `[g/mol]`
    /// @param count how many
    record Kind(int groups, double mass, int count) {}

    /// One side, numbered kind after kind.
    record Side(List<Kind> kinds) {
        Side {
            kinds = List.copyOf(kinds);
        }

        int molecules() {
            return kinds.stream().mapToInt(Kind::count).sum();
        }

        int groups() {
            return kinds.stream().mapToInt(kind -> kind.count() * kind.groups()).sum();
        }

        int moleculesWith(int groups) {
            return kinds.stream()
                    .filter(kind -> kind.groups() == groups)
                    .mapToInt(Kind::count)
                    .sum();
        }
    }

    /// @param molecules of the ene side
    static Answer<Counts> of(StepGrowth weighed, Network network, int molecules) {
        double molesEach = weighed.eneAmount() / molecules;
        if (!((weighed.eneGroups() + weighed.thiolGroups()) / molesEach <= MOST_GROUPS)) {
            return new Refused<>(
                    "So many molecules have more than 200 million groups.",
                    "Draw fewer molecules.");
        }
        double thiolMolecules =
                weighed.thiols().stream().mapToDouble(Species::amount).sum() / molesEach;
        if (!(molecules + thiolMolecules <= MOST_MOLECULES)) {
            return new Refused<>(
                    "With their partners these are more than 60 million molecules.",
                    "Draw fewer molecules, and leave out what has no groups.");
        }
        Side enes = side(weighed.enes(), molecules);
        Side thiols = side(weighed.thiols(), (int) Math.round(thiolMolecules));
        int bonds = (int) Math.round(network.eneConversion() * enes.groups());
        return new Found<>(new Counts(enes, thiols, Math.min(bonds, thiols.groups()), molesEach));
    }

    /// Shares out whole molecules; what the fractions leave goes to the largest of them.
    private static Side side(List<Species> species, int molecules) {
        List<Species> sorted = species.stream().flatMap(s -> s.byLivingArms().stream()).toList();
        double all = sorted.stream().mapToDouble(Species::amount).sum();
        double[] exact = sorted.stream().mapToDouble(s -> s.amount() / all * molecules).toArray();
        int[] counts = DoubleStream.of(exact).mapToInt(count -> (int) count).toArray();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> counts[i] - exact[i]))
                .limit(molecules - IntStream.of(counts).sum())
                .toList()
                .forEach(i -> counts[i]++);
        return new Side(
                IntStream.range(0, counts.length)
                        .mapToObj(i ->
                                new Kind(
                                        sorted.get(i).functionality(),
                                        sorted.get(i).molarMass(),
                                        counts[i]))
                        .toList());
    }
}
