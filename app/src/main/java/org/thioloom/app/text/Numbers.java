package org.thioloom.app.text;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.math.MathContext;

/// Computed numbers as they stand in a table.
public final class Numbers {
    private Numbers() {}

    /// To so many significant digits.
    public static String digits(double value, int digits) {
        return Rounding.significant(Quantity.twelveDigits(value), digits);
    }

    /// To four significant digits.
    public static String of(double value) {
        return digits(value, 4);
    }

    /// As a person would write it: four significant digits at most.
    public static String plain(double value) {
        BigDecimal exact = Quantity.twelveDigits(value);
        return exact.precision() <= 4 ? exact.toPlainString() : of(value);
    }

    /// To so many digits before the point too: 2200 for 2218 to two.
    public static String rough(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits)).toPlainString();
    }

    /// To so many decimals.
    public static String decimals(double value, int decimals) {
        return Rounding.toDecimals(BigDecimal.valueOf(value), decimals);
    }
}
