package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.record.RecipePage.SpeciesLine;

import java.util.Objects;

/// Writes the materials of a plan as species.
final class RecipePages {
    private RecipePages() {}

    static RecipePage of(ControlRecipe control) {
        return new RecipePage(
                control.master().formula().coupling().name(),
                control.materials().stream().map(RecipePages::line).toList());
    }

    private static SpeciesLine line(Material material) {
        Material.Group group = material.group();
        return new SpeciesLine(
                material.input().id(),
                material.input().role().word(),
                material.substance().name(),
                Objects.requireNonNullElse(material.formula(), ""),
                material.molarMass(),
                molarMassOf(material),
                group == null ? "" : group.perMolecule() + " " + group.kind().symbol(),
                group == null
                        ? null
                        : Quantity.computed(group.alive() * 100, Units.PERCENT_BY_AMOUNT),
                material.assay(),
                material.isAssayStated(),
                material.basis(),
                Objects.requireNonNullElse(material.input().source(), ""),
                Objects.requireNonNullElse(material.input().note(), ""));
    }

    private static String molarMassOf(Material material) {
        if (material.formula() != null) {
            return "from the formula";
        }
        Lot lot = material.lot();
        if (lot == null || lot.molarMass() == null) {
            return "Mn, as ordered";
        }
        return lot.molarMassMethod() == null ? "Mn, of the lot" : "Mn, by " + lot.molarMassMethod();
    }
}
