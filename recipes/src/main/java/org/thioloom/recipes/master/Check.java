package org.thioloom.recipes.master;

import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.List;

/// What a spectrum should show at a point of the procedure.
///
/// @param after name of the operation it follows
/// @param ftir groups that should be gone by infrared, such as `ene` and `thiol`
/// @param residual most of each that may be left of what there was
/// @param pointer where it stands in the recipe file
public record Check(
        String after, List<String> ftir, Quantity<AmountFraction> residual, String pointer) {
    /// What may be left where a recipe does not say: 5 mol%.
    public static final Quantity<AmountFraction> USUAL_RESIDUAL =
            Quantity.of("5", Units.PERCENT_BY_AMOUNT);

    public Check {
        ftir = List.copyOf(ftir);
    }
}
