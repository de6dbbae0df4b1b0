package org.thioloom.recipes.forecast.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;

import java.util.List;

class BatchExposureTest {
    private static ExposureQuestion question(ControlRecipe plan) {
        return switch (BatchExposure.of(plan)) {
            case Answer.Found<ExposureQuestion>(ExposureQuestion found) -> found;
            case Answer.Refused<ExposureQuestion> refused ->
                    throw new AssertionError(refused.toString());
        };
    }

    private static ControlRecipe plan(String id, String... settings) {
        return Bench.plan(
                Bench.recipe(id, settings), new AnOrder().thickness("120 um").build(), List.of());
    }

    @ParameterizedTest(name = "{0}: {1} mol/L, {2} mol%, {3} um deep")
    @CsvSource(
            textBlock =
                    """
                    # recipe,     C=C,   mol%, um,    source
                      anp-c-1.0k, 0.740, 6.0,  153,   'facts: chemistry, 4.2, 4.4, 5.5'
                      anp-c-1.5k, 0.555, 7.9,  152.7, 'facts: chemistry, 4.2, 5.5; depth 120 um / 0.485^(1/3)'
                      anp-c-2.0k, 0.444, 9.9,  152.5, 'facts: chemistry, 4.2, 4.4, 5.5'
                      anp-c-3.4k, 0.285, 15.3, 152.3, 'facts: chemistry, 4.2, 5.5; depth 120 um / 0.489^(1/3)'
                      anp-c-5.0k, 0.202, 21.6, 152,   'facts: chemistry, 4.2, 4.4, 5.5'
                    """)
    void theLiquidIsThatOfTheRecipe(
            String id, double ene, double load, double depth, String source) {
        var liquid = question(plan(id)).liquid();
        assertEquals(ene, liquid.formulation().ene(), 6e-4, source);
        assertEquals(ene, liquid.formulation().thiol(), 6e-4, source);
        assertEquals(load, 100 * liquid.formulation().initiator() / ene, 0.06, source);
        assertEquals(depth, liquid.depth().in(Units.MICROMETRE), 0.3, source);
        assertEquals("1-alkene", liquid.kinetics().key());
    }

    @Test
    void theDissolvedInitiatorAbsorbsAsTabulated() {
        // A/cm 4.06 with eps 93, 43.9 mM (facts: chemistry, 5.4)
        assertEquals(0.0439, question(plan("anp-c-2.0k")).liquid().formulation().initiator(), 6e-5);
    }

    @Test
    void fourArmsWithTwoGelAtTheirPoint() {
        double gel = question(plan("anp-c-2.0k")).wanted().gelPoint().orElseThrow();
        assertEquals(Math.sqrt(1 / 3.0), gel, 1e-12, "facts: network-cure, 1.2");
    }

    @Test
    void thePaperAloneGivesAFloorAndNoMinutes() {
        var forecast = ExposureForecast.of(question(plan("anp-c-2.0k")));
        assertInstanceOf(Unmeasured.class, forecast.outlook());
        assertEquals(
                "at least 30 min under the source's own lamp; under yours, unknown",
                ExposureWords.howLong(forecast));
    }

    @Test
    void aMeasuredLampGivesASpanAndKeepsTheFloor() {
        var forecast =
                ExposureForecast.of(
                        question(plan("anp-c-2.0k", "irradiance=5mW/cm2", "wavelength=365nm")));
        Reckoned found = assertInstanceOf(Reckoned.class, forecast.outlook());
        assertEquals(9, found.report().light().incident(), 1e-9, "30 min at 5 mW/cm2");
        assertTrue(
                ExposureWords.howLong(forecast).endsWith("begin there and find yours on one disc"));
    }

    @Test
    void theFloorGoesFirstAlsoWhereBooksSpanToNever() {
        String said =
                ExposureWords.howLong(
                        ExposureForecast.of(
                                question(
                                        plan(
                                                "anp-c-5.0k",
                                                "irradiance=40mW/cm2",
                                                "wavelength=365nm"))));
        assertTrue(said.contains(" to never "), said);
        assertTrue(
                said.endsWith("at least 30 min, so begin there and find yours on one disc"), said);
    }

    @Test
    void whatTheLampSaysOfItselfIsAsked() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"rating\": { \"value\": 8, \"unit\": \"W\" }",
                        "\"measuredOn\": \"2026-11-20\", \"through\": [\"quartz\"], \"knownGood\":"
                                + " {\"time\": {\"value\": 20, \"unit\": \"min\"}, \"depth\":"
                                + " {\"value\": 150, \"unit\": \"um\"}, \"irradiance\": {\"value\":"
                                + " 2, \"unit\": \"mW/cm2\"}}");
        var recipe =
                Bench.accepted(
                        Bench.read(
                                text,
                                Bench.settings(
                                        "linker=2000 g/mol",
                                        "irradiance=5 mW/cm2",
                                        "wavelength=365 nm")));
        var question = question(Bench.plan(recipe, new AnOrder().build(), List.of()));
        assertEquals("2026-11-20", question.lighting().measuredOn());
        assertEquals("quartz", question.lighting().through().getFirst().key());
        Reckoned found = assertInstanceOf(Reckoned.class, ExposureForecast.of(question).outlook());
        assertTrue(found.carried() != null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trithiol-peg-diacrylate | an acrylate also adds to its own kind, which these formulas leave out
                    """)
    void whatTheModelLeavesOutIsNotAsked(String id, String says) {
        var settings = Bench.answers(id);
        var recipe = Bench.accepted(Bench.read(Bench.template(id), settings));
        var answer =
                BatchExposure.of(
                        Bench.plan(recipe, new AnOrder().thickness("120 um").build(), List.of()));
        assertEquals(says, assertInstanceOf(Answer.Refused.class, answer).sentence());
    }

    @Test
    void aSynthesisHasNoLamp() {
        String id = "borate-node-hexenyl-ether";
        var recipe = Bench.accepted(Bench.read(Bench.template(id), Bench.answers(id)));
        var plan =
                Bench.plan(
                        recipe, new AnOrder().limit("chloride", "1 g").withoutDiscs(), List.of());
        assertEquals(
                "no lamp is in the equipment of this recipe",
                assertInstanceOf(Answer.Refused.class, BatchExposure.of(plan)).sentence());
    }
}
