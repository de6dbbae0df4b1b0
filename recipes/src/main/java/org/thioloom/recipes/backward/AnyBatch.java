package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.plan.Planner;

import java.util.List;

/// A batch of a size that nobody ordered, for what does not depend on size: what its bottles hold,
/// how they meet, what the solution is.
public final class AnyBatch {
    private static final int MANY = 1000;

    private AnyBatch() {}

    /// The batch, with what is to be said of its bottles.
    ///
    /// @param basis null to keep the recipe's
    public static Outcome<ControlRecipe> of(
            MasterRecipe recipe, @Nullable RatioBasis basis, List<Lot> lots) {
        Outcome<ControlRecipe> plan =
                Planner.plan(
                        recipe,
                        order(recipe, basis),
                        lots.stream().map(lot -> lot.holding(null)).toList());
        return switch (plan) {
            case Outcome.Accepted<ControlRecipe>(ControlRecipe control, List<Finding> findings) ->
                    new Outcome.Accepted<>(control, LotFindings.among(findings));
            case Outcome.Refused<ControlRecipe> refused -> refused;
        };
    }

    private static Order order(MasterRecipe recipe, @Nullable RatioBasis basis) {
        return switch (recipe.formula().output()) {
            case Output.Discs _ -> new Order(discs(), basis, List.of(), null);
            case Output.Made made ->
                    new Order(
                            null,
                            basis,
                            List.of(new Limit(made.from(), Quantity.of("1", Units.GRAM))),
                            null);
        };
    }

    private static DiscOrder discs() {
        return new DiscOrder(
                MANY,
                0,
                Quantity.of("10", Units.MILLIMETRE),
                DiameterOf.DRY_DISC,
                Quantity.of("100", Units.MICROMETRE),
                null,
                null);
    }
}
