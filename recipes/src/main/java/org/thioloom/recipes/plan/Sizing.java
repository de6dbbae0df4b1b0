package org.thioloom.recipes.plan;

import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.stoichiometry.Mixture;
import org.thioloom.chem.stoichiometry.Mixture.Part;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.OptionalDouble;

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
    ///
    /// A solvate of unknown density counts with the density of the solvent it joins.
    static Sizing of(UnitBatch batch, Output.Discs output) {
        double solvent =
                batch.solution().stream()
                        .filter(bound -> bound.input().role() == Role.SOLVENT)
                        .mapToDouble(bound -> bound.density().orElseThrow())
                        .findFirst()
                        .orElse(1);
        Mixture solids =
                new Mixture(batch.solids().stream().map(b -> b.solids(batch.mass(b))).toList());
        Mixture liquid =
                new Mixture(
                        batch.solution().stream()
                                .map(b -> liquid(b, batch.mass(b), solvent))
                                .toList());
        double dry =
                output.density() == null
                        ? solids.density()
                        : output.density().in(Units.GRAM_PER_MILLILITRE);
        double volume = solids.volume() + liquid.volume();
        return new Sizing(
                volume,
                solids.mass() + liquid.mass(),
                solids.mass(),
                dry,
                solids.mass() / dry / volume);
    }

    private static Part liquid(Bound bound, double mass, double solvent) {
        return bound.input().role() == Role.SOLVENT
                ? new Part(mass, bound.density().orElseThrow())
                : new Part(mass * bound.volatiles(), bound.volatileDensity().orElse(solvent));
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

    /// The first input without a known density, if any lacks one.
    static List<Bound> withoutDensity(UnitBatch batch) {
        return batch.solution().stream()
                .filter(bound -> bound.density().equals(OptionalDouble.empty()))
                .toList();
    }
}
