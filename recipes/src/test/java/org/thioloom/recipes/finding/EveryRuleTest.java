package org.thioloom.recipes.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.recipes.correction.CorrectionsTest;
import org.thioloom.recipes.filled.FilledRules;
import org.thioloom.recipes.judged.ResultsTest;
import org.thioloom.recipes.measured.DiscTableTest;
import org.thioloom.recipes.opening.OpeningRules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The examples of this room, taken together.
class EveryRuleTest {
    private static final List<Example> EXAMPLES =
            Stream.of(
                            ReadingRulesTest.FILE,
                            ReadingRulesTest.QUANTITIES,
                            ReadingRulesTest.NAMES,
                            RecipeRulesTest.REACTANTS,
                            RecipeRulesTest.SHARES,
                            RecipeRulesTest.NAMES,
                            RecipeRulesTest.SPECTRA,
                            RecipeRulesTest.LIGHT,
                            RecipeRulesTest.MEETING,
                            RecipeRulesTest.FILM,
                            OrderRulesTest.ORDERS,
                            OrderRulesTest.LOTS,
                            OrderRulesTest.BENCH,
                            CatalogueRulesTest.CATALOGUES,
                            CatalogueRulesTest.DATA_SHEETS)
                    .flatMap(List::stream)
                    .toList();

    @Test
    void everyRuleHasAnExampleThatRaisesIt() {
        EnumSet<Rule> without = EnumSet.allOf(Rule.class);
        EXAMPLES.forEach(example -> without.remove(example.rule()));
        without.removeAll(FilledRules.RAISED);
        without.removeAll(OpeningRules.RAISED);
        without.removeAll(ResultsTest.RAISED);
        without.removeAll(CorrectionsTest.RAISED);
        DiscTableTest.RAISED.forEach(without::remove);
        without.removeAll(SpectrumRulesTest.rules());
        // those of workbooks have theirs where they are drawn, in TemplateFindingsTest, and read,
        // in
        // RecordCommandTest
        without.remove(Rule.DRAWN_FORMULAS_LOST);
        without.remove(Rule.RECORD_SHEET_COPIED);
        without.removeIf(rule -> rule.name().startsWith("TEMPLATE_"));
        assertEquals(EnumSet.noneOf(Rule.class), without);
    }

    @Test
    void noExampleStandsTwice() {
        Set<Example> once = Set.copyOf(EXAMPLES);
        assertEquals(EXAMPLES.size(), once.size());
    }

    @Test
    void anErrorAloneRefuses() {
        for (Example example : EXAMPLES) {
            Outcome<?> outcome = example.outcome();
            boolean refused = outcome instanceof Outcome.Refused<?>;
            assertEquals(Finding.anyError(outcome.findings()), refused, example::toString);
        }
    }

    @Test
    void theGravestComeFirstAndTheRestKeepTheirOrder() {
        List<Finding> findings =
                EXAMPLES.stream().flatMap(e -> e.outcome().findings().stream()).toList();
        List<Finding> sorted = Finding.gravestFirst(findings);
        assertEquals(findings.size(), sorted.size());
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(sorted.get(i - 1).severity().compareTo(sorted.get(i).severity()) <= 0);
        }
        for (Severity severity : Severity.values()) {
            assertEquals(of(severity, findings), of(severity, sorted));
        }
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .collect(Collectors.toList());
    }
}
