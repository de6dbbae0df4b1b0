package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.cure.CureReport.Question;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

class CureReportTest {
    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    private static CureReport report(CuringFilm film, double depth, double time) {
        return Films.found(
                CureReport.of(film, new Question(depth, time, OptionalDouble.of(0.57735))));
    }

    /// Half an hour at 1 mW/cm2 is 1.8 J/cm2; at 2 mW/cm2 it is 3.6 lifetimes, 97 % photolysed
    /// (facts: network-cure, 3.5).
    @Test
    void halfAnHourUnderTheReferenceLamp() {
        CureReport one = report(Films.nominal(1), 0.24, 1800);
        assertEquals(1.8, one.light().incident(), 1e-12);
        CureReport two = report(Films.nominal(2), 0.24, 1800);
        assertEquals(0.03, two.front().initiatorLeft(), 5e-3);
        assertEquals(0.371232, two.light().absorbance(), 1e-6);
        // (a, tau) = (0.37123223, 3.60411): 1 − ln[(eᵃ + e^τ − 1) / eᵃ] / τ.
        double e = Math.exp(3.604112041797);
        double share = 1 - Math.log1p((e - 1) * Math.exp(-0.3712322323)) / 3.604112041797;
        assertEquals(share, two.light().absorbedShare(), 1e-9);
        assertEquals(share * 3.6, two.light().absorbed(), 1e-9);
    }

    @Test
    void bothFacesStandAsTabulated() {
        CureReport report = report(Films.nominal(1), 0.8, 616.679253);
        assertEquals(0.99, report.back().conversion(), 1e-8, "facts: network-cure, 3.4");
        assertEquals(14.352431, Films.seconds(report.backGels().orElseThrow()), 1e-6);
        assertEquals(137.020151, Films.seconds(report.backTo95()), 3e-6);
        assertEquals(616.679253, Films.seconds(report.backTo99()), 2e-5);
        assertEquals(report.back().conversion() / report.front().conversion(), report.ratio());
        assertTrue(report.ratio() > 0.95 && report.ratio() < 1, "facts: network-cure, 3.6");
        assertEquals(report.front().radicalsPerGroup(), report.resolution());
        assertEquals(0.0546, report.resolution(), 5e-5, "2 x 0.6 x 0.0448 x 0.4607 / 0.4534");
    }

    /// √(eᴬ) with A = 1.2374; ln[9 (eᴬ − 1)] lifetimes of 998.86 s until 90 %.
    @Test
    void aDarkFilmSaysSo() {
        CureReport dark = report(Films.nominal(1), 0.8, 60);
        assertTrue(dark.light().steep());
        assertEquals(Math.sqrt(Math.exp(1.2374407744)), dark.light().rateRatio(), 1e-9);
        double waits = Math.log(9 * Math.expm1(1.2374407744)) * 998.8590693760777;
        assertEquals(waits, dark.light().brightened(), 1e-5);
        CureReport bright = report(Films.nominal(1), 0.05, 60);
        assertFalse(bright.light().steep());
        assertEquals(0, bright.light().brightened(), 0, "93 % of the light from the start");
    }

    /// 5.0K under 10 mW/cm2: the front ends below the back.
    @Test
    void brightLightBurnsTheInitiatorInVain() {
        CureReport report = report(Films.film(0.207513, 0.207513, 10, Films.REVERSIBLE), 0.8, 3000);
        assertTrue(report.ratio() > 1);
        assertTrue(report.front().cap() < 0.99);
        assertTrue(report.back().cap() > 0.99);
        CureReport thin = report(Films.film(0.207513, 0.207513, 10, Films.REVERSIBLE), 0.24, 3000);
        assertInstanceOf(Reach.DeadEnd.class, thin.backTo99());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void nothingInAReportIsEndless(long seed) {
        var random = Films.random(seed);
        CuringFilm film = Films.any(random);
        double depth = Films.decades(random, 0.01, 3);
        double time = Films.decades(random, 0.1, 1e5);
        CureReport report = report(film, depth, time);
        for (CureReport.Face face : List.of(report.front(), report.back())) {
            assertTrue(face.conversion() > 0 && face.conversion() <= face.cap() + 1e-15);
            assertTrue(face.light() > 0 && face.light() <= 1);
            assertTrue(face.initiatorLeft() >= 0 && face.initiatorLeft() <= 1);
            assertTrue(face.chainLength().orElseThrow() > 0);
        }
        assertTrue(Double.isFinite(report.ratio()), "seed " + seed);
        assertTrue(report.light().absorbed() <= report.light().incident());
        assertTrue(report.front().light() >= report.back().light());
        assertTrue(report.front().initiatorLeft() <= report.back().initiatorLeft());
    }

    @ParameterizedTest(name = "{0} mm, {1} s, gel point {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # mm,  s,   gel, says
                      -0.1, 60,  0.58, the depth of the liquid is -0.1 mm
                      0,    60,  0.58, the depth of the liquid is 0 mm
                      NaN,  60,  0.58, the depth of the liquid is NaN mm
                      0.24, 0,   0.58, the exposure is 0 s
                      0.24, -5,  0.58, the exposure is -5 s
                      0.24, NaN, 0.58, the exposure is NaN s
                      0.24, 60,  1,    the gel point is 1
                      0.24, 60,  NaN,  the gel point is NaN
                      500,  60,  0.58, at a depth of 500 mm the liquid has a Napierian absorbance of 773.4: no light arrives
                    """)
    void whatIsNoFilmIsRefused(double depth, double time, double gel, String says) {
        var answer =
                CureReport.of(Films.nominal(1), new Question(depth, time, OptionalDouble.of(gel)));
        assertEquals(says, Films.refused(answer).sentence());
    }

    @Test
    void withoutAGelPointNothingIsSaidOfIt() {
        var answer =
                CureReport.of(Films.nominal(1), new Question(0.24, 60, OptionalDouble.empty()));
        assertTrue(Films.found(answer).backGels().isEmpty());
    }
}
