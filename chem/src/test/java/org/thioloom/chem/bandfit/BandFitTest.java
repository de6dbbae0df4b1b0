package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;

class BandFitTest {
    private static final String SOURCE = "scipy 1.17.1 curve_fit, xtol = ftol = gtol = 1e-14";

    private static Spectrum pairWithJitter() {
        double[] y = TwoBands.gaussians().y();
        for (int i = 0; i < y.length; i++) {
            y[i] += 3 * Sample.jitter(i);
        }
        return TwoBands.gaussians().withY(y);
    }

    /// Two pseudo-Voigt bands of areas 18 and 9 on a line.
    private static Spectrum mixed() {
        Profile left = new Profile(1085, 30, 0.4);
        Profile right = new Profile(1112, 26, 0.4);
        double[] y =
                Sample.of(Sample.AXIS, x -> TwoBands.line(x) + 18 * left.at(x) + 9 * right.at(x))
                        .y();
        for (int i = 0; i < y.length; i++) {
            y[i] += Sample.jitter(i);
        }
        return Sample.of(Sample.AXIS, y);
    }

    private static void close(Estimate estimate, double value, double error) {
        assertEquals(value, estimate.value(), 2e-6 * value, SOURCE);
        assertEquals(error, estimate.standardError().orElseThrow(), 2e-5 * error, SOURCE);
    }

    @Test
    void gaussiansAreThoseOfAnIndependentProgram() {
        BandFit fit =
                Sample.found(
                        BandFit.of(
                                pairWithJitter(),
                                TwoBands.WINDOW,
                                TwoBands.model(BandShape.GAUSSIAN)));
        Band left = fit.bands().getFirst();
        Band right = fit.bands().getLast();
        close(left.area(), 15.64664384, 0.1252251);
        close(left.centre(), 1084.745185, 0.10412939);
        close(left.width(), 29.60772594, 0.15816763);
        close(right.area(), 8.568088262, 0.12286382);
        close(right.centre(), 1111.573733, 0.14667959);
        close(right.width(), 26.35807039, 0.20767871);
        close(fit.share(0, 1).orElseThrow(), 0.6461621699, 0.0050553133);
        assertEquals(-0.95500391, fit.areaCorrelation(0, 1).orElseThrow(), 1e-6, SOURCE);
        assertEquals(0.0004090519882, fit.curve().residualSumOfSquares(), 1e-12, SOURCE);
        assertEquals(0.0503817413, fit.baseline(1100), 1e-8, SOURCE);
        assertTrue(fit.isConfirmed());
        double chi = fit.reducedChiSquare(Noise.white(0.002)).orElseThrow();
        assertEquals(0.0004090519882 / (101 - 8) / 4e-6, chi, 1e-6, "RSS / (n - p) / σ²");
    }

    @Test
    void pseudoVoigtBandsAreThoseOfAnIndependentProgram() {
        BandFit fit =
                Sample.found(
                        BandFit.of(
                                mixed(), TwoBands.WINDOW, TwoBands.model(BandShape.PSEUDO_VOIGT)));
        Band left = fit.bands().getFirst();
        Band right = fit.bands().getLast();
        close(left.area(), 17.85731854, 0.047180712);
        close(left.centre(), 1084.948156, 0.024274302);
        close(left.width(), 29.91594099, 0.048467669);
        close(right.area(), 9.036491732, 0.039311082);
        close(right.centre(), 1111.914846, 0.036779255);
        close(right.width(), 26.0930515, 0.069125866);
        close(fit.mixing(), 0.3922776118, 0.0039711161);
    }

    @Test
    void oneLorentzianIsThatOfAnIndependentProgram() {
        BandModel one =
                BandModel.of(
                        BandShape.LORENTZIAN,
                        new Guess("one", Limits.about(1090, 20), new Limits(8, 28, 80)));
        BandFit fit = Sample.found(BandFit.of(mixed(), TwoBands.WINDOW, one));
        close(fit.bands().getFirst().area(), 42.25522571, 1.9264935);
        close(fit.bands().getFirst().centre(), 1092.066716, 0.51201263);
        close(fit.bands().getFirst().width(), 49.09672451, 2.144648);
    }

    @ParameterizedTest
    @EnumSource(BandShape.class)
    void exactDataGiveTheirBandsBack(BandShape shape) {
        double mixing =
                switch (shape) {
                    case GAUSSIAN -> 0;
                    case LORENTZIAN -> 1;
                    case PSEUDO_VOIGT -> 0.7;
                };
        Profile left = new Profile(1085, 30, mixing);
        Profile right = new Profile(1112, 20, mixing);
        Spectrum exact =
                Sample.of(Sample.AXIS, x -> TwoBands.line(x) + 12 * left.at(x) + 5 * right.at(x));
        BandFit fit = Sample.found(BandFit.of(exact, TwoBands.WINDOW, TwoBands.model(shape)));
        assertEquals(12, fit.bands().getFirst().area().value(), 1e-6);
        assertEquals(30, fit.bands().getFirst().width().value(), 1e-6);
        assertEquals(12 * left.at(1085), fit.bands().getFirst().height(), 1e-8);
        assertEquals(5, fit.bands().getLast().area().value(), 1e-6);
        assertEquals(1112, fit.bands().getLast().centre().value(), 1e-6);
        assertEquals(mixing, fit.mixing().value(), 1e-6);
        assertEquals(TwoBands.line(1050), fit.baseline(1050), 1e-8);
        assertTrue(fit.isConfirmed());
        for (double y : fit.residual().y()) {
            assertEquals(0, y, 1e-8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheBandsDoesNotMatter(long seed) {
        Spectrum noisy = Sample.noisy(TwoBands.gaussians(), 0.002, Sample.seeded(seed));
        BandModel model = TwoBands.model(BandShape.GAUSSIAN);
        BandModel turned = BandModel.of(model.shape(), model.bands().get(1), model.bands().get(0));
        BandFit one = Sample.found(BandFit.of(noisy, TwoBands.WINDOW, model));
        BandFit other = Sample.found(BandFit.of(noisy, TwoBands.WINDOW, turned));
        Estimate left = one.bands().getFirst().area();
        Estimate again = other.bands().getLast().area();
        assertEquals(left.value(), again.value(), 1e-6, "seed " + seed);
        assertEquals(left.standardError().orElseThrow(), again.standardError().orElseThrow(), 1e-6);
        assertEquals(
                one.share(0, 1).orElseThrow().value(),
                1 - other.share(0, 1).orElseThrow().value(),
                1e-7);
    }

    @Test
    void theInformationCriterionPrefersTheTrueForm() {
        Spectrum noisy = Sample.noisy(TwoBands.gaussians(), 0.001, Sample.seeded(4));
        double gauss = criterion(noisy, BandShape.GAUSSIAN);
        double lorentz = criterion(noisy, BandShape.LORENTZIAN);
        double both = criterion(noisy, BandShape.PSEUDO_VOIGT);
        assertTrue(gauss < lorentz && gauss < both, gauss + " " + lorentz + " " + both);
    }

    private static double criterion(Spectrum spectrum, BandShape shape) {
        return Sample.found(BandFit.of(spectrum, TwoBands.WINDOW, TwoBands.model(shape)))
                .curve()
                .informationCriterion()
                .orElseThrow();
    }

    @Test
    void everyGradientIsTheSlopeOfTheCurve() {
        for (BandShape shape : BandShape.values()) {
            BandModel model = TwoBands.model(shape);
            double mixing = shape == BandShape.PSEUDO_VOIGT ? 0.35 : shape.mixing().start();
            double[] p = {12, 1085, 30, 5, 1112, 20, mixing, 0.05, 0.02};
            BandCurve curve = new BandCurve(model, Sample.AXIS, TwoBands.WINDOW);
            double[][] gradients = new double[101][p.length];
            curve.evaluate(p, new double[101], gradients);
            for (int j = 0; j < p.length; j++) {
                if (j == model.mixing() && shape != BandShape.PSEUDO_VOIGT) {
                    continue; // fixed
                }
                double[] up = shifted(curve, p, j, 1e-5);
                double[] down = shifted(curve, p, j, -1e-5);
                for (int i = 0; i < 101; i++) {
                    double slope = (up[i] - down[i]) / 2e-5;
                    assertEquals(slope, gradients[i][j], 1e-8, shape + " " + j);
                }
            }
        }
    }

    private static double[] shifted(BandCurve curve, double[] p, int parameter, double by) {
        double[] moved = p.clone();
        moved[parameter] += by;
        double[] values = new double[101];
        curve.evaluate(moved, values, new double[101][p.length]);
        return values;
    }

    @ParameterizedTest(name = "mixing {0}")
    @CsvSource({"0, 1.0644670194312262", "1, 1.5707963267948966", "0.5, 1.3176316731130614"})
    void aProfileHasTheAreaOne(double mixing, double perHeightAndWidth) {
        Profile profile = new Profile(0, 10, mixing);
        double sum = 0;
        for (double x = -20000; x <= 20000; x += 0.5) {
            sum += 0.5 * profile.at(x);
        }
        assertEquals(1, sum, 2e-4, "sum over 2000 widths to either side");
        assertEquals(1 / (10 * perHeightAndWidth), profile.at(0), 1e-15, "facts: ftir, 3.6");
        assertEquals(profile.height() / 2, profile.at(5), 1e-15, "half at half the width");
    }
}
