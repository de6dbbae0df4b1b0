package org.thioloom.recipes.check;

import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Vessel;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Phase;

import java.util.Optional;
import java.util.stream.Stream;

/// A closed vessel within ten degrees of its solvent's boiling point: methanol and tetrahydrofuran
/// have some 84 kPa at 60 degC (facts: chemistry, 2.4 and 10).
final class HotBath implements RecipeCheck {
    private static final double MARGIN = 10;

    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return recipe.phases().flatMap(phase -> check(recipe, phase).stream());
    }

    private static Optional<Finding> check(MasterRecipe recipe, Phase phase) {
        boolean closed =
                phase.with() != null
                        && recipe.equipment(phase.with())
                                .filter(e -> e instanceof Vessel vessel && vessel.closed())
                                .isPresent();
        if (!closed || phase.material() == null) {
            return Optional.empty();
        }
        return recipe.catalogue()
                .find(phase.material())
                .flatMap(solvent ->
                        PhaseTemperature.of(phase).flatMap(t -> compare(phase, solvent, t)));
    }

    private static Optional<Finding> compare(
            Phase phase, Substance solvent, Quantity<Temperature> temperature) {
        Quantity<Temperature> boils = solvent.boilingPoint();
        return boils == null || temperature.in(Units.CELSIUS) < boils.in(Units.CELSIUS) - MARGIN
                ? Optional.empty()
                : Optional.of(
                        Rule.BATH_NEAR_BOILING.at(
                                phase.pointer() + "/temperature",
                                solvent.name(),
                                temperature,
                                boils));
    }
}
