package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;

import java.util.Objects;
import java.util.stream.Stream;

/// A lot whose uncertainty is stated as none at all: absent is unknown, and zero is a claim.
final class NoUncertainty implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials().stream().flatMap(NoUncertainty::check);
    }

    private static Stream<Finding> check(Material material) {
        Lot lot = material.lot();
        if (lot == null) {
            return Stream.empty();
        }
        return Stream.of(
                        lot.assay(),
                        lot.volatiles(),
                        lot.molarMass(),
                        lot.alive(),
                        lot.content(),
                        lot.density())
                .filter(Objects::nonNull)
                .filter(NoUncertainty::isExact)
                .map(measured ->
                        Rule.UNCERTAINTY_ZERO.at(
                                material.input().pointer(),
                                measured.value().toPlainString()
                                        + " "
                                        + measured.unit()
                                        + " of lot "
                                        + lot.id()));
    }

    private static boolean isExact(Quantity<?> measured) {
        return measured.standardUncertainty() != null
                && measured.standardUncertainty().signum() == 0;
    }
}
