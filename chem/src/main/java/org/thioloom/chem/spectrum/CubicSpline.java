package org.thioloom.chem.spectrum;

import java.util.function.DoubleUnaryOperator;

/// The cubic spline through points whose first two and last two pieces are one cubic each
/// ("not-a-knot"), so that it reproduces any cubic exactly.
final class CubicSpline implements DoubleUnaryOperator {
    /// Fewest points for which the end condition makes sense.
    static final int FEWEST = 4;

    private final double[] x;
    private final double[] y;
    private final double[] slope;

    CubicSpline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.slope = slopes();
    }

    @Override
    public double applyAsDouble(double at) {
        int i = Resampling.cell(x, at);
        double step = x[i + 1] - x[i];
        double chord = (y[i + 1] - y[i]) / step;
        double t = at - x[i];
        double quadratic = (3 * chord - 2 * slope[i] - slope[i + 1]) / step;
        double cubic = (slope[i] + slope[i + 1] - 2 * chord) / (step * step);
        return y[i] + t * (slope[i] + t * (quadratic + t * cubic));
    }

    /// The slopes at the points, from equal second derivatives on both sides of each.
    private double[] slopes() {
        int n = x.length;
        double[] below = new double[n];
        double[] diagonal = new double[n];
        double[] above = new double[n];
        double[] right = new double[n];
        for (int i = 1; i < n - 1; i++) {
            double before = x[i] - x[i - 1];
            double after = x[i + 1] - x[i];
            below[i] = after;
            diagonal[i] = 2 * (before + after);
            above[i] = before;
            right[i] = 3 * (after * chord(i - 1) + before * chord(i));
        }
        double first = x[1] - x[0];
        double second = x[2] - x[1];
        diagonal[0] = second;
        above[0] = first + second;
        right[0] = end(first, second, chord(0), chord(1));
        double last = x[n - 1] - x[n - 2];
        double beforeLast = x[n - 2] - x[n - 3];
        diagonal[n - 1] = beforeLast;
        below[n - 1] = last + beforeLast;
        right[n - 1] = end(last, beforeLast, chord(n - 2), chord(n - 3));
        return tridiagonal(below, diagonal, above, right);
    }

    private double chord(int cell) {
        return (y[cell + 1] - y[cell]) / (x[cell + 1] - x[cell]);
    }

    private static double end(double outer, double inner, double outerChord, double innerChord) {
        double both = outer + inner;
        return ((outer + 2 * both) * inner * outerChord + outer * outer * innerChord) / both;
    }

    private static double[] tridiagonal(
            double[] below, double[] diagonal, double[] above, double[] right) {
        int n = right.length;
        for (int i = 1; i < n; i++) {
            double factor = below[i] / diagonal[i - 1];
            diagonal[i] -= factor * above[i - 1];
            right[i] -= factor * right[i - 1];
        }
        right[n - 1] /= diagonal[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            right[i] = (right[i] - above[i] * right[i + 1]) / diagonal[i];
        }
        return right;
    }
}
