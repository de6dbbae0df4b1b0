package org.thioloom.recipes.check;

import org.thioloom.chem.hazard.Incompatibilities;
import org.thioloom.chem.hazard.Incompatibility;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Inputs that must not meet in one pot: sodium hydride and DMSO are not planned at all.
final class IncompatibleMaterials implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        SequencedSet<String> pot = new LinkedHashSet<>();
        recipe.formula().inputs().stream()
                .flatMap(input -> input.substance().value().stream())
                .map(Substance::key)
                .forEach(pot::add);
        return Incompatibilities.among(pot).stream().map(pair -> object(recipe, pair));
    }

    private static Finding object(MasterRecipe recipe, Incompatibility pair) {
        Rule rule = pair.blocks() ? Rule.INCOMPATIBLE_BLOCKED : Rule.INCOMPATIBLE;
        List<Input> inputs = recipe.formula().inputs();
        String pointer =
                inputs.stream()
                        .filter(i ->
                                i.substance()
                                        .value()
                                        .filter(s -> s.key().equals(pair.first()))
                                        .isPresent())
                        .map(Input::pointer)
                        .findFirst()
                        .orElse("/formula/inputs");
        return rule.at(
                pointer + "/substance",
                SolventInMould.name(recipe.catalogue(), pair.first()),
                SolventInMould.name(recipe.catalogue(), pair.second()),
                pair.why());
    }
}
