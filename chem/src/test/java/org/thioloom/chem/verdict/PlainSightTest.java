package org.thioloom.chem.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.table.Table;
import org.thioloom.chem.verdict.Verdict.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Every way in which one window of one spectrum can be judged.
class PlainSightTest {
    private static final double[] AXIS = Sample.axis(1000, 2, 601);
    private static final Window PLACE = new Window(1590, 1610);
    private static final double WIDTH = 14;

    /// A strong band at 1300 cm-1, and something else.
    private static Spectrum with(DoubleUnaryOperator more, double sigma) {
        RandomGenerator random = Sample.seeded(5);
        Spectrum curve =
                Sample.of(AXIS, x -> 0.02 + Sample.gauss(x, 1, 1300, 30) + more.applyAsDouble(x));
        return Sample.noisy(curve, sigma, random);
    }

    private static PlainSight judged(Spectrum spectrum) {
        return PlainSight.of(Sample.found(Film.of(spectrum)), PLACE, WIDTH);
    }

    @ParameterizedTest(name = "{0} high, {1} wide at {2}: {4} {5}")
    @CsvSource(
            textBlock =
                    """
                    # height, width, at,   sigma,  kind,         reason,       source
                      0.100,  14,    1600, 0.0002, PRESENT,      BAND_SEEN,    'truth, by formula'
                      0.012,  14,    1600, 0.0002, PRESENT,      BAND_SEEN,    'truth, by formula'
                      0.007,  14,    1600, 0.0002, PRESENT,      BAND_SEEN,    'alone in its place'
                      0.000,  14,    1600, 0.0002, ABSENT,       BELOW_LIMIT,  'truth, by formula'
                      0.100,  14,    1550, 0.0002, ABSENT,       BELOW_LIMIT,  'a neighbour out of reach'
                      0.0045, 14,    1600, 0.0002, INCONCLUSIVE, TRACE,        'between floor and band'
                      0.100,  90,    1600, 0.0002, INCONCLUSIVE, WRONG_WIDTH,  'as water bends'
                      0.000,  14,    1600, 0.0050, INCONCLUSIVE, LOD_TOO_HIGH, 'scatter'
                      0.010,  14,    1600, 0.0100, INCONCLUSIVE, LOD_TOO_HIGH, 'scatter'
                    """)
    void judgesABandByItsHeightAndWidth(
            double height,
            double width,
            double at,
            double sigma,
            Kind kind,
            Reason reason,
            String source) {
        PlainSight sight = judged(with(x -> Sample.gauss(x, height, at, width), sigma));
        assertEquals(kind, sight.kind(), source + ": " + sight.sentence());
        assertEquals(reason, sight.reason(), source);
    }

    @Test
    void tellsPositionAreaAndSignalOfWhatItSees() {
        PlainSight sight = judged(with(x -> Sample.gauss(x, 0.1, 1602, 14), 1e-5));
        assertEquals(1602, sight.numbers().position().orElseThrow(), 0.2);
        // numpy 2.4.6: the curve less a line through the means about 1583 and 1617 cm-1
        assertEquals(1.31529, sight.numbers().area().orElseThrow(), 1e-3);
        assertTrue(sight.numbers().signalToNoise().orElseThrow() > 1000);
        assertTrue(sight.numbers().reachable());
    }

    @Test
    void statesALimitThatScatterAndStructureSet() {
        double quiet = judged(with(_ -> 0, 1e-5)).numbers().detectionLimit().orElseThrow();
        double loud = judged(with(_ -> 0, 2e-3)).numbers().detectionLimit().orElseThrow();
        // 0.3 % of the strongest band, 14 cm-1 wide
        assertEquals(0.003 * 14 * 1.0645, quiet, 0.001);
        assertTrue(loud > 2 * quiet);
        assertTrue(judged(with(_ -> 0, 1e-5)).numbers().position().isEmpty());
    }

    @Test
    void doesNotJudgeBeyondTheData() {
        Film film = Sample.found(Film.of(with(_ -> 0, 1e-4)));
        PlainSight sight = PlainSight.of(film, new Window(990, 1010), WIDTH);
        assertEquals(Reason.OUT_OF_RANGE, sight.reason());
        assertTrue(sight.sentence().contains("1000 to 2200 cm-1"), sight.sentence());
    }

    @Test
    void doesNotJudgeAStraightLineThatAProgramDrew() {
        Spectrum spectrum = with(_ -> 0, 1e-4);
        double[] y = spectrum.y();
        for (int i = 0; i < y.length; i++) {
            if (AXIS[i] > 1560 && AXIS[i] < 1640) {
                y[i] = 0.02 + 1e-6 * AXIS[i];
            }
        }
        assertEquals(Reason.NOT_MEASURED, judged(spectrum.withY(y)).reason());
    }

    @Test
    void doesNotJudgeAcrossAGap() {
        Spectrum spectrum = with(_ -> 0, 1e-4);
        int[] kept =
                IntStream.range(0, AXIS.length)
                        .filter(i -> AXIS[i] < 1594 || AXIS[i] > 1603)
                        .toArray();
        Spectrum gap =
                Sample.of(
                        Arrays.stream(kept).mapToDouble(i -> AXIS[i]).toArray(),
                        Arrays.stream(kept).mapToDouble(spectrum::y).toArray());
        assertEquals(Reason.NOT_MEASURED, judged(gap).reason());
    }

    @Test
    void doesNotJudgePointsTooFarApartForTheBand() {
        Spectrum coarse =
                Sample.noisy(
                        Sample.of(Sample.axis(600, 8, 300), x -> Sample.gauss(x, 1, 1300, 30)),
                        1e-4,
                        Sample.seeded(1));
        assertEquals(Reason.NOT_MEASURED, judged(coarse).reason());
    }

    @Test
    void doesNotJudgeWhereNoLightCameThrough() {
        Spectrum thick = with(x -> Sample.gauss(x, 3, 1600, 40), 1e-4);
        assertEquals(Reason.SATURATED, judged(thick).reason());
        double[] light = Arrays.stream(thick.y()).map(a -> Math.pow(10, -a)).toArray();
        Spectrum transmitted =
                new Spectrum(
                        "t", AXIS, light, Ordinate.TRANSMITTANCE, Technique.TRANSMISSION, Map.of());
        assertEquals(Reason.SATURATED, judged(transmitted).reason());
    }

    @Test
    void doesNotTakeAShoulderForABandNorForNothing() {
        PlainSight sight =
                judged(
                        with(
                                x ->
                                        Sample.gauss(x, 0.5, 1575, 40)
                                                + Sample.gauss(x, 0.05, 1600, 14),
                                1e-4));
        assertEquals(Kind.INCONCLUSIVE, sight.kind(), sight.sentence());
        assertEquals(Reason.SHOULDER, sight.reason());
    }

    @Test
    void seesThatTheBaselineDecides() {
        PlainSight sight = judged(with(x -> Sample.gauss(x, 0.3, 1600, 150), 1e-4));
        assertEquals(Kind.INCONCLUSIVE, sight.kind());
        PlainSight bent = judged(with(x -> -Sample.gauss(x, 0.4, 1655, 60), 1e-4));
        assertEquals(Kind.INCONCLUSIVE, bent.kind());
        assertEquals(Reason.BASELINE_UNSTABLE, bent.reason(), bent.sentence());
    }

    @Test
    void doesNotCallWeakBandsAmongOvertonesPresent() {
        DoubleUnaryOperator overtones =
                x ->
                        Sample.gauss(x, 0.007, 1600, 14)
                                + Sample.gauss(x, 0.009, 1540, 16)
                                + Sample.gauss(x, 0.008, 1665, 18);
        assertEquals(Reason.TRACE, judged(with(overtones, 1e-4)).reason());
    }

    @Test
    void knowsTheLinesOfWaterVapour() {
        DoubleUnaryOperator lines =
                x -> {
                    double sum = 0;
                    for (double line : Vapour.positions()) {
                        sum += Sample.gauss(x, 0.02, line, 6);
                    }
                    return sum;
                };
        Film humid = Sample.found(Film.of(with(lines, 1e-4)));
        assertTrue(humid.vapour().isThere());
        assertEquals(Reason.VAPOUR, PlainSight.of(humid, new Window(1612, 1628), 8).reason());
        Film dry = Sample.found(Film.of(with(x -> Sample.gauss(x, 0.2, 1500, 20), 1e-4)));
        assertFalse(dry.vapour().isThere());
    }

    @Test
    void aFlatSpectrumAndAShortOneAreNoFilms() {
        Sample.assertRefused("straight line", Film.of(Sample.of(AXIS, _ -> 0.1)));
        Sample.assertRefused("10 points", Film.of(Sample.of(Sample.axis(1000, 2, 10), x -> x)));
    }

    @Test
    void theMatchedBandIsTheOneOfLeastSquares() {
        double[] x = Sample.axis(1000, 2, 51);
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            double t = x[i] - 1050;
            y[i] = 0.02 + 1e-3 * t + 2e-6 * t * t;
            y[i] += Sample.gauss(x[i], 0.01, 1052, 14) + Sample.jitter(i);
        }
        MatchedBand band = MatchedBand.in(Sample.of(x, y), new Window(1044, 1060), 14);
        // numpy 2.4.6, linalg.lstsq of a Gaussian and a parabola
        assertEquals(1053.6, band.position(), 1e-9);
        assertEquals(0.01055536649777436, band.height(), 1e-12);
        assertEquals(1.1887069426633148, band.gain(), 1e-9);
    }

    @Test
    void everyLineOfVapourIsInItsRegionAndSourced() {
        var rows = Table.read(Vapour.class, "vapour.tsv").rows();
        assertEquals(40, rows.size());
        assertEquals(40, rows.stream().map(List::getFirst).distinct().count());
        for (var row : rows) {
            double position = Double.parseDouble(row.get(0));
            double strength = Double.parseDouble(row.get(1));
            assertTrue(position > 1400 && position < 1900 && strength > 0 && strength < 3);
            assertEquals("recalled", row.get(2));
        }
    }
}
