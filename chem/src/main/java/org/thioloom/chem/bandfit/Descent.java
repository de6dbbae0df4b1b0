package org.thioloom.chem.bandfit;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresFactory;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The way down to the least squares: Levenberg and Marquardt (more1978) over the parameters that
/// are free, no step leaving the limits; those that press against a limit are held there and let go
/// when they no longer do.
final class Descent {
    /// Relative change of the sum of squares and of the parameters that ends a fit, `[-]`.
    static final double TIGHT = 1e-14;

    private static final int MOST_EVALUATIONS = 400;

    /// A gradient more nearly at right angles to the residual presses no longer, `[-]`.
    private static final double PRESSING = 1e-8;

    private final CurveModel model;
    private final double[] observed;
    private final List<Limits> limits;
    private final double[] values;
    private double[] parameters;
    private boolean[] held;
    private double[][] gradients;
    private int evaluations;

    Descent(CurveModel model, double[] observed, List<Limits> limits) {
        if (observed.length != model.observations() || limits.size() != model.parameters()) {
            throw new IllegalArgumentException(
                    "bug: %d observations of %d, %d limits of %d"
                            .formatted(
                                    observed.length,
                                    model.observations(),
                                    limits.size(),
                                    model.parameters()));
        }
        this.model = model;
        this.observed = observed;
        this.limits = limits;
        this.values = new double[observed.length];
        this.parameters = new double[limits.size()];
        this.held = new boolean[limits.size()];
        this.gradients = new double[observed.length][limits.size()];
    }

    /// A quicker way down for the same task.
    Glide glide() {
        return new Glide(model, observed, limits);
    }

    /// Goes down from a start; false when it did not arrive.
    boolean from(double[] start, double tolerance) {
        parameters = start.clone();
        held = fixed();
        evaluations = 0;
        for (int round = 0; round < 3 * limits.size() + 3; round++) {
            if (evaluations > 4 * MOST_EVALUATIONS || !descend(tolerance)) {
                return false;
            }
            gradients = new double[observed.length][limits.size()];
            model.evaluate(parameters, values, gradients);
            boolean[] pressing = pressing();
            if (Arrays.equals(pressing, held)) {
                return Double.isFinite(residualSumOfSquares());
            }
            held = pressing;
        }
        return false;
    }

    private boolean[] fixed() {
        boolean[] fixed = new boolean[limits.size()];
        for (int j = 0; j < fixed.length; j++) {
            fixed[j] = limits.get(j).isFixed();
        }
        return fixed;
    }

    private boolean descend(double tolerance) {
        int[] free = indices(false);
        if (free.length == 0) {
            return true;
        }
        LevenbergMarquardtOptimizer optimizer =
                new LevenbergMarquardtOptimizer()
                        .withCostRelativeTolerance(tolerance)
                        .withParameterRelativeTolerance(tolerance)
                        .withOrthoTolerance(tolerance);
        try {
            Optimum optimum = optimizer.optimize(problem(free));
            evaluations += optimum.getEvaluations();
            spread(optimum.getPoint(), free, parameters);
            return true;
        } catch (MathRuntimeException _) {
            evaluations += MOST_EVALUATIONS;
            return false; // too many evaluations, or not a number on the way
        }
    }

    private LeastSquaresProblem problem(int[] free) {
        double[] start = IntStream.of(free).mapToDouble(j -> parameters[j]).toArray();
        return LeastSquaresFactory.create(
                point -> at(point, free),
                new ArrayRealVector(observed, false),
                new ArrayRealVector(start, false),
                null,
                null,
                MOST_EVALUATIONS,
                MOST_EVALUATIONS,
                false,
                point -> within(point, free));
    }

    private Pair<RealVector, RealMatrix> at(RealVector point, int[] free) {
        double[] all = parameters.clone();
        spread(point, free, all);
        double[] curve = new double[observed.length];
        double[][] slopes = new double[observed.length][all.length];
        model.evaluate(all, curve, slopes);
        double[][] jacobian = new double[observed.length][free.length];
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < free.length; j++) {
                jacobian[i][j] = slopes[i][free[j]];
            }
        }
        return new Pair<>(
                new ArrayRealVector(curve, false), new Array2DRowRealMatrix(jacobian, false));
    }

    private RealVector within(RealVector point, int[] free) {
        for (int j = 0; j < free.length; j++) {
            point.setEntry(j, limits.get(free[j]).nearest(point.getEntry(j)));
        }
        return point;
    }

    private static void spread(RealVector point, int[] free, double[] all) {
        for (int j = 0; j < free.length; j++) {
            all[free[j]] = point.getEntry(j);
        }
    }

    /// Which parameters are at a limit beyond which the sum of squares would be less.
    private boolean[] pressing() {
        boolean[] pressing = fixed();
        for (int j = 0; j < pressing.length; j++) {
            Limits limit = limits.get(j);
            boolean low = parameters[j] <= limit.low();
            boolean high = parameters[j] >= limit.high();
            if (low || high) {
                double downhill = cosine(j);
                pressing[j] |= low ? downhill < -PRESSING : downhill > PRESSING;
            }
        }
        return pressing;
    }

    /// Between the residual and what a parameter changes, `[-]`: above 0 when more of it helps.
    private double cosine(int parameter) {
        double product = 0;
        double norm = 0;
        double squares = 0;
        for (int i = 0; i < observed.length; i++) {
            double residual = observed[i] - values[i];
            double slope = gradients[i][parameter];
            product += slope * residual;
            norm += slope * slope;
            squares += residual * residual;
        }
        return product == 0 ? 0 : product / Math.sqrt(norm * squares);
    }

    /// Indices of the parameters that are held, or not.
    private int[] indices(boolean which) {
        return IntStream.range(0, held.length).filter(j -> held[j] == which).toArray();
    }

    /// Free parameters on which the curve depends where it ended; the others are held from now on.
    int[] undecided() {
        for (int j = 0; j < held.length; j++) {
            int column = j;
            held[j] |= Arrays.stream(gradients).allMatch(row -> row[column] == 0);
        }
        return indices(false);
    }

    int freeParameters() {
        return (int) limits.stream().filter(limit -> !limit.isFixed()).count();
    }

    int observations() {
        return observed.length;
    }

    double[] parameters() {
        return parameters.clone();
    }

    boolean[] held() {
        return held.clone();
    }

    double[][] gradients() {
        return gradients;
    }

    double residualSumOfSquares() {
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            sum += (observed[i] - values[i]) * (observed[i] - values[i]);
        }
        return sum;
    }

    int evaluations() {
        return evaluations;
    }
}
