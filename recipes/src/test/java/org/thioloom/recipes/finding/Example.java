package org.thioloom.recipes.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.json.CatalogueReader;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.lot.Lot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A recipe, an order and lots that raise a rule.
///
/// @param pointer where it is raised
/// @param because where the objection comes from
/// @param edits of the template: what is replaced, by what, and so on
/// @param lots JSON objects of a file of lots
/// @param catalogue text of the chemist's own; null without one
record Example(
        Rule rule,
        String pointer,
        String because,
        String template,
        List<String> edits,
        Map<String, String> settings,
        Order order,
        List<String> lots,
        @Nullable String catalogue) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /// Twelve discs of the 2.0K grade, from the template that leaves the linker open.
    static Example of(Rule rule, String pointer, String because) {
        return new Example(
                rule,
                pointer,
                because,
                "anp-c",
                List.of(),
                Bench.settings("linker=2000 g/mol"),
                new AnOrder().build(),
                List.of(),
                null);
    }

    /// A gram of the chloride made into the node.
    static Example ofSynthesis(Rule rule, String pointer, String because) {
        return new Example(
                rule,
                pointer,
                because,
                "borate-node-hexenyl-ether",
                List.of(),
                Bench.SYNTHESIS,
                new AnOrder().limit("chloride", "1 g").withoutDiscs(),
                List.of(),
                null);
    }

    Example from(String id) {
        return new Example(rule, pointer, because, id, edits, Map.of(), order, lots, catalogue);
    }

    Example edit(String... fromTo) {
        List<String> all = List.of(fromTo);
        return new Example(rule, pointer, because, template, all, settings, order, lots, catalogue);
    }

    Example set(String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(Bench.settings(pairs));
        return new Example(rule, pointer, because, template, edits, all, order, lots, catalogue);
    }

    Example unset() {
        return new Example(
                rule, pointer, because, template, edits, Map.of(), order, lots, catalogue);
    }

    Example order(AnOrder wanted) {
        return order(wanted.build());
    }

    Example order(Order wanted) {
        return new Example(
                rule, pointer, because, template, edits, settings, wanted, lots, catalogue);
    }

    Example lots(String... objects) {
        List<String> all = List.of(objects);
        return new Example(
                rule, pointer, because, template, edits, settings, order, all, catalogue);
    }

    /// A catalogue laid over what ships; `~` stands for a tab.
    Example catalogue(String... lines) {
        String text = String.join("\n", lines).replace('~', '\t');
        return new Example(rule, pointer, because, template, edits, settings, order, lots, text);
    }

    /// What reading and planning say.
    Outcome<?> outcome() {
        Outcome<Catalogue> own =
                catalogue == null
                        ? new Outcome.Accepted<>(Substances.catalogue(), List.of())
                        : CatalogueReader.read(catalogue);
        return switch (own) {
            case Outcome.Refused<Catalogue> refused -> refused;
            case Outcome.Accepted<Catalogue>(var names, var remarks) ->
                    Bench.joined(remarks, outcome(names));
        };
    }

    private Outcome<?> outcome(Catalogue names) {
        String text = Bench.edited(Bench.template(template), edits.toArray(String[]::new));
        return switch (LotReader.read(Bench.lotFile(lots.toArray(String[]::new)), names)) {
            case Outcome.Refused<List<Lot>> refused -> refused;
            case Outcome.Accepted<List<Lot>>(var bottles, var _) ->
                    Bench.process(names, text, settings, order, bottles);
        };
    }

    /// The rule is raised there, in whole sentences, and stops planning when it is an error.
    void check() {
        Outcome<?> outcome = outcome();
        List<Finding> raised =
                outcome.findings().stream()
                        .filter(f -> f.rule() == rule && f.pointer().equals(pointer))
                        .toList();
        assertFalse(raised.isEmpty(), () -> because + ": " + outcome.findings());
        for (Finding finding : outcome.findings()) {
            assertSentence(finding.problem(), finding);
            assertSentence(finding.remedy(), finding);
            assertSentence(finding.advice(), finding);
            assertFalse(finding.advice().matches(".*(?: --|thioloom ).*"), finding::toString);
        }
        Class<?> kind =
                rule.severity() == Severity.ERROR ? Outcome.Refused.class : Outcome.Accepted.class;
        assertInstanceOf(kind, outcome, () -> because + ": " + outcome.findings());
    }

    private static void assertSentence(String sentence, Finding finding) {
        assertFalse(sentence.isBlank(), finding::toString);
        assertFalse(PLACEHOLDER.matcher(sentence).find(), finding::toString);
        assertFalse(sentence.contains("null"), finding::toString);
        assertFalse(sentence.contains("Optional"), finding::toString);
        assertTrue(sentence.equals(sentence.strip()), finding::toString);
    }

    @Override
    public String toString() {
        return rule + " at " + pointer + ": " + because;
    }
}
