package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.network.Coil;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;

import java.util.List;
import java.util.stream.Stream;

/// All that makes a network, as it was weighed: from a recipe, or told directly.
///
/// @param growth its molecules with living groups; whatever else is dissolved is left out
/// @param nodesAreFirst whether the nodes are the molecules of the first side, the enes
/// @param groups what the groups of the two sides are called
/// @param film how much room it takes; null where nobody can say
/// @param chain mean molar mass of the linkers when they are chains of ethylene oxide, `[g/mol]`;
///   or why nobody knows how far apart their ends are
public record WeighedNetwork(
        StepGrowth growth,
        boolean nodesAreFirst,
        Groups groups,
        @Nullable Film film,
        Answer<Double> chain) {

    /// What the groups are called.
    ///
    /// @param first key of the one side's: `ene`
    /// @param firstSymbol as a chemist writes it: `C=C`
    /// @param second key of the other's: `thiol`
    /// @param secondSymbol `SH`
    public record Groups(String first, String firstSymbol, String second, String secondSymbol) {
        /// Where nobody said more.
        public static final Groups ENE_AND_THIOL = new Groups("ene", "ene", "thiol", "thiol");
    }

    /// The room it takes.
    ///
    /// @param dryVolume of the molecules of the network without solvent, `[m3]`
    /// @param formed φ₀, their volume per volume of the solution that is cured, `[-]`
    /// @param dried φ, the same when all that is volatile has left, `[-]`; 1 where nothing else
    ///   stays
    public record Film(double dryVolume, double formed, double dried) {}

    /// Molecules that count as nodes, those without groups too, `[mol]`.
    public double nodes() {
        return amount(nodesAreFirst ? growth.enes() : growth.thiols());
    }

    /// Whether no group is reckoned as dead, which real nodes and linkers seldom live up to.
    public boolean everyGroupLives() {
        return Stream.concat(growth.enes().stream(), growth.thiols().stream())
                .allMatch(species -> species.alive() == 1);
    }

    /// A skeleton per mole of nodes.
    public Skeleton perNode(Skeleton skeleton) {
        return skeleton.per(nodes());
    }

    /// Molecules of the other side per node that would give r = 1, `[-]`.
    public double linkersPerNodeAtEqualGroups() {
        double linkers = amount(nodesAreFirst ? growth.thiols() : growth.enes());
        return linkers / nodes() * (nodesAreFirst ? growth.ratio() : 1 / growth.ratio());
    }

    /// λ of loops on the side that has the linkers.
    ///
    /// @param molarMass of a linker, `[g/mol]`
    Answer<Double> loopTendency(Coil coil, double molarMass) {
        if (film == null) {
            return new Answer.Refused<>(
                    "How thinly the groups are dissolved is not known.",
                    "Give the loops as a number (--loops 0.05), or density and polymer content.");
        }
        double litres = film.dryVolume() / film.formed() * 1000;
        return coil.loopTendency(molarMass, nodeGroups() / litres);
    }

    /// Living groups of the side whose molecules have more than two, `[mol]`.
    private double nodeGroups() {
        boolean thiolsLink =
                growth.thiols().stream()
                        .filter(s -> s.amount() * s.alive() > 0)
                        .allMatch(s -> s.functionality() <= 2);
        return thiolsLink ? growth.eneGroups() : growth.thiolGroups();
    }

    /// The same molecules with so many times the molecules of the second side.
    Answer<WeighedNetwork> withSecondSide(double times) {
        List<Species> more =
                growth.thiols().stream()
                        .map(s ->
                                new Species(
                                        s.amount() * times,
                                        s.functionality(),
                                        s.alive(),
                                        s.molarMass()))
                        .toList();
        return StepGrowth.of(growth.enes(), more)
                .map(other ->
                        new WeighedNetwork(
                                other,
                                nodesAreFirst,
                                groups,
                                film == null
                                        ? null
                                        : new Film(
                                                film.dryVolume() * other.mass() / growth.mass(),
                                                film.formed(),
                                                film.dried()),
                                chain));
    }

    private static double amount(List<Species> side) {
        return side.stream().mapToDouble(Species::amount).sum();
    }
}
