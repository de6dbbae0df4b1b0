package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.random.RandomGenerator;

class ResamplingTest {
    private static final Spectrum UNEVEN =
            Sample.of(
                    new double[] {1000, 1001.5, 1004, 1005, 1009, 1011, 1012.5},
                    new double[] {0.1, 0.4, 0.2, 0.35, 0.9, 0.3, 0.25});

    @ParameterizedTest(name = "{0} cm-1: {1} and {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # cm-1,   cubic,            linear, source
                      1000,   0.1,              0.1,    scipy 1.17.1 CubicSpline
                      1000.7, 0.33577325920779, 0.24,   'scipy 1.17.1 CubicSpline; by hand'
                      1003,   0.24724044024079, 0.28,   'scipy 1.17.1 CubicSpline; by hand'
                      1004.2, 0.21514496514836, 0.23,   'scipy 1.17.1 CubicSpline; by hand'
                      1010,   0.62125914536008, 0.6,    'scipy 1.17.1 CubicSpline; by hand'
                      1012.5, 0.25,             0.25,   scipy 1.17.1 CubicSpline
                    """)
    void goesThroughThePointsAndBetweenThem(double at, double cubic, double linear, String source) {
        double[] grid = at < 1012 ? new double[] {at, 1012} : new double[] {1001, at};
        int index = at < 1012 ? 0 : 1;
        assertEquals(cubic, Sample.found(Resampling.cubic(UNEVEN, grid)).y(index), 1e-13, source);
        assertEquals(linear, Sample.found(Resampling.linear(UNEVEN, grid)).y(index), 1e-13, source);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aCubicStaysTheSameCubicOnAnyGrid(long seed) {
        RandomGenerator random = Sample.seeded(seed);
        double[] c = random.doubles(4, -1, 1).toArray();
        double[] x = new double[30];
        x[0] = 1000;
        for (int i = 1; i < x.length; i++) {
            x[i] = x[i - 1] + random.nextDouble(0.9, 1.1);
        }
        Spectrum cubic = Sample.of(x, v -> cubic(c, v));
        double[] grid = Resampling.grid(new Window(1000, x[29]), random.nextDouble(0.1, 3));
        Spectrum resampled = Sample.found(Resampling.cubic(cubic, grid));
        for (int i = 0; i < grid.length; i++) {
            assertEquals(cubic(c, grid[i]), resampled.y(i), 1e-10, "seed " + seed);
        }
    }

    private static double cubic(double[] c, double x) {
        double t = (x - 1015) / 10;
        return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
    }

    @Test
    void itsOwnGridChangesNothing() {
        Spectrum spectrum = Sample.twoBands();
        assertEquals(spectrum, Sample.found(Resampling.linear(spectrum, spectrum.x())));
        assertArrayEquals(
                spectrum.y(), Sample.found(Resampling.cubic(spectrum, spectrum.x())).y(), 1e-15);
    }

    @Test
    void gridsReachBothEdgesOfTheirWindow() {
        assertArrayEquals(
                new double[] {1000, 1000.1, 1000.2, 1000.3},
                Resampling.grid(new Window(1000, 1000.3), 0.1),
                1e-12);
        assertEquals(1000.3, Resampling.grid(new Window(1000, 1000.3), 0.1)[3]);
        assertThrows(
                IllegalArgumentException.class, () -> Resampling.grid(new Window(1000, 1001), 0));
    }

    @Test
    void nothingIsMadeUpBeyondTheData() {
        Sample.assertRefused(
                "999.9 cm-1 does not ascend within the data, which go from 1000 to 1012.5 cm-1",
                Resampling.linear(UNEVEN, new double[] {999.9, 1001}));
        Sample.assertRefused("1012.6", Resampling.cubic(UNEVEN, new double[] {1012, 1012.6}));
        Sample.assertRefused(
                "1001.0 cm-1 does not ascend", Resampling.cubic(UNEVEN, new double[] {1002, 1001}));
        Sample.assertRefused(
                "Infinity cm-1 does not ascend",
                Resampling.linear(UNEVEN, new double[] {1001, Double.POSITIVE_INFINITY}));
        Sample.assertRefused("1 wavenumbers", Resampling.linear(UNEVEN, new double[] {1001}));
    }

    @Test
    void anAxisEvenInWavelengthHasNoGaps() {
        double[] x = new double[400];
        for (int i = 0; i < x.length; i++) {
            x[i] = 1e4 / (25 - 0.055 * i);
        }
        Spectrum even = Sample.of(x, v -> 0.1);
        assertEquals(
                0.1,
                Sample.found(Resampling.cubic(even, new double[] {500, 1500, 3000})).y(2),
                1e-15);
    }

    @Test
    void threePointsAreTooFewForACubic() {
        Spectrum three = Sample.of(new double[] {1, 2, 3}, new double[3]);
        Sample.assertRefused("3 points are too few", Resampling.cubic(three, new double[] {1, 2}));
    }
}
