package org.thioloom.recipes.plan;

import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.stoichiometry.Mixture;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Output.Overage;

import java.util.List;

/// From the discs that are wanted to the volume of solution, and how that divides.
///
/// @param solutionVolume of the unit batch, `[mL]`
/// @param solutionMass of the unit batch, `[g]`
/// @param drySolids mass that stays, of the unit batch, `[g]`
/// @param dryDensity `[g/mL]`
/// @param solidsFraction φ, volume of the dry film per volume of solution, `[-]`
record Sizing(
        double solutionVolume,
        double solutionMass,
        double drySolids,
        double dryDensity,
        double solidsFraction) {

    /// Adds the volumes of a unit batch (facts: chemistry, 4.2). Densities must all be known.
    static Sizing of(UnitBatch batch, Output.Discs output) {
        Mixture solids =
                new Mixture(batch.solids().stream().map(b -> b.solids(batch.mass(b))).toList());
        Mixture all =
                new Mixture(
                        batch.solution().stream()
                                .flatMap(b -> b.mixture(batch.mass(b)).parts().stream())
                                .toList());
        double dry =
                output.density() == null
                        ? solids.density()
                        : output.density().in(Units.GRAM_PER_MILLILITRE);
        return new Sizing(
                all.volume(), all.mass(), solids.mass(), dry, solids.mass() / dry / all.volume());
    }

    /// The dry disc that an order means.
    Disc dry(DiscOrder order, double thickness, Drying drying) {
        if (order.diameter() == null) {
            throw new IllegalStateException("bug: an order without diameter was not refused");
        }
        double diameter = order.diameter().in(Units.MILLIMETRE);
        return order.diameterOf() == DiameterOf.DRY_DISC
                ? new Disc(diameter, thickness)
                : drying.dryIn(diameter, thickness, solidsFraction);
    }

    /// Solution for so many discs, V = n V_disc (1 + overage) + dead volume.
    ///
    /// @param perDisc `[uL]`
    /// @param deadVolume `[uL]`
    /// @return `[uL]`
    static double volume(int discs, double perDisc, Overage overage, double deadVolume) {
        double needed = discs * perDisc;
        return deadVolume
                + switch (overage) {
                    case Overage.Share(var share) ->
                            needed * (1 + share.in(Units.PERCENT_BY_VOLUME) / 100);
                    case Overage.Extra(var extra) -> needed + extra.in(Units.MICROLITRE);
                };
    }

    /// Most discs that a volume of solution gives, the inverse of [#volume].
    ///
    /// @param volume `[uL]`
    static int discs(double volume, double perDisc, Overage overage, double deadVolume) {
        double usable =
                switch (overage) {
                    case Overage.Share(var share) ->
                            (volume - deadVolume) / (1 + share.in(Units.PERCENT_BY_VOLUME) / 100);
                    case Overage.Extra(var extra) ->
                            volume - deadVolume - extra.in(Units.MICROLITRE);
                };
        // A part in 10⁹ more, so that a limit that fits exactly is not lost to binary rounding.
        return (int) Math.clamp(Math.floor(usable / perDisc * (1 + 1e-9)), 0, Integer.MAX_VALUE);
    }

    /// The inputs whose volume cannot be known.
    static List<Bound> withoutDensity(UnitBatch batch) {
        return batch.solution().stream().filter(Bound::lacksDensity).toList();
    }
}
