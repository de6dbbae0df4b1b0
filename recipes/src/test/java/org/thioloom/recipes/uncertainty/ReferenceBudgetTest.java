package org.thioloom.recipes.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.MonteCarlo;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.chem.uncertainty.Summary;
import org.thioloom.recipes.ReferencePlan;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.List;

/// The budget of the reference plan (facts: network-cure, 5). Of the impure node the notes lose the
/// rest; here it is sol, as all that has no arms is, so that the figures of w_sol are those of
/// numpy 2.4.6 with that one change.
class ReferenceBudgetTest {
    private static final PlanFunction FUNCTION = ReferencePlan.function();
    private static final Measurand MEASURAND = ReferencePlan.measurand(FUNCTION);
    private static final List<Summary> DRAWN =
            MonteCarlo.of(MEASURAND, Run.of(1, 400_000)).summaries(FUNCTION.outputSize());

    private static FirstOrder firstOrder(PlanOutput output) {
        return FirstOrder.of(MEASURAND).get(ReferencePlan.place(FUNCTION, output)).orElseThrow();
    }

    private static Summary drawn(PlanOutput output) {
        return DRAWN.get(ReferencePlan.place(FUNCTION, output));
    }

    @ParameterizedTest(name = "{0}: u = {1}, [{2}, {3}]   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # output,       u,       low,    high,   digits, source
                      IMBALANCE,     0.0394,  0.944,  1.098,  5e-4,   'facts: network-cure, 5, GUM'
                      SOL,           0.384,   -0.212, 1.294,  1e-3,   numpy 2.4.6
                      PHANTOM,       33.2,    187,    318,    0.6,    'facts: network-cure, 5, GUM'
                      DRY_THICKNESS, 2.95,    142.5,  154.1,  0.06,   'facts: network-cure, 5, GUM'
                      BACK_TO_95,    36.7,    18,     161,    0.6,    'facts: network-cure, 5, GUM'
                    """)
    void firstOrderIsThatOfTheNotes(
            PlanOutput output, double u, double low, double high, double digits, String source) {
        FirstOrder found = firstOrder(output);
        assertEquals(u, found.standardUncertainty(), digits, source);
        assertEquals(low, found.interval().low(), digits, source);
        assertEquals(high, found.interval().high(), digits, source);
    }

    @ParameterizedTest(name = "{0}: sd {1}, [{2}, {3}]   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # output,       sd,      low,    high,   digits, source
                      IMBALANCE,     0.0382,  0.943,  1.0875, 8e-4,   'facts: network-cure, 5, MC'
                      SOL,           0.38955, 0.2853, 1.7885, 0.01,   'numpy 2.4.6, 1e6 draws'
                      STRANDS,       0.02321, 0.2525, 0.3440, 6e-4,   'numpy 2.4.6, 1e6 draws'
                      PHANTOM,       23.7,    195,    289,    0.6,    'facts: network-cure, 5, MC'
                      DRY_THICKNESS, 2.94,    142.1,  153.7,  0.08,   'facts: network-cure, 5, MC'
                      BACK_TO_95,    32.0,    44,     167,    0.8,    'facts: network-cure, 5, MC'
                    """)
    void drawingIsThatOfTheNotes(
            PlanOutput output, double sd, double low, double high, double digits, String source) {
        Summary found = drawn(output);
        assertEquals(sd, found.standardDeviation(), digits, source);
        assertEquals(low, found.symmetric().low(), digits, source);
        assertEquals(high, found.symmetric().high(), digits, source);
    }

    @ParameterizedTest(name = "{0}, source {1}: {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # output,        source, share, from
                      IMBALANCE,     6,      0.56,  'facts: network-cure, 5: Mn'
                      IMBALANCE,     7,      0.30,  'facts: network-cure, 5: q'
                      IMBALANCE,     5,      0.07,  'facts: network-cure, 5: e'
                      IMBALANCE,     4,      0.07,  'facts: network-cure, 5: node purity'
                      IMBALANCE,     0,      0.003, 'facts: network-cure, 5: balance'
                      DRY_THICKNESS, 10,     0.52,  'facts: network-cure, 5: diameter'
                      DRY_THICKNESS, 9,      0.25,  'facts: network-cure, 5: pipette'
                      DRY_THICKNESS, 11,     0.19,  'facts: network-cure, 5: density'
                      BACK_TO_95,    15,     0.54,  'facts: network-cure, 5: kinetic factor'
                      BACK_TO_95,    6,      0.22,  'facts: network-cure, 5: Mn'
                      BACK_TO_95,    7,      0.12,  'facts: network-cure, 5: q'
                    """)
    void variancesAreSharedAsInTheNotes(PlanOutput output, int source, double share, String from) {
        assertEquals(share, firstOrder(output).shares().get(source), 0.006, from);
    }

    @Test
    void firstOrderFailsForTheSol() {
        assertFalse(firstOrder(PlanOutput.SOL).agreesWith(drawn(PlanOutput.SOL).symmetric(), 1));
    }
}
