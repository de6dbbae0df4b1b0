package org.thioloom.recipes.check;

import org.thioloom.chem.hazard.Incompatibilities;
import org.thioloom.chem.hazard.Incompatibility;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Mould;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.stream.Stream;

/// A solvent that swells the mould, cast or washed with in the mould: never THF in PDMS (facts:
/// chemistry, 2.6).
final class SolventInMould implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        Stream<Finding> cast =
                recipe.used(Mould.class).stream()
                        .flatMap(mould ->
                                recipe.formula().inputs(Role.SOLVENT).stream()
                                        .flatMap(input -> check(recipe, input, mould)));
        return Stream.concat(cast, recipe.phases().flatMap(phase -> check(recipe, phase)));
    }

    private static Stream<Finding> check(MasterRecipe recipe, Input input, Mould mould) {
        return input.substance().value().stream()
                .flatMap(s -> Incompatibilities.among(List.of(s.key(), mould.material())).stream())
                .map(pair -> object(recipe, input.pointer() + "/substance", pair));
    }

    private static Stream<Finding> check(MasterRecipe recipe, Phase phase) {
        String with = phase.with();
        String material = phase.material();
        if (with == null || material == null) {
            return Stream.empty();
        }
        return recipe.equipment(with).stream()
                .filter(Mould.class::isInstance)
                .map(Mould.class::cast)
                .flatMap(mould ->
                        Incompatibilities.among(List.of(material, mould.material())).stream())
                .map(pair -> object(recipe, phase.pointer() + "/material", pair));
    }

    private static Finding object(MasterRecipe recipe, String pointer, Incompatibility pair) {
        Rule rule = pair.blocks() ? Rule.INCOMPATIBLE_BLOCKED : Rule.INCOMPATIBLE;
        Catalogue catalogue = recipe.catalogue();
        return rule.at(
                pointer, name(catalogue, pair.first()), name(catalogue, pair.second()), pair.why());
    }

    /// The catalogue's name of a key; materials of equipment have none there.
    static String name(Catalogue catalogue, String key) {
        return catalogue.find(key).map(Substance::name).orElse(key);
    }
}
