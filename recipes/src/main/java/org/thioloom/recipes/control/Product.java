package org.thioloom.recipes.control;

import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.substance.Substance;

/// What a synthesis gives if every molecule arrives.
///
/// @param theoreticalMass at 100 % yield, unsolvated
public record Product(
        String id,
        Substance substance,
        String formula,
        Quantity<MolarMass> molarMass,
        Quantity<Amount> amount,
        Quantity<Mass> theoreticalMass) {}
