package org.thioloom.chem.film;

import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;

/// Numbers as they stand in a sentence: four digits at most.
final class Shown {
    private Shown() {}

    static String number(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return Rounding.significant(plain, Math.clamp(plain.precision(), 1, 4));
    }
}
