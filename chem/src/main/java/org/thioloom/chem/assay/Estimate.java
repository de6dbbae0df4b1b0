package org.thioloom.chem.assay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A number on the way to a result, with its slope to every input it rests on: the law of
/// propagation to first order, inputs independent, u² = sum of (slope u)².
///
/// An input that comes in twice is the same input, so that a / (a + b) is right.
///
/// @see <a href="https://www.bipm.org/documents/20126/2071204/JCGM_100_2008_E.pdf">gum2008,
///   5.1.2</a>
record Estimate(double value, List<Slope> slopes) {

    /// An input, told from others by being that object.
    static final class Input {
        private final OptionalDouble standardUncertainty;

        private Input(OptionalDouble standardUncertainty) {
            this.standardUncertainty = standardUncertainty;
        }
    }

    private record Slope(Input input, double slope) {}

    static Estimate exact(double value) {
        return new Estimate(value, List.of());
    }

    static Estimate input(Measured measured) {
        return new Estimate(
                measured.value(), List.of(new Slope(new Input(measured.standardUncertainty()), 1)));
    }

    Estimate plus(Estimate other) {
        return new Estimate(value + other.value, sum(1, other, 1));
    }

    Estimate minus(Estimate other) {
        return new Estimate(value - other.value, sum(1, other, -1));
    }

    Estimate times(Estimate other) {
        return new Estimate(value * other.value, sum(other.value, other, value));
    }

    Estimate times(double exact) {
        return times(exact(exact));
    }

    /// The quotient; the divisor is never zero, which the caller has made sure of.
    Estimate over(Estimate other) {
        double quotient = value / other.value;
        return new Estimate(quotient, sum(1 / other.value, other, -quotient / other.value));
    }

    /// What is reported: unknown as soon as one input that matters is.
    Measured measured() {
        double squares = 0;
        for (Slope slope : slopes) {
            if (slope.slope() != 0) {
                OptionalDouble u = slope.input().standardUncertainty;
                if (u.isEmpty()) {
                    return Measured.of(value);
                }
                squares += slope.slope() * slope.slope() * u.getAsDouble() * u.getAsDouble();
            }
        }
        return Measured.of(value, Math.sqrt(squares));
    }

    private List<Slope> sum(double factor, Estimate other, double otherFactor) {
        List<Slope> sum = new ArrayList<>();
        slopes.forEach(slope -> sum.add(new Slope(slope.input(), factor * slope.slope())));
        other.slopes.forEach(
                slope -> add(sum, new Slope(slope.input(), otherFactor * slope.slope())));
        return List.copyOf(sum);
    }

    private static void add(List<Slope> sum, Slope more) {
        for (int i = 0; i < sum.size(); i++) {
            if (sum.get(i).input() == more.input()) {
                sum.set(i, new Slope(more.input(), sum.get(i).slope() + more.slope()));
                return;
            }
        }
        sum.add(more);
    }
}
