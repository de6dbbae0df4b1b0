package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a file goes wrong is said exactly, and all of it in one pass.
class MistakesTest {
    private static final Map<String, String> LINKER = Bench.settings("linker=2000 g/mol");

    private static List<Finding> errors(String text, Map<String, String> settings) {
        return Bench.read(text, settings).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @ParameterizedTest(name = "{0} is said at line {1}, column {2}   ({3})")
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    # text, with ; for a line end,              line, column, source
                      `{;  "schema": "x";  "header": 1;}`,      3,    3,      no comma before the name
                      `{;  "schema" "x";}`,                     2,    12,     no colon before the value
                      `{;  "a": 1,;  "a": 2;}`,                 3,    6,      a name stands twice; said just after it
                      `{;  "a": 1;};x`,                         4,    1,      something after the end
                      `{"a": 1} {"b": 2}`,                      1,    10,     two objects
                      `{;  "a": tru;}`,                         2,    8,      no such word
                      `{;  "a": 01;}`,                          2,    9,      a leading zero; said at the next digit
                      `{;  'a': 1;}`,                           2,    3,      single quotes
                      `{;  "a": [1, 2,];}`,                     2,    14,     a comma too many; said at the bracket
                      `{;  "a": NaN;}`,                         2,    11,     no number; said just after it
                    """)
    void whatIsNotJsonIsSaidByLineAndColumn(String text, int line, int column, String source) {
        List<Finding> findings = errors(text.replace(';', '\n'), Map.of());
        assertEquals(1, findings.size(), source);
        assertEquals(Rule.JSON_MALFORMED, findings.getFirst().rule(), source);
        String problem = findings.getFirst().problem();
        String at = "not JSON at line " + line + ", column " + column + ":";
        assertTrue(problem.startsWith(at), () -> source + ": " + problem);
    }

    @Test
    void aMissingCommaInATemplateIsSaidWhereItIsMissed() {
        String text = Bench.edited(Bench.template("anp-c"), "\"revision\": 1,", "\"revision\": 1");
        String problem = errors(text, LINKER).getFirst().problem();
        assertTrue(problem.startsWith("not JSON at line 7, column 5:"), problem);
    }

    @Test
    void nothingAtAllIsNoRecipe() {
        assertEquals(
                List.of(Rule.WRONG_TYPE),
                errors("[]", Map.of()).stream().map(Finding::rule).toList());
        assertEquals(1, errors("", Map.of()).size());
        assertEquals(1, errors("null", Map.of()).size());
    }

    private static String withSevenMistakes() {
        return Bench.edited(
                Bench.template("anp-c"),
                "\"revision\": 1,",
                "",
                "\"role\": \"node\"",
                "\"rol\": \"node\"",
                "\"ratio\": 2",
                "\"ratio\": \"two\"",
                "\"substance\": \"dmso\"",
                "\"substance\": \"dmsoo\"",
                "\"value\": 120, \"unit\": \"um\"",
                "\"value\": 120, \"unit\": \"uM\"",
                "\"drying\": \"free\"",
                "\"drying\": 2",
                "\"critical\": true",
                "\"critical\": 1");
    }

    @Test
    void allMistakesAreSaidInOnePassInTheOrderOfTheFile() {
        List<String> pointers =
                errors(withSevenMistakes(), LINKER).stream().map(Finding::pointer).toList();
        assertEquals(
                List.of(
                        "/header/revision",
                        "/formula/inputs/0/rol",
                        "/formula/inputs/0/role",
                        "/formula/inputs/1/amount/ratio",
                        "/formula/inputs/2/substance",
                        "/formula/outputs/0/thickness/unit",
                        "/equipment/2/drying",
                        "/procedure/0/operations/0/phases/0/critical"),
                pointers);
    }

    @Test
    void theSameFileIsToldTheSameTwice() {
        String text = withSevenMistakes();
        assertEquals(Bench.read(text, LINKER).findings(), Bench.read(text, LINKER).findings());
    }

    @Test
    void noInputIsCalledUnknownBecauseItHasAnotherFault() {
        String text = Bench.edited(Bench.template("anp-c"), "\"role\": \"linker\"", "\"role\": 1");
        List<Rule> rules = errors(text, LINKER).stream().map(Finding::rule).toList();
        assertEquals(List.of(Rule.WRONG_TYPE), rules);
    }

    @ParameterizedTest(name = "{0} may have been meant: {2}")
    @CsvSource({
        "'\"role\": \"node\"', '\"rolle\": \"node\"', role",
        "'\"role\": \"node\"', '\"role\": \"nod\"', node",
        "'\"substance\": \"dmso\"', '\"substance\": \"dmsoo\"', dmso",
        "'\"volumesAt\"', '\"volumeAt\"', volumesAt",
        "'\"reaction\": \"thiol-ene\"', '\"reaction\": \"thiolene\"', thiol-ene"
    })
    void theNearestWordIsOffered(String from, String to, String meant) {
        String text = Bench.edited(Bench.template("anp-c"), from, to);
        String remedy = errors(text, LINKER).getFirst().remedy();
        assertTrue(remedy.contains("did you mean \"" + meant + "\"?"), remedy);
    }

    @Test
    void aWordNearToNoneIsOfferedTheList() {
        String text =
                Bench.edited(Bench.template("anp-c"), "\"role\": \"node\"", "\"role\": \"xyzzy\"");
        String remedy = errors(text, LINKER).getFirst().remedy();
        assertTrue(remedy.startsWith("use one of node, linker, solvent"), remedy);
    }

    @Test
    void allThatIsWrongWithAnOrderIsSaidWithAllThatIsWrongWithItsRecipe() {
        var order =
                new AnOrder()
                        .discs(0)
                        .withoutDiameter()
                        .thickness("-1 um")
                        .overage("-5")
                        .limit("peg", "0 g")
                        .build();
        var lots = Bench.lots(Bench.lot("salt"), Bench.lot("salt"));
        List<Rule> rules =
                Bench.process(Bench.template("anp-c"), Map.of(), order, lots).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::rule)
                        .toList();
        assertEquals(
                List.of(
                        Rule.INPUT_UNKNOWN,
                        Rule.NOT_POSITIVE,
                        Rule.OUT_OF_RANGE,
                        Rule.DIAMETER_MISSING,
                        Rule.NOT_POSITIVE,
                        Rule.NOT_POSITIVE,
                        Rule.LOT_FOR_NO_INPUT,
                        Rule.LOT_FOR_NO_INPUT,
                        Rule.LOTS_REPEATED,
                        Rule.MUST_BE_FILLED_IN),
                rules);
    }

    @Test
    void theOrderInWhichAnswersAreGivenChangesNothing() {
        Map<String, String> hashed = new HashMap<>(Bench.SYNTHESIS);
        hashed.put("basse", "sodium-hydride");
        hashed.put("Solvent", "thf");
        Map<String, String> reversed = new HashMap<>(64);
        Bench.SYNTHESIS.entrySet().stream()
                .toList()
                .reversed()
                .forEach(answer -> reversed.put(answer.getKey(), answer.getValue()));
        reversed.put("Solvent", "thf");
        reversed.put("basse", "sodium-hydride");
        String text = Bench.template("borate-node-hexenyl-ether");
        assertEquals(Bench.read(text, hashed).findings(), Bench.read(text, reversed).findings());
        MasterRecipe recipe = Bench.accepted(Bench.read(text, Bench.SYNTHESIS));
        List<String> names = List.copyOf(recipe.settings().keySet());
        assertEquals(names.stream().sorted().toList(), names);
    }

    static List<String> templates() {
        return ShippedTemplates.ids();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateReadsWithoutAWord(String id) {
        Outcome<MasterRecipe> outcome = Bench.read(Bench.template(id), Map.of());
        assertEquals(List.of(), outcome.findings());
        assertEquals(id, Bench.accepted(outcome).header().id());
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.00", "1, 1.0", "1e1, 10"})
    void theHashTellsDigitsApartAsTheyAreWritten(String one, String other) {
        assertTrue(!hash(one).equals(hash(other)), one + " and " + other);
        assertEquals(hash(one), hash(one));
    }

    private static String hash(String ratio) {
        String text = Bench.edited(Bench.template("anp-c"), "\"ratio\": 2", "\"ratio\": " + ratio);
        return Bench.accepted(Bench.read(text, LINKER)).header().hash();
    }
}
