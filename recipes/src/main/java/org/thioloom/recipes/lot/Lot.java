package org.thioloom.recipes.lot;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.substance.Substance;

/// A bottle, and what is known of its content. What nobody measured is null.
///
/// @param id the number on the label
/// @param input which input of the recipe it is for
/// @param assay mass fraction of the active species, solvate and moisture taken into account
/// @param solvate what the salt carries with it
/// @param volatiles mass fraction that leaves on drying
/// @param molarMass number-average molar mass of this lot
/// @param molarMassMethod how that was found: `label`, `nmr`, `gpc`, `titration`
/// @param alive share of the structure's reactive groups that are really there
/// @param content titrated reactive groups per mass; goes before `alive`
/// @param available how much is left
/// @param expires the day after which it needs a reason, `2027-01-31`
/// @param hazards what its own data sheet states, which goes before what ships
public record Lot(
        String id,
        String input,
        @Nullable Quantity<MassFraction> assay,
        @Nullable Solvate solvate,
        @Nullable Quantity<MassFraction> volatiles,
        @Nullable Quantity<MolarMass> molarMass,
        @Nullable String molarMassMethod,
        @Nullable Quantity<AmountFraction> alive,
        @Nullable Quantity<Content> content,
        @Nullable Quantity<Density> density,
        @Nullable Quantity<Mass> available,
        @Nullable String expires,
        @Nullable Hazards hazards) {

    /// The same bottle with so much left; null for enough.
    public Lot holding(@Nullable Quantity<Mass> left) {
        return new Lot(
                id,
                input,
                assay,
                solvate,
                volatiles,
                molarMass,
                molarMassMethod,
                alive,
                content,
                density,
                left,
                expires,
                hazards);
    }

    /// Solvent molecules bound to each formula unit: 3 DME.
    public record Solvate(Substance substance, double perMolecule) {}
}
