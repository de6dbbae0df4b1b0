package org.thioloom.recipes.control;

import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.master.Output.Overage;

/// How the solution becomes discs.
///
/// @param discs wanted
/// @param spares made besides
/// @param perDiscVolume solution into each mould
/// @param perDiscMass of that solution
/// @param mouldDiameter of the liquid
/// @param mouldDepth of the liquid, when level and without meniscus
/// @param drying exponent a, `[-]`
/// @param overage solution planned beyond need
public record Casting(
        int discs,
        int spares,
        Quantity<Volume> perDiscVolume,
        Quantity<Mass> perDiscMass,
        Quantity<Length> mouldDiameter,
        Quantity<Length> mouldDepth,
        double drying,
        DryDisc dry,
        Quantity<Volume> deadVolume,
        Overage overage) {

    /// One disc when everything volatile has left.
    public record DryDisc(
            Quantity<Length> diameter,
            Quantity<Length> thickness,
            Quantity<Mass> mass,
            Quantity<Density> density) {}
}
