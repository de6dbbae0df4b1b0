package org.thioloom.chem.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class CoverageTest {
    @Test
    void aSquareThatCoversHalfAPixelIsHalfThere() {
        Coverage coverage = new Coverage(0, 0, 4, 4);
        coverage.polygon(new double[] {1, 1, 2.5, 1, 2.5, 2, 1, 2});
        double[][] shares = shares(coverage, 4);
        assertEquals(1, shares[1][1], 1e-12);
        assertEquals(0.5, shares[1][2], 1e-12);
        assertEquals(1.5, sum(shares), 1e-12);
    }

    @Test
    void aHoleRunsTheOtherWay() {
        Coverage coverage = new Coverage(0, 0, 8, 8);
        coverage.polygon(new double[] {1, 1, 7, 1, 7, 7, 1, 7});
        coverage.polygon(new double[] {2, 2, 2, 6, 6, 6, 6, 2});
        assertEquals(36 - 16, sum(shares(coverage, 8)), 1e-12);
    }

    @Test
    void aLineWithRoundEndsCoversItsAreaAndThatOfACircle() {
        Coverage coverage = new Coverage(0, 0, 40, 40);
        coverage.stroke(new double[] {10, 10, 30, 22}, 6);
        double length = Math.hypot(20, 12);
        assertEquals(6 * length + Math.PI * 9, sum(shares(coverage, 40)), 0.4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTriangleCoversItsArea(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] xy = new double[6];
        for (int i = 0; i < 6; i++) {
            xy[i] = random.nextDouble(0, 20);
        }
        Coverage coverage = new Coverage(0, 0, 20, 20);
        coverage.polygon(xy);
        double area =
                Math.abs((xy[2] - xy[0]) * (xy[5] - xy[1]) - (xy[4] - xy[0]) * (xy[3] - xy[1])) / 2;
        assertEquals(area, sum(shares(coverage, 20)), 1e-9, () -> "seed " + seed);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        Coverage coverage = new Coverage(5, 5, 4, 4);
        coverage.polygon(new double[] {-100, -100, 100, -100, 100, 100, -100, 100});
        double[] sum = new double[1];
        coverage.tell((x, y, share) -> {
            assertTrue(x >= 5 && x < 9 && y >= 5 && y < 9);
            sum[0] += share;
        });
        assertEquals(16, sum[0], 1e-9);
    }

    private static double[][] shares(Coverage coverage, int size) {
        double[][] shares = new double[size][size];
        coverage.tell((x, y, share) -> shares[y][x] = share);
        return shares;
    }

    private static double sum(double[][] shares) {
        double sum = 0;
        for (double[] row : shares) {
            for (double share : row) {
                sum += share;
            }
        }
        return sum;
    }
}
