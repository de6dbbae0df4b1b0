package org.thioloom.chem.backward;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;

/// Numbers as they stand in a sentence.
final class Shown {
    private static final int DIGITS = 4;

    private Shown() {}

    /// To four digits at most.
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        var exact = Quantity.twelveDigits(value);
        return exact.precision() <= DIGITS
                ? exact.toPlainString()
                : Rounding.significant(exact, DIGITS);
    }
}
