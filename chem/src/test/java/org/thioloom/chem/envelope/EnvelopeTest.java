package org.thioloom.chem.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.BandFit.Range;
import org.thioloom.chem.bandfit.BandShape;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.envelope.Doubt.Kind;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Envelopes whose truth is known. The property `envelopes` sets how many of each are drawn.
class EnvelopeTest {
    private static final int DRAWN = Integer.getInteger("envelopes", 6);

    /// How often the truth lay within two and within three of the errors that were told.
    private static final class Coverage {
        private int told;
        private int withinTwo;
        private int withinThree;

        void add(double truth, Estimate estimate) {
            double error = estimate.standardError().orElse(0);
            double off = Math.abs(estimate.value() - truth);
            told++;
            withinTwo += off <= 2 * error ? 1 : 0;
            withinThree += off <= 3 * error ? 1 : 0;
        }

        void add(Membrane truth, Envelope envelope) {
            for (EtherBand which : EtherBand.values()) {
                Band band = envelope.band(which);
                int at = 3 * which.place();
                add(truth.bands()[at], band.centre());
                add(truth.bands()[at + 1], band.width());
                add(truth.bands()[at + 2], band.area());
            }
        }

        void isAtLeast(double two, double three) {
            assertTrue(withinThree >= three * told, this::toString);
            assertTrue(withinTwo >= two * told, this::toString);
        }

        @Override
        public String toString() {
            return withinTwo + " and " + withinThree + " of " + told;
        }
    }

    @ParameterizedTest(name = "signal to noise {0}")
    @CsvSource(
            textBlock =
                    """
                    # signal, in two, in three, source
                      1000,   0.94,   0.985,  'facts: ftir, 3.6; gao2024, Table 1'
                      300,    0.92,   0.97,   'facts: ftir, 3.6; gao2024, Table 1'
                      150,    0.91,   0.96,   'facts: ftir, 3.6; gao2024, Table 1'
                    """)
    void thePublishedEnvelopesAreFoundAgainWithinTheirErrors(
            double signal, double two, double three, String source) {
        Coverage bands = new Coverage();
        Coverage fractions = new Coverage();
        for (int row = 0; row < 5; row++) {
            Membrane truth = Membrane.published(row);
            for (int i = 0; i < DRAWN; i++) {
                RandomGenerator random = Sample.seeded(1000L * row + i);
                Envelope envelope =
                        Sample.found(Envelope.of(truth.measured(signal, random), Envelope.USUAL));
                bands.add(truth, envelope);
                fractions.add(truth.fraction(), envelope.apparentFraction().orElseThrow());
            }
        }
        assertEquals(5 * DRAWN, fractions.told);
        bands.isAtLeast(two, three);
        fractions.isAtLeast(two, 0.98);
    }

    @Test
    void envelopesThatNobodyPublishedAreFoundToo() {
        Coverage bands = new Coverage();
        Coverage fractions = new Coverage();
        for (int i = 0; i < 3 * DRAWN; i++) {
            RandomGenerator random = Sample.seeded(i);
            Membrane truth = Membrane.drawn(random);
            Envelope envelope =
                    Sample.found(Envelope.of(truth.measured(500, random), Envelope.USUAL));
            bands.add(truth, envelope);
            fractions.add(truth.fraction(), envelope.apparentFraction().orElseThrow());
        }
        assertEquals(3 * DRAWN, fractions.told);
        bands.isAtLeast(0.92, 0.97);
        fractions.isAtLeast(0.92, 0.97);
    }

    @ParameterizedTest(name = "row {0}, noise {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # row, noise, fraction,    u by curvature, lowest, highest, source
                      2,   0.002,  0.430384630, 0.02131269, 0.36759895, 0.49382650, scipy 1.17.1 least_squares at fixed shares
                      4,   0.0006, 0.720172430, 0.00841541, 0.69106753, 0.74251723, scipy 1.17.1 least_squares at fixed shares
                    """)
    void theFractionReachesAsFarAsTheDataLetIt(
            int row,
            double noise,
            double fraction,
            double curvature,
            double lowest,
            double highest,
            String source) {
        Membrane membrane = Membrane.published(row);
        double[] x = Sample.axis(1000, 0.8, 251);
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 0.04 + 1.5e-4 * (x[i] - 1000) + membrane.at(x[i]);
            y[i] += 1000 * noise * Sample.jitter(i);
        }
        Envelope envelope = envelope(Sample.of(x, y));
        Estimate found = envelope.apparentFraction().orElseThrow();
        Range range = envelope.range().orElseThrow();
        assertEquals(fraction, found.value(), 1e-6, source);
        assertEquals(lowest, range.low(), 2e-3 * (fraction - lowest), source);
        assertEquals(highest, range.high(), 2e-3 * (highest - fraction), source);
        double reach = Math.max(fraction - lowest, highest - fraction) / 3;
        assertEquals(Math.max(curvature, reach), found.standardError().orElseThrow(), 1e-5, source);
    }

    private static Envelope envelope(Spectrum spectrum) {
        return Sample.found(Envelope.of(Sample.found(Absorbance.of(spectrum)), Envelope.USUAL));
    }

    @Test
    void aSpectrumTenTimesAsStrongHasTheSameFraction() {
        Spectrum once = Membrane.published(2).measured(600, Sample.seeded(3)).spectrum();
        double[] y = once.y();
        for (int i = 0; i < y.length; i++) {
            y[i] *= 3;
        }
        Estimate before = envelope(once).apparentFraction().orElseThrow();
        Estimate after = envelope(once.withY(y)).apparentFraction().orElseThrow();
        assertEquals(before.value(), after.value(), 1e-6);
        assertEquals(
                before.standardError().orElseThrow(), after.standardError().orElseThrow(), 1e-5);
    }

    @Test
    void aWeakSpectrumIsRefusedWithItsSignal() {
        Sample.assertRefused(
                "times above what four bands leave over, and 100 is needed",
                Envelope.of(Membrane.published(2).measured(60, Sample.seeded(1)), Envelope.USUAL));
    }

    @Test
    void aWindowThatCutsTheEnvelopeIsRefused() {
        Absorbance measured = Membrane.published(2).measured(600, Sample.seeded(1));
        Sample.assertRefused(
                "does not hold the envelope, 1050 to 1153 cm-1",
                Envelope.of(measured, new Window(1060, 1200)));
        Sample.assertRefused(
                "is not within the data", Envelope.of(measured, new Window(900, 1200)));
    }

    @Test
    void anEnvelopeWithoutLithiumIsSaidToDoWithout() {
        Membrane bare = new Membrane(1145, 20, 9, 1093, 34, 20, 1080, 28, 0, 1060, 11, 6);
        Envelope envelope =
                Sample.found(Envelope.of(bare.measured(400, Sample.seeded(5)), Envelope.USUAL));
        assertTrue(kinds(envelope).contains(Kind.WITHOUT_LITHIUM), envelope.doubts()::toString);
        Envelope with =
                Sample.found(
                        Envelope.of(
                                Membrane.published(2).measured(400, Sample.seeded(5)),
                                Envelope.USUAL));
        assertTrue(with.lithiumGain().orElseThrow() > 100);
        assertEquals(List.of(), kinds(with));
    }

    private static List<Kind> kinds(Envelope envelope) {
        return envelope.doubts().stream().map(Doubt::kind).toList();
    }

    @Test
    void anEnvelopeThatFitsInTwoWaysIsSaidToAndItsErrorCountsBoth() {
        Membrane truth = Membrane.published(4);
        int rivals = 0;
        for (int seed = 0; seed < 12; seed++) {
            Envelope envelope =
                    Sample.found(
                            Envelope.of(truth.measured(300, Sample.seeded(seed)), Envelope.USUAL));
            Range range = envelope.range().orElseThrow();
            if (kinds(envelope).contains(Kind.RIVALS)) {
                rivals++;
                double error = envelope.apparentFraction().orElseThrow().standardError().orElse(0);
                assertTrue(error > 0.03, "u = " + error);
            }
            assertTrue(range.low() < range.high());
        }
        assertTrue(rivals > 1, rivals + " of 12");
    }

    @Test
    void lorentzianFeetAreTakenForWhatTheyAre() {
        Spectrum soft =
                Sample.of(
                        Membrane.AXIS,
                        x ->
                                0.04
                                        + 4 * new Profile(1142, 24, 0.5).at(x)
                                        + 14 * new Profile(1106, 30, 0.5).at(x)
                                        + 12 * new Profile(1083, 27, 0.5).at(x)
                                        + 3 * new Profile(1061, 12, 0.5).at(x));
        Envelope envelope = envelope(Sample.noisy(soft, 2e-4, Sample.seeded(2)));
        assertEquals(BandShape.PSEUDO_VOIGT, envelope.fit().model().shape());
        assertEquals(0.5, envelope.fit().mixing().value(), 0.05);
    }

    @Test
    void anAtrSpectrumAndABlackOneAreDoubted() {
        Spectrum measured = Membrane.published(2).measured(800, Sample.seeded(4)).spectrum();
        double[] y = measured.y();
        for (int i = 0; i < y.length; i++) {
            y[i] *= 5;
        }
        Spectrum atr =
                new Spectrum("film", measured.x(), y, Ordinate.ABSORBANCE, Technique.ATR, Map.of());
        assertEquals(List.of(Kind.SATURATED, Kind.ATR), kinds(envelope(atr)));
    }

    @Test
    void aBandThatDoesNotBelongMakesTheRestWave() {
        Membrane truth = Membrane.published(2);
        Spectrum measured = truth.measured(1500, Sample.seeded(6)).spectrum();
        double[] y = measured.y();
        for (int i = 0; i < y.length; i++) {
            y[i] += Sample.gauss(measured.x(i), 0.02, 1042, 20);
        }
        Envelope envelope = envelope(measured.withY(y));
        assertTrue(kinds(envelope).contains(Kind.WAVES), envelope.doubts()::toString);
    }
}
