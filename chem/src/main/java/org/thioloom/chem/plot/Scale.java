package org.thioloom.chem.plot;

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
        double step = RoundNumbers.up(closest * (high - low) / (bottom - top));
        int decimals = Math.max(0, (int) -Math.floor(StrictMath.log10(step) + 1e-9));
        List<Tick> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high; k++) {
            ticks.add(new Tick(k * step, RoundNumbers.text(k * step, decimals)));
        }
        return ticks;
    }

    /// A place and what stands there.
    record Tick(double value, String text) {}
}
