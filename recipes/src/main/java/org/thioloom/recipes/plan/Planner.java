package org.thioloom.recipes.plan;

import org.thioloom.recipes.check.Checks;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.review.Reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plans a batch.
///
/// Recipe, order and lots in; the control recipe out, with everything worth saying; or a refusal
/// that names every reason found. The same arguments give the same plan, always.
public final class Planner {
    private final MasterRecipe recipe;
    private final Order order;
    private final List<Lot> lots;
    private final List<Finding> findings = new ArrayList<>();

    private Planner(MasterRecipe recipe, Order order, List<Lot> lots) {
        this.recipe = recipe;
        this.order = order;
        this.lots = lots;
    }

    /// The one way in.
    public static Outcome<ControlRecipe> plan(MasterRecipe recipe, Order order, List<Lot> lots) {
        return new Planner(recipe, order, lots).plan();
    }

    private Outcome<ControlRecipe> plan() {
        findings.addAll(Checks.ofPlanned(recipe));
        findings.addAll(OrderChecks.of(recipe, order, lots));
        checkLots();
        List<Bound> inputs = new Binder(recipe.formula(), lots, findings).bind();
        inputs.stream()
                .filter(Planner::needsDensity)
                .map(bound -> Rule.DENSITY_UNKNOWN.at(bound.input().pointer(), bound.id()))
                .forEach(findings::add);
        if (Finding.anyError(findings)) {
            return new Outcome.Refused<>(findings);
        }
        Optional<ControlRecipe> plan =
                new FormulaSolver(inputs, order.ratioBasis())
                        .solve(inputs, findings)
                        .flatMap(batch -> new Batch(recipe, order, batch, findings).plan());
        plan.ifPresent(p -> findings.addAll(Reviews.of(p)));
        return plan.isEmpty() || Finding.anyError(findings)
                ? new Outcome.Refused<>(findings)
                : new Outcome.Accepted<>(plan.get(), findings);
    }

    private static boolean needsDensity(Bound bound) {
        boolean byVolume =
                bound.input().basis() instanceof Basis.Dilution
                        || bound.input().basis() instanceof Basis.FixedVolume;
        return byVolume && bound.density().isEmpty();
    }

    private void checkLots() {
        List<String> inputs = recipe.formula().inputs().stream().map(Input::id).toList();
        for (int i = 0; i < lots.size(); i++) {
            Lot lot = lots.get(i);
            if (!inputs.contains(lot.input())) {
                findings.add(
                        Rule.LOT_FOR_NO_INPUT.at(
                                "/lots/" + i + "/input",
                                lot.id(),
                                lot.input(),
                                String.join(", ", inputs)));
            }
            for (Lot earlier : lots.subList(0, i)) {
                if (earlier.input().equals(lot.input())) {
                    findings.add(
                            Rule.LOTS_REPEATED.at(
                                    "/lots/" + i, lot.input(), earlier.id(), lot.id()));
                }
            }
        }
    }
}
