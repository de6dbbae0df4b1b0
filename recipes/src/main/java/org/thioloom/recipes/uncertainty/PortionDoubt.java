package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;

/// How well a portion of a material is known, by whichever way it is taken.
///
/// @param weighed u of a mass, `[mg]`
/// @param poured u of a volume, `[-]` of it
/// @param isPoured which of them the plan counts with
public record PortionDoubt(double weighed, double poured, boolean isPoured) {

    static PortionDoubt of(Material material, ControlRecipe plan) {
        return new PortionDoubt(
                EquipmentDoubts.balance(plan.master().balance()),
                EquipmentDoubts.pipette(plan.master().pipette()),
                material.addedAs() != null
                        || new MaterialDoubts(material, plan.master()).isPoured());
    }

    /// u of the planned portion, `[-]` of it.
    double relative(Material material) {
        var mass = material.addedAs() == null ? material.mass() : material.addedAs().mass();
        return isPoured ? poured : weighed / mass.in(Units.MILLIGRAM);
    }
}
