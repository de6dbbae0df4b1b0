package org.thioloom.chem.film;

import org.hipparchus.distribution.continuous.TDistribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether the line passes the origin, as far as the discs tell: F = (RSS₀ − RSS) / s², of 1 and n
/// − 2 degrees of freedom, and AICc = n ln(RSS/n) + 2k + 2k(k + 1)/(n − k − 1) of both lines, k
/// counting the scatter too. The smaller AICc is the better line.
///
/// @param f F, `[-]`
/// @param p the chance of so great an F when the line does pass the origin, `[-]`
/// @param withIntercept AICc; empty with fewer than five discs
/// @param throughOrigin AICc; empty with fewer than four discs
public record InterceptTest(
        double f, double p, OptionalDouble withIntercept, OptionalDouble throughOrigin) {

    /// Empty with fewer than three discs, or when they lie on the line to the last digit.
    static Optional<InterceptTest> of(
            List<Point> points, Calibration.Weighting weighting, double noise) {
        Line with = Line.fit(points, Calibration.Model.WITH_INTERCEPT, weighting);
        if (with.freedom() < 1 || Math.sqrt(with.variance()) <= noise) {
            return Optional.empty();
        }
        Line through = Line.fit(points, Calibration.Model.THROUGH_ORIGIN, weighting);
        double f = Math.max(0, through.residual() - with.residual()) / with.variance();
        double p = 2 * new TDistribution(with.freedom()).cumulativeProbability(-Math.sqrt(f));
        return Optional.of(
                new InterceptTest(
                        f,
                        p,
                        criterion(points.size(), with.residual(), 3),
                        criterion(points.size(), through.residual(), 2)));
    }

    private static OptionalDouble criterion(int n, double residual, int k) {
        return n - k - 1 > 0
                ? OptionalDouble.of(
                        n * Math.log(residual / n) + 2 * k + 2.0 * k * (k + 1) / (n - k - 1))
                : OptionalDouble.empty();
    }
}
