package org.thioloom.recipes.check;

import org.thioloom.chem.substance.CatalogueChange;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Substances that ship and are taken with other values, because the chemist's own catalogue states
/// them: whoever plans the same recipe without it gets another plan.
final class OwnValues implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        return places(recipe).entrySet().stream()
                .flatMap(place ->
                        recipe.catalogue().changes(place.getKey()).stream()
                                .map(change -> object(place.getValue(), place.getKey(), change)));
    }

    /// Where each substance is named first, by key.
    private static Map<String, String> places(MasterRecipe recipe) {
        Map<String, String> places = new LinkedHashMap<>();
        recipe.formula()
                .inputs()
                .forEach(input ->
                        input.substance()
                                .value()
                                .map(Substance::key)
                                .ifPresent(key ->
                                        places.putIfAbsent(key, input.pointer() + "/substance")));
        if (recipe.formula().output() instanceof Output.Product product) {
            places.putIfAbsent(product.substance().key(), "/formula/outputs/0/substance");
        }
        recipe.phases()
                .forEach(phase -> {
                    if (phase.material() != null) {
                        places.putIfAbsent(phase.material(), phase.pointer() + "/material");
                    }
                });
        return places;
    }

    private static Finding object(String pointer, String key, CatalogueChange change) {
        return Rule.CATALOGUE_DIFFERS.at(
                pointer, change.what(), key, change.now(), change.source(), change.before());
    }
}
