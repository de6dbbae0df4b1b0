package org.thioloom.recipes.check;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.cure.Photoinitiator;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Role;

import java.util.stream.Stream;

/// A lamp whose light the initiator does not take up, or of which nobody knows whether it does.
final class LightForInitiator implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return recipe.used(Lamp.class).stream()
                .flatMap(lamp ->
                        lamp.wavelength().value().stream()
                                .flatMap(wavelength -> objections(recipe, lamp, wavelength)));
    }

    private static Stream<Finding> objections(
            MasterRecipe recipe, Lamp lamp, Quantity<Length> wavelength) {
        double nm = wavelength.in(Units.NANOMETRE);
        String pointer = lamp.pointer() + "/wavelength";
        return recipe.formula().inputs(Role.INITIATOR).stream()
                .flatMap(input -> input.substance().value().stream())
                .flatMap(initiator ->
                        Photoinitiator.under(initiator.key(), nm)
                                        instanceof Answer.Refused<?>(String said, String remedy)
                                ? Stream.of(rule(initiator.key(), nm).at(pointer, said, remedy))
                                : Stream.empty());
    }

    /// A tabulated line that refuses is one of no absorption.
    private static Rule rule(String initiator, double nm) {
        return Photoinitiator.find(initiator).flatMap(known -> known.line(nm)).isPresent()
                ? Rule.LIGHT_NOT_ABSORBED
                : Rule.LIGHT_ABSORPTION_UNKNOWN;
    }
}
