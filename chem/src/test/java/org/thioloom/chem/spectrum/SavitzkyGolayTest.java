package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

class SavitzkyGolayTest {

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest(name = "{0} points, degree {1}, derivative {2}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # points, degree, derivative, integers, norm, source
                      5,  2, 0, -3 12 17 12 -3,                          35,  savitzky1964 table I
                      7,  2, 0, -2 3 6 7 6 3 -2,                         21,  savitzky1964 table I
                      9,  3, 0, -21 14 39 54 59 54 39 14 -21,            231, savitzky1964 table I
                      11, 3, 0, -36 9 44 69 84 89 84 69 44 9 -36,        429, savitzky1964 table I
                      7,  5, 0, 5 -30 75 131 75 -30 5,                   231, savitzky1964 table II
                      5,  2, 1, -2 -1 0 1 2,                             10,  savitzky1964 table III
                      5,  4, 1, 1 -8 0 8 -1,                             12,  savitzky1964 table IV
                      7,  3, 1, 22 -67 -58 0 58 67 -22,                  252, savitzky1964 table IV
                      5,  2, 2, 2 -1 -2 -1 2,                            7,   savitzky1964 table VI
                      7,  2, 2, 5 0 -3 -4 -3 0 5,                        42,  savitzky1964 table VI
                    """)
    void hasThePublishedCoefficients(
            int points, int degree, int derivative, String integers, double norm, String source) {
        double[] coefficients = SavitzkyGolay.coefficients(points / 2, degree, derivative, 0);
        double[] expected = numbers(integers);
        for (int i = 0; i < points; i++) {
            assertEquals(expected[i] / norm, coefficients[i], 1e-14, source);
        }
    }

    @ParameterizedTest(name = "{0} cm-1, degree {1}, derivative {2}")
    @CsvSource(
            textBlock =
                    """
                    # cm-1, degree, derivative, at points 0 2 5 30 65 99 100 of two bands: scipy 1.17.1 savgol_filter
                      14, 2, 0, 0.0503279036608 0.0518548163508 0.0540390431728 0.569217155996 0.345071451637 0.10587734122 0.105412422005
                      14, 3, 1, 0.0010156772265 0.000257797799578 0.000629461281959 0.00048758219935 0.000172099176265 -0.00020738529569 -0.000377397985814
                      18, 4, 2, -0.000499976590287 -6.65226866578e-05 0.000119316301744 -0.0102965733096 -0.00231824865599 3.20726981809e-06 0.000118170858149
                      22, 3, 0, 0.050495008887 0.0516286392876 0.0545541693449 0.551798111504 0.342775863134 0.105897044097 0.105454829234
                    """)
    void smoothsAndDerivesToTheEndsAsAnIndependentProgram(
            double window, int degree, int derivative, String expected) {
        Spectrum smooth =
                Sample.found(new SavitzkyGolay(window, degree, derivative).of(Sample.twoBands()));
        int[] places = {0, 2, 5, 30, 65, 99, 100};
        for (int i = 0; i < places.length; i++) {
            assertEquals(numbers(expected)[i], smooth.y(places[i]), 2e-12);
        }
    }

    @Test
    void leavesPolynomialsUpToItsDegreeAloneAndDerivesThem() {
        for (long seed = 0; seed < 40; seed++) {
            RandomGenerator random = Sample.seeded(seed);
            int degree = random.nextInt(1, 6);
            double[] c = random.doubles(degree + 1, -1, 1).toArray();
            double step = random.nextDouble(0.25, 4);
            double[] axis = Sample.axis(1000, step, 40);
            double length = 40 * step;
            Spectrum curve = Sample.of(axis, x -> at(c, (x - 1000) / length));
            double window = step * (degree + 3 + random.nextInt(8));
            Spectrum same = Sample.found(new SavitzkyGolay(window, degree, 0).of(curve));
            assertArrayEquals(curve.y(), same.y(), 1e-11, "seed " + seed);
            Spectrum slope = Sample.found(new SavitzkyGolay(window, degree, 1).of(curve));
            for (int i = 0; i < axis.length; i++) {
                double expected = slope(c, (axis[i] - 1000) / length) / length;
                assertEquals(expected, slope.y(i), 1e-10, "seed " + seed);
            }
        }
    }

    private static double at(double[] c, double t) {
        double sum = 0;
        for (int k = c.length - 1; k >= 0; k--) {
            sum = sum * t + c[k];
        }
        return sum;
    }

    private static double slope(double[] c, double t) {
        double sum = 0;
        for (int k = c.length - 1; k >= 1; k--) {
            sum = sum * t + k * c[k];
        }
        return sum;
    }

    @Test
    void aDerivativeSaysWhatItIs() {
        Spectrum curved = Sample.found(SavitzkyGolay.curvature(13).of(Sample.twoBands()));
        assertEquals(Map.of("derivative", "2, Savitzky-Golay"), curved.facts());
        assertEquals(
                Map.of(), Sample.found(SavitzkyGolay.smoothing(13).of(Sample.twoBands())).facts());
    }

    @Test
    void theSameWindowMeansTheSameAtAnyResolution() {
        for (double step : new double[] {0.25, 0.5, 1, 2}) {
            double[] axis = Sample.axis(1000, step, (int) (200 / step) + 1);
            Spectrum band = Sample.of(axis, x -> Sample.gauss(x, 1, 1100, 12));
            Spectrum smooth = Sample.found(SavitzkyGolay.smoothing(13).of(band));
            assertEquals(0.96, smooth.y((int) (100 / step)), 0.02, "step " + step);
        }
    }

    @ParameterizedTest(name = "{0} cm-1, degree {1}, derivative {2}: {3}")
    @CsvSource({
        "6,   3, 0, holds 3 of 101 points",
        "0,   2, 0, holds 1 of 101 points",
        "-10, 2, 0, a smoothing window of -10.0 cm-1",
        "1e9, 2, 0, of 101 points",
        "12,  2, 3, derivative 3 of a polynomial of degree 2",
        "12,  9, 0, derivative 0 of a polynomial of degree 9"
    })
    void aWindowThatHoldsTooFewPointsIsRefused(
            double window, int degree, int derivative, String words) {
        SavitzkyGolay filter = new SavitzkyGolay(window, degree, derivative);
        Sample.assertRefused(words, filter.of(Sample.twoBands()));
    }
}
