package org.thioloom.chem.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGeneratorFactory;

class EstimateTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void slopesAreThoseOfSmallSteps(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double a = random.nextDouble(1, 9);
        double b = random.nextDouble(1, 9);
        double ua = random.nextDouble(0.01, 0.1);
        double ub = random.nextDouble(0.01, 0.1);
        DoubleBinaryOperator formula = (x, y) -> 3 * x / (x + y) - x * y;
        Estimate x = Estimate.input(Measured.of(a, ua));
        Estimate y = Estimate.input(Measured.of(b, ub));
        Measured result = x.times(3).over(x.plus(y)).minus(x.times(y)).measured();
        double h = 1e-5;
        double da = (formula.applyAsDouble(a + h, b) - formula.applyAsDouble(a - h, b)) / (2 * h);
        double db = (formula.applyAsDouble(a, b + h) - formula.applyAsDouble(a, b - h)) / (2 * h);
        assertEquals(formula.applyAsDouble(a, b), result.value(), 1e-12, () -> "seed " + seed);
        assertEquals(
                Math.hypot(da * ua, db * ub),
                result.standardUncertainty().orElseThrow(),
                1e-8,
                () -> "seed " + seed);
    }

    @Test
    void anInputThatCancelsAddsNothing() {
        Estimate x = Estimate.input(Measured.of(5, 0.1));
        assertEquals(Measured.of(1, 0), x.over(x).measured());
        assertEquals(Measured.of(0, 0), x.minus(x).measured());
        // two inputs that happen to be equal are still two
        Estimate other = Estimate.input(Measured.of(5, 0.1));
        assertEquals(
                Math.sqrt(0.02),
                x.minus(other).measured().standardUncertainty().orElseThrow(),
                1e-15);
    }

    @Test
    void oneUnknownLeavesTheWholeUnknownUnlessItDoesNotMatter() {
        Estimate known = Estimate.input(Measured.of(5, 0.1));
        Estimate unknown = Estimate.input(Measured.of(2));
        assertEquals(OptionalDouble.empty(), known.times(unknown).measured().standardUncertainty());
        Estimate gone = known.plus(unknown.times(0));
        assertEquals(OptionalDouble.of(0.1), gone.measured().standardUncertainty());
        assertEquals(OptionalDouble.of(0), Estimate.exact(3).measured().standardUncertainty());
    }
}
