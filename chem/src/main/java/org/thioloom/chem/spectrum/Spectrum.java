package org.thioloom.chem.spectrum;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A measured infrared spectrum: one ordinate at each wavenumber, the wavenumbers rising.
///
/// @param title as the instrument or the chemist named it
/// @param x wavenumbers, rising, `[cm-1]`
/// @param y absorbance, or transmittance as a fraction, `[-]`
/// @param ordinate which of the two `y` is
/// @param technique how it was measured, as far as stated
/// @param facts what else the source states, such as `resolution` or `date`, in its order
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out; equality is of contents
public record Spectrum(
        String title,
        double[] x,
        double[] y,
        Ordinate ordinate,
        Technique technique,
        Map<String, String> facts) {

    /// @throws IllegalArgumentException when the arrays differ in length, hold fewer than two
    ///   points, hold a number that is not finite, or `x` does not rise, all of which are bugs
    public Spectrum {
        x = x.clone();
        y = y.clone();
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        Objects.requireNonNull(title, "bug: no title");
        Objects.requireNonNull(ordinate, "bug: no ordinate");
        Objects.requireNonNull(technique, "bug: no technique");
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException(
                    "bug: " + x.length + " wavenumbers and " + y.length + " ordinates");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i]) || (i > 0 && !(x[i] > x[i - 1]))) {
                throw new IllegalArgumentException("bug: point " + i + " is " + x[i] + ", " + y[i]);
            }
        }
    }

    /// A copy of the wavenumbers, rising, `[cm-1]`.
    @Override
    public double[] x() {
        return x.clone();
    }

    /// A copy of the ordinates, `[-]`.
    @Override
    public double[] y() {
        return y.clone();
    }

    /// The wavenumber of a point, `[cm-1]`.
    public double x(int point) {
        return x[point];
    }

    /// The ordinate of a point, `[-]`.
    public double y(int point) {
        return y[point];
    }

    /// How many points.
    public int size() {
        return x.length;
    }

    /// The same wavenumbers with other ordinates of the same kind.
    public Spectrum withY(double[] values) {
        return new Spectrum(title, x, values, ordinate, technique, facts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spectrum that
                && title.equals(that.title)
                && ordinate == that.ordinate
                && technique == that.technique
                && facts.equals(that.facts)
                && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                title, ordinate, technique, facts, Arrays.hashCode(x), Arrays.hashCode(y));
    }

    @Override
    public String toString() {
        return title + ", " + size() + " points, " + x[0] + " to " + x[x.length - 1] + " cm-1";
    }
}
