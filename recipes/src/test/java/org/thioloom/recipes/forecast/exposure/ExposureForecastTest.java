package org.thioloom.recipes.forecast.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Constant;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;

import java.util.List;

class ExposureForecastTest {
    private static double seconds(Reach reach) {
        return assertInstanceOf(Reach.After.class, reach).seconds();
    }

    @ParameterizedTest(name = "{0} deep: {2} of the groups after {1} s")
    @CsvSource(
            textBlock =
                    """
                    # deep,   s,          conversion, source
                      0.24 mm, 9.329729,   0.57735,    'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      240 um,  90.895653,  0.95,       'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      0.24 mm, 441.730670, 0.99,       'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      800 um,  137.020151, 0.95,       'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      0.8 mm,  616.679253, 0.99,       'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                    """)
    void theReferenceFilmStandsInTheMiddleOfItsSpan(
            String depth, double time, double conversion, String source) {
        Reckoned found = Questions.reference().deep(depth).to(conversion).reckoned();
        assertEquals(time, seconds(found.estimate().nominal()), 4e-8 * time + 5e-7, source);
        assertTrue(seconds(found.estimate().quick()) < time / 2);
        assertEquals(
                found.estimate().nominal(), found.profile().layers().getLast().reaches(), source);
    }

    @Test
    void withoutMeasuredLightThereAreNoMinutesButTheFloor() {
        ExposureForecast dark =
                Questions.reference().under(null, "365 nm").notBelow("30 min").forecast();
        Unmeasured found = assertInstanceOf(Unmeasured.class, dark.outlook());
        // 0.734 at 200 um and eps 150; e^-0.371232 at 240 um (facts: network-cure, 3.5)
        assertEquals(Math.exp(-0.3712322323), found.lightAtBack().orElseThrow(), 1e-9);
        assertEquals(
                "at least 30 min under the source's own lamp; under yours, unknown",
                ExposureWords.howLong(dark));
        assertTrue(dark.measure().getFirst().startsWith("measure mW/cm2 at 365 nm"));
        ExposureForecast neither = Questions.reference().under(null, null).forecast();
        assertEquals("no time can be given", ExposureWords.howLong(neither));
        assertEquals(List.of(), neither.constants());
    }

    @Test
    void anExposureOfOnesOwnGoesFirstAndTheProfileAgreesWithIt() {
        Reckoned found =
                Questions.reference()
                        .under("4 mW/cm2", "365 nm")
                        .knowing("10 s", "240 um", "1 mW/cm2", null)
                        .reckoned();
        Exposure.Bracket carried = found.carried();
        assertNotNull(carried);
        assertEquals(2.5, seconds(carried.alone()), 1e-9, "four times the light, the same dose");
        assertEquals(5, seconds(carried.pairs()), 0.05, "the root of it, next to nothing bleached");
        assertEquals(carried.pairs(), found.profile().layers().getLast().reaches());
        assertEquals(seconds(carried.pairs()), found.report().asked().time(), 0);
        assertEquals(0.95, found.report().back().conversion(), 1e-9);
        String back = ExposureWords.back(found, 0.9);
        assertTrue(back.startsWith("by your exposure yes: "), back);
        // 1 - C/C0 with tau = 10 s / 998.86 s and a = 0.371232
        assertEquals(0.00690, found.spentBefore().orElseThrow(), 1e-5);
        assertTrue(seconds(found.estimate().nominal()) > 40, "books are told beside it");
    }

    @Test
    void aMeasuredConversionPutsTheConstantsRight() {
        Questions asked =
                Questions.reference().knowing("90.895653 s", "240 um", "1 mW/cm2", "95 mol%");
        Reckoned found = asked.reckoned();
        Exposure.Bracket carried = found.carried();
        assertNotNull(carried);
        assertEquals(1, carried.factor().orElseThrow(), 1e-7, "this film is the model's own");
        assertEquals(90.895653, seconds(carried.pairs()), 1e-5);
        assertTrue(
                asked.forecast().doubts().stream()
                        .noneMatch(d -> d.contains("taken to have just")));
    }

    @ParameterizedTest(name = "time {0}, floor {1}, own {2}: looked at after {3} s")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    5 min, 30 min, 10 s, 300
                    -,     30 min, -,    1800
                    -,     30 min, 10 s, 10
                    -,     -,      -,    90.895653
                    """)
    void facesAreLookedAtAfterAnExposureThatMatters(
            String time, String floor, String own, double expected) {
        Questions asked = Questions.reference();
        asked = time == null ? asked : asked.after(time);
        asked = floor == null ? asked : asked.notBelow(floor);
        asked = own == null ? asked : asked.knowing(own, "240 um", "1 mW/cm2", null);
        assertEquals(expected, asked.reckoned().report().asked().time(), 1e-6 * expected);
    }

    @Test
    void aDeadEndIsSaidAndNotATime() {
        // 5.0K under 10 mW/cm2 never reaches 99 % (facts: network-cure, 3.5)
        ExposureForecast found =
                Questions.reference()
                        .of(0.207513)
                        .under("10 mW/cm2", "365 nm")
                        .to(0.999)
                        .forecast();
        String said = ExposureWords.howLong(found);
        assertTrue(said.startsWith("never: out of books the initiator runs out at 99."), said);
        Reckoned reckoned = assertInstanceOf(Reckoned.class, found.outlook());
        assertTrue(ExposureWords.back(reckoned, 0.999).startsWith("by books no: "));
        assertTrue(found.doubts().stream().anyMatch(d -> d.contains("adds next to nothing")));
    }

    @ParameterizedTest(name = "{1} and {2}, {0} deep, to {3}: {4}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    # deep  | light    | at     | to   | says
                    -0.1 mm | 1 mW/cm2 | 365 nm | 0.95 | the depth of the liquid is -0.1 mm
                    0 mm    | -        | 365 nm | 0.95 | the depth of the liquid is 0 mm
                    600 mm  | 1 mW/cm2 | 365 nm | 0.95 | at a depth of 600 mm the liquid has a Napierian absorbance of 742.5: no light arrives
                    0.2 mm  | 0 mW/cm2 | 365 nm | 0.95 | the irradiance is 0 mW/cm2
                    0.2 mm  | 1 mW/cm2 | 365 nm | 1    | the conversion wanted is 1
                    0.2 mm  | 1 mW/cm2 | 365 nm | 0    | the conversion wanted is 0
                    0.2 mm  | 1 mW/cm2 | 405 nm | 0.95 | dmpa takes up next to nothing at 405 nm
                    0.2 mm  | -        | 405 nm | 0.95 | dmpa takes up next to nothing at 405 nm
                    0.2 mm  | 1 mW/cm2 | 254 nm | 0.95 | at 254 nm what becomes of the initiator absorbs as well, and how far it shades the back nobody knows
                    0.2 mm  | 1 mW/cm2 | 340 nm | 0.95 | the absorption of dmpa is known at 254, 302, 313, 365, 405, 435 nm, not at 340 nm
                    0.2 mm  | 1 mW/cm2 | -      | 0.95 | the wavelength of the lamp is not known, and with it not how much light the initiator takes up
                    """)
    void whatCannotBeReckonedIsRefused(
            String depth, String light, String wavelength, double conversion, String says) {
        var refused =
                Questions.reference()
                        .byTheTable()
                        .deep(depth)
                        .under(light, wavelength)
                        .to(conversion)
                        .refused();
        assertEquals(says, refused.sentence());
        assertFalse(refused.remedy().isBlank());
    }

    @Test
    void constantsOutOfTablesSayHowFarToTrustThem() {
        List<Constant> used = Questions.reference().byTheTable().forecast().constants();
        Constant absorption = used.getFirst();
        assertEquals("absorption of dmpa, 365 nm", absorption.name());
        assertEquals(120, absorption.value());
        assertEquals(93, absorption.low().orElseThrow(), "facts: chemistry, 5.1");
        assertEquals(150, absorption.high().orElseThrow());
        assertEquals(Confidence.MEDIUM, absorption.confidence());
        assertEquals(7, used.size());
        assertTrue(used.stream().skip(3).allMatch(k -> k.confidence() == Confidence.LOW));
        Constant stated = Questions.reference().forecast().constants().getFirst();
        assertEquals("stated", stated.source());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    quartz    | light passes quartz, fused silica; the irradiance must be that behind it
                    soda-lime | soda-lime glass: slides, windows lets next to nothing of 302 nm through
                    pet       | poly(ethylene terephthalate) foil is at its edge at 302 nm: measure behind it
                    """)
    void coversAreDoubted(String window, String says) {
        var doubts =
                Questions.reference()
                        .byTheTable()
                        .under("1 mW/cm2", "302 nm")
                        .behind(window)
                        .forecast()
                        .doubts();
        assertTrue(doubts.contains(says), doubts.toString());
    }

    @Test
    void theDepthOfAKnownFilmIsNotTheDryFilm() {
        var doubts =
                Questions.reference()
                        .knowing("30 min", "120 um", "1 mW/cm2", null)
                        .forecast()
                        .doubts();
        assertTrue(
                doubts.stream().anyMatch(d -> d.contains("is read as the liquid's")),
                doubts.toString());
        assertTrue(
                doubts.contains("the irradiance was measured on 2026-11-20, and lamps age"),
                doubts.toString());
        assertTrue(doubts.stream().anyMatch(d -> d.startsWith("it used up 8")), doubts.toString());
    }

    /// Half an hour at 1 mW/cm2 makes so many radicals: 2 f C0 (1 - C/C0) / E0.
    @Test
    void radicalsBoundWhatIsMeant() {
        Reckoned found = Questions.reference().after("30 min").reckoned();
        double used = 1 - Math.exp(-1800 / 998.8590693760777);
        assertEquals(2 * 0.6 * 0.044784475 * used / 0.45344335, found.report().resolution(), 1e-9);
        var doubts = Questions.reference().after("30 min").forecast().doubts();
        assertTrue(
                doubts.stream().anyMatch(d -> d.contains("makes 9.9 radicals per 100 groups")),
                doubts.toString());
    }
}
