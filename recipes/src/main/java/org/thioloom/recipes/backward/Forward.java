package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;

import java.util.ArrayList;
import java.util.List;

/// Plans forward, as often as planning backwards asks, without regard to what is left.
record Forward(MasterRecipe recipe, Order order) {

    /// So many discs from one lot of each input that has one.
    Outcome<ControlRecipe> plan(List<Lot> lots, int discs) {
        return Planner.plan(recipe, of(discs), lots.stream().map(l -> l.holding(null)).toList());
    }

    /// The plan of what was planned before and cannot have become impossible.
    ControlRecipe known(List<Lot> lots, int discs) {
        return switch (plan(lots, discs)) {
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _) -> plan;
            case Outcome.Refused<ControlRecipe>(var findings) ->
                    throw new IllegalStateException("bug: " + discs + " discs: " + findings);
        };
    }

    /// What is to be said of a batch.
    List<Finding> findings(Batch batch) {
        List<Lot> lots = new ArrayList<>();
        for (Material material : batch.plan().materials()) {
            if (material.lot() != null) {
                lots.add(material.lot());
            }
        }
        return plan(lots, batch.discs()).findings();
    }

    private Order of(int discs) {
        return new Order(
                counted(order.discs(), discs), order.ratioBasis(), List.of(), order.start());
    }

    /// The same discs, so many; null for as many as there can be.
    static @Nullable DiscOrder counted(@Nullable DiscOrder wanted, @Nullable Integer discs) {
        return wanted == null
                ? null
                : new DiscOrder(
                        discs,
                        wanted.spares(),
                        wanted.diameter(),
                        wanted.diameterOf(),
                        wanted.thickness(),
                        wanted.overage(),
                        wanted.deadVolume());
    }
}
