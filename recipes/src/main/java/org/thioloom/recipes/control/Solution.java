package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Concentration;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Dimension.VolumeFraction;
import org.thioloom.chem.quantity.Quantity;

/// The precursor solution: everything but what the recipe counts outside of it, which is the
/// initiator unless it says otherwise.
///
/// @param solidsMassFraction what stays when solvent and solvate have left, by mass
/// @param solidsVolumeFraction the same by volume, φ
/// @param initiatorMassFraction initiator per mass of solution; null without an initiator
/// @param initiatorPerSolids initiator per mass of what stays; null without an initiator
/// @param initiatorPerFirstGroup initiator molecules per hundred of the coupling's first group
/// @param firstGroupSymbol the coupling's first group, `C=C`
/// @param firstGroup concentration of the coupling's first group, C=C
/// @param basis in words: what is counted
public record Solution(
        Quantity<Mass> mass,
        Quantity<Volume> volume,
        Quantity<Density> density,
        Quantity<MassFraction> solidsMassFraction,
        Quantity<VolumeFraction> solidsVolumeFraction,
        @Nullable Quantity<MassFraction> initiatorMassFraction,
        @Nullable Quantity<MassFraction> initiatorPerSolids,
        @Nullable Quantity<AmountFraction> initiatorPerFirstGroup,
        String firstGroupSymbol,
        Quantity<Concentration> firstGroup,
        String basis) {}
