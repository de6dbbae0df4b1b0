package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.spectrum.BaselineMethod.AirPls;
import org.thioloom.chem.spectrum.BaselineMethod.ArPls;
import org.thioloom.chem.spectrum.BaselineMethod.AsymmetricLeastSquares;
import org.thioloom.chem.spectrum.BaselineMethod.Local;
import org.thioloom.chem.spectrum.BaselineMethod.Polynomial;
import org.thioloom.chem.spectrum.BaselineMethod.PolynomialInNoise;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class BaselineTest {
    private static final String SOURCE = "pybaselines 1.2.1.post1 (43f6cea), scipy 1.17.1";

    private static final int[] PLACES = {0, 10, 30, 50, 65, 90, 100};

    static final List<BaselineMethod> GLOBAL =
            List.of(
                    new RubberBand(),
                    AsymmetricLeastSquares.USUAL,
                    ArPls.USUAL,
                    AirPls.USUAL,
                    new Polynomial(3),
                    new PolynomialInNoise(3));

    private static BaselineMethod method(String text) {
        String[] words = text.split(" ", -1);
        double number = words.length > 1 ? Double.parseDouble(words[1]) : 0;
        return switch (words[0]) {
            case "asls" -> new AsymmetricLeastSquares(number, Double.parseDouble(words[2]));
            case "arpls" -> new ArPls(number);
            case "airpls" -> new AirPls(number);
            case "modpoly" -> new Polynomial((int) number);
            case "imodpoly" -> new PolynomialInNoise((int) number);
            default -> new RubberBand();
        };
    }

    @ParameterizedTest(name = "{0}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # method,      at points 0 10 30 50 65 90 100 of two bands
                      asls 1e6 0.01, 0.0547840564433 0.0607045212438 0.0724389074607 0.0838175051831 0.0920802556434 0.105436043625 0.110715590244
                      asls 1e4 0.05, 0.0441700798006 0.0621801389004 0.0938398658859 0.105736209124 0.114733077511 0.105447176514 0.0995958760988
                      arpls 1e5,     0.0522701693894 0.058421692727 0.0704490162698 0.0819626294206 0.0902679445971 0.103509269505 0.108644309557
                      airpls 1e6,    0.0510740639181 0.0566922563231 0.0679221108808 0.0791421740987 0.0875510566126 0.101554661612 0.107152456069
                      rubberband,    0.05 0.0555362211694 0.0666086635083 0.0776811058472 0.0859854376014 0.099825990525 0.105362211694
                      modpoly 3,     -0.00330765541864 0.0275794920158 0.0688978662745 0.0889993442614 0.0945247411643 0.0946284012197 0.094133226305
                      imodpoly 3,    0.0496474099969 0.0594247770707 0.0788199031196 0.0952912035259 0.103768904412 0.106449456159 0.102328475458
                      imodpoly 2,    0.046952019452 0.0599098773167 0.0810467179382 0.0958117250825 0.102703964721 0.106226238939 0.10484747148
                    """)
    void isDrawnAsByAnIndependentProgram(String method, String expected) {
        Baseline baseline = Sample.found(Baseline.under(Sample.twoBands(), method(method)));
        double[] numbers =
                Stream.of(expected.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
        for (int i = 0; i < PLACES.length; i++) {
            assertEquals(numbers[i], baseline.curve().y(PLACES[i]), 1e-10, SOURCE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GLOBAL")
    void scalesWithTheSpectrum(BaselineMethod method) {
        Baseline once = Sample.found(Baseline.under(Sample.twoBands(), method));
        double[] tripled = Arrays.stream(Sample.twoBands().y()).map(y -> 3 * y).toArray();
        Baseline thrice = Sample.found(Baseline.under(Sample.twoBands().withY(tripled), method));
        for (int i = 0; i < tripled.length; i++) {
            assertEquals(3 * once.curve().y(i), thrice.curve().y(i), 1e-9);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GLOBAL")
    void followsALineExactly(BaselineMethod method) {
        Spectrum line = Sample.of(Sample.AXIS, x -> 0.1 + 3e-4 * (x - 1000));
        Baseline baseline = Sample.found(Baseline.under(line, method));
        for (int i = 0; i < line.size(); i++) {
            assertEquals(line.y(i), baseline.curve().y(i), 1e-9);
            assertEquals(0, baseline.corrected().y(i), 1e-9);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GLOBAL")
    void liesUnderFlatSpectraAndZeros(BaselineMethod method) {
        for (double level : new double[] {0, 0.3}) {
            Spectrum flat = Sample.of(Sample.AXIS, x -> level);
            Baseline baseline = Sample.found(Baseline.under(flat, method));
            for (int i = 0; i < flat.size(); i++) {
                assertEquals(level, baseline.curve().y(i), 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "{0} under points {1} cm-1 apart")
    @CsvSource({"asls 1e6 0.01, 1", "asls 1e6 0.01, 0.5", "arpls 1e5, 0.5", "airpls 1e6, 0.5"})
    void isTheSameCurveAtAnyResolution(String method, double step) {
        Baseline usual = Sample.found(Baseline.under(smooth(2), method(method)));
        Baseline finer = Sample.found(Baseline.under(smooth(step), method(method)));
        int times = (int) (2 / step);
        for (int i = 10; i < usual.curve().size() - 10; i++) {
            assertEquals(usual.curve().y(i), finer.curve().y(i * times), 0.004);
        }
    }

    private static Spectrum smooth(double step) {
        return Sample.of(
                Sample.axis(1000, step, (int) (600 / step) + 1),
                x -> 0.1 * Math.sin((x - 1000) / 150) + Sample.gauss(x, 0.5, 1300, 20));
    }

    @Test
    void aRubberBandIsConvexAndNeverAboveTheSpectrum() {
        for (long seed = 0; seed < 50; seed++) {
            Spectrum noise = Sample.noisy(Sample.twoBands(), 0.05, Sample.seeded(seed));
            Spectrum band = Sample.found(Baseline.under(noise, new RubberBand())).curve();
            for (int i = 0; i < noise.size(); i++) {
                assertTrue(band.y(i) <= noise.y(i) + 1e-15, "seed " + seed);
                assertTrue(
                        i < 2 || band.y(i) - 2 * band.y(i - 1) + band.y(i - 2) > -1e-14,
                        "seed " + seed);
            }
        }
    }

    @Test
    void aLocalLineGoesThroughTheMeansOfItsAnchors() {
        Spectrum line = Sample.of(Sample.AXIS, x -> 0.1 + 3e-4 * (x - 1000));
        LocalLine anchors = LocalLine.across(new Window(1040, 1080));
        Baseline baseline = Sample.found(Baseline.under(line, new Local(anchors)));
        assertEquals(new Window(1034, 1086), Window.of(baseline.curve()));
        assertEquals(0.1 + 3e-4 * 34, baseline.curve().y(0), 1e-14);
        Spectrum step = Sample.of(Sample.AXIS, x -> x < 1060 ? 0.1 : 0.2);
        Baseline rising = Sample.found(Baseline.under(step, new Local(anchors)));
        assertEquals(0.15, rising.curve().y(13), 1e-14, "halfway, at 1060 cm-1");
    }

    @Test
    void aBaselineWithoutSenseIsRefused() {
        Spectrum spectrum = Sample.twoBands();
        Sample.assertRefused(
                "no baseline has stiffness 0.0", Baseline.under(spectrum, new ArPls(0)));
        Sample.assertRefused(
                "no baseline has stiffness -1.0", Baseline.under(spectrum, new AirPls(-1)));
        Sample.assertRefused(
                "no baseline has asymmetry 1.0",
                Baseline.under(spectrum, new AsymmetricLeastSquares(1e6, 1)));
        Sample.assertRefused(
                "no baseline has degree 7.0", Baseline.under(spectrum, new Polynomial(7)));
        Sample.assertRefused(
                "in transmittance",
                Baseline.under(Sample.transmittance(1, 1, 1), new RubberBand()));
        Spectrum four = Sample.of(new double[] {1, 2, 3, 4}, new double[4]);
        Sample.assertRefused("4 points are too few", Baseline.under(four, ArPls.USUAL));
        Sample.assertRefused("4 points are too few", Baseline.under(four, new Polynomial(2)));
        Sample.assertRefused(
                "the anchor 994 to 1006 cm-1 is not within the data",
                Baseline.under(spectrum, new Local(LocalLine.across(new Window(1000, 1080)))));
        Sample.assertRefused(
                "the anchors of the baseline overlap",
                Baseline.under(spectrum, new Local(LocalLine.across(new Window(1050, 1060)))));
        Sample.assertRefused(
                "holds no point",
                Baseline.under(
                        spectrum,
                        new Local(
                                new LocalLine(new Window(1010.5, 1011), new Window(1100, 1110)))));
    }
}
