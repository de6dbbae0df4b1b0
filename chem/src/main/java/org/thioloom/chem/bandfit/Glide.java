package org.thioloom.chem.bandfit;

import java.util.Arrays;
import java.util.List;

/// A quick way down, to see where a start leads: Levenberg and Marquardt on the normal equations,
/// every step brought back within the limits. Good to some six digits; [Descent] does the rest.
final class Glide {
    private static final int MOST_STEPS = 150;

    /// A step that gains less of the sum of squares than this is the last, `[-]`.
    private static final double LITTLE = 1e-7;

    private static final double FIRST_DAMPING = 1e-3;
    private static final double MOST_DAMPING = 1e9;

    private final CurveModel model;
    private final double[] observed;
    private final List<Limits> limits;
    private final double[][] normal;
    private final double[] downhill;
    private final boolean[] still;
    private double[] parameters = {};
    private double[] values;
    private double[][] gradients;
    private double[] otherValues;
    private double[][] otherGradients;
    private double residualSumOfSquares;

    Glide(CurveModel model, double[] observed, List<Limits> limits) {
        this.model = model;
        this.observed = observed;
        this.limits = limits;
        int p = limits.size();
        this.normal = new double[p][p];
        this.downhill = new double[p];
        this.still = new boolean[p];
        this.values = new double[observed.length];
        this.gradients = new double[observed.length][p];
        this.otherValues = new double[observed.length];
        this.otherGradients = new double[observed.length][p];
    }

    /// Goes down from a start; false when it did not arrive.
    boolean from(double[] start) {
        parameters = start.clone();
        model.evaluate(parameters, values, gradients);
        residualSumOfSquares = sumOfSquares(values);
        double damping = FIRST_DAMPING;
        boolean moved = true;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (moved) {
                weigh();
            }
            double[] next = next(damping);
            model.evaluate(next, otherValues, otherGradients);
            double sum = sumOfSquares(otherValues);
            moved = sum < residualSumOfSquares;
            if (moved) {
                boolean last = residualSumOfSquares - sum <= LITTLE * residualSumOfSquares;
                accept(next, sum);
                if (last) {
                    return true;
                }
                damping /= 6;
            } else if (damping > MOST_DAMPING) {
                return Double.isFinite(residualSumOfSquares);
            } else {
                damping *= 5;
            }
        }
        return false;
    }

    private void accept(double[] next, double sum) {
        parameters = next;
        residualSumOfSquares = sum;
        double[] oldValues = values;
        values = otherValues;
        otherValues = oldValues;
        double[][] oldGradients = gradients;
        gradients = otherGradients;
        otherGradients = oldGradients;
    }

    double[] parameters() {
        return parameters.clone();
    }

    double residualSumOfSquares() {
        return residualSumOfSquares;
    }

    private double sumOfSquares(double[] curve) {
        double sum = 0;
        for (int i = 0; i < curve.length; i++) {
            sum += (observed[i] - curve[i]) * (observed[i] - curve[i]);
        }
        return sum;
    }

    /// JᵀJ and Jᵀr here, and which parameters press against a limit.
    private void weigh() {
        int p = downhill.length;
        for (int j = 0; j < p; j++) {
            downhill[j] = 0;
            Arrays.fill(normal[j], 0);
        }
        for (int i = 0; i < observed.length; i++) {
            double[] row = gradients[i];
            double left = observed[i] - values[i];
            for (int j = 0; j < p; j++) {
                double slope = row[j];
                double[] products = normal[j];
                downhill[j] += slope * left;
                for (int k = 0; k <= j; k++) {
                    products[k] += slope * row[k];
                }
            }
        }
        for (int j = 0; j < p; j++) {
            Limits limit = limits.get(j);
            still[j] =
                    limit.isFixed()
                            || !(normal[j][j] > 0)
                            || (parameters[j] <= limit.low() && downhill[j] < 0)
                            || (parameters[j] >= limit.high() && downhill[j] > 0);
        }
    }

    /// (JᵀJ + λ diag JᵀJ) step = Jᵀr over those that may move, by Cholesky's factors.
    private double[] next(double damping) {
        int p = downhill.length;
        double[][] l = new double[p][p];
        double[] step = new double[p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; !still[i] && j <= i; j++) {
                if (!still[j]) {
                    double sum = i == j ? normal[i][i] * (1 + damping) : normal[i][j];
                    for (int k = 0; k < j; k++) {
                        sum -= l[i][k] * l[j][k];
                    }
                    l[i][j] =
                            i == j ? Math.sqrt(Math.max(sum, 1e-14 * normal[i][i])) : sum / l[j][j];
                }
            }
            double sum = still[i] ? 0 : downhill[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * step[k];
            }
            step[i] = still[i] ? 0 : sum / l[i][i];
        }
        for (int i = p - 1; i >= 0; i--) {
            for (int k = i + 1; k < p; k++) {
                step[i] -= l[k][i] * step[k];
            }
            step[i] = still[i] ? 0 : step[i] / l[i][i];
        }
        for (int j = 0; j < p; j++) {
            step[j] = limits.get(j).nearest(parameters[j] + step[j]);
        }
        return step;
    }
}
