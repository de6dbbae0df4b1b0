package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Arrays;

/// A polynomial fitted again and again to what lies below the last one.
final class PolynomialBaseline {
    /// A change by less than this share ends the rounds, `[-]`.
    private static final double SETTLED = 1e-3;

    private final double[][] basis;
    private final boolean[] counts;

    /// Orthonormal polynomials over the points that count, by Gram and Schmidt, twice for accuracy.
    private PolynomialBaseline(Spectrum spectrum, int degree, boolean[] counts) {
        this.counts = counts;
        this.basis = new double[degree + 1][spectrum.size()];
        Window all = Window.of(spectrum);
        for (int k = 0; k <= degree; k++) {
            for (int i = 0; i < spectrum.size(); i++) {
                double t = 2 * (spectrum.x(i) - all.low()) / all.width() - 1;
                basis[k][i] = k == 0 ? 1 : t * basis[k - 1][i];
            }
            for (int turn = 0; turn < 2; turn++) {
                for (int j = 0; j < k; j++) {
                    add(basis[k], basis[j], -product(basis[k], basis[j]));
                }
            }
            double norm = Math.sqrt(product(basis[k], basis[k]));
            for (int i = 0; i < spectrum.size(); i++) {
                basis[k][i] /= norm;
            }
        }
    }

    static Answer<Drawn> under(Spectrum spectrum, int degree, boolean inNoise) {
        int n = spectrum.size();
        if (n < degree + 3) {
            return new Refused<>(
                    n + " points are too few for a polynomial of degree " + degree,
                    "give " + (degree + 3) + " or more, or a lower degree");
        }
        boolean[] counts = new boolean[n];
        Arrays.fill(counts, true);
        PolynomialBaseline all = new PolynomialBaseline(spectrum, degree, counts);
        double[] y = spectrum.y();
        double[] curve = all.fit(y);
        if (!inNoise) {
            return all.drawn(y, curve, 0);
        }
        double deviation = deviation(y, curve);
        int left = 0;
        for (int i = 0; i < n; i++) {
            counts[i] = y[i] <= curve[i] + deviation;
            left += counts[i] ? 1 : 0;
        }
        if (left < degree + 3) {
            return new Refused<>(
                    "only " + left + " of " + n + " points are not in a band",
                    "take a wider window, or a lower degree");
        }
        return new PolynomialBaseline(spectrum, degree, counts).drawn(y, curve, deviation);
    }

    /// @param allowance standard deviation of the first round; 0 lets nothing lie above
    private Answer<Drawn> drawn(double[] y, double[] first, double allowance) {
        double[] curve = first;
        double deviation = allowance;
        for (int round = 1; round <= Drawn.MOST_ROUNDS; round++) {
            for (int i = 0; i < y.length; i++) {
                y[i] = Math.min(y[i], curve[i] + deviation);
            }
            double[] last = curve;
            curve = fit(y);
            double scatter = deviation(y, curve);
            boolean settled =
                    allowance > 0
                            ? Math.abs(scatter - deviation) <= SETTLED * deviation
                            : moved(last, curve) <= SETTLED;
            if (settled) {
                return new Found<>(new Drawn(curve, round));
            }
            deviation = allowance > 0 ? scatter : 0;
        }
        return Drawn.restless();
    }

    private double[] fit(double[] y) {
        double[] curve = new double[y.length];
        for (double[] polynomial : basis) {
            add(curve, polynomial, product(y, polynomial));
        }
        return curve;
    }

    private double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += counts[i] ? a[i] * b[i] : 0;
        }
        return sum;
    }

    private static void add(double[] sum, double[] term, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * term[i];
        }
    }

    /// The norm of what changed as a share of the last norm, `[-]`.
    private static double moved(double[] last, double[] curve) {
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < last.length; i++) {
            difference += (curve[i] - last[i]) * (curve[i] - last[i]);
            norm += last[i] * last[i];
        }
        return norm == 0 ? Math.sqrt(difference) : Math.sqrt(difference / norm);
    }

    private static double deviation(double[] y, double[] curve) {
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            mean += (y[i] - curve[i]) / y.length;
        }
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            double d = y[i] - curve[i] - mean;
            squares += d * d;
        }
        return Math.sqrt(squares / y.length);
    }
}
