package org.thioloom.recipes.check;

import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.stream.Stream;

/// A cover or a mould that the lamp's light does not pass.
final class WindowInTheWay implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return recipe.used(Lamp.class).stream()
                .flatMap(lamp ->
                        lamp.wavelength().value().stream()
                                .flatMap(wavelength -> inTheWay(lamp, wavelength)));
    }

    private static Stream<Finding> inTheWay(Lamp lamp, Quantity<Length> wavelength) {
        double nm = wavelength.in(Units.NANOMETRE);
        return lamp.through().stream()
                .flatMap(key -> Window.find(key).stream())
                .filter(window -> window.passage(nm) != Window.Passage.CLEAR)
                .map(window ->
                        Rule.WINDOW_IN_THE_WAY.at(
                                lamp.pointer() + "/through",
                                window.name(),
                                wavelength,
                                "it cuts off below about %s nm"
                                        .formatted(Math.round(window.cutOff()))));
    }
}
