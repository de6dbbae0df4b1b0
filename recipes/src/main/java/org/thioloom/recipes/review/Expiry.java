package org.thioloom.recipes.review;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/// A lot that is past its date when work begins. Without a start there is no date to compare.
final class Expiry implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        LocalDateTime start = plan.order().start();
        return start == null
                ? Stream.empty()
                : plan.materials().stream().flatMap(m -> check(m, start.toLocalDate()));
    }

    private static Stream<Finding> check(Material material, LocalDate day) {
        Lot lot = material.lot();
        return lot != null && lot.expires() != null && LocalDate.parse(lot.expires()).isBefore(day)
                ? Stream.of(
                        Rule.LOT_EXPIRED.at(
                                material.input().pointer(),
                                lot.id(),
                                material.input().id(),
                                lot.expires()))
                : Stream.empty();
    }
}
