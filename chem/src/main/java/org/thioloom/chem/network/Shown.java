package org.thioloom.chem.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers inside a sentence.
final class Shown {
    private static final int DIGITS = 4;

    private Shown() {}

    /// As it was typed.
    static String typed(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /// As it was computed.
    static String computed(double value) {
        return rounded(value, RoundingMode.HALF_EVEN);
    }

    /// A limit that may be typed back in.
    static String atMost(double value) {
        return rounded(value, RoundingMode.FLOOR);
    }

    /// A limit that may be typed back in.
    static String atLeast(double value) {
        return rounded(value, RoundingMode.CEILING);
    }

    private static String rounded(double value, RoundingMode mode) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS, mode))
                .stripTrailingZeros()
                .toPlainString();
    }
}
