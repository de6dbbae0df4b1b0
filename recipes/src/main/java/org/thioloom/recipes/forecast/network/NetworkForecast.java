package org.thioloom.recipes.forecast.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.TypicalConversion;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;

import java.util.Optional;
import java.util.OptionalDouble;

/// Does it gel, when, how much can be washed out, and how stiff can it be at most and at least?
/// Mean-field theory of a step growth without entanglements: a bound, and no prediction.
///
/// @param gelPoint without loops
/// @param reached empty of an answer where nobody knows how far the reaction goes, or where the
///   conversion cannot be
public record NetworkForecast(
        WeighedNetwork weighed,
        NetworkConditions conditions,
        GelPoint gelPoint,
        Answer<Reached> reached) {

    /// At the conversion that is taken to be reached.
    ///
    /// @param lower one standard uncertainty below; empty where none was stated
    /// @param higher one above
    /// @param loops what loops would take; or why nobody can say
    public record Reached(
            ReachedConversion conversion,
            CuredNetwork cured,
            Optional<CuredNetwork> lower,
            Optional<CuredNetwork> higher,
            Answer<LoopForecast> loops) {}

    /// Of a batch, at the conversion its recipe states, or a typical one; or why there is none.
    public static Answer<NetworkForecast> of(ControlRecipe plan) {
        return RecipeNetwork.of(plan)
                .map(weighed -> of(weighed, NetworkConditions.at(conversion(plan).orElse(null))));
    }

    /// What the recipe states, or what is typical of its reaction; empty where neither is known.
    public static Optional<ReachedConversion> conversion(ControlRecipe plan) {
        Quantity<AmountFraction> stated = plan.master().formula().conversion();
        if (stated != null) {
            return Optional.of(stated(stated));
        }
        return TypicalConversion.find(plan.master().formula().coupling().key())
                .map(NetworkForecast::typical);
    }

    /// Nobody said more.
    public static ReachedConversion typical(TypicalConversion typical) {
        return new ReachedConversion(
                typical.limiting(),
                Of.SCARCER,
                OptionalDouble.of(typical.plusMinus()),
                Origin.TYPICAL);
    }

    private static ReachedConversion stated(Quantity<AmountFraction> conversion) {
        return new ReachedConversion(
                conversion.in(Units.PERCENT_BY_AMOUNT) / 100,
                Of.SCARCER,
                conversion.standardUncertainty() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(conversion.standardUncertainty().doubleValue() / 100),
                Origin.RECIPE);
    }

    /// Of any network.
    public static NetworkForecast of(WeighedNetwork weighed, NetworkConditions conditions) {
        return new NetworkForecast(
                weighed,
                conditions,
                weighed.growth().gelPoint(),
                conditions.conversion() == null
                        ? new Refused<>(
                                "How far this reaction goes is not known.",
                                "Give \"conversion\" in the formula (or --conversion 0.95).")
                        : reached(weighed, conditions, conditions.conversion()));
    }

    private static Answer<Reached> reached(
            WeighedNetwork weighed, NetworkConditions conditions, ReachedConversion conversion) {
        double first = conversion.first(weighed.growth());
        return at(weighed, conditions, first)
                .map(cured ->
                        new Reached(
                                conversion,
                                cured,
                                shifted(weighed, conditions, conversion, -1),
                                shifted(weighed, conditions, conversion, 1),
                                LoopForecast.of(weighed, conditions, first)));
    }

    private static Optional<CuredNetwork> shifted(
            WeighedNetwork weighed,
            NetworkConditions conditions,
            ReachedConversion conversion,
            int by) {
        double first = conversion.firstShifted(weighed.growth(), by);
        return conversion.uncertainty().isPresent()
                        && at(weighed, conditions, first) instanceof Found<CuredNetwork>(var cured)
                ? Optional.of(cured)
                : Optional.empty();
    }

    /// What has grown at a conversion, without a word on its stiffness; empty where that cannot be.
    public static Optional<Network> network(WeighedNetwork weighed, ReachedConversion reached) {
        return weighed.growth().at(reached.first(weighed.growth()))
                        instanceof Found<Network>(Network network)
                ? Optional.of(network)
                : Optional.empty();
    }

    static Answer<CuredNetwork> at(
            WeighedNetwork weighed, NetworkConditions conditions, double firstConversion) {
        return weighed.growth()
                .at(firstConversion)
                .then(network -> CuredNetwork.of(weighed, conditions, network));
    }
}
