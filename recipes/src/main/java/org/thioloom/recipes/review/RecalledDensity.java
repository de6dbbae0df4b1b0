package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.substance.TabulatedDensity;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;

import java.util.stream.Stream;

/// A volume that rests on a density of low confidence: a default to edit, and shown as one.
final class RecalledDensity implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials().stream().flatMap(RecalledDensity::check);
    }

    private static Stream<Finding> check(Material material) {
        TabulatedDensity tabulated = material.substance().tabulatedDensity();
        Lot lot = material.lot();
        boolean own = material.input().density() != null || (lot != null && lot.density() != null);
        if (own || tabulated == null || tabulated.confidence() != Confidence.LOW) {
            return Stream.empty();
        }
        String range =
                tabulated.range() == null
                        ? ""
                        : " (" + tabulated.range().low() + " to " + tabulated.range().high() + ")";
        return Stream.of(
                Rule.DENSITY_RECALLED.at(
                        material.input().pointer(),
                        material.input().id(),
                        Rounding.shown(tabulated.value()) + " " + tabulated.value().unit(),
                        range));
    }
}
