package org.thioloom.recipes.check;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.stream.Stream;

/// A lamp rated in watts, and no irradiance measured (facts: chemistry, 12.8).
final class WattsForIrradiance implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return recipe.used(Lamp.class).stream()
                .filter(lamp -> lamp.rating() != null && lamp.irradiance().value().isEmpty())
                .map(lamp ->
                        Rule.WATTS_ARE_NOT_IRRADIANCE.at(
                                lamp.pointer() + "/rating", lamp.rating()));
    }
}
