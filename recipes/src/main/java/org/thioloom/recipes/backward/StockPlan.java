package org.thioloom.recipes.backward;

import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.lot.Lot;

import java.util.List;
import java.util.OptionalInt;

/// What the bottles at hand give, and why no more.
///
/// @param discs of all batches together, spares not counted
/// @param batches in the order of the lots
/// @param lots each bottle whose content is known: at hand, taken, left
/// @param runsOutFirst the input that limits; empty when nothing does
/// @param oneMore what a batch of one disc more would lack; empty when lots are kept apart or a
///   number was ordered
/// @param search how the batches were found; nothing of one batch, or when a number was ordered
public record StockPlan(
        LotUse use,
        int discs,
        List<Batch> batches,
        List<Holding> lots,
        String runsOutFirst,
        List<Shortage> oneMore,
        Search search) {

    public StockPlan {
        batches = List.copyOf(batches);
        lots = List.copyOf(lots);
        oneMore = List.copyOf(oneMore);
    }

    /// One solution.
    ///
    /// @param plan with lots that were mixed taken as one
    /// @param draws what is weighed from each bottle, in the recipe's order
    /// @param mixtures lots that are used as one, what they are together
    public record Batch(int discs, ControlRecipe plan, List<Draw> draws, List<Lot> mixtures) {
        public Batch {
            draws = List.copyOf(draws);
            mixtures = List.copyOf(mixtures);
        }
    }

    /// What is taken from a bottle.
    ///
    /// @param lot its number; empty when the input has no lot
    public record Draw(String input, String lot, Quantity<Mass> mass) {}

    /// A bottle before and after.
    ///
    /// @param lot its number; empty when the order states what is at hand
    public record Holding(
            String input,
            String lot,
            Quantity<Mass> available,
            Quantity<Mass> taken,
            Quantity<Mass> left) {}

    /// What one disc more would need.
    public record Shortage(String input, Quantity<Mass> needed, Quantity<Mass> available) {}

    /// How batches of separate lots were found.
    ///
    /// @param bounds what each bottle allows at the very most, dead volumes not counted
    /// @param bound no more discs than this can come of any batches, by those bottles; empty
    ///   without a search
    /// @param looked partial plans looked at
    /// @param proven whether all were looked at that could have given more
    public record Search(List<Bound> bounds, OptionalInt bound, long looked, boolean proven) {
        /// Nothing had to be searched.
        public static final Search NONE = new Search(List.of(), OptionalInt.empty(), 0, true);

        public Search {
            bounds = List.copyOf(bounds);
        }
    }

    /// What a bottle allows at the very most.
    public record Bound(String input, String lot, int discs) {}
}
