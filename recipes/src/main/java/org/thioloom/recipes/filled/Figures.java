package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;

/// Numbers as they are said.
final class Figures {
    private Figures() {}

    /// To six digits, which is more than any entry has.
    static String shown(double value) {
        return Double.isFinite(value)
                ? Rounding.significant(BigDecimal.valueOf(value), 6)
                : Double.toString(value);
    }
}
