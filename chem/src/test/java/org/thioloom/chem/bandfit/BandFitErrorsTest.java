package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Resampling;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What a fit says of its own errors, at its limits, and when there is nothing to fit.
class BandFitErrorsTest {

    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        int times = 1200;
        int[] covered = new int[7];
        double first = 0.5 * 30 * Profile.GAUSSIAN_AREA;
        double second = 0.3 * 26 * Profile.GAUSSIAN_AREA;
        double[] truth = {first, 1085, 30, second, 1112, 26, first / (first + second)};
        double student = 1.985802; // 97.5 % of t with 93 degrees of freedom, scipy 1.17.1
        for (int i = 0; i < times; i++) {
            List<Estimate> estimates = estimates(i);
            for (int k = 0; k < truth.length; k++) {
                double error = estimates.get(k).standardError().orElseThrow();
                double off = Math.abs(estimates.get(k).value() - truth[k]);
                covered[k] += off <= student * error ? 1 : 0;
            }
        }
        for (int count : covered) {
            assertEquals(0.95, count / (double) times, 0.02);
        }
    }

    /// Area, centre and width of both, and the share of the first, from noisy data.
    private static List<Estimate> estimates(long seed) {
        BandModel near =
                BandModel.of(
                        BandShape.GAUSSIAN,
                        new Guess("left", Limits.about(1085, 15), new Limits(15, 30, 45)),
                        new Guess("right", Limits.about(1112, 15), new Limits(13, 26, 39)));
        Spectrum noisy = Sample.noisy(TwoBands.gaussians(), 0.003, Sample.seeded(seed));
        BandFit fit = Sample.found(BandFit.of(noisy, TwoBands.WINDOW, near));
        Stream<Estimate> bands =
                fit.bands().stream().flatMap(b -> Stream.of(b.area(), b.centre(), b.width()));
        return Stream.concat(bands, fit.share(0, 1).stream()).toList();
    }

    @Test
    void correlatedNoiseWidensTheErrors() {
        Spectrum noisy = Sample.noisy(TwoBands.gaussians(), 0.003, Sample.seeded(11));
        Spectrum finer =
                Sample.found(Resampling.linear(noisy, Resampling.grid(TwoBands.WINDOW, 0.5)));
        Noise noise = new Noise(0.0005, 0.006, 8, 100);
        BandFit careless =
                Sample.found(
                        BandFit.of(finer, TwoBands.WINDOW, TwoBands.model(BandShape.GAUSSIAN)));
        BandFit careful =
                Sample.found(
                        BandFit.of(
                                finer, TwoBands.WINDOW, TwoBands.model(BandShape.GAUSSIAN), noise));
        double few = careless.bands().getFirst().area().standardError().orElseThrow();
        double many = careful.bands().getFirst().area().standardError().orElseThrow();
        double factor = 0.006 / careless.curve().residualDeviation();
        assertTrue(factor > 1.5);
        assertEquals(factor * few, many, 1e-9);
        assertEquals(OptionalDouble.empty(), careful.reducedChiSquare(noise));
    }

    @Test
    void aBandThatIsNotThereHasNoAreaAndNoError() {
        Spectrum one =
                Sample.of(
                        Sample.AXIS,
                        x ->
                                TwoBands.line(x)
                                        + Sample.gauss(x, 0.5, 1085, 30)
                                        - Sample.gauss(x, 0.02, 1150, 15));
        BandModel model =
                BandModel.of(
                        BandShape.GAUSSIAN,
                        new Guess("there", Limits.about(1080, 20), new Limits(8, 28, 60)),
                        new Guess("absent", Limits.about(1150, 4), new Limits(10, 15, 20)));
        BandFit fit = Sample.found(BandFit.of(one, TwoBands.WINDOW, model));
        Estimate absent = fit.bands().getLast().area();
        assertEquals(0, absent.value());
        assertEquals(OptionalDouble.empty(), absent.standardError());
        assertEquals(OptionalDouble.empty(), fit.areaCorrelation(0, 1));
        assertEquals(1, fit.share(0, 1).orElseThrow().value());
        assertTrue(fit.bands().getFirst().area().standardError().isPresent());
    }

    @Test
    void aCentreStaysWithinItsLimitsAndSaysSo() {
        BandModel wrong =
                BandModel.of(
                        BandShape.GAUSSIAN,
                        new Guess("left", Limits.about(1078, 4), new Limits(8, 28, 60)),
                        new Guess("right", Limits.about(1112, 4), new Limits(26, 26, 26)));
        BandFit fit = Sample.found(BandFit.of(TwoBands.gaussians(), TwoBands.WINDOW, wrong));
        Estimate centre = fit.bands().getFirst().centre();
        assertEquals(1082, centre.value());
        assertEquals(OptionalDouble.empty(), centre.standardError());
        assertEquals(26, fit.bands().getLast().width().value());
        assertEquals(101 - 6, fit.curve().degreesOfFreedom());
    }

    @Test
    void whatCannotBeFittedIsRefused() {
        BandModel model = TwoBands.model(BandShape.GAUSSIAN);
        Sample.assertRefused(
                "in transmittance",
                BandFit.of(Sample.transmittance(1, 0.9, 1), new Window(1000, 1002), model));
        Sample.assertRefused(
                "is not within the data",
                BandFit.of(TwoBands.gaussians(), new Window(1100, 1300), model));
        Sample.assertRefused(
                "holds 6 points of 12",
                BandFit.of(TwoBands.gaussians(), new Window(1080, 1090), model));
        Spectrum flat = Sample.of(Sample.AXIS, x -> 0);
        Sample.assertRefused("the spectrum is flat in", BandFit.of(flat, TwoBands.WINDOW, model));
    }

    @Test
    void twoBandsOfOnePlaceAndWidthCannotBeToldApart() {
        Guess here = new Guess("here", Limits.fixed(1085), Limits.fixed(30));
        BandModel twice = BandModel.of(BandShape.GAUSSIAN, here, here);
        Sample.assertRefused(
                "cannot be told apart", BandFit.of(TwoBands.gaussians(), TwoBands.WINDOW, twice));
    }

    @Test
    void aModelThatIsNoNumberDoesNotSettle() {
        CurveModel broken =
                new CurveModel() {
                    @Override
                    public int parameters() {
                        return 1;
                    }

                    @Override
                    public int observations() {
                        return 5;
                    }

                    @Override
                    public void evaluate(double[] p, double[] values, double[][] gradients) {
                        Arrays.fill(values, Double.NaN);
                    }
                };
        Sample.assertRefused(
                "the fit did not settle",
                CurveFit.of(broken, new double[5], List.of(Limits.free(1))));
        Sample.assertRefused(
                "1 points cannot fix 1 parameters",
                CurveFit.of(new OnePoint(), new double[1], List.of(Limits.free(1))));
    }

    private record OnePoint() implements CurveModel {
        @Override
        public int parameters() {
            return 1;
        }

        @Override
        public int observations() {
            return 1;
        }

        @Override
        public void evaluate(double[] p, double[] values, double[][] gradients) {
            values[0] = p[0];
            gradients[0][0] = 1;
        }
    }
}
