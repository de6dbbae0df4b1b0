package org.thioloom.recipes.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.Bench.field;
import static org.thioloom.recipes.Bench.lot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.RatioBasis;

import java.util.List;

/// How far from its target a weighing may be.
class WeighingWindowsTest {
    private static final String WELL_KNOWN_NODE =
            lot(
                    "node",
                    "\"assay\": {\"value\": 99, \"unit\": \"wt%\", \"uncertainty\": 0.5}",
                    "\"alive\": {\"value\": 99, \"unit\": \"mol%\", \"uncertainty\": 0.5}");
    private static final String WELL_KNOWN_LINKER =
            lot(
                    "linker",
                    "\"content\": {\"value\": 0.96, \"unit\": \"mmol/g\", \"uncertainty\": 0.0072}");

    private static WeighingWindows windows(ControlRecipe plan) {
        return WeighingWindows.of(plan, RatioBudget.of(plan));
    }

    private static WeighingWindows windows(int discs, String... lots) {
        return windows(
                Bench.plan(
                        Bench.recipe("anp-c-2.0k"),
                        new AnOrder().discs(discs).by(RatioBasis.GROUPS).build(),
                        Bench.lots(lots)));
    }

    @Test
    void unknownLotsNeedNoMoreCareThanKeepsTheRatio() {
        // ln 1.03 over two weighings; a tenth of u(ln r) = 3.85 % would allow 1.49 %
        assertEquals(Math.log(1.03) / 2, windows(200).halfWidth("linker"), 1e-6);
        assertEquals(0.02, windows(200).halfWidth("dmso"), 1e-12);
    }

    @Test
    void ofNextToNothingTheWindowEndsAtNothing() {
        WeighingWindows windows =
                windows(
                        Bench.plan(
                                Bench.recipe("anp-c-2.0k"),
                                new AnOrder().discs(1).thickness("10 um").extra("0 uL").build(),
                                List.of()));
        assertEquals(1, windows.halfWidth("node"), 0, "the balance sees it within twice its mass");
    }

    @Test
    void knownLotsDeserveCare() {
        WeighingWindows known = windows(200, WELL_KNOWN_NODE, WELL_KNOWN_LINKER);
        // u² = (0.5/99)² + (0.5/99)² + 0.0075²; a = u sqrt(0.3/2)
        double u = Math.sqrt(2 * Math.pow(0.5 / 99, 2) + 0.0075 * 0.0075);
        assertEquals(u * Math.sqrt(0.15), known.halfWidth("linker"), 1e-6);
        assertEquals(known.halfWidth("linker"), known.halfWidth("node"), 1e-12);
        assertTrue(known.sentence().contains("u = 1 %"), known.sentence());
    }

    @Test
    void allWeighingsTogetherAddATenth() {
        ControlRecipe plan =
                Bench.plan(
                        Bench.recipe("anp-c-2.0k"),
                        new AnOrder().discs(200).by(RatioBasis.GROUPS).build(),
                        Bench.lots(WELL_KNOWN_NODE, WELL_KNOWN_LINKER));
        WeighingWindows known = windows(plan);
        double lots = 2 * Math.pow(0.5 / 99, 2) + 0.0075 * 0.0075;
        double weighing = 2 * Math.pow(known.halfWidth("node"), 2) / 3;
        assertEquals(0.1, weighing / lots, 1e-6);
    }

    @Test
    void nothingIsAskedThatTheBalanceCannotTell() {
        WeighingWindows small = windows(2, WELL_KNOWN_NODE, WELL_KNOWN_LINKER);
        // 2.5 mg of node, known to twice 0.108 mg
        assertTrue(small.halfWidth("node") > 0.08, "" + small.halfWidth("node"));
        assertTrue(small.sentence().contains("what the balance can tell"), small.sentence());
    }

    @ParameterizedTest(name = "within all windows r stays between {0} and {1}")
    @CsvSource({"0.97, 1.03"})
    void theRatioStaysInItsWindow(double least, double greatest) {
        WeighingWindows windows = windows(200);
        double most = (1 + windows.halfWidth("node")) / (1 - windows.halfWidth("linker"));
        assertTrue(most <= greatest + 1e-3 && 1 / most >= least - 1e-3, "" + most);
    }

    @Test
    void aPlanOutsideTheWindowIsHeldByItsLotsAlone() {
        ControlRecipe plan =
                Bench.plan(
                        Bench.recipe("anp-c-2.0k"),
                        new AnOrder().discs(200).build(),
                        Bench.lots(lot("node", field("alive", "90", "mol%"))));
        String sentence = windows(plan).sentence();
        assertTrue(!sentence.contains("keeps it from"), sentence);
    }

    @Test
    void whatTheBalanceOfTheRecipeStatesIsKept() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"tolerance\": { \"value\": 1, \"unit\": \"wt%\" }",
                        "\"tolerance\": { \"value\": 1, \"unit\": \"wt%\" },"
                                + " \"window\": { \"value\": 0.5, \"unit\": \"wt%\" }");
        var recipe = Bench.accepted(Bench.read(text, Bench.settings("linker=2000 g/mol")));
        WeighingWindows windows = windows(Bench.plan(recipe, new AnOrder().build(), List.of()));
        assertEquals(0.005, windows.halfWidth("node"));
        assertEquals(0.005, windows.halfWidth("dmpa"));
        assertTrue(windows.sentence().contains("as the recipe's balance has it"));
    }

    @Test
    void aSynthesisWantsItsExcess() {
        ControlRecipe plan =
                Bench.plan(
                        Bench.recipe(
                                "borate-node-hexenyl-ether",
                                Bench.SYNTHESIS.entrySet().stream()
                                        .map(e -> e.getKey() + "=" + e.getValue())
                                        .toArray(String[]::new)),
                        new AnOrder().limit("chloride", "1 g").withoutDiscs(),
                        List.of());
        assertEquals(0.02, windows(plan).halfWidth("hexenol"));
    }
}
