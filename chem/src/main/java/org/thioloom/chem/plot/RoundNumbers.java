package org.thioloom.chem.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Numbers as they stand beside an axis.
public final class RoundNumbers {
    private static final double HAIR = 1e-6;
    private static final int MOST = 1000;

    private RoundNumbers() {}

    /// With so many decimals, a true minus sign, and none before a zero.
    public static String text(double value, int decimals) {
        String text =
                BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero ? text.replace("-", "") : text.replace('-', '\u2212');
    }

    /// All whole multiples of a step between two values, both ends included.
    ///
    /// @param step above 0
    public static List<Double> multiples(double step, double low, double high) {
        List<Double> values = new ArrayList<>();
        long first = (long) Math.ceil(low / step - HAIR);
        long last = (long) Math.floor(high / step + HAIR);
        for (long k = first; k <= last && k - first < MOST; k++) {
            values.add(k * step);
        }
        return values;
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
