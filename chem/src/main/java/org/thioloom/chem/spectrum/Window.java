package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/// A stretch of a spectrum.
///
/// @param low `[cm-1]`, finite
/// @param high `[cm-1]`, finite, > `low`
public record Window(double low, double high) {

    public Window {
        if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("bug: a window from " + low + " to " + high);
        }
    }

    /// The window of a half-width about a wavenumber, both `[cm-1]`.
    public static Window around(double centre, double half) {
        return new Window(centre - half, centre + half);
    }

    /// From the first point to the last.
    public static Window of(Spectrum spectrum) {
        return new Window(spectrum.x(0), spectrum.x(spectrum.size() - 1));
    }

    /// `[cm-1]`.
    public double width() {
        return high - low;
    }

    /// Whether a wavenumber `[cm-1]` lies inside or on an edge.
    public boolean holds(double wavenumber) {
        return low <= wavenumber && wavenumber <= high;
    }

    /// Whether another window lies wholly inside.
    public boolean holds(Window other) {
        return holds(other.low) && holds(other.high);
    }

    /// Whether two windows have a point in common.
    public boolean meets(Window other) {
        return low <= other.high && other.low <= high;
    }

    /// The points inside, when the spectrum reaches over the whole window.
    ///
    /// @param least how many points there must be, >= 2
    public Answer<Spectrum> cut(Spectrum spectrum, int least) {
        Window measured = of(spectrum);
        if (!measured.holds(this)) {
            return new Refused<>(
                    "the window " + this + " is not within the data, which go from " + measured,
                    "choose a window within the data, or measure further");
        }
        double[] x = spectrum.x();
        int from = firstAtOrAbove(x, low);
        int to = firstAtOrAbove(x, Math.nextUp(high));
        if (to - from < least) {
            return new Refused<>(
                    "the window " + this + " holds " + (to - from) + " points of " + least,
                    "choose a wider window, or measure at a higher resolution");
        }
        return new Found<>(
                new Spectrum(
                        spectrum.title(),
                        Arrays.copyOfRange(x, from, to),
                        Arrays.copyOfRange(spectrum.y(), from, to),
                        spectrum.ordinate(),
                        spectrum.technique(),
                        spectrum.facts()));
    }

    static int firstAtOrAbove(double[] x, double wavenumber) {
        int at = Arrays.binarySearch(x, wavenumber);
        return at >= 0 ? at : -at - 1;
    }

    /// `905 to 917 cm-1`.
    @Override
    public String toString() {
        return number(low) + " to " + number(high) + " cm-1";
    }

    /// A number as a sentence shows it: five digits, no exponent.
    static String number(double value) {
        return new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros().toPlainString();
    }
}
