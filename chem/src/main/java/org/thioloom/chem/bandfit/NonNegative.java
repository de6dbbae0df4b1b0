package org.thioloom.chem.bandfit;

import java.util.Arrays;

/// Least squares of which some coefficients may not be negative: the active sets of Lawson and
/// Hanson, over the normal equations G c = m with G = AᵀA and m = Aᵀy (bro1997). The columns of A
/// should have about the same length.
final class NonNegative {
    private static final double NOTHING = 1e-13;

    private final double[][] gram;
    private final double[] moment;
    private final boolean[] anySign;
    private final boolean[] used;
    private double[] solution;

    private NonNegative(double[][] gram, double[] moment, boolean[] anySign) {
        this.gram = gram;
        this.moment = moment;
        this.anySign = anySign;
        this.used = anySign.clone();
        this.solution = new double[moment.length];
    }

    /// The coefficients.
    ///
    /// @param anySign which of them may be negative
    static double[] solve(double[][] gram, double[] moment, boolean[] anySign) {
        NonNegative search = new NonNegative(gram, moment, anySign);
        search.solution = search.unconstrained();
        // Each turn lowers the sum of squares, so that no set comes twice; the bound is for
        // rounding.
        for (int turn = 0; turn < 10 * moment.length + 10 && search.takeInBest(); turn++) {
            search.stepBackToPositive();
        }
        return search.solution;
    }

    /// Takes in the coefficient of which a little helps most; false when none helps.
    private boolean takeInBest() {
        int best = -1;
        double most = NOTHING * Arrays.stream(moment).map(Math::abs).max().orElse(0);
        for (int j = 0; j < moment.length; j++) {
            double gain = used[j] ? 0 : moment[j];
            for (int k = 0; !used[j] && k < moment.length; k++) {
                gain -= gram[j][k] * solution[k];
            }
            if (gain > most) {
                most = gain;
                best = j;
            }
        }
        if (best >= 0) {
            used[best] = true;
        }
        return best >= 0;
    }

    private void stepBackToPositive() {
        double[] wanted = unconstrained();
        int first = firstToVanish(wanted);
        while (first >= 0) {
            double share = solution[first] / (solution[first] - wanted[first]);
            for (int j = 0; j < wanted.length; j++) {
                solution[j] += share * (wanted[j] - solution[j]);
            }
            used[first] = false;
            solution[first] = 0;
            wanted = unconstrained();
            first = firstToVanish(wanted);
        }
        solution = wanted;
    }

    /// The one that reaches 0 first on the way to what is wanted; -1 when none does.
    private int firstToVanish(double[] wanted) {
        int first = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < wanted.length; j++) {
            if (used[j] && !anySign[j] && wanted[j] <= 0) {
                double share =
                        solution[j] > wanted[j] ? solution[j] / (solution[j] - wanted[j]) : 0;
                if (share < least) {
                    least = share;
                    first = j;
                }
            }
        }
        return first;
    }

    /// The least squares over those that are used, 0 for the others, by Cholesky's factors.
    private double[] unconstrained() {
        int n = moment.length;
        double[][] l = new double[n][n];
        double[] c = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; used[i] && j <= i; j++) {
                double sum = used[j] ? gram[i][j] : 0;
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j) {
                    l[i][i] = Math.sqrt(Math.max(sum, NOTHING * gram[i][i]));
                    c[i] = (moment[i] - product(l[i], c, i)) / l[i][i];
                } else if (used[j]) {
                    l[i][j] = sum / l[j][j];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; used[i] && k < n; k++) {
                c[i] -= l[k][i] * c[k];
            }
            c[i] = used[i] ? c[i] / l[i][i] : 0;
        }
        return c;
    }

    private static double product(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
