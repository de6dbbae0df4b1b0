package org.thioloom.recipes.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.field;
import static org.thioloom.recipes.Bench.lot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.table.Table;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// Whose uncertainties go in, what comes out first, and what cannot be asked.
class UncertaintyReportTest {
    private static final Optional<Run> SHORT = Optional.of(Run.of(1, 20_000));

    private static ControlRecipe plan(String... lots) {
        return Bench.plan(
                Bench.recipe("anp-c-2.0k", "wavelength=365 nm", "irradiance=1 mW/cm2"),
                new AnOrder().build(),
                Bench.lots(lots));
    }

    private static Outcome<UncertaintyReport> ask(
            ControlRecipe plan, Map<String, Stated> stated, Optional<Run> run) {
        return UncertaintyReport.of(
                plan, new UncertaintyQuestion(OptionalDouble.empty(), stated, run));
    }

    private static UncertaintyReport report(ControlRecipe plan, Optional<Run> run) {
        return Bench.accepted(ask(plan, Map.of(), run));
    }

    private static Belief belief(UncertaintyReport report, String name) {
        return report.beliefs().stream()
                .filter(belief -> belief.input().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String lotOf(String input, String field, String quantity) {
        return lot(input, "\"" + field + "\": " + quantity);
    }

    @Test
    void whatTheLotsStateIsYoursAndTheRestIsTypical() {
        UncertaintyReport report =
                report(
                        plan(
                                lotOf(
                                        "linker",
                                        "molarMass",
                                        "{\"value\": 2050, \"unit\": \"g/mol\", \"uncertainty\": 30}"),
                                lotOf("node", "alive", "{\"value\": 98, \"unit\": \"mol%\"}")),
                        Optional.empty());
        Belief mn = belief(report, "linker.molarMass");
        assertEquals(Origin.YOURS, mn.origin());
        assertEquals(2050, mn.estimate());
        assertEquals(30, mn.standardUncertainty());
        Belief arms = belief(report, "node.alive");
        assertEquals(Origin.TYPICAL, arms.origin(), "a value without its uncertainty");
        assertEquals(98, arms.estimate());
        assertEquals(1, arms.standardUncertainty());
        Belief ends = belief(report, "linker.alive");
        assertEquals(95, ends.estimate(), "facts: network-cure, 5");
        assertTrue(ends.whereToState().contains("lots file: \"alive\" of linker"));
        assertEquals(Origin.EXACT, belief(report, "dmso.molarMass").origin());
    }

    /// By hand: r counts the node by its assay, so u(r)² = (1/80)² + (10/2000)² and two weighings
    /// of 0.73 % and 0.2 %; nothing pulls its mean off 1.
    @Test
    void anAssayThatMeetsItsVolatilesIsDrawnAboutWhatWasMeasured() {
        ControlRecipe plan =
                plan(
                        lot(
                                "node",
                                measured("assay", 80, "wt%", 1),
                                measured("volatiles", 20, "wt%", 1),
                                measured("alive", 100, "mol%", 0.001)),
                        lot(
                                "linker",
                                measured("molarMass", 2000, "g/mol", 10),
                                measured("assay", 100, "wt%", 0.001),
                                measured("alive", 100, "mol%", 0.001)));
        var drawn =
                report(plan, SHORT)
                        .budget(PlanOutput.IMBALANCE)
                        .orElseThrow()
                        .drawn()
                        .orElseThrow();
        double u = Math.sqrt(1 / 6400.0 + 1 / 40000.0 + 0.0073 * 0.0073 + 0.002 * 0.002);
        assertEquals(1, drawn.mean(), 0.002);
        assertEquals(u, drawn.standardDeviation(), 0.05 * u);
    }

    private static String measured(String field, double value, String unit, double u) {
        return "\"%s\": {\"value\": %s, \"unit\": \"%s\", \"uncertainty\": %s}"
                .formatted(field, value, unit, u);
    }

    @Test
    void whatIsStatedBesidesGoesFirst() {
        UncertaintyReport report =
                Bench.accepted(
                        ask(
                                plan(),
                                Map.of(
                                        "mould.diameter", new Stated(0.01, "mm"),
                                        "film.drying", new Stated(0.05, "")),
                                Optional.empty()));
        assertEquals(0.01, belief(report, "mould.diameter").standardUncertainty());
        assertEquals(Origin.YOURS, belief(report, "mould.diameter").origin());
        assertEquals(0.05, belief(report, "film.drying").standardUncertainty());
    }

    @Test
    void theEquipmentOfTheRecipeIsYours() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"tolerance\": { \"value\": 1, \"unit\": \"wt%\" }",
                        "\"tolerance\": { \"value\": 1, \"unit\": \"wt%\" },"
                                + " \"repeatability\": { \"value\": 0.03, \"unit\": \"mg\" }",
                        "\"resolution\": { \"value\": 2, \"unit\": \"uL\" }",
                        "\"resolution\": { \"value\": 2, \"unit\": \"uL\" },"
                                + " \"accuracy\": { \"value\": 0.5, \"unit\": \"vol%\" }");
        var recipe = Bench.accepted(Bench.read(text, Bench.settings("linker=2000 g/mol")));
        UncertaintyReport report =
                report(Bench.plan(recipe, new AnOrder().build(), List.of()), Optional.empty());
        // sqrt(0.1²/6 + 0.03²)
        assertEquals(0.05066, belief(report, "node.mass").standardUncertainty(), 1e-5);
        assertEquals(Origin.YOURS, belief(report, "node.mass").origin());
        Belief disc = belief(report, "disc.volume");
        assertEquals(0.005 * disc.estimate(), disc.standardUncertainty(), 1e-12);
    }

    @Test
    void adviceIsToTitrateAndNotToBuyABalance() {
        List<String> advice = report(plan(), SHORT).advice();
        assertTrue(advice.getFirst().contains("titrate the groups of linker"), advice.toString());
        assertTrue(
                advice.toString().contains("A better balance would not help"), advice.toString());
        assertTrue(advice.toString().contains("measure each mould"), advice.toString());
    }

    @Test
    void aTitratedLotMakesWeighingWorthwhile() {
        UncertaintyReport report =
                report(
                        plan(
                                lot(
                                        "node",
                                        "\"assay\": {\"value\": 99, \"unit\": \"wt%\", \"uncertainty\": 0.2}",
                                        "\"alive\": {\"value\": 99, \"unit\": \"mol%\", \"uncertainty\": 0.2}"),
                                lot(
                                        "linker",
                                        "\"content\": {\"value\": 0.96, \"unit\": \"mmol/g\", \"uncertainty\": 0.003}")),
                        SHORT);
        OutputBudget r = report.budget(PlanOutput.IMBALANCE).orElseThrow();
        assertTrue(r.share(Cause.WEIGHING) > 0.6, "14.8 mg on a balance of 0.1 mg");
        assertTrue(report.advice().getLast().contains("finer balance"), report.advice().toString());
    }

    @Test
    void discsDifferByTheirMouldAndTheirDelivery() {
        UncertaintyReport report = report(plan(), SHORT);
        assertTrue(report.budget(PlanOutput.DRY_THICKNESS).orElseThrow().perDiscShare() > 0.9);
        assertEquals(0, report.budget(PlanOutput.IMBALANCE).orElseThrow().perDiscShare(), 0.01);
    }

    @Test
    void theFastWayWarnsOfItself() {
        OutputBudget sol = report(plan(), Optional.empty()).budget(PlanOutput.SOL).orElseThrow();
        assertTrue(sol.reachesBelowZero());
        assertTrue(sol.firstOrderHolds().isEmpty());
        OutputBudget drawn = report(plan(), SHORT).budget(PlanOutput.SOL).orElseThrow();
        assertFalse(drawn.reachesBelowZero());
        assertEquals(Optional.of(false), drawn.firstOrderHolds());
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        assertEquals(
                report(plan(), SHORT).outputs().toString(),
                report(plan(), SHORT).outputs().toString());
    }

    static List<String> templates() {
        return ShippedTemplates.ids();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateHasAReport(String id) {
        AnOrder order = new AnOrder().thickness("120 um");
        var recipe = Bench.accepted(Bench.read(Bench.template(id), Bench.answers(id)));
        ControlRecipe plan =
                Bench.plan(
                        recipe,
                        Bench.isSynthesis(id)
                                ? order.limit(Bench.limited(id), "1 g").withoutDiscs()
                                : order.build(),
                        List.of());
        for (OutputBudget budget : report(plan, Optional.of(Run.of(1, 1_000))).outputs()) {
            var interval = budget.interval().orElseThrow();
            assertTrue(interval.low() <= interval.high(), budget.toString());
            assertTrue(interval.low() >= 0, budget.output() + " " + interval);
            budget.shares().forEach(s -> assertTrue(s.share() >= 0 && s.share() <= 1));
        }
    }

    @ParameterizedTest(name = "{0} = {1} {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # name,          u,   unit, rule
                      linker.alive,  -1,  mol%, OUT_OF_RANGE
                      linker.alive,  60,  mol%, OUT_OF_RANGE
                      linker.alive,  0,   mol%, UNCERTAINTY_ZERO
                      linker.alive,  1,   wt%,  UNIT_UNKNOWN
                      conversion,    0.1, wt%,  UNIT_UNKNOWN
                      peg.alive,     1,   mol%, INPUT_UNKNOWN
                      film.drying,   0.4, '',   OUT_OF_RANGE
                    """)
    void whatCannotBeStatedIsSaid(String name, double u, String unit, Rule rule) {
        Outcome<UncertaintyReport> outcome =
                ask(plan(), Map.of(name, new Stated(u, unit)), Optional.empty());
        Finding finding = outcome.findings().getFirst();
        assertEquals(rule, finding.rule());
        assertEquals("/order/state/" + name, finding.pointer());
        assertEquals(rule == Rule.UNCERTAINTY_ZERO, outcome instanceof Outcome.Accepted<?>);
    }

    @Test
    void anUncertaintyOfALotMayNotBeMostOfItsValue() {
        ControlRecipe plan =
                plan(
                        lotOf(
                                "linker",
                                "content",
                                "{\"value\": 0.96, \"unit\": \"mmol/g\", \"uncertainty\": 0.6}"));
        assertEquals(Rule.OUT_OF_RANGE, ask(plan, Map.of(), SHORT).findings().getFirst().rule());
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1", "1.01", "NaN"})
    void aConversionOutsideIsRefused(double conversion) {
        var question =
                new UncertaintyQuestion(OptionalDouble.of(conversion), Map.of(), Optional.empty());
        Outcome<UncertaintyReport> outcome = UncertaintyReport.of(plan(), question);
        assertEquals(Rule.OUT_OF_RANGE, outcome.findings().getFirst().rule());
    }

    @Test
    void withEverythingExactNothingIsUncertain() {
        UncertaintyReport all = report(plan(), Optional.empty());
        Map<String, Stated> exact = new HashMap<>();
        all.beliefs().forEach(b -> exact.put(b.input().name(), new Stated(0, b.input().unit())));
        UncertaintyReport report = Bench.accepted(ask(plan(), exact, SHORT));
        for (OutputBudget budget : report.outputs()) {
            var interval = budget.interval().orElseThrow();
            assertEquals(interval.low(), interval.high());
            assertEquals(budget.value(), interval.low());
            assertTrue(budget.largest().isEmpty());
        }
    }

    @Test
    void everythingTypicalIsSane() {
        Table table = Table.read(Typical.class, "typical.tsv");
        List<String> keys = table.rows().stream().map(row -> table.text(row, "key")).toList();
        assertEquals(keys.size(), List.copyOf(new TreeSet<>(keys)).size());
        for (List<String> row : table.rows()) {
            Typical typical = Typical.of(table.text(row, "key"));
            assertTrue(typical.uncertainty() >= 0 && typical.uncertainty() < 100, typical.key());
            assertTrue(References.find(typical.source()).isPresent(), typical.key());
        }
        assertEquals(17, keys.size());
    }
}
