package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.random.RandomGenerator;

class NoiseTest {
    private static final int POINTS = 2000;
    private static final double SIGMA = 2e-4;

    private static Spectrum white(double step, int points, long seed) {
        Spectrum zero = Sample.of(Sample.axis(1000, step, points), x -> 0.02 + 1e-5 * x);
        return Sample.noisy(zero, SIGMA, Sample.seeded(seed));
    }

    private static Noise all(Spectrum spectrum) {
        return Sample.found(Noise.in(spectrum, Window.of(spectrum)));
    }

    @Test
    void isTheMedianDeviationOfSecondDifferences() {
        double[] y = new double[101];
        for (int i = 0; i < y.length; i++) {
            y[i] = Sample.jitter(i) + 0.3 + 0.002 * i;
        }
        Noise noise = all(Sample.of(Sample.AXIS, y));
        assertEquals(0.000596294252546167, noise.betweenPoints(), 1e-15, "scipy 1.17.1");
        assertEquals(0.0011935773399812, noise.measuredOverBands(), 1e-15, "scipy 1.17.1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whiteNoiseIsRecovered(long seed) {
        Noise noise = all(white(1, POINTS, seed));
        assertEquals(1, noise.betweenPoints() / SIGMA, 0.15, "seed " + seed);
        assertTrue(noise.isWhite(), "seed " + seed + ": " + noise);
        assertEquals(noise.betweenPoints(), noise.overBands());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void smoothingQuietsThePointsButNotTheBands(long seed) {
        Spectrum smooth = Sample.found(SavitzkyGolay.smoothing(8).of(white(1, POINTS, seed)));
        Noise noise = all(smooth);
        assertTrue(noise.betweenPoints() < 0.3 * SIGMA, noise.toString());
        assertTrue(!noise.isWhite(), noise.toString());
        assertEquals(1, noise.overBands() / SIGMA, 0.25, "the sum over a band is as it was");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void pointsBetweenPointsAreNoNewMeasurements(long seed) {
        Spectrum coarse = white(2, POINTS, seed);
        double[] grid = Resampling.grid(Window.of(coarse), 1);
        Noise noise = all(Sample.found(Resampling.linear(coarse, grid)));
        assertTrue(!noise.isWhite(), noise.toString());
        assertEquals(Math.sqrt(2), noise.overBands() / SIGMA, 0.35, "half as many points are free");
    }

    @Test
    void aSpikeOrTwoDoNotMatter() {
        Spectrum quiet = white(1, 300, 3);
        double[] y = quiet.y();
        y[40] += 1;
        y[200] -= 1;
        assertEquals(all(quiet).betweenPoints(), all(quiet.withY(y)).betweenPoints(), 0.1 * SIGMA);
    }

    @Test
    void coarseDigitsStillHaveNoise() {
        RandomGenerator random = Sample.seeded(5);
        Spectrum digital =
                Sample.of(Sample.axis(1000, 1, 400), x -> random.nextDouble() < 0.05 ? 0.001 : 0);
        Noise noise = all(digital);
        assertEquals(2.2e-4, noise.betweenPoints(), 0.4e-4, "0.001 √(0.05 × 0.95)");
    }

    @Test
    void aFlatOrAShortWindowHasNoneToRead() {
        Sample.assertRefused(
                "there is no noise to read",
                Noise.in(Sample.of(Sample.AXIS, x -> 0), new Window(1000, 1200)));
        Sample.assertRefused(
                "holds 6 points of 20", Noise.in(Sample.twoBands(), new Window(1000, 1010)));
        assertThrows(IllegalArgumentException.class, () -> Noise.white(0));
        assertThrows(IllegalArgumentException.class, () -> Noise.white(Double.NaN));
    }
}
