package org.thioloom.recipes.sweep.field;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.lot.Lot;

/// What a bottle states otherwise; null for what it keeps.
record LotChange(
        @Nullable Quantity<MassFraction> assay,
        @Nullable Quantity<MassFraction> volatiles,
        @Nullable Quantity<MolarMass> molarMass,
        @Nullable Quantity<AmountFraction> alive,
        @Nullable Quantity<Content> content,
        @Nullable Quantity<Density> density,
        @Nullable Quantity<Mass> available) {

    /// A bottle of which nothing is known.
    static Lot unlabelled(String input) {
        return new Lot(
                "varied", input, null, null, null, null, null, null, null, null, null, null, null);
    }

    Lot over(Lot lot) {
        return new Lot(
                lot.id(),
                lot.input(),
                assay == null ? lot.assay() : assay,
                lot.solvate(),
                volatiles == null ? lot.volatiles() : volatiles,
                molarMass == null ? lot.molarMass() : molarMass,
                lot.molarMassMethod(),
                alive == null ? lot.alive() : alive,
                content == null ? lot.content() : content,
                density == null ? lot.density() : density,
                available == null ? lot.available() : available,
                lot.expires(),
                lot.hazards());
    }
}
