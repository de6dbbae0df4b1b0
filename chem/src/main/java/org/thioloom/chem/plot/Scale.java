package org.thioloom.chem.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Ordinates from low to high.
///
/// @param low in the unit of the ordinate
/// @param high in the same unit, > `low`
/// @param bottom where `low` stands, `[px]`
/// @param top where `high` stands, `[px]`, above `bottom`
record Scale(double low, double high, double bottom, double top) {

    /// Wide enough for these ordinates, with a little room.
    static Scale around(double least, double most, double bottom, double top) {
        double spread = most > least ? most - least : Math.max(Math.abs(most), 1e-6);
        return new Scale(least - 0.04 * spread, most + 0.06 * spread, bottom, top);
    }

    double y(double ordinate) {
        return bottom - (ordinate - low) / (high - low) * (bottom - top);
    }

    /// Labelled ticks, none closer than this, `[px]`.
    List<Tick> ticks(double closest) {
        double step = roundUp(closest * (high - low) / (bottom - top));
        int decimals = Math.max(0, (int) -Math.floor(StrictMath.log10(step) + 1e-9));
        List<Tick> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high; k++) {
            ticks.add(new Tick(k * step, text(k * step, decimals)));
        }
        return ticks;
    }

    /// A place and what stands there.
    record Tick(double value, String text) {}

    static String text(double value, int decimals) {
        String text =
                BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero ? text.replace("-", "") : text.replace('-', '\u2212');
    }

    /// The next of 1, 2, 5 times a power of ten.
    static double roundUp(double step) {
        double ten = StrictMath.pow(10, Math.floor(StrictMath.log10(step)));
        double leading = step / ten;
        return ten
                * (leading <= 1.000001
                        ? 1
                        : leading <= 2.000001 ? 2 : leading <= 5.000001 ? 5 : 10);
    }
}
