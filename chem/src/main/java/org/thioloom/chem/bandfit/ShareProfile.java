package org.thioloom.chem.bandfit;

import org.thioloom.chem.bandfit.BandFit.Range;

import java.util.ArrayList;
import java.util.List;

/// How far the share of two bands can move before the data object: at each share everything else is
/// fitted anew, and the sum of squares rises. Where bands overlap this valley is bent, and the
/// curvature at its lowest point alone promises too much.
final class ShareProfile {
    /// The rise that excludes a share, as a multiple of σ, `[-]`.
    static final double EXCLUDED = 3;

    private static final double NEAR = 0.1;
    private static final int MOST_STEPS = 8;

    private final CurveFit fit;
    private final int first;
    private final int second;
    private final double deviation;
    private final double share;
    private final Glide glide;
    private final List<Limits> limits;
    private final double[] lowest;

    /// @param deviation σ that the fit is judged by, in the ordinate
    ShareProfile(Shares curve, double[] observed, CurveFit fit, double deviation) {
        this.fit = fit;
        this.first = curve.first;
        this.second = curve.second;
        this.deviation = deviation;
        this.limits = new ArrayList<>(curve.limits);
        this.lowest = fit.parameters();
        double sum = lowest[first] + lowest[second];
        this.share = lowest[first] / sum;
        lowest[first] = share;
        lowest[second] = sum;
        this.glide = new Glide(curve, observed, limits);
    }

    /// A curve of bands whose two areas are told as the share of one and the sum of both.
    ///
    /// @param first index of the area whose share it is
    /// @param second index of the other area
    record Shares(CurveModel curve, List<Limits> limits, int first, int second)
            implements CurveModel {
        @Override
        public int parameters() {
            return curve.parameters();
        }

        @Override
        public int observations() {
            return curve.observations();
        }

        @Override
        public void evaluate(double[] p, double[] values, double[][] gradients) {
            double[] areas = p.clone();
            areas[first] = p[first] * p[second];
            areas[second] = (1 - p[first]) * p[second];
            curve.evaluate(areas, values, gradients);
            for (double[] row : gradients) {
                double one = row[first];
                double other = row[second];
                row[first] = p[second] * (one - other);
                row[second] = p[first] * one + (1 - p[first]) * other;
            }
        }
    }

    /// From the lowest share to the highest that the data do not exclude.
    ///
    /// @param error u of the share as the curvature tells it, `[-]`, > 0
    Range range(double error) {
        return new Range(edge(-1, error), edge(1, error));
    }

    private double edge(int side, double error) {
        double bound = side < 0 ? 0 : 1;
        double[] from = lowest;
        double reached = share;
        double rise = 0;
        double next = share + side * EXCLUDED * error;
        for (int step = 0; step < MOST_STEPS; step++) {
            double at = side < 0 ? Math.max(bound, next) : Math.min(bound, next);
            double[] there = fitted(from, at);
            if (there.length == 0) {
                return reached;
            }
            double excess = glide.residualSumOfSquares() - fit.residualSumOfSquares();
            double found = Math.sqrt(Math.max(0, excess)) / deviation;
            if (at == bound && found < EXCLUDED) {
                return bound;
            }
            next = stretched(reached, rise, at, found);
            if (Math.abs(found - EXCLUDED) < NEAR) {
                return Math.clamp(next, 0, 1);
            }
            if (found < EXCLUDED) {
                from = there;
                reached = at;
                rise = found;
            }
        }
        return reached;
    }

    /// Where a straight line through two points of the root of the rise meets the limit, at most as
    /// far again.
    private static double stretched(double reached, double rise, double at, double found) {
        double slope = (found - rise) / (at - reached);
        double wanted = at + (EXCLUDED - found) / slope;
        double furthest = at + (at - reached);
        boolean outwards = at > reached;
        boolean usable = slope != 0 && (slope > 0) == outwards && Double.isFinite(wanted);
        if (!usable) {
            return furthest;
        }
        return outwards ? Math.min(wanted, furthest) : Math.max(wanted, furthest);
    }

    /// Everything else fitted at a share; empty when that did not settle.
    private double[] fitted(double[] from, double at) {
        double[] start = from.clone();
        start[first] = at;
        limits.set(first, Limits.fixed(at));
        return glide.from(start) ? glide.parameters() : new double[0];
    }
}
