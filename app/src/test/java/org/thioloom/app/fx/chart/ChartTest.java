package org.thioloom.app.fx.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.drawing.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ChartTest {
    private static final Axis WAVENUMBERS =
            Axis.linear("Wavenumber", "cm⁻¹", 400, 4000).backwards();
    private static final Axis SHARE = Axis.linear("Sol", "wt%", 0, 100);
    private static final Axis RATIO = Axis.logarithmic("r", "", 0.1, 10);

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Chart chart(List<Layer> layers, Marker... markers) {
        return new Chart("t", "d", WAVENUMBERS, SHARE, layers, List.of(markers));
    }

    private static Frame frame(Chart chart) {
        return Frame.of(chart, chart.home(), new Box(0, 0, 600, 400), Plain.SCREEN);
    }

    @ParameterizedTest(name = "{0} of {1} to {2} stands at {3}")
    @CsvSource(
            textBlock =
                    """
                    linear,   0,   100, 0,   0,    hand
                    linear,   0,   100, 25,  50,   hand
                    linear,   400, 4000, 4000, 200, hand
                    reversed, 400, 4000, 4000, 0,   hand: high wavenumbers left
                    reversed, 400, 4000, 400, 200,  hand
                    log,      0.1, 10,  1,   100,  hand: the middle of two decades
                    log,      1,   1000, 10, 66.66666666666667, hand: a third
                    """)
    void putsValuesWhereTheyBelong(
            String kind, double low, double high, double value, double pixel, String source) {
        Axis axis =
                switch (kind) {
                    case "log" -> Axis.logarithmic("a", "", low, high);
                    case "reversed" -> Axis.linear("a", "", low, high).backwards();
                    default -> Axis.linear("a", "", low, high);
                };
        Projection on = new Projection(axis, axis.home(), 0, 200);
        assertEquals(pixel, on.pixel(value), 1e-9, source);
        assertEquals(value, on.value(pixel), 1e-9 * Math.abs(high), source);
    }

    @Test
    void keepsWhatIsFarAwayDrawable() {
        Projection on = new Projection(SHARE, new Range(1, 1.0001), 0, 200);
        assertEquals(1e5, on.pixel(100), "not half a billion");
        assertEquals(-1e5, on.pixel(-1e300));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, {3} at most: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    linear | 0     | 100  | 6 | 0 20 40 60 80 100
                    linear | 400   | 4000 | 8 | 500 1000 1500 2000 2500 3000 3500 4000
                    linear | -0.1  | 1.2  | 8 | 0.0 0.2 0.4 0.6 0.8 1.0 1.2
                    linear | -1    | 1    | 5 | −1.0 −0.5 0.0 0.5 1.0
                    linear | -1.15 | 1.15 | 2 | −1 0 1
                    linear | 99.97 | 100  | 4 | 99.97 99.98 99.99 100.00
                    log    | 0.1   | 10   | 5 | 0.1 1 10
                    log    | 0.1   | 10   | 8 | 0.1 0.2 0.5 1 2 5 10
                    log    | 1e-9  | 1    | 4 | 10⁻⁹ 10⁻⁶ 0.001 1
                    log    | 0.8   | 1.25 | 5 | 0.8 0.9 1.0 1.1 1.2
                    """)
    void countsInRoundNumbers(String kind, double low, double high, double most, String words) {
        Axis axis =
                kind.equals("log")
                        ? Axis.logarithmic("a", "", low, high)
                        : Axis.linear("a", "", low, high);
        Ticks ticks = Ticks.of(axis, axis.home(), most);
        assertEquals(
                words,
                ticks.majors().stream().map(Ticks.Tick::text).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverZoomsOrPansBeyondWhatThereIs(long seed) {
        RandomGenerator random = random(seed);
        for (Axis axis : List.of(WAVENUMBERS, SHARE, RATIO)) {
            Range shown = axis.home();
            for (int i = 0; i < 200; i++) {
                double about = shown.low() + random.nextDouble() * (shown.high() - shown.low());
                shown =
                        random.nextBoolean()
                                ? axis.zoomed(shown, about, random.nextDouble(0.3, 2.5))
                                : axis.panned(shown, random.nextDouble(-2, 2));
                double slack = 1e-9 * axis.home().high();
                assertTrue(shown.low() >= axis.home().low() - slack, shown + " of " + axis);
                assertTrue(shown.high() <= axis.home().high() + slack, shown + " of " + axis);
            }
            assertEquals(axis.home(), axis.zoomed(shown, shown.low(), 1e9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsWhatIsUnderThePointerThere(long seed) {
        RandomGenerator random = random(seed);
        for (Axis axis : List.of(WAVENUMBERS, SHARE, RATIO)) {
            double px = random.nextDouble(80, 120);
            double about = new Projection(axis, axis.home(), 0, 200).value(px);
            Range nearer = axis.zoomed(axis.home(), about, 0.5);
            assertEquals(px, new Projection(axis, nearer, 0, 200).pixel(about), 1e-6);
        }
    }

    @Test
    void looksOnWhereItLookedWhenTheChartIsAnother() {
        Chart before = chart(List.of());
        Chart after =
                new Chart("t", "d", WAVENUMBERS, Axis.linear("", "", 0, 50), List.of(), List.of());
        assertEquals(after.home(), before.home().carriedOver(before, after));
        View part = new View(new Range(1000, 1200), new Range(40, 90));
        assertEquals(
                new View(new Range(1000, 1200), new Range(0, 50)), part.carriedOver(before, after));
    }

    @Test
    void refusesCurvesThatTurnBackAndUnequalLengths() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Curve.of(new double[] {1, 3, 2}, new double[3]));
        assertThrows(IllegalArgumentException.class, () -> Curve.of(new double[2], new double[3]));
        assertThrows(IllegalArgumentException.class, () -> new Range(2, 2));
        assertThrows(IllegalArgumentException.class, () -> Axis.logarithmic("r", "", 0, 1));
    }

    @Test
    void readsBetweenPointsAndNotBeyondThem() {
        Curve falling = Curve.of(new double[] {4000, 3000, 2000}, new double[] {0, 10, 30});
        assertEquals(5, falling.at(3500), 1e-12);
        assertEquals(30, falling.at(2000));
        assertTrue(Double.isNaN(falling.at(1999)));
        assertTrue(Double.isNaN(falling.at(4001)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void hidesNoPeakWhenItThinsACurve(long seed) {
        RandomGenerator random = random(seed);
        int points = 20_000;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = 4000 - 3600.0 * i / (points - 1);
            y[i] = 50 + random.nextGaussian();
        }
        y[random.nextInt(points)] = 99;
        y[random.nextInt(points)] = 1;
        Frame frame = frame(chart(List.of()));
        List<double[]> seen = new ArrayList<>();
        Columns.tell(
                Curve.of(x, y),
                WAVENUMBERS.home(),
                frame,
                1,
                (px, py, length) -> {
                    for (int i = 0; i < length; i++) {
                        seen.add(new double[] {px[i], py[i]});
                    }
                });
        assertTrue(seen.size() <= 4 * (frame.field().width() + 1), seen.size() + " points");
        double top = seen.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double bottom = seen.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        assertEquals(frame.y().pixel(99), top, 1e-9);
        assertEquals(frame.y().pixel(1), bottom, 1e-9);
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i)[0] >= seen.get(i - 1)[0], "in order");
        }
    }

    @Test
    void bridgesNoGapAndLeadsOutOfTheScreen() {
        Curve curve =
                Curve.of(
                        new double[] {500, 900, 1000, 1100, 1200, 3000},
                        new double[] {1, 2, Double.NaN, 4, 5, 6});
        List<Integer> lengths = new ArrayList<>();
        Columns.tell(
                curve,
                new Range(950, 1150),
                frame(chart(List.of())),
                1,
                (x, y, length) -> lengths.add(length));
        assertEquals(List.of(1, 2), lengths, "from 900 into the gap, from 1100 out to 1200");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void putsNoLabelUponAnother(long seed) {
        RandomGenerator random = random(seed);
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            double x = random.nextDouble(500, 3900);
            String words = "x".repeat(random.nextInt(3, 18));
            markers.add(
                    switch (i % 3) {
                        case 0 -> new Marker.Upright(x, words, Ink.FIRST, Stroke.WHOLE);
                        case 1 ->
                                new Marker.Level(
                                        random.nextDouble(5, 95), words, Ink.FIRST, Stroke.WHOLE);
                        default -> new Marker.Stripe(new Range(x, x + 60), words, Ink.FIRST);
                    });
        }
        Chart chart = chart(List.of(), markers.toArray(Marker[]::new));
        Frame frame = frame(chart);
        List<Optional<Box>> labels = Labels.of(chart, frame, Plain.SCREEN);
        List<Box> boxes = labels.stream().flatMap(Optional::stream).toList();
        assertEquals(markers.size(), boxes.size(), "all of them find room");
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertTrue(
                    box.left() >= frame.field().left() && box.right() <= frame.field().right(),
                    box + " is cut");
            assertFalse(boxes.subList(0, i).stream().anyMatch(box::overlaps), "seed " + seed);
        }
    }

    @Test
    void givesNoRoomToMarkersOutOfSight() {
        Marker far = new Marker.Upright(3900, "far", Ink.FIRST, Stroke.WHOLE);
        Chart chart = chart(List.of(), far);
        View part = new View(new Range(500, 1000), SHARE.home());
        Frame frame = Frame.of(chart, part, new Box(0, 0, 600, 400), Plain.SCREEN);
        assertEquals(List.of(Optional.empty()), Labels.of(chart, frame, Plain.SCREEN));
    }

    @Test
    void keepsTheFieldInPlaceWhileItZooms() {
        Chart chart =
                chart(
                        List.of(),
                        new Marker.Upright(1000, "one marker", Ink.FIRST, Stroke.WHOLE),
                        new Marker.Upright(1020, "another marker", Ink.FIRST, Stroke.WHOLE));
        Frame home = frame(chart);
        View part = new View(new Range(2000, 2500), SHARE.home());
        Frame zoomed = Frame.of(chart, part, new Box(0, 0, 600, 400), Plain.SCREEN);
        assertEquals(home.field(), zoomed.field());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.8})
    void standsOnWholePixelsOfTheScreen(double pixel) {
        Chart chart = chart(List.of());
        Box field =
                Frame.of(chart, chart.home(), new Box(0, 0, 601, 399), new Plain(pixel)).field();
        for (double edge : List.of(field.left(), field.top(), field.right(), field.bottom())) {
            assertEquals(Math.rint(edge / pixel), edge / pixel, 1e-9);
        }
    }

    @Test
    void setsTheLegendInAsManyRowsAsItTakes() {
        List<Layer> layers =
                Stream.of("one", "two", "three and a long name", "", "four")
                        .<Layer>map(name ->
                                new Layer.Line(
                                        name, Ink.FIRST, Stroke.WHOLE, Curve.line(400, 0, 4000, 1)))
                        .toList();
        Legend legend = Legend.of(chart(layers), 200, Plain.SCREEN);
        assertEquals(4, legend.entries().size(), "what has no name needs no word");
        assertEquals(3, legend.rows());
        assertEquals(0, Legend.of(chart(List.of()), 200, Plain.SCREEN).rows());
    }

    @Test
    void readsOutWithAsManyDecimalsAsPixelsTell() {
        Layer line = new Layer.Line("sol", Ink.FIRST, Stroke.WHOLE, Curve.line(400, 0, 4000, 100));
        Layer area =
                new Layer.Area(
                        "95 %",
                        Ink.FIRST, Curve.line(400, 10, 4000, 10), Curve.line(400, 20, 4000, 20));
        Chart chart = chart(List.of(line, area));
        Frame frame = frame(chart);
        Readout there = Readout.at(chart, frame, frame.x().pixel(2200), 100);
        assertEquals("Wavenumber 2200 cm⁻¹", there.heading());
        assertEquals(
                List.of("50.0 wt%", "10.0 to 20.0 wt%"),
                there.rows().stream().map(Readout.Row::value).toList());
        Chart empty = chart(List.of());
        Readout nowhere = Readout.at(empty, frame, frame.x().pixel(1000), frame.y().pixel(25));
        assertEquals("Wavenumber 1000 cm⁻¹, 25.0 wt%", nowhere.heading());
    }
}
