package org.thioloom.recipes.review;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.RecipeNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork;

import java.util.Optional;
import java.util.stream.Stream;

/// Discs that lose so much sol in their washes that they dry to another size: V_dry = V φ (1 − w).
/// Plans cast for w = 0, as nobody has measured w before the first film.
final class WashedThin implements PlanCheck {
    /// What a gauge of 1 um sees on the thinnest usual film, `[-]`.
    private static final double SEEN = 0.01;

    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        Casting casting = plan.casting();
        boolean washed = plan.steps().stream().anyMatch(step -> step.volume() != null);
        return casting == null || !washed
                ? Stream.empty()
                : sol(plan).flatMap(sol -> thinner(plan, casting, sol)).stream();
    }

    /// Share of the network that is sol; empty where it does not gel, or nobody can say.
    private static Optional<Double> sol(ControlRecipe plan) {
        return RecipeNetwork.of(plan) instanceof Found<WeighedNetwork>(WeighedNetwork weighed)
                ? NetworkForecast.conversion(plan)
                        .flatMap(reached -> NetworkForecast.network(weighed, reached))
                        .filter(Network::isGel)
                        .map(network -> network.fractions().sol())
                : Optional.empty();
    }

    private static Optional<Finding> thinner(ControlRecipe plan, Casting casting, double sol) {
        Drying drying = new Drying(casting.drying());
        double height = casting.dry().thickness().in(Units.MICROMETRE);
        Disc planned = new Disc(casting.dry().diameter().in(Units.MILLIMETRE), height / 1e3);
        Disc washed = drying.dry(planned, 1 - sol);
        double least = 1 - SEEN;
        if (washed.thickness() > least * planned.thickness()
                && washed.diameter() > least * planned.diameter()) {
            return Optional.empty();
        }
        Disc larger = drying.wet(planned, 1 - sol);
        var discs = plan.order().discs();
        boolean ofMould = discs != null && discs.diameterOf() == DiameterOf.MOULD;
        String wanted = micrometres(larger) + " um";
        return Optional.of(
                Rule.SOL_THINS_THE_FILM.at(
                        "/order/thickness",
                        Rounding.readable(100 * sol, 2),
                        micrometres(washed),
                        millimetres(washed),
                        micrometres(planned),
                        millimetres(planned),
                        ofMould ? wanted : wanted + " and " + millimetres(larger) + " mm"));
    }

    private static String micrometres(Disc disc) {
        return Rounding.readable(disc.thickness() * 1e3, 3);
    }

    private static String millimetres(Disc disc) {
        return Rounding.readable(disc.diameter(), 3);
    }
}
