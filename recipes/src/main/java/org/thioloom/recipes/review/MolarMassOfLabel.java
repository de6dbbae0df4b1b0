package org.thioloom.recipes.review;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;

import java.util.List;
import java.util.stream.Stream;

/// A polymer's molar mass that nobody measured on this lot (facts: chemistry, 12.3).
final class MolarMassOfLabel implements PlanCheck {
    private static final List<String> MEASURED = List.of("nmr", "gpc", "titration", "maldi");

    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials().stream()
                .filter(material -> material.substance().structure() instanceof Polymer)
                .filter(material -> !isMeasured(material.lot()))
                .map(MolarMassOfLabel::object);
    }

    private static boolean isMeasured(@Nullable Lot lot) {
        return lot != null
                && (lot.content() != null
                        || (lot.molarMass() != null
                                && lot.molarMassMethod() != null
                                && MEASURED.contains(lot.molarMassMethod())));
    }

    private static Finding object(Material material) {
        return Rule.MN_FROM_LABEL.at(
                material.input().pointer() + "/molarMass",
                material.input().id(),
                Rounding.shown(material.molarMass()) + " " + material.molarMass().unit());
    }
}
