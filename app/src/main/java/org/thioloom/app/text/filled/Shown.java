package org.thioloom.app.text.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers of a filled record as they are said.
final class Shown {
    private static final int TYPED = 5;
    private static final int COMPUTED = 4;

    private Shown() {}

    /// To what a balance shows.
    static String of(double value) {
        return plain(Double.parseDouble(Rounding.significant(BigDecimal.valueOf(value), TYPED)));
    }

    /// What was reckoned from entries.
    static String computed(double value) {
        return plain(Double.parseDouble(Rounding.significant(BigDecimal.valueOf(value), COMPUTED)));
    }

    /// A planned value, to the decimals of what stands beside it: `1.003 +- 0.039` beside `1.000`.
    static String beside(String done, double planned) {
        String number = done.split(" ", 2)[0];
        int point = number.indexOf('.');
        return Rounding.toDecimals(
                BigDecimal.valueOf(planned), point < 0 ? 0 : number.length() - point - 1);
    }

    /// A value to two digits of its uncertainty.
    static String of(double value, @Nullable Double uncertainty) {
        if (uncertainty == null || !(uncertainty > 0)) {
            return of(value);
        }
        BigDecimal u = BigDecimal.valueOf(uncertainty).round(new MathContext(2));
        int decimals = Math.max(0, u.scale());
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                + " +- "
                + u.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /// All digits, no exponent, no zeros at the end.
    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }

    /// How far from plan, `+0.7 %`; empty where nothing was planned.
    static String off(double value, @Nullable Double planned) {
        if (planned == null || planned == 0) {
            return "";
        }
        double percent = 100 * (value - planned) / planned;
        BigDecimal one = BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
        return (one.signum() > 0 ? "+" : "") + one.toPlainString() + " %";
    }
}
