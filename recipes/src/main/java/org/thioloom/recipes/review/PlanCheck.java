package org.thioloom.recipes.review;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;

import java.util.stream.Stream;

/// An objection that only a plan can raise: amounts, lots and the order are known.
@FunctionalInterface
public interface PlanCheck {
    /// What there is to say, in the plan's order; nothing when all is well.
    Stream<Finding> objections(ControlRecipe plan);
}
