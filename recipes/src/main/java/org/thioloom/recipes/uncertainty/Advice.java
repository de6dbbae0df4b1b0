package org.thioloom.recipes.uncertainty;

import org.thioloom.recipes.outcome.PlanOutput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What to measure first: the largest cause of what matters most, and what would not help.
///
/// Mn and living ends of one polymer are one measurement: a titration of its groups replaces both.
final class Advice {
    /// What is worth advice, the first first.
    private static final List<PlanOutput> MATTER =
            List.of(
                    PlanOutput.IMBALANCE,
                    PlanOutput.SOL,
                    PlanOutput.DRY_THICKNESS,
                    PlanOutput.BACK_TO_95);

    private static final double WORTH_SAYING = 0.2;
    private static final double PERCENT = 100;

    private Advice() {}

    static List<String> of(List<OutputBudget> outputs) {
        Map<String, String> byRemedy = new LinkedHashMap<>();
        for (PlanOutput matter : MATTER) {
            outputs.stream()
                    .filter(budget -> budget.output() == matter)
                    .forEach(budget -> advise(budget, byRemedy));
        }
        List<String> advice = new ArrayList<>(byRemedy.values());
        outputs.stream()
                .filter(budget -> budget.output() == PlanOutput.IMBALANCE)
                .filter(budget -> !budget.shares().isEmpty())
                .forEach(budget -> advice.add(balance(budget)));
        return advice;
    }

    private static void advise(OutputBudget budget, Map<String, String> byRemedy) {
        Remedy best = best(budget);
        if (best.share() >= WORTH_SAYING) {
            byRemedy.putIfAbsent(
                    best.words(),
                    "%s: %s; that is %s of the variance of %s"
                            .formatted(
                                    capital(budget.output().words()),
                                    best.words(),
                                    percent(best.share()),
                                    budget.output().words()));
        }
    }

    /// @param words what to do
    /// @param share of the variance that it takes on
    private record Remedy(String words, double share) {}

    private static Remedy best(OutputBudget budget) {
        Map<String, Double> remedies = new LinkedHashMap<>();
        for (Share share : budget.shares()) {
            remedies.merge(remedy(budget, share.belief()), share.share(), Double::sum);
        }
        Remedy best = new Remedy("", 0);
        for (Map.Entry<String, Double> remedy : remedies.entrySet()) {
            if (remedy.getValue() > best.share()) {
                best = new Remedy(remedy.getKey(), remedy.getValue());
            }
        }
        return best;
    }

    private static String remedy(OutputBudget budget, Belief belief) {
        String thing = belief.input().thing();
        boolean titration =
                (belief.cause() == Cause.MOLAR_MASS || belief.cause() == Cause.GROUPS)
                        && both(budget, thing);
        return titration
                ? "titrate the groups of "
                        + thing
                        + ", which replaces both its Mn and its living ends"
                : belief.cause().remedy(thing);
    }

    private static boolean both(OutputBudget budget, String thing) {
        return has(budget, thing, Cause.MOLAR_MASS) && has(budget, thing, Cause.GROUPS);
    }

    private static boolean has(OutputBudget budget, String thing, Cause cause) {
        return budget.shares().stream()
                .map(Share::belief)
                .anyMatch(b -> b.cause() == cause && b.input().thing().equals(thing));
    }

    private static String balance(OutputBudget r) {
        double weighing = r.share(Cause.WEIGHING);
        return weighing < WORTH_SAYING / 2
                ? "A better balance would not help: weighing makes %s of the variance of r"
                        .formatted(percent(weighing))
                : "Weighing makes %s of the variance of r: %s"
                        .formatted(percent(weighing), Cause.WEIGHING.remedy(""));
    }

    private static String capital(String words) {
        return words.equals("r")
                ? "r"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String percent(double share) {
        double percent = PERCENT * share;
        return percent < 1 ? "less than 1 %" : Math.round(percent) + " %";
    }
}
