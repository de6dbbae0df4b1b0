package org.thioloom.recipes.check;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.stream.Stream;

/// An objection that a recipe can raise by itself.
@FunctionalInterface
public interface RecipeCheck {
    /// What there is to say, in the recipe's order; nothing when all is well.
    Stream<Finding> objections(MasterRecipe recipe);
}
