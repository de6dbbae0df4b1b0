package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.bandfit.Unmixing.Component;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class UnmixerTest {
    private static final Window ALL = new Window(1000, 1200);
    private static final Spectrum FIRST =
            Sample.of(
                    Sample.AXIS,
                    x -> Sample.gauss(x, 0.8, 1060, 40) + Sample.gauss(x, 0.2, 1150, 30));
    private static final Spectrum SECOND =
            Sample.of(Sample.AXIS, x -> Sample.gauss(x, 0.6, 1085, 36));
    private static final Spectrum THIRD =
            Sample.of(Sample.AXIS, x -> Sample.gauss(x, 0.5, 1120, 25) + 0.1);
    private static final Unmixer UNMIXER = Unmixer.of(FIRST, SECOND, THIRD);

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    /// A mixture on 0.03 - 0.01 t with scatter; without a baseline where `bare`.
    private static Spectrum mixture(double[] amounts, boolean bare) {
        double[] y = new double[101];
        for (int i = 0; i < y.length; i++) {
            double t = (Sample.AXIS[i] - 1000) / 100 - 1;
            double baseline = bare ? 0 : 0.03 - 0.01 * t;
            y[i] =
                    amounts[0] * FIRST.y(i)
                            + amounts[1] * SECOND.y(i)
                            + amounts[2] * THIRD.y(i)
                            + baseline
                            + Sample.jitter(i);
        }
        return Sample.of(Sample.AXIS, y);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # mixture,       not negative,                  of any sign, source
                      0.53 0.2 0,     0.5295342511 0.2001072673 0, 0.5293253423 0.2001339065 -0.001208870591, 'scipy 1.17.1 nnls, numpy 2.4.6 lstsq'
                      0.53 0.2 -0.02, 0.5329905163 0.1996665386 0, 0.5293253423 0.2001339065 -0.02120887059,  'scipy 1.17.1 nnls, numpy 2.4.6 lstsq'
                      -0.1 -0.2 -0.02, 0 0 0.0404168614,           -0.1006746577 -0.1998660935 -0.02120887059, 'scipy 1.17.1 nnls, numpy 2.4.6 lstsq'
                    """)
    void amountsAreThoseOfAnIndependentProgram(
            String amounts, String limited, String unlimited, String source) {
        double[] given = numbers(amounts);
        Unmixing unmixing = Sample.found(UNMIXER.unmix(mixture(given, given[0] < 0), ALL));
        double[] errors = {0.0003343284, 0.00039428228, 0.00053922889};
        for (int j = 0; j < 3; j++) {
            Component component = unmixing.components().get(j);
            assertEquals(numbers(limited)[j], component.amount(), 1e-9, source);
            assertEquals(numbers(unlimited)[j], component.unlimited(), 1e-9, source);
            assertEquals(errors[j], component.standardError(), 1e-9, "numpy 2.4.6");
            assertEquals(3.2897 * errors[j], component.detectionLimit(), 1e-7);
        }
        assertEquals(-3.6674708e-08, unmixing.covariance(0, 1), 1e-14, "numpy 2.4.6");
        assertEquals(4.2172186, unmixing.condition(), 1e-6, "numpy 2.4.6");
        assertEquals(0.0007057831, unmixing.residualDeviation(), 1e-9, "numpy 2.4.6");
        assertEquals(96, unmixing.degreesOfFreedom());
    }

    @Test
    void noAmountIsNegativeAndNoBetterSumOfSquaresIsNear() {
        for (long seed = 0; seed < 200; seed++) {
            var random = Sample.seeded(seed);
            double[] amounts = random.doubles(3, -0.5, 1).toArray();
            Spectrum sample = Sample.noisy(mixture(amounts, false), 0.01, random);
            Unmixing unmixing = Sample.found(UNMIXER.unmix(sample, ALL));
            double rss = squares(unmixing.residual().y());
            for (int j = 0; j < 3; j++) {
                double amount = unmixing.components().get(j).amount();
                assertTrue(amount >= 0, "seed " + seed);
                for (double step : new double[] {-1e-3, 1e-3}) {
                    if (amount + step >= 0) {
                        double[] y = unmixing.residual().y();
                        for (int i = 0; i < y.length; i++) {
                            y[i] -= step * List.of(FIRST, SECOND, THIRD).get(j).y(i);
                        }
                        assertTrue(squares(y) > rss, "seed " + seed);
                    }
                }
            }
        }
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }

    @Test
    void errorsCoverTheTruthAsOftenAsTheySay() {
        double[] truth = {0.5, 0.02, 0.1};
        int[] covered = new int[3];
        int times = 2000;
        double student = 1.984984; // 97.5 % of t with 96 degrees of freedom, scipy 1.17.1
        Spectrum clean = mixture(truth, false);
        for (int i = 0; i < times; i++) {
            Spectrum sample = Sample.noisy(clean, 0.01, Sample.seeded(i));
            Unmixing unmixing = Sample.found(UNMIXER.unmix(sample, ALL));
            for (int j = 0; j < 3; j++) {
                Component component = unmixing.components().get(j);
                double off = Math.abs(component.unlimited() - truth[j]);
                covered[j] += off <= student * component.standardError() ? 1 : 0;
            }
        }
        for (int count : covered) {
            assertEquals(0.95, count / (double) times, 0.02);
        }
    }

    @Test
    void aReferenceMayStandOnAnotherAxis() {
        double[] axis = Sample.axis(990, 0.7, 320);
        Spectrum finer = Sample.of(axis, x -> Sample.gauss(x, 0.6, 1085, 36));
        Spectrum sample = Sample.of(Sample.AXIS, x -> 0.25 * Sample.gauss(x, 0.6, 1085, 36));
        Unmixing unmixing = Sample.found(Unmixer.of(finer).unmix(sample, ALL));
        assertEquals(0.25, unmixing.components().getFirst().amount(), 1e-6);
    }

    @Test
    void whatNoReferenceExplainsIsLeftOver() {
        Spectrum sample =
                Sample.of(
                        Sample.AXIS,
                        x -> Sample.gauss(x, 0.3, 1085, 36) + Sample.gauss(x, 0.1, 1160, 12));
        Spectrum left = Sample.found(Unmixer.of(SECOND).unmix(sample, ALL)).residual();
        assertEquals(0.1, left.y(80) - left.y(65), 0.02, "the band at 1160 cm-1");
    }

    @Test
    void correlatedNoiseWidensTheErrors() {
        Spectrum sample = mixture(new double[] {0.5, 0.2, 0.1}, false);
        Noise noise = new Noise(1e-4, 0.00705, 8, 100);
        Unmixer careful = new Unmixer(List.of(FIRST, SECOND, THIRD), 1, Optional.of(noise));
        double few = error(UNMIXER, sample);
        double many = error(careful, sample);
        assertEquals(0.00705 / 0.0007057831, many / few, 1e-5);
    }

    private static double error(Unmixer unmixer, Spectrum sample) {
        return Sample.found(unmixer.unmix(sample, ALL)).components().getFirst().standardError();
    }

    @Test
    void whatCannotBeUnmixedIsRefused() {
        Spectrum sample = mixture(new double[] {0.5, 0.2, 0}, false);
        Spectrum zero = Sample.of(Sample.AXIS, x -> 0);
        Sample.assertRefused(
                "reference \"test\" is 0 everywhere in 1000 to 1200 cm-1",
                Unmixer.of(zero).unmix(sample, ALL));
        Sample.assertRefused(
                "the sample is flat in 1000 to 1200 cm-1, at 0.0", UNMIXER.unmix(zero, ALL));
        Sample.assertRefused(
                "the 2 references cannot be told apart",
                Unmixer.of(FIRST, FIRST).unmix(sample, ALL));
        Sample.assertRefused(
                "cannot be told apart",
                Unmixer.of(Sample.of(Sample.AXIS, x -> x)).unmix(sample, ALL));
        Sample.assertRefused(
                "is not within the data", UNMIXER.unmix(sample, new Window(1100, 1300)));
        Sample.assertRefused("holds 3 points of 8", UNMIXER.unmix(sample, new Window(1100, 1104)));
        Spectrum shorter = Sample.of(Sample.axis(1050, 2, 50), x -> 0.1);
        Sample.assertRefused(
                "reference \"test\": 1000.0 cm-1 does not ascend within the data",
                Unmixer.of(shorter).unmix(sample, ALL));
        Sample.assertRefused(
                "\"film\" is in transmittance",
                UNMIXER.unmix(Sample.transmittance(0.1, 0.2, 0.3), ALL));
    }

    @Test
    void attenuatedReflectionIsNotComparedWithTransmission() {
        Spectrum film = as(SECOND, Technique.TRANSMISSION);
        Spectrum crystal = as(SECOND, Technique.ATR);
        Sample.assertRefused(
                "the sample was measured by ATR, \"test\" by TRANSMISSION",
                Unmixer.of(film).unmix(crystal, ALL));
        assertEquals(
                1,
                Sample.found(Unmixer.of(film).unmix(SECOND, ALL)).components().getFirst().amount(),
                1e-12);
    }

    private static Spectrum as(Spectrum spectrum, Technique technique) {
        return new Spectrum(
                "test", spectrum.x(), spectrum.y(), Ordinate.ABSORBANCE, technique, Map.of());
    }
}
