package org.thioloom.recipes.check;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.stream.Stream;

/// Node, linker or solvent of a film given as so many grams: the film would not follow the order.
final class FixedInFilm implements RecipeCheck {
    private static final List<Role> FILM = List.of(Role.NODE, Role.LINKER, Role.SOLVENT);

    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return recipe.formula().output() instanceof Output.Discs
                ? recipe.formula().inputs().stream()
                        .filter(FixedInFilm::isFixed)
                        .map(FixedInFilm::object)
                : Stream.empty();
    }

    private static boolean isFixed(Input input) {
        boolean fixed =
                input.basis() instanceof Basis.FixedMass
                        || input.basis() instanceof Basis.FixedVolume;
        return fixed && FILM.contains(input.role());
    }

    private static Finding object(Input input) {
        return Rule.FIXED_IN_A_FILM.at(input.pointer() + "/amount", input.id());
    }
}
