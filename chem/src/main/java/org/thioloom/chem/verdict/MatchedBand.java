package org.thioloom.chem.verdict;

import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.Arrays;

/// The height of a band of the expected width, fitted with a parabola under it at the place in the
/// window where it is highest. Slopes and bends of neighbours do not enter it, maxima need not
/// exist.
///
/// @param position `[cm-1]`
/// @param height absorbance, `[-]`, below 0 where the spectrum bends the other way
/// @param gain u(height) for a scatter of 1 a point, `[-]`
record MatchedBand(double position, double height, double gain) {
    /// Reach of the fit to either side in widths, `[-]`.
    static final double REACH = 1.5;

    private static final int POWERS = 3;
    private static final int FEWEST = 7;

    /// The highest one in a window; a gain of infinity where there are too few points.
    static MatchedBand in(Spectrum cut, Window window, double width) {
        MatchedBand best = new MatchedBand(window.low(), 0, Double.POSITIVE_INFINITY);
        double[] x = cut.x();
        double[] y = cut.y();
        int steps = (int) Math.ceil(window.width() / Math.max(width / 4, 1));
        for (int k = 0; k <= steps; k++) {
            double centre = window.low() + window.width() * k / steps;
            MatchedBand here = at(x, y, new Profile(centre, width, 0));
            if (Double.isInfinite(best.gain) || here.height > best.height) {
                best = Double.isInfinite(here.gain) ? best : here;
            }
        }
        return best;
    }

    private static MatchedBand at(double[] x, double[] y, Profile band) {
        double reach = REACH * band.width();
        int from = firstFrom(x, band.centre() - reach);
        int to = firstFrom(x, band.centre() + reach);
        int n = to - from;
        if (n < FEWEST) {
            return new MatchedBand(band.centre(), 0, Double.POSITIVE_INFINITY);
        }
        double[] shape = new double[n];
        double[][] powers = new double[POWERS][n];
        for (int i = 0; i < n; i++) {
            double t = (x[from + i] - band.centre()) / reach;
            shape[i] = band.at(x[from + i]) / band.height();
            powers[0][i] = 1;
            powers[1][i] = t;
            powers[2][i] = t * t;
        }
        for (int p = 0; p < POWERS; p++) {
            for (int q = 0; q < p; q++) {
                free(powers[p], powers[q]);
            }
            free(shape, powers[p]);
        }
        double squares = 0;
        double product = 0;
        for (int i = 0; i < n; i++) {
            squares += shape[i] * shape[i];
            product += shape[i] * y[from + i];
        }
        return new MatchedBand(band.centre(), product / squares, 1 / Math.sqrt(squares));
    }

    /// Takes out of a vector what it has of another.
    private static void free(double[] vector, double[] other) {
        double product = 0;
        double squares = 0;
        for (int i = 0; i < other.length; i++) {
            product += vector[i] * other[i];
            squares += other[i] * other[i];
        }
        for (int i = 0; i < other.length; i++) {
            vector[i] -= product / squares * other[i];
        }
    }

    private static int firstFrom(double[] x, double wavenumber) {
        int at = Arrays.binarySearch(x, wavenumber);
        return at < 0 ? -at - 1 : at;
    }
}
