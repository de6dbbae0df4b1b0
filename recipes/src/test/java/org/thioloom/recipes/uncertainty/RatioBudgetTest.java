package org.thioloom.recipes.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How well r of a plan is known.
class RatioBudgetTest {
    private static ControlRecipe plan(int discs) {
        return Bench.plan(
                Bench.recipe("anp-c-2.0k"), new AnOrder().discs(discs).build(), List.of());
    }

    private static RatioBudget budget(int discs) {
        return RatioBudget.of(plan(discs)).orElseThrow();
    }

    /// Typical: node 1/100 assay and 1/97 arms, linker 58/2000 of Mn and 2/95 living ends.
    @Test
    void theLotsLeaveOpenWhatIsTypicalOfThem() {
        double expected =
                Math.sqrt(
                        Math.pow(1.0 / 100, 2)
                                + Math.pow(1.0 / 97, 2)
                                + Math.pow(2.0 / 95, 2)
                                + Math.pow(58.0 / 2000, 2));
        assertEquals(expected, budget(12).lots(), 2e-4);
    }

    @Test
    void agreesWithTheWholeBudgetToFirstOrder() {
        ControlRecipe plan = plan(12);
        UncertaintyReport report =
                Bench.accepted(
                        UncertaintyReport.of(
                                plan,
                                new UncertaintyQuestion(
                                        OptionalDouble.empty(), Map.of(), Optional.empty())));
        OutputBudget whole = report.budget(PlanOutput.IMBALANCE).orElseThrow();
        double u = whole.firstOrder().orElseThrow().standardUncertainty();
        assertEquals(u / whole.value(), budget(12).planned(), 1e-6);
        assertEquals(
                whole.largest().orElseThrow().belief().input().words(),
                budget(12).causes().getFirst());
    }

    @Test
    void aLargerBatchIsKnownAsWellAsItsLots() {
        assertTrue(budget(12).planned() > 1.01 * budget(12).lots());
        assertEquals(budget(4000).lots(), budget(4000).planned(), 1e-5);
    }

    @Test
    void aMaterialWithoutGroupsLeavesNothingOpen() {
        ControlRecipe plan = plan(12);
        plan.materials().stream()
                .filter(material -> material.group() == null)
                .forEach(material -> assertEquals(0, budget(12).of(material).lot()));
        assertEquals(4, budget(12).materials().size());
    }
}
