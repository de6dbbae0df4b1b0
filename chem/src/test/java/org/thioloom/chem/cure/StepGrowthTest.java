package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

class StepGrowthTest {
    static final List<Long> SEEDS = LongStream.range(0, 500).boxed().toList();

    @ParameterizedTest(name = "X = {0}, E0 = {1}, S0 = {2}: G = {6}   ({7})")
    @CsvSource(
            textBlock =
                    """
                    # X,       E0,         S0,         kp,  k-p, kCT, G,                     source
                      0.95,     0.45344335, 0.45344335, 2e6, 5e6, 1e7, 1.227283833072877e-5,  mpmath 1.3.0 quadrature
                      0.95,     0.45344335, 0.50382594, 2e6, 5e6, 1e7, 6.974096281793501e-6,  mpmath 1.3.0 quadrature
                      0.99,     0.6,        0.4,        1e6, 0,   1e5, 4.713051152125284e-5,  mpmath 1.3.0 quadrature
                      0.999999, 0.45,       0.45000001, 2e6, 5e6, 1e7, 0.549480399522278,     mpmath 1.3.0 quadrature
                      0.999999, 0.45000001, 0.45,       2e6, 5e6, 1e7, 0.5494803907307242,    mpmath 1.3.0 quadrature
                      1e-9,     0.3,        0.7,        1e5, 1e7, 2e7, 1.716428572439235e-14, mpmath 1.3.0 quadrature
                    """)
    void radicalsAreCountedAsTheIntegralOfTheRate(
            double x,
            double ene,
            double thiol,
            double kp,
            double back,
            double transfer,
            double expected,
            String source) {
        var growth = new StepGrowth(new Kinetics(kp, back, transfer, 1e9), ene, thiol);
        // One ulp of X is 2e-10 of what is left at X = 0.999999.
        assertEquals(expected, growth.radicalsFor(x), 3e-10 * expected, source);
        assertEquals(x, growth.conversionAfter(expected), 1e-12, source);
    }

    private static Kinetics any(RandomGenerator random) {
        return new Kinetics(
                Films.decades(random, 1e4, 1e8),
                random.nextBoolean() ? 0 : Films.decades(random, 1e2, 1e8),
                Films.decades(random, 1e4, 1e8),
                1e9);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void conversionUndoesRadicals(long seed) {
        var random = Films.random(seed);
        double ene = Films.decades(random, 1e-4, 10);
        double thiol = random.nextBoolean() ? ene : Films.decades(random, 1e-4, 10);
        var growth = new StepGrowth(any(random), ene, thiol);
        double left = Films.decades(random, 1e-9, 1);
        double conversion = 1 - left;
        double radicals = growth.radicalsFor(conversion);
        double again = growth.conversionAfter(radicals);
        assertEquals(conversion, again, 4e-15 + 1e-13 * left, "seed " + seed);
        assertTrue(growth.conversionAfter(2 * radicals) >= again, "seed " + seed);
    }

    /// Thiol and ene change places when addition and transfer do.
    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSidesMayBeSwappedWithTheirRates(long seed) {
        var random = Films.random(seed);
        double ene = Films.decades(random, 1e-3, 10);
        double thiol = Films.decades(random, 1e-3, 10);
        Kinetics k = any(random);
        var swapped = new Kinetics(k.transfer(), k.fragmentation(), k.addition(), 1e9);
        double x = random.nextDouble();
        double radicals = new StepGrowth(k, ene, thiol).radicalsFor(x);
        assertEquals(
                radicals,
                new StepGrowth(swapped, thiol, ene).radicalsFor(x),
                1e-12 * radicals,
                "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-6, 1e-9, 1e-12, 1e-15, 0})
    void nearlyEqualGroupsPassIntoEqualOnes(double excess) {
        double equal = new StepGrowth(Films.REVERSIBLE, 0.45, 0.45).radicalsFor(0.95);
        double more = new StepGrowth(Films.REVERSIBLE, 0.45, 0.45 * (1 + excess)).radicalsFor(0.95);
        assertEquals(equal, more, 25 * excess * equal);
    }

    /// Equal groups, nothing goes back: X = 1 − exp(−k G), k = kp kCT / (kp + kCT) (facts:
    /// chemistry, 6).
    @Test
    void withoutTheWayBackItIsAFirstOrderReaction() {
        var growth = new StepGrowth(new Kinetics(3e5, 0, 6e5, 1e9), 0.4, 0.4);
        double k = 2e5;
        assertEquals(-Math.expm1(-k * 7e-6), growth.conversionAfter(7e-6), 1e-14);
    }

    @Test
    void afterEndlessRadicalsNothingIsLeft() {
        var growth = new StepGrowth(Films.REVERSIBLE, 0.45, 0.5);
        assertEquals(1, growth.conversionAfter(1e30), 0);
        assertEquals(0, growth.conversionAfter(0), 0);
        assertEquals(0, growth.radicalsFor(0), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void noConversionIsABug(double conversion) {
        var growth = new StepGrowth(Films.REVERSIBLE, 0.45, 0.5);
        assertThrows(IllegalArgumentException.class, () -> growth.radicalsFor(conversion));
        assertThrows(IllegalArgumentException.class, () -> growth.conversionAfter(-1));
    }
}
