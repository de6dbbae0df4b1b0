package org.thioloom.recipes.filled.entry;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as they are said.
public final class Figures {
    private static final int LONGEST = 80;
    private static final int DIGITS = 5;

    private Figures() {}

    /// Words, of which a screen shows the beginning.
    public static String clipped(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
    }

    /// To five digits, which is more than most entries have, without zeros at the end.
    public static String shown(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
