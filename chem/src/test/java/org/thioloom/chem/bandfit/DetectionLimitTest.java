package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.BandArea;
import org.thioloom.chem.spectrum.LocalLine;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

class DetectionLimitTest {
    private static final Profile BAND = new Profile(1060, 16, 0);
    private static final Window WINDOW = new Window(1041, 1079);
    private static final Noise NOISE = Noise.white(2e-4);

    @Test
    void ofAFitIsThatOfTheNormalEquations() {
        DetectionLimit limit = Sample.found(DetectionLimit.byFit(Sample.AXIS, WINDOW, BAND, NOISE));
        double error = 2e-4 * 11.3731852205;
        assertEquals(2 * 1.6448536 * error, limit.area(), 1e-9, "numpy 2.4.6 inv");
        assertEquals(limit.area() / (16 * 1.0644670), limit.height(), 1e-9);
        assertEquals(1, limit.seen());
    }

    @Test
    void aBandAtTheLimitIsMissedOnceInTwenty() {
        DetectionLimit limit =
                Sample.found(DetectionLimit.byArea(Sample.AXIS, WINDOW, BAND, NOISE));
        Spectrum absent = Sample.of(Sample.AXIS, x -> 0.01 + 1e-4 * x);
        Spectrum present = Sample.of(Sample.AXIS, x -> 0.01 + 1e-4 * x + limit.area() * BAND.at(x));
        int falsely = 0;
        int missed = 0;
        int times = 4000;
        double threshold = limit.area() * limit.seen() / 2;
        for (int i = 0; i < times; i++) {
            falsely += area(absent, 2L * i) > threshold ? 1 : 0;
            missed += area(present, 2L * i + 1) > threshold ? 0 : 1;
        }
        assertEquals(0.05, falsely / (double) times, 0.011, "three standard errors");
        assertEquals(0.05, missed / (double) times, 0.011, "three standard errors");
    }

    private static double area(Spectrum spectrum, long seed) {
        Spectrum noisy = Sample.noisy(spectrum, 2e-4, Sample.seeded(seed));
        return Sample.found(BandArea.above(noisy, WINDOW)).area();
    }

    @ParameterizedTest(name = "noise {0}, steps {1}: {2} times as much")
    @CsvSource({"4e-4, 2, 2", "2e-4, 0.5, 0.5", "2e-4, 8, 2"})
    void growsWithTheNoiseAndShrinksWithTheRootOfThePoints(
            double sigma, double step, double times) {
        double[] axis = Sample.axis(1000, step, (int) (200 / step) + 1);
        Window window = new Window(1020, 1100);
        double usual = Sample.found(DetectionLimit.byFit(Sample.AXIS, window, BAND, NOISE)).area();
        double here =
                Sample.found(DetectionLimit.byFit(axis, window, BAND, Noise.white(sigma))).area();
        assertEquals(times, here / usual, 0.05 * times);
    }

    @Test
    void noAreaSeesLessThanAFitToTheSamePoints() {
        for (double half : new double[] {12, 16, 24, 40}) {
            Window window = Window.around(1060, half);
            Window withAnchors = Window.around(1060, half + LocalLine.USUAL_REACH);
            DetectionLimit fit =
                    Sample.found(DetectionLimit.byFit(Sample.AXIS, withAnchors, BAND, NOISE));
            DetectionLimit area =
                    Sample.found(DetectionLimit.byArea(Sample.AXIS, window, BAND, NOISE));
            assertTrue(area.seen() > 0 && area.seen() <= 1.001, area.toString());
            assertTrue(fit.area() < area.area(), fit + " " + area);
        }
    }

    @Test
    void aWindowBesideTheBandIsRefused() {
        Window beside = new Window(1150, 1180);
        Sample.assertRefused(
                "little of a band at 1060.0 cm-1",
                DetectionLimit.byArea(Sample.AXIS, beside, BAND, NOISE));
        Sample.assertRefused(
                "little of a band at 1060.0 cm-1",
                DetectionLimit.byFit(Sample.AXIS, beside, BAND, NOISE));
        Sample.assertRefused(
                "is not within the data",
                DetectionLimit.byFit(Sample.AXIS, new Window(990, 1080), BAND, NOISE));
    }
}
