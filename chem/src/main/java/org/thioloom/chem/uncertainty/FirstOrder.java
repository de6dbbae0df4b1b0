package org.thioloom.chem.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The law of propagation, u²(y) = Σ (∂y/∂x u(x))² (GUM 5.1.2), each slope by two neighbours:
/// quick, and right where the model is straight over the uncertainties of its inputs.
///
/// @param value y at the estimates
/// @param contributions ∂y/∂x u(x) of each source, in their order, with sign
public record FirstOrder(double value, List<Double> contributions) {
    /// k of 95 % for a normal.
    private static final double COVERAGE = 1.959963984540054;

    /// Small enough to be a slope, large enough to keep digits.
    private static final double STEP = 1e-3;

    public FirstOrder {
        contributions = List.copyOf(contributions);
    }

    /// One for each output; empty where a neighbour is "never".
    public static List<Optional<FirstOrder>> of(Measurand measurand) {
        double[] values = measurand.values();
        double[][] slopes =
                measurand.sources().stream()
                        .map(source -> contributions(measurand, source))
                        .toArray(double[][]::new);
        return IntStream.range(0, values.length).mapToObj(y -> line(values[y], slopes, y)).toList();
    }

    private static Optional<FirstOrder> line(double value, double[][] slopes, int output) {
        List<Double> column =
                IntStream.range(0, slopes.length).mapToObj(x -> slopes[x][output]).toList();
        boolean finite = Double.isFinite(value) && column.stream().allMatch(Double::isFinite);
        return finite ? Optional.of(new FirstOrder(value, column)) : Optional.empty();
    }

    /// Of every output. Beside a bound the slope is taken on the side that is allowed.
    private static double[] contributions(Measurand measurand, Source source) {
        Distribution x = source.distribution();
        double step = STEP * x.standardUncertainty();
        double above = Math.min(x.estimate() + step, x.high());
        double below = Math.max(x.estimate() - step, x.low());
        double[] contributions = new double[measurand.model().outputSize()];
        if (!(above > below)) {
            return contributions;
        }
        double[] up = at(measurand, source, above);
        double[] down = at(measurand, source, below);
        for (int y = 0; y < contributions.length; y++) {
            contributions[y] = (up[y] - down[y]) / (above - below) * x.standardUncertainty();
        }
        return contributions;
    }

    private static double[] at(Measurand measurand, Source source, double value) {
        double[] in = measurand.estimates();
        double[] out = new double[measurand.model().outputSize()];
        Measurand.set(in, source, value);
        measurand.model().evaluator().evaluate(in, out);
        return out;
    }

    /// u(y).
    public double standardUncertainty() {
        return Math.sqrt(variance());
    }

    private double variance() {
        return contributions.stream().mapToDouble(c -> c * c).sum();
    }

    /// y ± 1.96 u(y), 95 % where y is normal.
    public Interval interval() {
        double expanded = COVERAGE * standardUncertainty();
        return new Interval(value - expanded, value + expanded);
    }

    /// Each source's share of the variance, `[-]`; they sum to 1, or are all 0 where nothing is
    /// uncertain.
    public List<Double> shares() {
        double variance = variance();
        return contributions.stream().map(c -> variance > 0 ? c * c / variance : 0).toList();
    }

    /// Whether both ends of the interval agree with those of a Monte Carlo run within the
    /// [Tolerance] of u(y) (JCGM 101, 8.1).
    ///
    /// @param digits meaningful in u(y), 1 or 2
    public boolean agreesWith(Interval drawn, int digits) {
        double tolerance = Tolerance.of(standardUncertainty(), digits);
        Interval mine = interval();
        return Math.abs(mine.low() - drawn.low()) <= tolerance
                && Math.abs(mine.high() - drawn.high()) <= tolerance;
    }
}
