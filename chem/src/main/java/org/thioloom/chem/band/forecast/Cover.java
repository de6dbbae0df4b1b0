package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.Band;
import org.thioloom.chem.spectrum.Window;

/// How a band covers a window: fully within half a width of where it usually lies, and less and
/// less up to a whole width beyond where it may lie.
///
/// @param centre where it usually lies, `[cm-1]`
/// @param window where its centre may lie
/// @param width full width at half height, `[cm-1]`
record Cover(double centre, Window window, double width) {
    private static final int STEPS = 50;

    /// Where a band is expected in a sample.
    static Cover of(Band band, Specimen specimen) {
        Specimen.Placement placed = specimen.placed().get(band.key());
        return placed == null
                ? new Cover(band.centre(), band.window(), band.width())
                : new Cover(
                        placed.centre(),
                        Window.around(placed.centre(), placed.tolerance()),
                        band.width());
    }

    /// Mean over another window, `[-]`, 0 to 1.
    double over(Window other) {
        if (other.low() > window.high() + width || other.high() < window.low() - width) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += at(other.low() + (i + 0.5) / STEPS * other.width());
        }
        return sum / STEPS;
    }

    private double at(double wavenumber) {
        double away = Math.abs(wavenumber - centre) - width / 2;
        double edge = wavenumber < centre ? centre - window.low() : window.high() - centre;
        return away <= 0 ? 1 : Math.max(0, 1 - away / (edge + width / 2));
    }
}
