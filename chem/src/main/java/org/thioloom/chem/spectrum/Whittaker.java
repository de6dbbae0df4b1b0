package org.thioloom.chem.spectrum;

/// The smooth curve z that minimises Σ w (y - z)² + λ Σ (z₋ - 2z + z₊)², the discrete smoother of
/// Whittaker 1923 (eilers2003), by a factorisation L D Lᵀ of its five diagonals: time and memory
/// grow as the number of points.
final class Whittaker {
    private final double[] main;
    private final double[] next;
    private final double[] second;
    private final double[] diagonal;
    private final double[] lower;
    private final double[] lowest;

    /// @param points at least 3
    /// @param stiffness λ for this spacing, `[-]`
    Whittaker(int points, double stiffness) {
        main = new double[points];
        next = new double[points];
        second = new double[points];
        for (int i = 0; i + 2 < points; i++) {
            main[i] += stiffness;
            main[i + 1] += 4 * stiffness;
            main[i + 2] += stiffness;
            next[i] -= 2 * stiffness;
            next[i + 1] -= 2 * stiffness;
            second[i] += stiffness;
        }
        diagonal = new double[points];
        lower = new double[points];
        lowest = new double[points];
    }

    /// The curve for weights of which at least two are above 0.
    double[] smooth(double[] weights, double[] y) {
        int n = main.length;
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double one = i > 0 ? lower[i - 1] : 0;
            double two = i > 1 ? lowest[i - 2] : 0;
            double before = i > 0 ? one * diagonal[i - 1] : 0;
            double pivot = main[i] + weights[i] - one * before;
            pivot -= i > 1 ? two * two * diagonal[i - 2] : 0;
            diagonal[i] = pivot;
            lower[i] = (next[i] - (i > 0 ? lowest[i - 1] * before : 0)) / pivot;
            lowest[i] = second[i] / pivot;
            z[i] = weights[i] * y[i];
            z[i] -= i > 0 ? one * z[i - 1] : 0;
            z[i] -= i > 1 ? two * z[i - 2] : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            z[i] /= diagonal[i];
            z[i] -= i + 1 < n ? lower[i] * z[i + 1] : 0;
            z[i] -= i + 2 < n ? lowest[i] * z[i + 2] : 0;
        }
        return z;
    }
}
