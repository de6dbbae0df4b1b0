package org.thioloom.recipes.check;

import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.stream.Stream;

/// Below 302 nm a DMPA solution takes all light in its first micrometres (facts: chemistry, 5.4).
final class ShortWavelength implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return recipe.used(Lamp.class).stream()
                .flatMap(lamp ->
                        lamp.wavelength().value().stream()
                                .filter(wavelength -> wavelength.compareTo(Lamp.SHORTEST) < 0)
                                .map(wavelength -> object(lamp, wavelength)));
    }

    private static Finding object(Lamp lamp, Quantity<Length> wavelength) {
        return Rule.WAVELENGTH_SHORT.at(lamp.pointer() + "/wavelength", wavelength);
    }
}
