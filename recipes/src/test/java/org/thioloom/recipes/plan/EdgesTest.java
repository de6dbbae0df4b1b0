package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.finding.Severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Recipes at the edge of what can be planned are refused in words.
class EdgesTest {
    private static final Map<String, String> LINKER = Bench.settings("linker=2000 g/mol");
    private static final String DMSO_AMOUNT =
            """
            "basis": "fraction", "of": ["node", "linker"], "in": ["node", "linker", "dmso"],
                      "fraction": { "value": 50, "unit": "wt%" }\
            """;
    private static final String FIXED_DMSO =
            "\"basis\": \"mass\", \"mass\": {\"value\": 50, \"unit\": \"mg\"}";
    private static final String DMPA_AMOUNT =
            """
            "basis": "fraction", "of": ["dmpa"], "in": ["node", "linker", "dmso"], "outside": true,
                      "fraction": { "value": 1, "unit": "wt%" }\
            """;

    private static List<Rule> errors(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Refused.class, outcome);
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .toList();
    }

    private static Outcome<ControlRecipe> discs(Order order, String... edits) {
        return Bench.process(
                Bench.edited(Bench.template("anp-c"), edits), LINKER, order, List.of());
    }

    private static Outcome<ControlRecipe> synthesis(Map<String, String> changed, String... edits) {
        Map<String, String> settings = new HashMap<>(Bench.SYNTHESIS);
        settings.putAll(changed);
        String text = Bench.edited(Bench.template("borate-node-hexenyl-ether"), edits);
        Order order = new AnOrder().limit("chloride", "1 g").withoutDiscs();
        return Bench.process(text, settings, order, List.of());
    }

    @Test
    void aShareOfWhatDoesNotGrowWithTheOrderIsRefused() {
        Outcome<ControlRecipe> outcome =
                discs(
                        new AnOrder().build(),
                        "\"role\": \"solvent\"",
                        "\"role\": \"additive\"",
                        DMSO_AMOUNT,
                        FIXED_DMSO);
        assertEquals(List.of(Rule.FORMULA_UNSOLVABLE), errors(outcome));
        assertEquals("/formula/inputs/3/amount", outcome.findings().getLast().pointer());
    }

    @Test
    void aFixedMassThatNoShareCountsIsPlannedAsItStands() {
        String fixed = "\"basis\": \"mass\", \"mass\": {\"value\": 15, \"unit\": \"mg\"}";
        for (int discs : List.of(5, 50)) {
            ControlRecipe plan =
                    Bench.accepted(discs(new AnOrder().discs(discs).build(), DMPA_AMOUNT, fixed));
            assertEquals(15, Bench.material(plan, "dmpa").mass().in(Units.MILLIGRAM), 1e-9);
        }
    }

    @Test
    void aFixedVolumeWeighsByItsDensity() {
        String fixed = "\"basis\": \"volume\", \"volume\": {\"value\": 10, \"unit\": \"uL\"}";
        ControlRecipe plan = Bench.accepted(discs(new AnOrder().build(), DMPA_AMOUNT, fixed));
        assertEquals(12, Bench.material(plan, "dmpa").mass().in(Units.MILLIGRAM), 1e-9, "1.20");
    }

    @Test
    void aFixedVolumeOfUnknownDensityIsRefused() {
        Outcome<ControlRecipe> outcome =
                discs(
                        new AnOrder().build(),
                        "\"substance\": \"dmpa\"",
                        "\"substance\": {\"name\": \"x\", \"smiles\": \"CC(=O)c1ccccc1\"}",
                        DMPA_AMOUNT,
                        "\"basis\": \"volume\", \"volume\": {\"value\": 10, \"unit\": \"uL\"}");
        assertEquals(List.of(Rule.DENSITY_UNKNOWN), errors(outcome));
    }

    @Test
    void aDilutionInASolventOfUnknownDensityIsRefused() {
        Outcome<ControlRecipe> outcome =
                synthesis(
                        Bench.settings("solvent=dmso", "base=potassium-tert-butoxide"),
                        "\"value\": 25",
                        "\"value\": 15");
        assertEquals(List.of(Rule.DENSITY_UNKNOWN), errors(outcome), "DMSO is known from 20 degC");
    }

    @Test
    void aProductThatIsAPolymerIsRefused() {
        Outcome<ControlRecipe> outcome =
                synthesis(
                        Map.of(),
                        "\"form\": \"product\", \"substance\": \"borate-node-hexenyl-ether\"",
                        "\"form\": \"product\", \"substance\": \"peg-dithiol\"");
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals("/formula/outputs/0/substance", outcome.findings().getFirst().pointer());
    }

    @Test
    void aLimitOnWhatDoesNotGrowIsNoSize() {
        String fixed = "\"basis\": \"mass\", \"mass\": {\"value\": 15, \"unit\": \"mg\"}";
        Order order = new AnOrder().asManyDiscsAsPossible().limit("dmpa", "1 g").build();
        assertEquals(List.of(Rule.ORDER_WITHOUT_SIZE), errors(discs(order, DMPA_AMOUNT, fixed)));
    }

    @ParameterizedTest(name = "{0} becomes {1}: planned or refused")
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    # from,          to,                source
                      "ratio": 2,    "ratio": 1e400,    beyond a double
                      "ratio": 2,    "ratio": 1e-400,   below a double
                      "value": 120,  "value": 1e-400,   below a double
                      "value": 120,  "value": 1e400,    beyond a double
                      "value": 356.8,"value": 1e999999, a thickest film of a million digits
                      "value": 25,   "value": 1e999999, a temperature of a million digits
                      "value": 25,   "value": -1e999999,a temperature of a million digits
                      "value": 0.1,  "value": 1e-999999,a balance of a million digits
                      "value": 10,   "value": 1e99,     an overage beyond all vessels
                      "repeat": 3,   "repeat": 100000,  a wash without end
                      "low": 6,      "low": 1e15,       a wash beyond all calendars
                    """)
    void numbersBeyondAllReasonAreRefused(String from, String to, String source) {
        Outcome<ControlRecipe> outcome =
                discs(new AnOrder().start("2026-11-23T09:00").build(), from, to);
        assertInstanceOf(Outcome.Refused.class, outcome, source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999 g/mol", "1e-999 g/mol", "1e99 g/mol", "1e-99 g/mol"})
    void answersBeyondAllReasonAreRefused(String answer) {
        Outcome<ControlRecipe> outcome =
                Bench.process(
                        Bench.template("anp-c"),
                        Bench.settings("linker=" + answer),
                        new AnOrder().build(),
                        List.of());
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30 g", "1e999 g", "500 kg", "1e-30 g", "1e-999 g"})
    void limitsBeyondAllReasonAreRefused(String mass) {
        Order order = new AnOrder().asManyDiscsAsPossible().limit("node", mass).spares(3).build();
        errors(Bench.process(Bench.template("anp-c"), LINKER, order, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30 g", "1e999 g", "1e-999 g"})
    void aSynthesisBeyondAllReasonIsRefused(String mass) {
        Order order = new AnOrder().limit("chloride", mass).withoutDiscs();
        String text = Bench.template("borate-node-hexenyl-ether");
        assertEquals(
                List.of(Rule.OUT_OF_RANGE),
                errors(Bench.process(text, Bench.SYNTHESIS, order, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-200 mm", "1e-999 mm", "1e999 mm"})
    void discsBeyondAllReasonAreRefused(String length) {
        AnOrder wide = new AnOrder().diameter(length);
        assertEquals(List.of(Rule.OUT_OF_RANGE), errors(discs(wide.build())));
        AnOrder thick = new AnOrder().thickness(length);
        assertEquals(List.of(Rule.OUT_OF_RANGE), errors(discs(thick.build())));
    }

    @Test
    void allowancesBeyondAllReasonAreRefused() {
        Order overage = new AnOrder().overage("1e999").build();
        assertEquals(List.of(Rule.OUT_OF_RANGE), errors(discs(overage)));
        Order extra = new AnOrder().extra("1e999 L").build();
        assertEquals(List.of(Rule.OUT_OF_RANGE), errors(discs(extra)));
        Order dead = new AnOrder().deadVolume("1e999 L").build();
        assertEquals(List.of(Rule.OUT_OF_RANGE), errors(discs(dead)));
    }

    @Test
    void aFilmOfFixedMassesIsRefusedInputByInput() {
        String fixed = "\"basis\": \"mass\", \"mass\": {\"value\": 50, \"unit\": \"mg\"}";
        Outcome<ControlRecipe> outcome =
                discs(
                        new AnOrder().build(),
                        "\"basis\": \"molecules\", \"ratio\": 1",
                        fixed,
                        "\"basis\": \"molecules\", \"ratio\": 2",
                        fixed,
                        DMSO_AMOUNT,
                        fixed,
                        DMPA_AMOUNT,
                        fixed);
        assertEquals(
                List.of(Rule.FIXED_IN_A_FILM, Rule.FIXED_IN_A_FILM, Rule.FIXED_IN_A_FILM),
                errors(outcome));
    }
}
