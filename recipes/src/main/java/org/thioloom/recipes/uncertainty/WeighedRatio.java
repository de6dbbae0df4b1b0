package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.uncertainty.Distribution;
import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.Source;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// How well r is known once the masses were really weighed: u(ln r) to first order, from the
/// balance at those masses and from what the lots leave open.
public final class WeighedRatio {
    private WeighedRatio() {}

    /// u(r)/r, k = 1, `[-]`; empty where r has no slope.
    ///
    /// @param masses of what ended in the batch, by input, `[mg]`; planned ones count where none is
    ///   given
    /// @param dispensed inputs that were measured by volume
    public static OptionalDouble relativeUncertainty(
            ControlRecipe plan, Map<String, Double> masses, Set<String> dispensed) {
        PlanFunction function = PlanFunction.ofRatio(plan);
        List<Belief> beliefs = Beliefs.unstated(plan, function);
        double[] estimates = beliefs.stream().mapToDouble(Belief::estimate).toArray();
        List<Source> sources = new ArrayList<>();
        for (Belief belief : beliefs) {
            Distribution known = known(belief, masses, dispensed);
            estimates[belief.place()] = known.estimate();
            if (known.standardUncertainty() > 0) {
                sources.add(Source.of(belief.place(), known));
            }
        }
        int r = function.output(PlanOutput.IMBALANCE).orElseThrow();
        return FirstOrder.of(new Measurand(function, estimates, sources))
                .get(r)
                .map(budget -> budget.standardUncertainty() / budget.value())
                .filter(Double::isFinite)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static Distribution known(
            Belief belief, Map<String, Double> masses, Set<String> dispensed) {
        String thing = belief.input().thing();
        boolean portion = List.of("mass", "stock").contains(belief.input().property());
        Double weighed = masses.get(thing);
        if (!portion || weighed == null || !(weighed > 0)) {
            return belief.distribution();
        }
        double u =
                dispensed.contains(thing)
                        ? Typical.of("pipette").about(weighed)
                        : belief.cause() == Cause.DISPENSING
                                ? belief.standardUncertainty() / belief.estimate() * weighed
                                : belief.standardUncertainty();
        return Typical.normal(belief.input(), weighed, u);
    }
}
