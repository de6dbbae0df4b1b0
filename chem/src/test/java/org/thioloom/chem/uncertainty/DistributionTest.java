package org.thioloom.chem.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.uncertainty.Distribution.Exact;
import org.thioloom.chem.uncertainty.Distribution.LogNormal;
import org.thioloom.chem.uncertainty.Distribution.Normal;
import org.thioloom.chem.uncertainty.Distribution.Rectangular;
import org.thioloom.chem.uncertainty.Distribution.Reflected;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Draws have the moments they should, and stay where the number can be.
class DistributionTest {
    private static final int DRAWS = 400_000;

    private static RandomGenerator seeded() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    }

    /// @param mean of the draws
    /// @param deviation of the draws
    record Moments(Distribution distribution, double mean, double deviation, String source) {}

    static List<Moments> moments() {
        return List.of(
                new Moments(new Normal(2000, 58), 2000, 58, "by definition"),
                new Moments(new Rectangular(2000, 100), 2000, 57.735026919, "a/sqrt 3"),
                new Moments(
                        new LogNormal(1, 0.3),
                        1.046027860,
                        0.321014137,
                        "exp(s²/2) sqrt(1, exp(s²)-1)"),
                new Moments(
                        new Reflected(0.95, 0.02, 0, 1),
                        0.949919834513,
                        0.019798409653,
                        "scipy 1.17.1, quad"),
                new Moments(
                        new Reflected(1, 0.01, 0, 1),
                        0.992021154392,
                        0.006028102750,
                        "scipy 1.17.1, quad"),
                new Moments(new Exact(3), 3, 0, "by definition"));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void drawsHaveTheirMoments(Moments expected) {
        RandomGenerator random = seeded();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = expected.distribution().draw(random) - expected.mean();
            sum += x;
            squares += x * x;
        }
        // five standard errors; the fourth moment of a lognormal makes its deviation the loosest
        double error = 5 * expected.deviation() / Math.sqrt(DRAWS);
        assertEquals(0, sum / DRAWS, error + 1e-15, expected.source());
        assertEquals(
                expected.deviation(),
                Math.sqrt(squares / DRAWS),
                2 * error + 1e-15,
                expected.source());
    }

    @Test
    void nothingPilesUpAtABound() {
        RandomGenerator random = seeded();
        Reflected share = new Reflected(0.98, 0.05, 0, 1);
        int near = 0;
        for (int i = 0; i < 100_000; i++) {
            double x = share.draw(random);
            assertTrue(x >= 0 && x <= 1);
            near += x > 1 - 1e-9 ? 1 : 0;
        }
        assertEquals(0, near, "a clipped normal would put 34 000 there");
    }

    @Test
    void aBoundOnTheWrongSideIsABug() {
        assertThrows(IllegalArgumentException.class, () -> new Reflected(1.1, 0.01, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Reflected(0.5, 2, 0, 1));
    }
}
