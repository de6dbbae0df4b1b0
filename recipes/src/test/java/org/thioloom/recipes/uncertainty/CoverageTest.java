package org.thioloom.recipes.uncertainty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.uncertainty.Distribution;
import org.thioloom.chem.uncertainty.Interval;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.MonteCarlo;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.chem.uncertainty.Source;
import org.thioloom.chem.uncertainty.Summary;
import org.thioloom.recipes.ReferencePlan;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// In many simulated batches the stated 95 % holds: a truth is drawn, measured with the errors that
/// are stated, the interval is reckoned from what was measured, and the true outcome is or is not
/// in it.
class CoverageTest {
    private static final int BATCHES = 2_500;
    private static final int DRAWS = 1_000;

    private static final List<PlanOutput> OUTPUTS =
            List.of(
                    PlanOutput.IMBALANCE,
                    PlanOutput.DRY_THICKNESS,
                    PlanOutput.SOL,
                    PlanOutput.PHANTOM,
                    PlanOutput.BACK_TO_95);

    @Test
    void ninetyFivePercentIsNinetyFivePercent() {
        PlanFunction function = ReferencePlan.function();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
        int[] covered = new int[OUTPUTS.size()];
        for (int batch = 0; batch < BATCHES; batch++) {
            batch(function, random, covered);
        }
        for (int i = 0; i < covered.length; i++) {
            double share = covered[i] / (double) BATCHES;
            assertTrue(share > 0.93 && share < 0.97, OUTPUTS.get(i) + ": " + share);
        }
    }

    private static void batch(PlanFunction function, RandomGenerator random, int[] covered) {
        Measurand reference = ReferencePlan.measurand(function);
        double[] truth = reference.estimates();
        List<Source> measured = new ArrayList<>();
        for (Source source : reference.sources()) {
            Distribution about = source.distribution();
            double trueValue = about.draw(random);
            Distribution seen = seen(about, trueValue, random);
            source.inputs().forEach(input -> truth[input] = trueValue);
            measured.add(new Source(seen, source.inputs()));
        }
        double[] outcome = new double[function.outputSize()];
        function.evaluator().evaluate(truth, outcome);
        Measurand asMeasured = new Measurand(function, reference.estimates(), measured);
        List<Summary> report =
                MonteCarlo.of(asMeasured, Run.of(random.nextLong(), DRAWS))
                        .summaries(function.outputSize());
        for (int i = 0; i < covered.length; i++) {
            int place = ReferencePlan.place(function, OUTPUTS.get(i));
            Interval interval = report.get(place).symmetric();
            covered[i] += interval.covers(outcome[place]) ? 1 : 0;
        }
    }

    /// A measurement scatters about the truth; of what is typical, nobody has seen more than that.
    private static Distribution seen(Distribution about, double trueValue, RandomGenerator random) {
        double u = about.standardUncertainty();
        return about instanceof Distribution.Normal
                ? new Distribution.Normal(trueValue + u * random.nextGaussian(), u)
                : about;
    }
}
