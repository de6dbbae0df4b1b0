package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;

/// What a synthesis gives if every molecule arrives.
///
/// @param name of the substance, or of the network
/// @param formula null for a network
/// @param molarMass unsolvated; of a network, per node
/// @param amount of molecules, or of nodes
/// @param theoreticalMass at 100 % yield, unsolvated
public record Product(
        String id,
        String name,
        @Nullable String formula,
        Quantity<MolarMass> molarMass,
        Quantity<Amount> amount,
        Quantity<Mass> theoreticalMass) {}
