package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Supply;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import java.util.List;
import java.util.Map;

/// What is taken from the bottles, and which piece of equipment is meant.
class BottlesTest {
    private static final Map<String, String> LINKER = Bench.settings("linker=2000 g/mol");

    private static Outcome<ControlRecipe> plan(Order order, List<String> lots, String... edits) {
        String text = Bench.edited(Bench.template("anp-c"), edits);
        return Bench.process(text, LINKER, order, Bench.lots(lots.toArray(String[]::new)));
    }

    private static List<Rule> rules(Outcome<ControlRecipe> outcome) {
        return outcome.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aStockTakesAllThatIsWeighedToPrepareIt() {
        Order order = new AnOrder().limit("dmpa", "30 mg").limit("dmso", "600 mg").build();
        ControlRecipe plan = Bench.accepted(plan(order, List.of()));
        Material.Stock stock = Bench.material(plan, "dmpa").addedAs();
        Supply supply = plan.supply();
        assertNotNull(stock);
        assertNotNull(supply);
        double dmso =
                Bench.material(plan, "dmso").mass().in(Units.MILLIGRAM)
                        + stock.solvent().in(Units.MILLIGRAM);
        assertEquals(25, supply.stocks().getFirst().planned().in(Units.MILLIGRAM), 1e-9);
        assertEquals(dmso, supply.stocks().getLast().planned().in(Units.MILLIGRAM), 1e-9);
    }

    @Test
    void whatAStockTakesCanBeTooMuch() {
        Order order = new AnOrder().limit("dmpa", "5 mg").build();
        assertTrue(rules(plan(order, List.of())).contains(Rule.LIMIT_EXCEEDED));
    }

    @Test
    void aLimitBindsAnInputOfFixedSizeToo() {
        Order order = new AnOrder().limit("dmpa", "1 mg").build();
        Outcome<ControlRecipe> outcome =
                plan(
                        order,
                        List.of(),
                        "\"basis\": \"fraction\", \"of\": [\"dmpa\"], \"in\": [\"node\","
                                + " \"linker\", \"dmso\"], \"outside\": true,\n"
                                + "          \"fraction\": { \"value\": 1, \"unit\": \"wt%\" }",
                        "\"basis\": \"mass\", \"mass\": {\"value\": 2, \"unit\": \"mg\"}");
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertTrue(rules(outcome).contains(Rule.LIMIT_EXCEEDED), outcome.findings()::toString);
    }

    @Test
    void aLotThatKnowsItsMolarMassAnswersForTheRecipe() {
        String lot =
                Bench.lot(
                        "linker",
                        Bench.field("molarMass", "2050", "g/mol"),
                        "\"molarMassMethod\": \"nmr\"");
        Outcome<ControlRecipe> outcome =
                Bench.process(
                        Bench.template("anp-c"), Map.of(), new AnOrder().build(), Bench.lots(lot));
        ControlRecipe plan = Bench.accepted(outcome);
        assertEquals(
                2050, Bench.material(plan, "linker").molarMass().in(Units.GRAM_PER_MOLE), 1e-9);
    }

    @Test
    void volatilesAloneLeaveTheRestActive() {
        String lot = Bench.lot("linker", Bench.field("volatiles", "5", "wt%"));
        ControlRecipe plan = Bench.accepted(plan(new AnOrder().build(), List.of(lot)));
        assertEquals(95, Bench.material(plan, "linker").assay().in(Units.PERCENT_BY_MASS), 1e-9);
        assertEquals(1, plan.stoichiometry().imbalance(), 1e-12);
    }

    @Test
    void aSolvateCountsInTheVolumeAsInTheSolution() {
        String lot =
                Bench.lot(
                        "node",
                        Bench.field("assay", "80", "wt%"),
                        "\"solvate\": {\"substance\": \"dme\", \"perMolecule\": 2}");
        ControlRecipe plan = Bench.accepted(plan(new AnOrder().build(), List.of(lot)));
        double sum =
                plan.materials().stream()
                        .filter(m -> !m.input().id().equals("dmpa"))
                        .mapToDouble(m -> assertVolume(m))
                        .sum();
        Material.Stock stock = Bench.material(plan, "dmpa").addedAs();
        assertNotNull(stock);
        double inStock = stock.solventIn().in(Units.MILLIGRAM) / 1.0955;
        var solution = PaperAnchorsTest.solution(plan);
        assertEquals(solution.volume().in(Units.MICROLITRE), sum + inStock, 1e-8 * sum);
    }

    private static double assertVolume(Material material) {
        assertNotNull(material.volume());
        return material.volume().in(Units.MICROLITRE);
    }

    @Test
    void theMouldThatAPhaseNamesIsTheOneThatDries() {
        String spare =
                "{ \"id\": \"spare\", \"class\": \"mould\", \"material\": \"glass\","
                        + " \"drying\": \"pinned\" },\n    {\n      \"id\": \"mould\"";
        ControlRecipe plan =
                Bench.accepted(
                        plan(
                                new AnOrder().build(),
                                List.of(),
                                "{\n      \"id\": \"mould\"",
                                spare));
        Casting casting = plan.casting();
        assertNotNull(casting);
        assertEquals(1.0 / 3, casting.drying(), 1e-12);
    }

    @Test
    void aFillingBelowThePipetteIsSaid() {
        Order order = new AnOrder().thickness("20 um").build();
        Outcome<ControlRecipe> outcome = plan(order, List.of());
        assertTrue(
                outcome.findings().stream()
                        .anyMatch(f ->
                                f.rule() == Rule.VOLUME_BELOW_RESOLUTION
                                        && f.pointer().equals("/order/thickness")),
                outcome.findings()::toString);
    }

    @Test
    void aRecipeWithoutABalanceIsWeighedOnTheUsualOne() {
        Outcome<ControlRecipe> outcome =
                plan(
                        new AnOrder().build(),
                        List.of(),
                        "\"class\": \"balance\", \"resolution\": { \"value\": 0.1, \"unit\": \"mg\""
                                + " }, \"tolerance\": { \"value\": 1, \"unit\": \"wt%\" }",
                        "\"class\": \"scales\"");
        assertNotNull(Bench.material(Bench.accepted(outcome), "dmpa").addedAs());
    }

    @Test
    void sharesAloneArePlannedInWhateverOrderTheyStand() {
        String whole = "\"in\": [\"node\", \"linker\", \"dmso\"],";
        String share =
                "\"basis\": \"fraction\", "
                        + whole
                        + " \"of\": [\"%s\"], \"fraction\":"
                        + " {\"value\": %s, \"unit\": \"wt%%\"}";
        Outcome<ControlRecipe> outcome =
                plan(
                        new AnOrder().build(),
                        List.of(),
                        "\"basis\": \"molecules\", \"ratio\": 1",
                        share.formatted("node", "10.5"),
                        "\"basis\": \"molecules\", \"ratio\": 2",
                        share.formatted("linker", "39.5"),
                        "\"of\": [\"node\", \"linker\"]",
                        "\"of\": [\"dmso\"]",
                        "\"id\": \"node\"",
                        "\"id\": \"node\"");
        ControlRecipe plan = Bench.accepted(outcome);
        double node = Bench.material(plan, "node").mass().in(Units.MILLIGRAM);
        double linker = Bench.material(plan, "linker").mass().in(Units.MILLIGRAM);
        assertEquals(10.5 / 39.5, node / linker, 1e-10);
    }
}
