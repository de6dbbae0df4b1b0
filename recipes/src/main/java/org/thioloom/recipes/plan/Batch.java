package org.thioloom.recipes.plan;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.List;
import java.util.Optional;

/// A unit batch, scaled to the order.
record Batch(MasterRecipe recipe, Order order, UnitBatch unit, List<Finding> findings) {

    /// The plan, or nothing and a reason in the findings.
    Optional<ControlRecipe> plan() {
        return switch (recipe.formula().output()) {
            case Output.Discs output -> discs(output);
            case Output.Made output -> made(output);
        };
    }

    Assembly assembly(double scale) {
        return new Assembly(recipe, unit, order.ratioBasis(), scale);
    }

    private Optional<ControlRecipe> discs(Output.Discs output) {
        List<Bound> unknown = Sizing.withoutDensity(unit);
        unknown.forEach(b -> findings.add(Rule.DENSITY_UNKNOWN.at(b.input().pointer(), b.id())));
        if (unit.solids().isEmpty()) {
            findings.add(
                    Rule.FORMULA_UNSOLVABLE.at("/formula/inputs", "the film", "without solids"));
        }
        return unknown.isEmpty() && !unit.solids().isEmpty()
                ? new DiscBatch(this, output).plan()
                : Optional.empty();
    }

    private Optional<ControlRecipe> made(Output.Made output) {
        AtHand atHand = new AtHand(order, unit);
        if (atHand.leavesOpen()) {
            findings.add(Rule.ORDER_WITHOUT_SIZE.at("/order", OrderChecks.atHand(output)));
            return Optional.empty();
        }
        Assembly assembly = assembly(atHand.scale());
        if (!atHand.suffice(assembly.taken())) {
            atHand.report(assembly.taken(), 0, findings);
            return Optional.empty();
        }
        return Optional.of(
                new ControlRecipe(
                        recipe,
                        order,
                        assembly.materials(),
                        assembly.stoichiometry(),
                        null,
                        null,
                        CurePlan.of(recipe, findings),
                        atHand.supply(assembly.taken(), 0),
                        assembly.product(output),
                        Schedule.of(recipe.procedure(), 0, order.start())));
    }
}
