package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;

/// A set point or its limits: 60 degC; at least 6 h; 1 to 5 kPa.
///
/// @param low not below; null when only above is limited
/// @param target the set point; null when only limits are given
/// @param high not above; null when only below is limited
public record Limits<D extends Dimension>(
        @Nullable Quantity<D> low, @Nullable Quantity<D> target, @Nullable Quantity<D> high) {

    /// The smallest value that fits.
    public @Nullable Quantity<D> least() {
        return low != null ? low : target;
    }
}
