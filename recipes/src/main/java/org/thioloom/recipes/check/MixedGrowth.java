package org.thioloom.recipes.check;

import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.stream.Stream;

/// Acrylates add to each other too, so that equal groups do not mean that all find a partner
/// (facts: chemistry, 11: thiol-acrylate is not 1 : 1).
final class MixedGrowth implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        Coupling coupling = recipe.formula().coupling();
        return coupling.growth() == Growth.STEP
                ? Stream.empty()
                : Stream.of(
                        Rule.GROWTH_MIXED.at(
                                "/formula/reaction",
                                FunctionalGroups.find(coupling.first()).orElseThrow().name(),
                                FunctionalGroups.find(coupling.second()).orElseThrow().name()));
    }
}
