package org.thioloom.chem.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.spectrum.Sample;

import java.util.List;
import java.util.stream.IntStream;

/// Envelopes fitted together.
class EnvelopeSeriesTest {

    private static List<Envelope> alone(double signal, long seed, List<Membrane> membranes) {
        return IntStream.range(0, membranes.size())
                .mapToObj(row ->
                        Sample.found(
                                Envelope.of(
                                        membranes
                                                .get(row)
                                                .measured(signal, Sample.seeded(10 * seed + row)),
                                        Envelope.USUAL)))
                .toList();
    }

    private static final List<Membrane> PAPER =
            IntStream.range(0, 5).mapToObj(Membrane::published).toList();

    @Test
    void widthsHeldInCommonTellMoreThanEachSpectrumAlone() {
        int inThree = 0;
        int all = 0;
        double together = 0;
        double apart = 0;
        for (long seed = 0; seed < 2; seed++) {
            EnvelopeSeries series = Sample.found(EnvelopeSeries.of(alone(400, seed, PAPER)));
            for (int row = 0; row < 5; row++) {
                Estimate fraction = series.apparentFraction(row).orElseThrow();
                double error = fraction.standardError().orElseThrow();
                Envelope single = series.alone().get(row);
                together += error;
                apart += single.apparentFraction().orElseThrow().standardError().orElseThrow();
                all++;
                double off = Math.abs(fraction.value() - PAPER.get(row).fraction());
                inThree += off <= 3 * error ? 1 : 0;
                assertEquals(
                        series.band(0, EtherBand.FREE).width(),
                        series.band(row, EtherBand.FREE).width());
                assertTrue(series.correlation(row).orElseThrow() < 0);
            }
            assertTrue(series.strain() < 3, "strain " + series.strain());
            Estimate width = series.band(0, EtherBand.LITHIUM).width();
            assertEquals(28, width.value(), 3 * width.standardError().orElseThrow());
        }
        assertTrue(inThree >= all - 1, inThree + " of " + all);
        assertTrue(together < 0.7 * apart, together + " beside " + apart);
    }

    @Test
    void widthsThatDifferAreFelt() {
        List<Membrane> unlike =
                List.of(
                        new Membrane(1144, 20, 4, 1103, 36, 16, 1079, 24, 6, 1060, 10, 3),
                        new Membrane(1143, 24, 4, 1106, 28, 14, 1083, 30, 12, 1061, 11, 3),
                        new Membrane(1143, 24, 4, 1106, 24, 12, 1084, 34, 14, 1061, 11, 3));
        EnvelopeSeries series = Sample.found(EnvelopeSeries.of(alone(800, 1, unlike)));
        assertTrue(series.strain() > EnvelopeSeries.STRAINED, "strain " + series.strain());
    }

    @Test
    void oneSpectrumIsNoSeries() {
        Sample.assertRefused(
                "widths are shared between spectra",
                EnvelopeSeries.of(alone(400, 1, PAPER.subList(0, 1))));
    }
}
