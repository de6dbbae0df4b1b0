package org.thioloom.chem.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How many digits of a number are shown. Used once, at the very end, by whoever prints.
public final class Rounding {
    private Rounding() {}

    /// A number in as many digits as deserve to be read: two of its uncertainty when that is known,
    /// else at most four significant ones. A number with fewer is shown as it was written, and none
    /// becomes a zero that was not one.
    public static String shown(Quantity<?> quantity) {
        BigDecimal u = quantity.standardUncertainty();
        return u == null || u.signum() == 0
                ? atMost(quantity.value(), 4)
                : toDecimals(quantity.value(), Math.max(0, decimalsOfTwoDigits(u)));
    }

    private static String atMost(BigDecimal value, int digits) {
        return value.precision() <= digits ? value.toPlainString() : significant(value, digits);
    }

    /// To so many significant digits; more before the decimal point are kept.
    public static String significant(BigDecimal value, int digits) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        int scale = digits - rounded.precision() + rounded.scale();
        return value.setScale(Math.max(0, scale), RoundingMode.HALF_UP).toPlainString();
    }

    /// To so many significant digits, with a power of ten where a number is below a millionth or
    /// from ten million: `1.235e-9`.
    public static String readable(double value, int digits) {
        double size = Math.abs(value);
        boolean plain = value == 0 || (size >= 1e-6 && size < 1e7);
        return plain
                ? significant(Quantity.twelveDigits(value), digits)
                : new BigDecimal(value)
                        .round(new MathContext(digits))
                        .stripTrailingZeros()
                        .toString()
                        .replace("E+", "e")
                        .replace("E", "e");
    }

    /// To so many decimals, but a number that would round to zero keeps one significant digit.
    public static String toDecimals(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 && value.signum() != 0
                ? significant(value, 1)
                : rounded.toPlainString();
    }

    /// Decimals that a resolution is worth: 1 for 0.1 mg, 0 for 2 uL.
    public static int decimals(Quantity<?> resolution) {
        return Math.max(0, resolution.value().stripTrailingZeros().scale());
    }

    private static int decimalsOfTwoDigits(BigDecimal u) {
        return u.scale() - u.precision() + 2;
    }
}
