package org.thioloom.recipes.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.film.Point;
import org.thioloom.chem.film.Regulation;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.forecast.FilmQuestion.Asked;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.OptionalDouble;

class FilmForecastTest {
    /// The discs of facts: network-cure, 4.
    static final List<Point> DISCS =
            List.of(
                    new Point(6, 62.4),
                    new Point(8, 93.1),
                    new Point(10, 113.8),
                    new Point(12, 145.6),
                    new Point(15, 183.9),
                    new Point(18, 224.3),
                    new Point(22, 281.7),
                    new Point(27, 347.2));

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static FilmForecast film(double exponent, DiameterOf of, double diameter, Asked asked) {
        return found(
                FilmForecast.of(
                        new FilmQuestion(
                                new Shrinkage(new Drying(exponent), 0.4869, 0),
                                diameter,
                                of,
                                asked)));
    }

    @ParameterizedTest(name = "a = {0}, {1} of 7 mm: {2} uL in {3} mm x {4} um, dry {5} mm")
    @CsvSource(
            textBlock =
                    """
                    # a,          diameter of, uL,   mould, um,    dry,  source
                      1,           DRY_DISC,   9.48, 7,     246,   7,    'facts: chemistry, 4.4, (a), 2.0K'
                      0.333333333, DRY_DISC,   9.48, 8.90,  152.5, 7,    'facts: chemistry, 4.4, (b), 2.0K'
                      0.333333333, MOULD,      5.87, 7,     152.5, 5.51, 'facts: chemistry, 4.4, (c), 2.0K'
                    """)
    void thePublishedDiscComesOutBothWays(
            double a,
            DiameterOf of,
            double volume,
            double mould,
            double depth,
            double dry,
            String source) {
        FilmForecast film = film(a, of, 7, new Asked.VolumeFor(120));
        assertEquals(volume, film.wet().volume(), 0.006, source);
        assertEquals(mould, film.wet().diameter(), 0.005, source);
        assertEquals(depth, 1000 * film.wet().thickness(), 0.6, source);
        assertEquals(dry, film.dry().diameter(), 0.006, source);
        FilmForecast back = film(a, of, 7, new Asked.FilmOf(film.wet().volume()));
        assertEquals(120, 1000 * back.dry().thickness(), 1e-9);
        assertEquals(film.wet().diameter(), back.wet().diameter(), 1e-12);
    }

    @Test
    void aWallHoldsMoreThanTheCharge() {
        FilmForecast film = film(1, DiameterOf.DRY_DISC, 7, new Asked.VolumeFor(120));
        assertEquals(0.3, film.flat().rise(), 0.05, "facts: chemistry, 4.3");
        assertEquals(1.0, film.steep().rise(), 0.05, "facts: chemistry, 4.3");
        assertEquals(15, film.flat().heldBy(7), 0.5, "facts: chemistry, 4.3");
        assertEquals(43, film.steep().heldBy(7), 0.5, "facts: chemistry, 4.3");
    }

    @ParameterizedTest(name = "{0} mm: {2}")
    @CsvSource(
            textBlock =
                    """
                    7,   -5,  the thickness is -5 um
                    7,   0,   the thickness is 0 um
                    -7,  120, the diameter is -7 mm
                    1e9, 120, the diameter is 1000000000 mm
                    """)
    void whatIsNoDiscIsRefused(double diameter, double thickness, String says) {
        var answer =
                FilmForecast.of(
                        new FilmQuestion(
                                new Shrinkage(Drying.FREE, 0.5, 0),
                                diameter,
                                DiameterOf.MOULD,
                                new Asked.VolumeFor(thickness)));
        assertEquals(says, assertInstanceOf(Answer.Refused.class, answer).sentence());
    }

    @Test
    void ownDiscsStandBesideThePlanAndDoNotChangeIt() {
        var plan =
                Bench.plan(
                        Bench.recipe("anp-c-2.0k"),
                        new AnOrder().thickness("120 um").build(),
                        List.of());
        Calibration line = found(Calibration.of(DISCS));
        OwnDiscsForecast own = Forecasts.of(plan).beside(plan, line).ownDiscs();
        assertNotNull(own);
        Regulation regulation = found(own.regulation());
        assertEquals(10.2136132, regulation.volume(), 1e-7, "facts: network-cure, 4");
        assertEquals(10.2136132 / 9.484, own.over(regulation), 1e-4);
        assertEquals(12 * 10.2136132, own.taken(regulation), 1e-5);
        assertEquals(125.2, own.solution(), 0.05);
        var alone = BatchRecord.of(plan, List.of());
        var beside = BatchRecord.of(plan, Forecasts.of(plan).beside(plan, line), List.of());
        assertEquals(alone.weighing(), beside.weighing());
        assertEquals(alone.steps(), beside.steps());
        assertEquals(alone.sections().size() + 1, beside.sections().size());
    }

    @Test
    void aLineWithoutAnAnswerSaysSoAndThePlanStands() {
        var plan = Bench.plan("anp-c-2.0k", new AnOrder().thickness("120 um").build());
        Calibration falling =
                found(
                        Calibration.of(
                                List.of(new Point(6, 90), new Point(9, 80), new Point(12, 71))));
        var record = BatchRecord.of(plan, Forecasts.of(plan).beside(plan, falling), List.of());
        String said = record.sections().toString();
        assertTrue(said.contains("none by your discs: films do not grow with the volume"), said);
    }

    @Test
    void theLineAnswersBothWaysOrSaysWhyNot() {
        Calibration line = found(Calibration.of(DISCS));
        OwnLine volume = found(OwnLine.volumeFor(line, 120, OptionalDouble.of(10)));
        assertTrue(volume.chance().orElseThrow() > 0.99);
        OwnLine thickness = found(OwnLine.thicknessAt(line, 10));
        assertNotNull(thickness.prediction());
        assertEquals(
                117.104036, thickness.prediction().thickness(), 1e-6, "facts: network-cure, 4");
        assertInstanceOf(Answer.Refused.class, OwnLine.thicknessAt(line, 1));
        assertInstanceOf(Answer.Refused.class, OwnLine.volumeFor(line, -1, OptionalDouble.empty()));
    }
}
