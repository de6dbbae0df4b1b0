package org.thioloom.chem.bandfit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// A curve laid through observations by least squares within limits, with the covariance s² (JᵀJ)⁻¹
/// of its parameters, s² = RSS / (n - p), J taken over those that are free.
///
/// A parameter that ended at a limit, or on which the curve does not depend there, has no standard
/// error and counts as fixed.
public final class CurveFit {
    /// Columns of J that are this nearly combinations of others tell nothing, `[-]`.
    private static final double WORST_CONDITION = 1e10;

    private final double[] parameters;
    private final boolean[] held;
    private final double[][] inverse;
    private final double residualSumOfSquares;
    private final int degreesOfFreedom;

    private CurveFit(Descent descent, double[][] inverse, int degreesOfFreedom) {
        this.parameters = descent.parameters();
        this.held = descent.held();
        this.inverse = inverse;
        this.residualSumOfSquares = descent.residualSumOfSquares();
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /// Fits from the starts in the limits.
    ///
    /// @param observed finite, one for each observation of the model
    /// @param limits one for each parameter
    public static Answer<CurveFit> of(CurveModel model, double[] observed, List<Limits> limits) {
        double[] starts = limits.stream().mapToDouble(Limits::start).toArray();
        return of(new Descent(model, observed, limits), starts);
    }

    static Answer<CurveFit> of(Descent descent, double[] starts) {
        int free = descent.freeParameters();
        int observations = descent.observations();
        if (observations <= free) {
            return new Refused<>(
                    observations + " points cannot fix " + free + " parameters",
                    "take a wider window, or fit fewer bands");
        }
        if (!descent.from(starts, Descent.TIGHT)) {
            return new Refused<>(
                    "the fit did not settle after " + descent.evaluations() + " evaluations",
                    "narrow the limits, or begin nearer to the bands");
        }
        return finished(descent);
    }

    private static Answer<CurveFit> finished(Descent descent) {
        int[] free = descent.undecided();
        double[][] inverse = new double[descent.held().length][descent.held().length];
        if (free.length > 0) {
            double[] norms = new double[free.length];
            RealMatrix r = triangle(descent.gradients(), free, norms);
            if (!Double.isFinite(r.getNorm1())
                    || !(new SingularValueDecomposition(r).getConditionNumber()
                            < WORST_CONDITION)) {
                return new Refused<>(
                        "some of the parameters cannot be told apart by these data",
                        "fit fewer bands, or fix some of the centres or widths");
            }
            RealMatrix back = MatrixUtils.inverse(r);
            RealMatrix scaled = back.multiplyTransposed(back);
            for (int i = 0; i < free.length; i++) {
                for (int j = 0; j < free.length; j++) {
                    inverse[free[i]][free[j]] = scaled.getEntry(i, j) / (norms[i] * norms[j]);
                }
            }
        }
        int left = descent.observations() - free.length;
        return new Found<>(new CurveFit(descent, inverse, left));
    }

    /// R of J = QR, its columns brought to length 1 first.
    private static RealMatrix triangle(double[][] gradients, int[] free, double[] norms) {
        double[][] columns = new double[gradients.length][free.length];
        for (int j = 0; j < free.length; j++) {
            for (double[] row : gradients) {
                norms[j] += row[free[j]] * row[free[j]];
            }
            norms[j] = Math.sqrt(norms[j]);
        }
        for (int i = 0; i < gradients.length; i++) {
            for (int j = 0; j < free.length; j++) {
                columns[i][j] = gradients[i][free[j]] / norms[j];
            }
        }
        RealMatrix r = new QRDecomposition(new Array2DRowRealMatrix(columns, false)).getR();
        return r.getSubMatrix(0, free.length - 1, 0, free.length - 1);
    }

    /// The fitted parameters, in the order of the model; a copy.
    public double[] parameters() {
        return parameters.clone();
    }

    /// One fitted parameter.
    public double parameter(int index) {
        return parameters[index];
    }

    /// u of a parameter, k = 1; empty when it is at a limit, fixed, or without effect.
    public OptionalDouble standardError(int index) {
        return held[index]
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(covariance(index, index)));
    }

    /// s² (JᵀJ)⁻¹ between two parameters; 0 when one of them is held.
    public double covariance(int i, int j) {
        return inverse[i][j] * residualSumOfSquares / degreesOfFreedom;
    }

    /// Covariance over both standard errors, -1 to 1, `[-]`; empty when one of them is held.
    public OptionalDouble correlation(int i, int j) {
        return held[i] || held[j]
                ? OptionalDouble.empty()
                : OptionalDouble.of(inverse[i][j] / Math.sqrt(inverse[i][i] * inverse[j][j]));
    }

    /// Σ (observed - fitted)², in the square of the ordinate.
    public double residualSumOfSquares() {
        return residualSumOfSquares;
    }

    /// Observations less free parameters, `[-]`.
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /// s = √(RSS / (n - p)), in the ordinate.
    public double residualDeviation() {
        return Math.sqrt(residualSumOfSquares / degreesOfFreedom);
    }

    /// Bayesian information criterion, n ln(RSS / n) + p ln n, `[-]`: of two models of the same
    /// data the lower one is preferred. Empty when nothing is left over at all.
    public OptionalDouble informationCriterion() {
        int free = 0;
        for (boolean isHeld : held) {
            free += isHeld ? 0 : 1;
        }
        int n = degreesOfFreedom + free;
        return residualSumOfSquares > 0
                ? OptionalDouble.of(
                        n * StrictMath.log(residualSumOfSquares / n) + free * StrictMath.log(n))
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return Arrays.toString(parameters) + ", RSS " + residualSumOfSquares;
    }
}
