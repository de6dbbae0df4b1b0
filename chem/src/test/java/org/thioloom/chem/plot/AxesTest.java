package org.thioloom.chem.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/// Where things stand on paper.
class AxesTest {

    @Test
    void roundNumbersStandAtBothEndsOfAnAxis() {
        assertEquals(List.of(60.0, 80.0, 100.0, 120.0), RoundNumbers.multiples(20, 60, 120));
        assertEquals(List.of(-2.0, 0.0, 2.0), RoundNumbers.multiples(2, -3.9, 3.9));
        assertEquals(List.of(), RoundNumbers.multiples(5, 1, 4));
        // 0.6 / 0.2 is a little less than 3
        assertEquals(3, RoundNumbers.multiples(0.2, 0.2, 0.6).size());
    }

    @Test
    void highWavenumbersStandLeft() {
        WavenumberAxis axis = new WavenumberAxis(new Window(400, 4000), 40, 400, null);
        assertEquals(40, axis.x(4000), 1e-9);
        assertEquals(400, axis.x(400), 1e-9);
        assertEquals(220, axis.x(2200), 1e-9);
        assertEquals(
                List.of(500.0, 1000.0, 1500.0, 2000.0, 2500.0, 3000.0, 3500.0, 4000.0),
                axis.majors(45));
        assertEquals(37, axis.minors(45).size());
    }

    @Test
    void whatIsCutOutTakesNoRoomAndHasNoTicks() {
        Window cut = new Window(1900, 2400);
        WavenumberAxis axis = new WavenumberAxis(new Window(400, 4000), 0, 317, cut);
        assertEquals(0, axis.x(4000), 1e-9);
        assertEquals(317, axis.x(400), 1e-9);
        // 3100 cm-1 on 310 px, and a gap of 7
        assertEquals(160, axis.x(2400), 1e-9);
        assertEquals(167, axis.x(1900), 1e-9);
        assertEquals(167 + 40, axis.x(1500), 1e-9);
        assertFalse(axis.shows(2000));
        assertFalse(axis.majors(30).contains(2000.0));
        assertTrue(axis.majors(30).contains(2500.0));
    }

    @ParameterizedTest(name = "{0} to {1} on {2} px: {3}")
    @CsvSource(
            textBlock =
                    """
                    # low,  high, height, ticks
                      0,    1,    100,    0.0 0.2 0.4 0.6 0.8 1.0
                      -3,   104,  100,    0 20 40 60 80 100
                      -6e-3, 6e-3, 60,    −0.005 0.000 0.005
                      0.02, 0.31, 60,     0.1 0.2 0.3
                      12,   12.4, 80,     12.0 12.1 12.2 12.3 12.4
                    """)
    void ticksAreRoundNumbers(double low, double high, double height, String ticks) {
        List<String> texts =
                new Scale(low, high, height, 0).ticks(15).stream().map(Scale.Tick::text).toList();
        assertEquals(ticks, String.join(" ", texts));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ticksAreNeverCloserThanAsked(long seed) {
        RandomGenerator random = Sample.seeded(seed);
        double low = random.nextDouble(-10, 10);
        Scale scale = new Scale(low, low + Math.exp(random.nextDouble(-12, 9)), 300, 10);
        List<Scale.Tick> ticks = scale.ticks(20);
        for (int i = 1; i < ticks.size(); i++) {
            double apart = scale.y(ticks.get(i - 1).value()) - scale.y(ticks.get(i).value());
            assertTrue(apart > 19.99, "seed " + seed + ": " + apart);
        }
        assertTrue(ticks.stream().map(Scale.Tick::text).distinct().count() == ticks.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void labelsKeepTheirOrderTheirDistanceAndTheirBounds(long seed) {
        RandomGenerator random = Sample.seeded(seed);
        double[] wanted =
                DoubleStream.generate(() -> random.nextDouble(-20, 320)).limit(12).toArray();
        double[] places = Spread.of(wanted, 20, 0, 300);
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        assertTrue(sorted[0] >= -1e-9 && sorted[11] <= 300 + 1e-9, "seed " + seed);
        for (int i = 0; i < 12; i++) {
            assertTrue(i == 0 || sorted[i] - sorted[i - 1] >= 20 - 1e-9, "seed " + seed);
            for (int j = 0; j < 12; j++) {
                assertTrue(!(wanted[i] < wanted[j]) || places[i] < places[j], "seed " + seed);
            }
        }
        double[] apart = {10, 100, 200};
        assertEquals(
                List.of(10.0, 100.0, 200.0),
                Arrays.stream(Spread.of(apart, 20, 0, 300)).boxed().toList());
    }

    @Test
    void aMillionPointsAreDrawnAsSomeThousandsAndNoPeakIsLost() {
        double[] x = Sample.axis(400, 0.0036, 1_000_000);
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 1e-4 * (i % 7);
        }
        y[777_777] = 1;
        y[123_456] = -1;
        WavenumberAxis axis = new WavenumberAxis(new Window(400, 4000), 0, 600, null);
        List<double[]> parts = Curve.of(Sample.of(x, y), axis, value -> -value);
        assertEquals(1, parts.size());
        double[] part = parts.getFirst();
        assertTrue(part.length < 2 * 4 * 1810, "points " + part.length / 2);
        double highest = 0;
        double lowest = 0;
        for (int i = 1; i < part.length; i += 2) {
            highest = Math.min(highest, part[i]);
            lowest = Math.max(lowest, part[i]);
        }
        assertEquals(-1, highest);
        assertEquals(1, lowest);
    }

    @Test
    void aGapIsNotBridged() {
        double[] x = {1000, 1001, 1002, 1003, 1010, 1011, 1012};
        Spectrum gapped = Sample.of(x, v -> 1);
        WavenumberAxis axis = new WavenumberAxis(new Window(1000, 1012), 0, 600, null);
        assertEquals(2, Curve.of(gapped, axis, v -> v).size());
        WavenumberAxis cut =
                new WavenumberAxis(new Window(1000, 1012), 0, 600, new Window(1001.5, 1002.5));
        assertEquals(2, Curve.of(Sample.of(Sample.axis(1000, 1, 13), v -> 1), cut, v -> v).size());
    }

    @Test
    void aLineThatPassesThroughABoxIsSeenToWithoutAPointInIt() {
        List<double[]> steep = List.of(new double[] {0, 0, 10, 100});
        assertTrue(Curve.crosses(steep, new Box(4, 45, 6, 55)));
        assertFalse(Curve.crosses(steep, new Box(4, 65, 6, 75)));
        assertFalse(Curve.crosses(steep, new Box(11, 0, 12, 100)));
        List<double[]> upright = List.of(new double[] {5, 0, 5, 100});
        assertTrue(Curve.crosses(upright, new Box(4, 45, 6, 55)));
    }
}
