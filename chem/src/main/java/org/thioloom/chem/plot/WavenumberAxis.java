package org.thioloom.chem.plot;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrum.Window;

import java.util.List;

/// Wavenumbers from high, left, to low, right; a stretch in which nothing happens may be cut out.
///
/// @param shown `[cm-1]`
/// @param left `[px]`
/// @param right `[px]`
/// @param cut what is left out, within `shown`; null for nothing
record WavenumberAxis(Window shown, double left, double right, @Nullable Window cut) {
    private static final double GAP = 7;

    /// Where a wavenumber stands, `[px]`; what is cut out stands in the middle of the gap.
    double x(double wavenumber) {
        if (cut == null) {
            return left + (shown.high() - wavenumber) / shown.width() * (right - left);
        }
        double scale = (right - left - GAP) / (shown.width() - cut.width());
        if (wavenumber >= cut.high()) {
            return left + (shown.high() - wavenumber) * scale;
        }
        double resumed = left + (shown.high() - cut.high()) * scale + GAP;
        return wavenumber <= cut.low()
                ? resumed + (cut.low() - wavenumber) * scale
                : resumed - GAP / 2;
    }

    /// Whether a wavenumber is drawn.
    boolean shows(double wavenumber) {
        boolean hidden = cut != null && wavenumber > cut.low() && wavenumber < cut.high();
        return shown.holds(wavenumber) && !hidden;
    }

    /// Labelled ticks, none closer than this, `[px]`.
    List<Double> majors(double closest) {
        return multiples(major(closest));
    }

    /// Ticks between the labelled ones.
    List<Double> minors(double closest) {
        return multiples(major(closest) / 5);
    }

    private double major(double closest) {
        double hidden = cut == null ? 0 : cut.width();
        double perPixel = (shown.width() - hidden) / (right - left);
        return RoundNumbers.up(closest * perPixel);
    }

    private List<Double> multiples(double step) {
        return RoundNumbers.multiples(step, shown.low(), shown.high()).stream()
                .filter(this::shows)
                .toList();
    }
}
