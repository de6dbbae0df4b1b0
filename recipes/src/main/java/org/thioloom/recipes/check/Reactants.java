package org.thioloom.recipes.check;

import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;
import java.util.stream.Stream;

/// Both groups of the reaction must be there, and be counted in the same way.
final class Reactants implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        Coupling coupling = recipe.formula().coupling();
        Stream<Finding> missing =
                Stream.of(coupling.first(), coupling.second())
                        .filter(group -> carriers(recipe, group).isEmpty())
                        .map(group -> missing(coupling, group));
        List<Input> all =
                Stream.of(coupling.first(), coupling.second())
                        .flatMap(group -> carriers(recipe, group).stream())
                        .toList();
        boolean molecules = all.stream().anyMatch(i -> i.basis() instanceof Basis.Molecules);
        boolean groups = all.stream().anyMatch(i -> i.basis() instanceof Basis.Groups);
        return molecules && groups
                ? Stream.concat(missing, Stream.of(Rule.BASES_MIXED.at("/formula/inputs")))
                : missing;
    }

    private static Finding missing(Coupling coupling, String group) {
        String symbol = FunctionalGroups.find(group).orElseThrow().symbol();
        return Rule.ROLE_MISSING.at("/formula/inputs", symbol, coupling.name());
    }

    /// Inputs that carry a group, as far as their substance is known.
    private static List<Input> carriers(MasterRecipe recipe, String group) {
        return recipe.formula().inputs().stream()
                .filter(input ->
                        input.substance()
                                .value()
                                .map(Substance::structure)
                                .filter(structure -> structure.count(group) > 0)
                                .isPresent())
                .toList();
    }
}
