package org.thioloom.chem.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.film.Discs.REFERENCE;
import static org.thioloom.chem.film.Discs.found;
import static org.thioloom.chem.film.Discs.points;
import static org.thioloom.chem.film.Discs.reference;
import static org.thioloom.chem.film.Discs.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.film.Calibration.Model;
import org.thioloom.chem.film.Calibration.Settings;
import org.thioloom.chem.film.Calibration.Weighting;

import java.util.List;
import java.util.OptionalDouble;

/// Few discs, wrong discs, and questions without an answer.
class ThinDiscsTest {
    @Test
    void twoDiscsFixALineAndSayNothingOfItsScatter() {
        Calibration two = found(Calibration.of(points(8, 92, 20, 254)));
        assertEquals(13.5, two.slope(), 1e-12);
        assertEquals(-16, two.intercept(), 1e-12);
        assertTrue(two.isThin());
        assertEquals(OptionalDouble.empty(), two.scatter());
        assertTrue(two.interceptTest().isEmpty());
        Regulation regulation = found(two.volumeFor(119));
        assertEquals(10, regulation.volume(), 1e-12);
        var because = assertInstanceOf(Interval.Unknown.class, regulation.interval()).because();
        assertEquals("2 discs fix the line and leave none to show its scatter", because);
        assertInstanceOf(Interval.Unknown.class, regulation.next());
        assertEquals(OptionalDouble.empty(), regulation.chanceWithin(5));
    }

    /// One degree of freedom: t = 12.7062.
    @Test
    void threeDiscsHaveVeryWideBands() {
        Calibration three = found(Calibration.of(points(8, 93, 14, 171, 20, 254)));
        assertTrue(three.isThin());
        assertEquals(12.706204736, three.quantile(), 1e-8, "scipy 1.17.1 t.ppf");
        InterceptTest test = three.interceptTest().orElseThrow();
        assertEquals(OptionalDouble.empty(), test.withIntercept());
        assertEquals(OptionalDouble.empty(), test.throughOrigin());
        var next = assertInstanceOf(Interval.Between.class, found(three.thicknessAt(14)).next());
        assertTrue(next.high() - next.low() > 50, next.toString());
    }

    @Test
    void discsOnALineToTheLastDigitShowNoScatter() {
        Calibration exact = found(Calibration.of(points(8, 92, 10, 119, 14, 173, 20, 254)));
        assertEquals(OptionalDouble.empty(), exact.scatter());
        Interval next = found(exact.thicknessAt(12)).next();
        assertEquals(
                "the discs lie on the line to the last digit and show no scatter",
                assertInstanceOf(Interval.Unknown.class, next).because());
    }

    @Test
    void aVolumeOutsideThoseCastIsFlagged() {
        assertTrue(found(reference().volumeFor(356.8)).extrapolated());
        assertTrue(found(reference().thicknessAt(5)).extrapolated());
        assertFalse(found(reference().thicknessAt(27)).extrapolated());
    }

    @Test
    void aLineThatMayBeLevelBoundsNoVolume() {
        Calibration level = found(Calibration.of(points(8, 110, 12, 130, 16, 105, 20, 128)));
        var refused = refused(level.volumeFor(120));
        assertTrue(
                refused.sentence().startsWith("the slope cannot be told from zero"),
                refused.sentence());
        assertEquals("cast more discs, of volumes further apart", refused.remedy());
        refused(level.volumesBehind(120, 2));
        var dead = level.deadVolume().orElseThrow().interval();
        assertInstanceOf(Interval.Unknown.class, dead);
    }

    @Test
    void filmsThatGetThinnerAreRefused() {
        Calibration falling = found(Calibration.of(points(8, 200, 12, 150, 16, 101)));
        assertTrue(refused(falling.volumeFor(120)).sentence().startsWith("films do not grow"));
        assertTrue(falling.deadVolume().isEmpty());
    }

    @ParameterizedTest(name = "{0} um: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0    | the thickness wanted is 0 um
                    -120 | the thickness wanted is -120 um
                    NaN  | the thickness wanted is NaN um
                    Infinity | the thickness wanted is Infinity um
                    """)
    void noThicknessIsRefused(double target, String says) {
        assertEquals(says, refused(reference().volumeFor(target)).sentence());
    }

    @Test
    void whereTheLineHasNoFilmNothingIsPredicted() {
        var refused = refused(reference().thicknessAt(1));
        assertEquals("at 1 uL the line is at -4.909 um, where no film is left", refused.sentence());
        assertEquals(
                "the volume is NaN uL", refused(reference().thicknessAt(Double.NaN)).sentence());
        Calibration high = found(Calibration.of(points(8, 110, 12, 130, 16, 151, 20, 170)));
        var below = refused(high.volumeFor(50));
        assertTrue(below.sentence().endsWith("which is no volume"), below.sentence());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10  | 120 | 12  | NaN | disc 2 has a volume of 12 uL and a thickness of NaN um
                    10  | 120 | -12 | 150 | disc 2 has a volume of -12 uL and a thickness of 150 um
                    0   | 120 | 12  | 150 | disc 1 has a volume of 0 uL and a thickness of 120 um
                    10  | 0   | 12  | 150 | disc 1 has a volume of 10 uL and a thickness of 0 um
                    10  | Infinity | 12 | 150 | disc 1 has a volume of 10 uL and a thickness of Infinity um
                    10  | 120 | 10  | 122 | all 2 discs were cast from 10 uL, so no slope can be seen
                    """)
    void discsThatGiveNoLineAreRefused(double v1, double h1, double v2, double h2, String says) {
        var refused = refused(Calibration.of(points(v1, h1, v2, h2)));
        assertEquals(says, refused.sentence());
        assertFalse(refused.remedy().isBlank());
    }

    @Test
    void oneDiscAndNoneAreRefused() {
        assertEquals(
                "there is one disc, and one disc has no slope",
                refused(Calibration.of(points(10, 120))).sentence());
        assertEquals("there is no disc", refused(Calibration.of(List.of())).sentence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, Double.NaN})
    void noLevelIsRefused(double level) {
        var answer =
                Calibration.of(
                        REFERENCE, new Settings(Model.WITH_INTERCEPT, Weighting.EQUAL, level));
        assertTrue(refused(answer).sentence().startsWith("the level of the intervals is"));
    }
}
