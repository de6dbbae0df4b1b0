package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.LinkedHashMap;
import java.util.Map;

/// Smoothing and derivatives by the polynomial that fits best in a moving window (savitzky1964),
/// the same polynomial serving at the ends (gorry1990), so that no point is lost.
///
/// The window is given in wavenumbers, as only that means the same at every resolution.
///
/// @param window number of points times their spacing, `[cm-1]`; usual: 9 to 15. The odd number of
///   points that comes nearest is taken
/// @param degree of the polynomial, `[-]`
/// @param derivative 0 to smooth, `[-]`; then the ordinate is per (cm-1) to that power
public record SavitzkyGolay(double window, int degree, int derivative) {
    private static final int HIGHEST_DEGREE = 6;

    /// Smoothing that leaves a cubic as it is.
    public static SavitzkyGolay smoothing(double window) {
        return new SavitzkyGolay(window, 3, 0);
    }

    /// The second derivative of a cubic, which shows hidden bands as minima, and noise as bands.
    public static SavitzkyGolay curvature(double window) {
        return new SavitzkyGolay(window, 3, 2);
    }

    /// The spectrum smoothed or derived. A derivative says so among its facts.
    public Answer<Spectrum> of(Spectrum spectrum) {
        if (degree < 0 || degree > HIGHEST_DEGREE || derivative < 0 || derivative > degree) {
            return new Refused<>(
                    "derivative " + derivative + " of a polynomial of degree " + degree,
                    "choose a degree up to " + HIGHEST_DEGREE + " and no derivative above it");
        }
        return Spacing.even(spectrum).then(step -> of(spectrum, step));
    }

    private Answer<Spectrum> of(Spectrum spectrum, double step) {
        double beside = (window / step - 1) / 2;
        int half = Math.clamp(Math.round(beside), 0, spectrum.size());
        int points = 2 * half + 1;
        int fewest = degree + 2 | 1;
        if (points < fewest || points > spectrum.size()) {
            return new Refused<>(
                    "a smoothing window of %s cm-1 holds %d of %d points"
                            .formatted(window, points, spectrum.size()),
                    "choose one that holds at least %d, %s cm-1 or more"
                            .formatted(fewest, Window.number(fewest * step)));
        }
        double[] values = filtered(spectrum.y(), half, StrictMath.pow(step, derivative));
        return new Found<>(named(spectrum.withY(values)));
    }

    private double[] filtered(double[] y, int half, double unit) {
        double[] filtered = new double[y.length];
        double[] middle = coefficients(half, degree, derivative, 0);
        int last = y.length - 1;
        for (int i = 0; i <= last; i++) {
            int centre = Math.clamp(i, half, last - half);
            double[] factors =
                    centre == i ? middle : coefficients(half, degree, derivative, i - centre);
            double sum = 0;
            for (int k = -half; k <= half; k++) {
                sum += factors[k + half] * y[centre + k];
            }
            filtered[i] = sum / unit;
        }
        return filtered;
    }

    private Spectrum named(Spectrum values) {
        if (derivative == 0) {
            return values;
        }
        Map<String, String> facts = new LinkedHashMap<>(values.facts());
        facts.put("derivative", derivative + ", Savitzky-Golay");
        return new Spectrum(
                values.title(),
                values.x(),
                values.y(),
                values.ordinate(),
                values.technique(),
                facts);
    }

    /// What each of 2 `half` + 1 points counts for in a derivative at the point `at`, counted from
    /// the middle, for steps of 1: Σₖ (2k + 1) (2m)⁽ᵏ⁾ / (2m + k + 1)⁽ᵏ⁺¹⁾ Pₖ(i) Pₖ⁽ˢ⁾(at), with
    /// Gram polynomials P and falling factorials.
    static double[] coefficients(int half, int degree, int derivative, int at) {
        double[] coefficients = new double[2 * half + 1];
        double[][] there = gram(half, degree, derivative, at);
        for (int i = -half; i <= half; i++) {
            double[] here = gram(half, degree, 0, i)[0];
            double falling = 1.0 / (2 * half + 1);
            double sum = 0;
            for (int k = 0; k <= degree; k++) {
                sum += (2 * k + 1) * falling * here[k] * there[derivative][k];
                falling *= (2.0 * half - k) / (2 * half + k + 2);
            }
            coefficients[i + half] = sum;
        }
        return coefficients;
    }

    /// Gram polynomials and their derivatives at a point, `[derivative][degree]`.
    private static double[][] gram(int half, int degree, int derivatives, int at) {
        double[][] p = new double[derivatives + 1][degree + 1];
        for (int s = 0; s <= derivatives; s++) {
            p[s][0] = s == 0 ? 1 : 0;
            for (int k = 1; k <= degree; k++) {
                double forward = (4.0 * k - 2) / (k * (2.0 * half - k + 1));
                double back = (k - 1.0) * (2.0 * half + k) / (k * (2.0 * half - k + 1));
                double lower = s == 0 ? 0 : s * p[s - 1][k - 1];
                p[s][k] = forward * (at * p[s][k - 1] + lower);
                p[s][k] -= k == 1 ? 0 : back * p[s][k - 2];
            }
        }
        return p;
    }
}
