package org.thioloom.chem.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as they stand beside an axis.
public final class RoundNumbers {
    private RoundNumbers() {}

    /// With so many decimals, a true minus sign, and none before a zero.
    public static String text(double value, int decimals) {
        String text =
                BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero ? text.replace("-", "") : text.replace('-', '\u2212');
    }

    /// The next of 1, 2, 5 times a power of ten.
    ///
    /// @param step above 0
    public static double up(double step) {
        double ten = StrictMath.pow(10, Math.floor(StrictMath.log10(step)));
        double leading = step / ten;
        return ten
                * (leading <= 1.000001
                        ? 1
                        : leading <= 2.000001 ? 2 : leading <= 5.000001 ? 5 : 10);
    }
}
