package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.BaselineMethod.AirPls;
import org.thioloom.chem.spectrum.BaselineMethod.ArPls;
import org.thioloom.chem.spectrum.BaselineMethod.AsymmetricLeastSquares;

import java.util.Arrays;

/// A stiff curve drawn again and again, each time with weights that tell what lies above the last.
final class ReweightedBaseline {
    /// The spacing for which a stiffness is meant, `[cm-1]`.
    private static final double USUAL_STEP = 2;

    private static final int FEWEST = 5;

    /// Weights that change by less than this share of their norm have settled, `[-]`.
    private static final double SETTLED = 1e-3;

    /// So does a curve that moves by less than this share of the spectrum's height, `[-]`: a point
    /// that lies on the curve may change sides forever.
    private static final double STILL = 1e-7;

    private final double[] y;
    private final BaselineMethod method;
    private final double height;

    private ReweightedBaseline(double[] y, BaselineMethod method) {
        this.y = y;
        this.method = method;
        this.height = Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
    }

    static Answer<Drawn> under(double[] y, BaselineMethod method, double step) {
        if (y.length < FEWEST) {
            return new Refused<>(
                    y.length + " points are too few for a baseline of this kind",
                    "give " + FEWEST + " or more");
        }
        double stiffness = stiffness(method) / StrictMath.pow(step / USUAL_STEP, 4);
        return new ReweightedBaseline(y, method).drawn(new Whittaker(y.length, stiffness));
    }

    private static double stiffness(BaselineMethod method) {
        return switch (method) {
            case AsymmetricLeastSquares asymmetric -> asymmetric.stiffness();
            case ArPls arPls -> arPls.stiffness();
            case AirPls airPls -> airPls.stiffness();
            default -> throw new IllegalStateException("bug: " + method + " has no stiffness");
        };
    }

    private Answer<Drawn> drawn(Whittaker smoother) {
        double[] weights = new double[y.length];
        Arrays.fill(weights, 1);
        double[] last = y;
        for (int round = 1; round <= Drawn.MOST_ROUNDS; round++) {
            double[] curve = smoother.smooth(weights, y);
            double[] below = below(curve);
            boolean still = moved(last, curve) <= STILL * height;
            if (still || below.length < 2 || (method instanceof AirPls && isUnder(below))) {
                return new Found<>(new Drawn(curve, round));
            }
            double[] reweighted = reweighted(curve, below, round);
            if (!(method instanceof AirPls) && change(weights, reweighted) < SETTLED) {
                return new Found<>(new Drawn(curve, round));
            }
            weights = reweighted;
            last = curve;
        }
        return Drawn.restless();
    }

    /// y - z of the points below the curve, all negative.
    private double[] below(double[] curve) {
        double[] below = new double[y.length];
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] < curve[i]) {
                below[count++] = y[i] - curve[i];
            }
        }
        return Arrays.copyOf(below, count);
    }

    /// Whether what is left below the curve is next to nothing beside the spectrum (zhang2010).
    private boolean isUnder(double[] below) {
        double all = 0;
        for (double value : y) {
            all += Math.abs(value);
        }
        return -sum(below) < SETTLED * all;
    }

    private double[] reweighted(double[] curve, double[] below, int round) {
        double sum = sum(below);
        double mean = sum / below.length;
        double squares = 0;
        for (double value : below) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / (below.length - 1));
        double[] weights = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            double d = y[i] - curve[i];
            weights[i] =
                    switch (method) {
                        case AsymmetricLeastSquares(double _, double p) -> d > 0 ? p : 1 - p;
                        case ArPls _ -> logistic(d, mean, deviation);
                        default -> d < 0 ? Math.exp(Math.min(round, 50) * d / sum) : 0;
                    };
        }
        return weights;
    }

    private static double logistic(double d, double mean, double deviation) {
        double above = d - (2 * deviation - mean);
        return deviation == 0 ? (above > 0 ? 0 : 1) : 1 / (1 + Math.exp(2 * above / deviation));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double moved(double[] last, double[] curve) {
        double most = 0;
        for (int i = 0; i < curve.length; i++) {
            most = Math.max(most, Math.abs(curve[i] - last[i]));
        }
        return most;
    }

    private static double change(double[] before, double[] after) {
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < before.length; i++) {
            difference += (after[i] - before[i]) * (after[i] - before[i]);
            norm += before[i] * before[i];
        }
        return Math.sqrt(difference / norm);
    }
}
