package org.thioloom.recipes.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.band.forecast.Reach;
import org.thioloom.chem.band.forecast.Witnesses;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;
import java.util.OptionalDouble;

/// What spectra should show along the recipes that ship.
class FtirPlanTest {
    static final List<String> TEMPLATES = ShippedTemplates.ids();

    private static ControlRecipe planned(String id) {
        String limited = Bench.limited(id);
        Order order =
                Bench.isSynthesis(id)
                        ? new AnOrder().limit(limited, "1 g").withoutDiscs()
                        : new AnOrder().thickness("120 um").build();
        return Bench.accepted(
                Bench.process(Bench.template(id), Bench.answers(id), order, List.of()));
    }

    private static FtirPlan ftir(String id) {
        return FtirPlan.of(planned(id), Instrument.USUAL);
    }

    private static Stage stage(FtirPlan plan, String key) {
        return plan.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no stage " + key));
    }

    private static Forecast band(Stage stage, String key) {
        return stage.bands().stream()
                .filter(f -> f.expectation().band().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " at " + stage.key()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    anp-c-2.0k;                [node, linker, mixed, cured, washed-methanol, washed-thf, dried]
                    borate-node-hexenyl-ether; [chloride, hexenol, made]
                    fluoroborate-diyne;        [node, linker, made]
                    ionogel-triallyl-trithiol; [ene, thiol, mixed, cured]
                    trithiol-peg-diacrylate;   [trithiol, diacrylate, mixed, cured]
                    """)
    void stagesFollowTheProcedure(String id, String stages) {
        assertEquals(stages, ftir(id).stages().stream().map(Stage::key).toList().toString());
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # recipe,                  stage,           band,                  change, strength,   source
                    borate-node-hexenyl-ether, made,            ene-3081,              APPEAR, DECISIVE,   'gao2024#2.1'
                    borate-node-hexenyl-ether, made,            ene-1640,              APPEAR, SUPPORTING, 'gao2024#2.1; facts: ftir, 5.1, step 1'
                    borate-node-hexenyl-ether, made,            benzylic-chloride-735, VANISH, SUPPORTING, 'gao2024#2.1; facts: ftir, 5.1, step 1'
                    borate-node-hexenyl-ether, made,            benzylic-chloride-1262, VANISH, SUPPORTING, 'facts: ftir, 5.1, step 1'
                    borate-node-hexenyl-ether, made,            alcohol-3340,          VANISH, DECISIVE,   'facts: ftir, 5.1, step 1'
                    borate-node-hexenyl-ether, made,            fluoroaryl-1462,       STAY,   SUPPORTING, 'facts: ftir, 5.1, step 1'
                    anp-c-2.0k,                mixed,           dmso-1045,             APPEAR, DECISIVE,   'facts: ftir, 5.1, step 2'
                    anp-c-2.0k,                mixed,           ene-911,               STAY,   DECISIVE,   'facts: ftir, 5.1, step 2'
                    anp-c-2.0k,                cured,           ene-911,               VANISH, DECISIVE,   'facts: ftir, 5.1, step 3'
                    anp-c-2.0k,                cured,           ene-3081,              VANISH, SUPPORTING, 'gao2024#2.1; DMPA lies under it'
                    anp-c-2.0k,                cured,           ene-1640,              VANISH, SUPPORTING, 'gao2024#2.1; the fluoroaryl ring lies under it'
                    anp-c-2.0k,                cured,           thiol-2556,            VANISH, UNUSABLE,   'gao2024#2.1; facts: ftir, 5.1, step 2'
                    anp-c-2.0k,                washed-methanol, dmso-953,              VANISH, SUPPORTING, 'facts: ftir, 5.1, step 4'
                    anp-c-2.0k,                washed-methanol, methanol-3316,         APPEAR, DECISIVE,   'facts: ftir, 5.1, step 4'
                    anp-c-2.0k,                washed-thf,      thf-909,               APPEAR, SUPPORTING, 'facts: ftir, 5.1, step 5'
                    anp-c-2.0k,                washed-thf,      ene-911,               VANISH, UNUSABLE,   'facts: ftir, 5.1, step 5'
                    anp-c-2.0k,                dried,           ene-911,               VANISH, DECISIVE,   'facts: ftir, 5.1, step 6'
                    anp-c-2.0k,                dried,           thf-909,               VANISH, SUPPORTING, 'facts: ftir, 5.1, step 6'
                    anp-c-2.0k,                dried,           peg-lithium-1083,      APPEAR, SUPPORTING, 'gao2024#2.3'
                    anp-c-2.0k,                dried,           thiol-2556,            VANISH, SUPPORTING, 'facts: chemistry, 8: weak'
                    anp-c-1.0k,                dried,           thiol-2556,            VANISH, SUPPORTING, 'facts: chemistry, 8: weak'
                    anp-c-5.0k,                dried,           thiol-2556,            VANISH, UNUSABLE,   'facts: ftir, 3.3: 0.36 mol/kg'
                    trithiol-peg-diacrylate,   cured,           acrylate-810,          VANISH, DECISIVE,   'facts: ftir, 5, row 10'
                    ionogel-triallyl-trithiol, cured,           thiol-2556,            VANISH, SUPPORTING, 'facts: ftir, 5, row 15'
                    fluoroborate-diyne,        made,            alkyne-3300,           VANISH, DECISIVE,   'facts: ftir, 5, row 14'
                    """)
    void thePapersStepsAndThoseOfTheOthers(
            String id, String key, String band, Change change, Strength strength, String source) {
        Expectation found = band(stage(ftir(id), key), band).expectation();
        assertEquals(change, found.change(), source);
        assertEquals(strength, found.strength(), source + ": " + found);
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void everyTemplateSaysSomethingSensible(String id) {
        FtirPlan plan = ftir(id);
        for (Stage stage : plan.stages()) {
            assertFalse(stage.bands().isEmpty(), stage.key());
            for (Forecast forecast : stage.bands()) {
                Expectation e = forecast.expectation();
                assertTrue(e.window().holds(e.position()), e.band());
                assertFalse(e.species().isEmpty(), e.band());
                e.residual().ifPresent(share -> assertTrue(share >= 0 && share <= 1, e.band()));
                e.confounders().forEach(c -> assertTrue(c.overlap() > 0 && c.overlap() <= 1));
                Reach reach = forecast.reach();
                if (reach != null) {
                    assertTrue(reach.height() > 0 && Double.isFinite(reach.height()), e.band());
                    assertTrue(reach.limit() > 0 && Double.isFinite(reach.limit()), e.band());
                }
                if (e.change() == Change.VANISH || e.change() == Change.STAY) {
                    assertNamed(forecast.reference(), plan, e.band());
                }
            }
        }
        boolean reacts =
                stage(plan, plan.stages().getLast().key()).witnesses().stream()
                        .anyMatch(w -> w.change() == Change.VANISH);
        assertTrue(reacts, "something must be gone at the end of " + id);
    }

    private static void assertNamed(@Nullable String reference, FtirPlan plan, String band) {
        assertTrue(
                plan.stages().stream().anyMatch(stage -> stage.key().equals(reference)),
                band + " is compared with " + reference);
    }

    @Test
    void aLinkerInExcessStaysByAsMuchAsStoichiometrySays() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"basis\": \"molecules\", \"ratio\": 2",
                        "\"basis\": \"molecules\", \"ratio\": 2.5");
        Outcome<ControlRecipe> outcome =
                Bench.process(
                        text,
                        Bench.settings("linker=1000 g/mol"),
                        new AnOrder().build(),
                        List.of());
        FtirPlan plan = FtirPlan.of(Bench.accepted(outcome), Instrument.USUAL);
        Expectation thiol = band(stage(plan, "dried"), "thiol-2556").expectation();
        // 4 C=C and 5 SH: one in five has no partner
        assertEquals(0.2, thiol.residual().orElseThrow(), 1e-9, "hand sum");
        assertTrue(thiol.reason().contains("SH is in excess, 1.25 to one: 20 %"), thiol.reason());
        Expectation ene = band(stage(plan, "dried"), "ene-911").expectation();
        assertEquals(OptionalDouble.of(0), round(ene.residual()));
        String words =
                InWords.of(
                        stage(plan, "dried"),
                        Bench.accepted(outcome).master().formula().coupling());
        // 1 - 0.95 * 0.8
        assertTrue(words.contains("SH falls to 24 %"), words);
        assertTrue(words.contains("C=C vanishes"), words);
    }

    private static OptionalDouble round(OptionalDouble share) {
        return OptionalDouble.of(Math.round(share.orElseThrow() * 1e9) / 1e9);
    }

    @Test
    void theRecipesOwnLimitIsUsed() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"residual\": { \"value\": 5,",
                        "\"residual\": { \"value\": 2,");
        Outcome<ControlRecipe> outcome =
                Bench.process(
                        text,
                        Bench.settings("linker=1000 g/mol"),
                        new AnOrder().build(),
                        List.of());
        FtirPlan plan = FtirPlan.of(Bench.accepted(outcome), Instrument.USUAL);
        assertEquals(0.02, stage(plan, "cured").allowed(), 1e-12);
        assertEquals(0.05, stage(plan, "dried").allowed(), 1e-12);
        assertEquals(List.of("ene", "thiol"), stage(plan, "cured").asked());
        assertEquals(List.of(), stage(plan, "washed-thf").asked());
    }

    @Test
    void acrylatesThatAddToEachOtherLeaveThiolsUnreckoned() {
        Stage cured = stage(ftir("trithiol-peg-diacrylate"), "cured");
        assertEquals(OptionalDouble.empty(), band(cured, "thiol-2556").expectation().residual());
        assertEquals(
                OptionalDouble.of(0), round(band(cured, "acrylate-810").expectation().residual()));
    }

    @ParameterizedTest(name = "{0}: {1} mol/L, down to {2} %")
    @CsvSource(
            textBlock =
                    """
                    # recipe,   C=C in the dry film, absence at 911 down to
                    anp-c-1.0k, 1.5,                 2.4
                    anp-c-2.0k, 0.91,                5.0
                    anp-c-5.0k, 0.42,                13
                    """)
    void whatCanBeSeenFallsWithTheLengthOfTheLinker(String id, double molar, double percent) {
        Reach reach = band(stage(ftir(id), "dried"), "ene-911").reach();
        assertTrue(reach != null);
        double path = Measurement.USUAL.path(911);
        assertEquals(
                molar,
                reach.height() / 125 / path,
                0.03 * molar,
                "facts: ftir, 3.3, over 1.15 kg/L");
        assertEquals(percent, 100 * reach.leastResidual(), 0.05 * percent);
    }

    @Test
    void aThickFilmShowsTheThiolThatReflectionDoesNot() {
        Measurement film = new Measurement(1e-3, 256, Technique.TRANSMISSION, 120e-4, 2);
        FtirPlan plan =
                FtirPlan.of(planned("anp-c-5.0k"), new Instrument(BandTable.shipped(), film));
        Stage dried = stage(plan, "dried");
        assertEquals(Strength.DECISIVE, band(dried, "thiol-2556").expectation().strength());
        Expectation ether = band(dried, "peg-1105").expectation();
        assertEquals(Strength.UNUSABLE, ether.strength());
        assertTrue(ether.reason().contains("too strong"), ether.reason());
    }

    @Test
    void witnessesAreToldInAWord() {
        MasterRecipe recipe = Bench.recipe("anp-c-5.0k");
        Stage dried = stage(ftir("anp-c-5.0k"), "dried");
        String words = InWords.of(dried, recipe.formula().coupling());
        assertTrue(words.startsWith("C=C vanishes: 911 decides"), words);
        assertTrue(words.endsWith("SH vanishes: 2556 cannot tell"), words);
        List<String> reach = InWords.reach(dried, recipe.formula().coupling());
        assertTrue(reach.getFirst().startsWith("C=C is seen down to 13 %, 5 % is asked"));
        assertTrue(reach.getLast().startsWith("SH is not seen at this concentration"));
    }

    @Test
    void linkersOfThePaperAreExpectedWhereItSaysThem() {
        Stage dried = stage(ftir("anp-c-3.4k"), "dried");
        assertEquals(1103.3, band(dried, "peg-1105").expectation().position());
        assertEquals(1080.8, band(dried, "peg-lithium-1083").expectation().position());
        assertEquals("gao2024", band(dried, "peg-lithium-1083").expectation().source());
    }

    @Test
    void aStageThatIsNotThereIsRefusedWithTheNearest() {
        FtirPlan plan = ftir("anp-c-2.0k");
        var refused = assertInstanceOf(Answer.Refused.class, plan.only("curd"));
        assertEquals("this recipe has no stage \"curd\"", refused.sentence());
        assertEquals("did you mean \"cured\"?", refused.remedy());
        assertInstanceOf(Answer.Found.class, plan.only("cured"));
    }

    @Test
    void everyBandIsAWitnessOfSomething() {
        for (Stage stage : ftir("anp-c-2.0k").stages()) {
            int bands = stage.witnesses().stream().map(Witnesses::bands).mapToInt(List::size).sum();
            assertEquals(stage.bands().size(), bands);
        }
    }
}
