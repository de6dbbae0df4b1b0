package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.substance.Substance;

/// A material that goes in.
///
/// @param id unique in the recipe; what orders and lots call it
/// @param substance what it is, from the catalogue or written out in the recipe
/// @param molarMass stated for polymers, whose structure leaves it open; null where the structure
///   says it
/// @param density overrides the catalogue; null where it does not
/// @param source key and section, `gao2024#4`; null for the user's own
/// @param pointer where it stands in the recipe file
public record Input(
        String id,
        Role role,
        Entry<Substance> substance,
        @Nullable Entry<Quantity<MolarMass>> molarMass,
        @Nullable Quantity<Density> density,
        Basis basis,
        @Nullable String source,
        @Nullable String note,
        String pointer) {}
