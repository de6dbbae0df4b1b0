package org.thioloom.chem.envelope;

import java.util.List;
import java.util.stream.Stream;

/// A straight line through points by least squares, and how well it foretells the next one.
///
/// @param intercept in the unit of the ordinate
/// @param slope in the unit of the ordinate per unit of the abscissa
/// @param deviation s = √(RSS / (n - 2)), in the unit of the ordinate
/// @param points n, `[-]`
/// @param mean of the abscissas
/// @param spread Σ (x - mean)², of the abscissas
public record Line(
        double intercept, double slope, double deviation, int points, double mean, double spread) {

    static Line through(Stream<double[]> pairs) {
        List<double[]> all = pairs.toList();
        int n = all.size();
        double meanX = all.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double meanY = all.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        for (double[] p : all) {
            xx += (p[0] - meanX) * (p[0] - meanX);
            xy += (p[0] - meanX) * (p[1] - meanY);
        }
        double slope = xy / xx;
        double left = 0;
        for (double[] p : all) {
            double off = p[1] - meanY - slope * (p[0] - meanX);
            left += off * off;
        }
        double deviation = Math.sqrt(left / (n - 2));
        return new Line(meanY - slope * meanX, slope, deviation, n, meanX, xx);
    }

    /// y ± t s √(1 + 1/n + (x - mean)² / Σ): where a new point should lie in 95 of 100 cases.
    public Interval at(double x) {
        double value = intercept + slope * x;
        double off = x - mean;
        double half =
                LinkerTrend.student(points - 2)
                        * deviation
                        * Math.sqrt(1 + 1.0 / points + off * off / spread);
        return new Interval(value, value - half, value + half);
    }
}
