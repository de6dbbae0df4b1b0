package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Numbers and reasons as the verdicts of this room say them.
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

    /// How much of a band is left, beside what passes.
    static String seen(Share share, double allowed) {
        return "%s ± %s of the band of \"%s\" is left; up to %s passes"
                .formatted(
                        percent(share.left()),
                        percent(share.error()),
                        share.since(),
                        percent(allowed));
    }

    /// Why a band tells nothing, in words.
    static String buried(Expectation e) {
        return e.confounders().isEmpty() || !e.reason().isEmpty()
                ? e.reason()
                : "it cannot tell here: " + e.confounders().getFirst().sentence();
    }

    /// Who may stand there instead.
    static String sharing(List<Confounder> sharing) {
        Confounder first = sharing.getFirst();
        return "something stands there, and %s may be it, with a band at %s"
                .formatted(first.species(), at(first.position()));
    }

    private static String plain(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }
}
