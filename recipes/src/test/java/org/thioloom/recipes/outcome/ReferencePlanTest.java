package org.thioloom.recipes.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thioloom.recipes.ReferencePlan.function;
import static org.thioloom.recipes.ReferencePlan.inputs;
import static org.thioloom.recipes.ReferencePlan.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reference plan, nominal, against the project's notes (facts: network-cure, 5) and numpy.
class ReferencePlanTest {
    @ParameterizedTest(name = "{0} = {1}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # output,              value,             digits, source
                      IMBALANCE,           1.021042308841205,  1e-15, 'facts: network-cure, 5'
                      FIRST_AT_GEL_POINT,  0.5952094718,       1e-10, 'facts: network-cure, 5'
                      GEL_POINT,           0.6077340533,       1e-9,  '0.5952094718 r: the thiols are scarcer'
                      SOL,                 0.54123847,         1e-8,  'facts: network-cure, 5'
                      STRANDS,             0.3129154728,       1e-10, 'facts: network-cure, 5'
                      PHANTOM,             252.5031515,        1e-9,  'facts: network-cure, 5'
                      AFFINE,              572.3707988,        1e-9,  'facts: network-cure, 5'
                      DRY_THICKNESS,       148.3211832,        2e-9,  'facts: network-cure, 5'
                      DRY_DIAMETER,        7,                  1e-15, pinned
                      WET_DEPTH,           311.8137661,        1e-9,  'facts: network-cure, 5'
                      FIRST_GROUP,         0.4398365345,       1e-10, 'facts: network-cure, 5'
                      ABSORBANCE,          0.3855270933,       1e-9,  'facts: network-cure, 5'
                      BACK_TO_95,          89.4485797,         1e-9,  'facts: network-cure, 5'
                      EO_PER_LITHIUM,      '86.522',           1e-4,  '2 n = 2 (2000 - 94.19)/44.053 per 2.0001 linkers: facts 1.7 gives 86.52'
                      INITIATOR_OF_SOLUTION, 0.99916037,       1e-8,  '4.76/476.4'
                      INITIATOR_OF_SOLIDS, 1.99832074,         1e-8,  '4.76/238.2'
                      INITIATOR_PER_FIRST_GROUP, 10.1735233,   1e-8,  '4.76/256.30/(50/1062.71 × 3.88)'
                      LITHIUM,             0.19752108,         1e-7,  '50/1062.71/238.2'
                    """)
    void isAsReckonedElsewhere(PlanOutput output, double value, double digits, String source) {
        PlanFunction function = function();
        double[] out = new double[function.outputSize()];
        function.evaluator().evaluate(inputs(function), out);
        assertEquals(value, out[place(function, output)], digits * value, source);
    }
}
