package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.stream.Stream;

/// A molar mass with a few digits too many. PEG whose ends react is sold up to some 40 000 g/mol
/// (recalled).
final class MolarMassUnlikely implements PlanCheck {
    private static final Quantity<MolarMass> MOST = Quantity.of("100000", Units.GRAM_PER_MOLE);

    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials().stream()
                .filter(material -> material.substance().structure() instanceof Polymer)
                .filter(material -> material.molarMass().compareTo(MOST) > 0)
                .map(MolarMassUnlikely::object);
    }

    private static Finding object(Material material) {
        return Rule.MOLAR_MASS_UNLIKELY.at(
                material.input().pointer() + "/molarMass",
                material.input().id(),
                Rounding.shown(material.molarMass()) + " " + material.molarMass().unit(),
                MOST);
    }
}
