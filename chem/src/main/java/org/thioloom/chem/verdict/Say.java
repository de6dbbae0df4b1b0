package org.thioloom.chem.verdict;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as the sentences of this room show them.
final class Say {
    private Say() {}

    /// Two significant digits, without an exponent.
    static String number(double value) {
        return plain(value, 2);
    }

    /// A wavenumber to a tenth, with its unit.
    static String at(double wavenumber) {
        return BigDecimal.valueOf(Math.round(10 * wavenumber), 1)
                        .stripTrailingZeros()
                        .toPlainString()
                + " cm-1";
    }

    /// A share as percent, to two digits.
    static String percent(double share) {
        return plain(100 * share, Math.abs(share) >= 0.995 ? 3 : 2) + " %";
    }

    private static String plain(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }
}
