package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.stoichiometry.Mixture;
import org.thioloom.chem.stoichiometry.Mixture.Part;
import org.thioloom.chem.stoichiometry.ReactiveMaterial;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Input;

import java.util.List;
import java.util.OptionalDouble;

/// An input of the recipe with the bottle it comes from, ready for arithmetic.
///
/// @param formula Hill formula; null for a polymer
/// @param volatiles mass fraction that leaves on drying, `[-]`
/// @param group which of the coupling's groups it carries; null for none
/// @param density of what stays, `[g/mL]`; empty when unknown
/// @param volatileDensity of what leaves, `[g/mL]`: the solvate's, else that of the recipe's
///   solvent it joins; empty when unknown
record Bound(
        Input input,
        Substance substance,
        @Nullable Lot lot,
        @Nullable String formula,
        Quantity<MolarMass> molarMass,
        ReactiveMaterial material,
        double volatiles,
        @Nullable FunctionalGroup group,
        OptionalDouble density,
        OptionalDouble volatileDensity) {

    String id() {
        return input.id();
    }

    /// What of a mass is left after drying. `[g]` to `[g]`
    double solidsIn(double mass) {
        return mass * (1 - volatiles);
    }

    /// Whether its volume cannot be known.
    boolean lacksDensity() {
        return density.equals(OptionalDouble.empty())
                || (volatiles > 0 && volatileDensity.equals(OptionalDouble.empty()));
    }

    /// What stays and what leaves, as volumes that add.
    Mixture mixture(double mass) {
        Part stays = solids(mass);
        return new Mixture(volatiles > 0 ? List.of(stays, leaves(mass)) : List.of(stays));
    }

    /// The part that stays.
    Part solids(double mass) {
        return new Part(solidsIn(mass), density.orElseThrow());
    }

    /// The part that leaves.
    Part leaves(double mass) {
        return new Part(mass * volatiles, volatileDensity.orElseThrow());
    }
}
