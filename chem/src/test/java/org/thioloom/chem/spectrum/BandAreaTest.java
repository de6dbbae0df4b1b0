package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.random.RandomGenerator;

class BandAreaTest {
    private static final double GAUSS = Math.sqrt(Math.PI / Math.log(2)) / 2;

    @ParameterizedTest(name = "width {0}, steps of {1}")
    @CsvSource({"16, 2", "16, 0.5", "30, 1", "12, 4"})
    void aGaussianHasItsKnownArea(double width, double step) {
        double[] axis = Sample.axis(900, step, (int) (400 / step) + 1);
        Spectrum band = Sample.of(axis, x -> 0.05 + 1e-4 * x + Sample.gauss(x, 0.5, 1100, width));
        BandArea area = Sample.found(BandArea.above(band, Window.around(1100, 3 * width + 8)));
        assertEquals(0.5 * width * GAUSS, area.area(), 1e-5, "H w √(π / ln 2) / 2");
        assertEquals(0.5, area.height(), 1e-6);
        assertEquals(1100, area.position());
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # from,   to,     area,      source
                      1010,   1020,   0.05,      'triangle of height 0.01 on 10, by hand'
                      1011,   1019,   0.048,     'without two corners of 0.001, by hand'
                      1012.5, 1017.5, 0.0375,    'without two corners of 0.00625, by hand'
                      1010.3, 1014.9, 0.02392,   '(4.9² - 0.3²) / 1000, by hand'
                    """)
    void cellsAtTheEdgesAreCut(double from, double to, double expected, String source) {
        Spectrum triangle =
                Sample.of(
                        Sample.axis(1000, 1, 31),
                        x -> Math.max(0, 0.01 * (1 - Math.abs(x - 1015) / 5)));
        LocalLine beside = new LocalLine(new Window(1002, 1008), new Window(1022, 1028));
        BandArea area = Sample.found(BandArea.above(triangle, new Window(from, to), beside));
        assertEquals(expected, area.area(), 1e-12, source);
    }

    @Test
    void aLineMoreOrLessChangesNothingAndAFactorGoesThrough() {
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = Sample.seeded(seed);
            Spectrum noise = Sample.noisy(Sample.twoBands(), 0.02, random);
            Window window =
                    new Window(random.nextDouble(1010, 1060), random.nextDouble(1080, 1190));
            double slope = random.nextDouble(-0.01, 0.01);
            double factor = random.nextDouble(0.1, 3);
            double[] y = noise.y();
            for (int i = 0; i < y.length; i++) {
                y[i] = factor * y[i] + 0.3 + slope * (noise.x(i) - 1100);
            }
            BandArea before = Sample.found(BandArea.above(noise, window));
            BandArea after = Sample.found(BandArea.above(noise.withY(y), window));
            assertEquals(factor * before.area(), after.area(), 1e-11, "seed " + seed);
            assertEquals(factor * before.height(), after.height(), 1e-12, "seed " + seed);
            assertEquals(before.gain(), after.gain(), "seed " + seed);
        }
    }

    @Test
    void neighbouringWindowsAddUp() {
        for (long seed = 0; seed < 50; seed++) {
            RandomGenerator random = Sample.seeded(seed);
            LocalLine line = LocalLine.across(new Window(1020, 1180));
            double between = random.nextDouble(1030, 1170);
            Spectrum noise = Sample.noisy(Sample.twoBands(), 0.02, random);
            double low = area(noise, new Window(1020, between), line);
            double high = area(noise, new Window(between, 1180), line);
            double whole = area(noise, new Window(1020, 1180), line);
            assertEquals(whole, low + high, 1e-12, "seed " + seed);
        }
    }

    private static double area(Spectrum spectrum, Window window, LocalLine line) {
        return Sample.found(BandArea.above(spectrum, window, line)).area();
    }

    @Test
    void itsErrorIsThatOfRepeatedMeasurements() {
        RandomGenerator random = Sample.seeded(7);
        Window window = new Window(1041.3, 1082.9);
        double sum = 0;
        double squares = 0;
        int times = 4000;
        double sigma = 0.003;
        for (int i = 0; i < times; i++) {
            Spectrum noise = Sample.noisy(Sample.twoBands(), sigma, random);
            double area = Sample.found(BandArea.above(noise, window)).area();
            sum += area;
            squares += area * area;
        }
        double deviation = Math.sqrt(squares / times - sum / times * (sum / times));
        BandArea area = Sample.found(BandArea.above(Sample.twoBands(), window));
        double told = area.standardError(Noise.white(sigma));
        assertEquals(1, deviation / told, 0.035, "three standard errors of 4000 draws");
    }

    @Test
    void whatCannotBeIntegratedIsRefused() {
        Sample.assertRefused(
                "in transmittance",
                BandArea.above(Sample.transmittance(1, 1, 1), new Window(1000, 1002)));
        Sample.assertRefused(
                "is not within the data", BandArea.above(Sample.twoBands(), new Window(990, 1020)));
        Sample.assertRefused(
                "the anchor 1191 to 1203 cm-1 is not within the data",
                BandArea.above(Sample.twoBands(), new Window(1100, 1197)));
        Sample.assertRefused(
                "holds 2 points of 3", BandArea.above(Sample.twoBands(), new Window(1100, 1103)));
    }
}
