package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.function.DoubleUnaryOperator;

/// The same spectrum at other wavenumbers: never beyond its ends and never across a gap.
///
/// Points that come out closer together than those that went in are no new measurements; their
/// noise goes along, see [Noise].
public final class Resampling {
    private static final double MOST_POINTS = 1e7;

    private Resampling() {}

    /// Wavenumbers from one edge of a window upwards, a step apart, both `[cm-1]`.
    ///
    /// @param step > 0 and at most the width of the window
    public static double[] grid(Window window, double step) {
        if (!(step > 0 && step <= window.width() && window.width() / step < MOST_POINTS)) {
            throw new IllegalArgumentException("bug: steps of " + step + " in " + window);
        }
        int cells = (int) Math.floor(window.width() / step * (1 + 1e-12));
        double[] grid = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            grid[i] = Math.min(window.low() + i * step, window.high());
        }
        return grid;
    }

    /// By straight lines between neighbours.
    ///
    /// @param grid `[cm-1]`, ascending, at least two
    public static Answer<Spectrum> linear(Spectrum spectrum, double[] grid) {
        double[] x = spectrum.x();
        double[] y = spectrum.y();
        return resampled(
                spectrum,
                grid,
                at -> {
                    int cell = cell(x, at);
                    double share = (at - x[cell]) / (x[cell + 1] - x[cell]);
                    return y[cell] + share * (y[cell + 1] - y[cell]);
                });
    }

    /// By a cubic spline, not-a-knot at its ends: the way to bring two instruments onto one axis
    /// without flattening narrow bands.
    ///
    /// @param grid `[cm-1]`, ascending, at least two
    public static Answer<Spectrum> cubic(Spectrum spectrum, double[] grid) {
        if (spectrum.size() < CubicSpline.FEWEST) {
            return new Refused<>(
                    "%d points are too few for a cubic spline, which takes %d"
                            .formatted(spectrum.size(), CubicSpline.FEWEST),
                    "resample linearly");
        }
        return resampled(spectrum, grid, new CubicSpline(spectrum.x(), spectrum.y()));
    }

    static int cell(double[] x, double at) {
        return Math.clamp(Window.firstAtOrAbove(x, at) - 1, 0, x.length - 2);
    }

    private static Answer<Spectrum> resampled(
            Spectrum spectrum, double[] grid, DoubleUnaryOperator curve) {
        if (grid.length < 2) {
            return new Refused<>(
                    grid.length + " wavenumbers are no axis for a spectrum", "give two or more");
        }
        Window measured = Window.of(spectrum);
        double[] x = spectrum.x();
        double[] y = new double[grid.length];
        for (int i = 0; i < grid.length; i++) {
            if (!measured.holds(grid[i]) || (i > 0 && !(grid[i] > grid[i - 1]))) {
                return outside(grid[i], measured);
            }
            int cell = cell(x, grid[i]);
            boolean between = grid[i] > x[cell] && grid[i] < x[cell + 1];
            if (between && Spacing.isGap(x, cell)) {
                return gap(grid[i], new Window(x[cell], x[cell + 1]));
            }
            y[i] = curve.applyAsDouble(grid[i]);
        }
        return new Found<>(
                new Spectrum(
                        spectrum.title(),
                        grid,
                        y,
                        spectrum.ordinate(),
                        spectrum.technique(),
                        spectrum.facts()));
    }

    private static <T> Answer<T> outside(double wavenumber, Window measured) {
        return new Refused<>(
                wavenumber + " cm-1 does not ascend within the data, which go from " + measured,
                "give ascending wavenumbers within the data");
    }

    private static <T> Answer<T> gap(double wavenumber, Window gap) {
        return new Refused<>(
                wavenumber + " cm-1 lies in a gap of the data, " + gap,
                "resample a window on one side of the gap");
    }
}
