package org.thioloom.recipes.review;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;

import java.util.stream.Stream;

/// A lot is given, and nobody said how many of its groups are alive (facts: chemistry, 12.4).
final class LivingGroups implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials().stream().flatMap(LivingGroups::check);
    }

    private static Stream<Finding> check(Material material) {
        Lot lot = material.lot();
        Material.Group group = material.group();
        if (lot == null || group == null || lot.alive() != null || lot.content() != null) {
            return Stream.empty();
        }
        return Stream.of(
                Rule.GROUPS_UNSTATED.at(
                        material.input().pointer(), group.kind().symbol(), "lot " + lot.id()));
    }
}
