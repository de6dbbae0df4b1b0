package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;

/// The yield page: what should be there when everything volatile has left.
///
/// @param unit of every mass on the page
/// @param decimals of every mass on the page
/// @param discs cast, spares included; 0 for a product that is no disc
/// @param counted what the solids of the solution count, in words
/// @param theoretical dry mass of all discs, or of the product at full yield
public record YieldPage(
        Unit<Mass> unit, int decimals, int discs, String counted, Quantity<Mass> theoretical) {}
