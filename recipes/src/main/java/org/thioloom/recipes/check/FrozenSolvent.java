package org.thioloom.recipes.check;

import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Role;

import java.util.stream.Stream;

/// A solvent that is solid where it is measured: DMSO in a cold room.
final class FrozenSolvent implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        Quantity<Temperature> room = recipe.formula().volumesAt();
        return recipe.formula().inputs(Role.SOLVENT).stream().flatMap(input -> check(input, room));
    }

    private static Stream<Finding> check(Input input, Quantity<Temperature> room) {
        return input.substance().value().stream()
                .filter(s -> s.meltingPoint() != null && room.compareTo(s.meltingPoint()) < 0)
                .map(s ->
                        Rule.SOLVENT_FREEZES.at(
                                "/formula/volumesAt", s.name(), s.meltingPoint(), room));
    }
}
