package org.thioloom.chem.film;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A straight line through discs, h = a + b V, by least squares.
///
/// With weights w, the scatter of one disc at V is s / √w: s itself with equal weights, s V with
/// weights 1/V². The variance of the line at V is s² (p + q (V − V̄)²) with p = 1/Σw and q = 1/Σw(V
/// − V̄)²; through the origin p = 0, V̄ = 0, q = 1/ΣwV².
///
/// @param intercept a, `[um]`; 0 through the origin
/// @param slope b, `[um/uL]`
/// @param residual Σw (h − a − b V)²
/// @param freedom n less the parameters fitted
/// @param fixed p
/// @param tilt q
/// @param pivot V̄, `[uL]`
record Line(
        double intercept,
        double slope,
        double residual,
        int freedom,
        double fixed,
        double tilt,
        double pivot) {

    static Line fit(List<Point> points, Calibration.Model model, Calibration.Weighting weighting) {
        return switch (model) {
            case WITH_INTERCEPT -> withIntercept(points, weighting);
            case THROUGH_ORIGIN -> throughOrigin(points, weighting);
        };
    }

    /// About the middle of the discs, so that nothing is lost when they lie close together.
    private static Line withIntercept(List<Point> points, Calibration.Weighting weighting) {
        double all = points.stream().mapToDouble(p -> weighting.weight(p.volume())).sum();
        double volume = mean(points, weighting, Point::volume);
        double thickness = mean(points, weighting, Point::thickness);
        double sxx = 0;
        double sxy = 0;
        for (Point point : points) {
            double w = weighting.weight(point.volume());
            double dx = point.volume() - volume;
            sxx += w * dx * dx;
            sxy += w * dx * (point.thickness() - thickness);
        }
        double slope = sxy / sxx;
        double intercept = thickness - slope * volume;
        double residual = residual(points, weighting, intercept, slope);
        return new Line(intercept, slope, residual, points.size() - 2, 1 / all, 1 / sxx, volume);
    }

    private static double mean(
            List<Point> points, Calibration.Weighting weighting, ToDoubleFunction<Point> what) {
        double sum = 0;
        double all = 0;
        for (Point point : points) {
            double w = weighting.weight(point.volume());
            sum += w * what.applyAsDouble(point);
            all += w;
        }
        return sum / all;
    }

    private static Line throughOrigin(List<Point> points, Calibration.Weighting weighting) {
        double sxx = 0;
        double sxy = 0;
        for (Point point : points) {
            double w = weighting.weight(point.volume());
            sxx += w * point.volume() * point.volume();
            sxy += w * point.volume() * point.thickness();
        }
        double slope = sxy / sxx;
        double residual = residual(points, weighting, 0, slope);
        return new Line(0, slope, residual, points.size() - 1, 0, 1 / sxx, 0);
    }

    private static double residual(
            List<Point> points, Calibration.Weighting weighting, double intercept, double slope) {
        double sum = 0;
        for (Point point : points) {
            double e = point.thickness() - intercept - slope * point.volume();
            sum += weighting.weight(point.volume()) * e * e;
        }
        return sum;
    }

    /// a + b V, `[um]`.
    double at(double volume) {
        return intercept + slope * volume;
    }

    /// s², with at least one degree of freedom.
    double variance() {
        return residual / freedom;
    }

    /// The variance of the line at a volume, in s².
    double leverage(double volume) {
        double dx = volume - pivot;
        return fixed + tilt * dx * dx;
    }
}
