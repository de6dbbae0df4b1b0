package org.thioloom.recipes.control;

import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;

import java.util.List;

/// How far the materials at hand go.
///
/// @param discs most discs, spares not counted, that all of them allow; 0 where the recipe makes
///   none
/// @param runsOutFirst the input that limits
/// @param stocks each limited input: at hand, planned, left
public record Supply(int discs, String runsOutFirst, List<Holding> stocks) {
    public Supply {
        stocks = List.copyOf(stocks);
    }

    /// A material at hand, and what the plan leaves of it.
    public record Holding(
            String input, Quantity<Mass> available, Quantity<Mass> planned, Quantity<Mass> left) {}
}
