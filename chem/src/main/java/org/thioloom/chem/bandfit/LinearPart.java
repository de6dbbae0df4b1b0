package org.thioloom.chem.bandfit;

import java.util.Arrays;

/// Columns weighed against observations: the coefficients that suit best, and what they leave.
///
/// @param coefficients one for each column
/// @param residualSumOfSquares what is left, in the square of the ordinate
@SuppressWarnings("ArrayRecordComponent")
record LinearPart(double[] coefficients, double residualSumOfSquares) {

    /// @param columns none of them all 0
    /// @param nonNegative how many of the first columns may not be negative
    static LinearPart of(double[][] columns, double[] observed, int nonNegative) {
        int n = columns.length;
        double[] lengths = new double[n];
        double[] moment = new double[n];
        double[][] gram = new double[n][n];
        boolean[] anySign = new boolean[n];
        Arrays.fill(anySign, nonNegative, n, true);
        for (int j = 0; j < n; j++) {
            lengths[j] = Math.sqrt(product(columns[j], columns[j]));
            moment[j] = product(columns[j], observed) / lengths[j];
            for (int k = 0; k <= j; k++) {
                gram[j][k] = product(columns[j], columns[k]) / (lengths[j] * lengths[k]);
                gram[k][j] = gram[j][k];
            }
        }
        double[] coefficients = NonNegative.solve(gram, moment, anySign);
        double[] left = observed.clone();
        for (int j = 0; j < n; j++) {
            coefficients[j] /= lengths[j];
            for (int i = 0; i < left.length; i++) {
                left[i] -= coefficients[j] * columns[j][i];
            }
        }
        return new LinearPart(coefficients, product(left, left));
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
