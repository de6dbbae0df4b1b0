package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a batch was planned from, word for word, so that it can be planned again anywhere.
///
/// @param recipe the recipe file
/// @param parent the recipe it names as its parent; null for none
/// @param settings what the recipe asks and the order answers
/// @param lots the lot files
/// @param beside what else was laid beside it
public record BatchSource(
        String recipe,
        @Nullable Parent parent,
        Map<String, String> settings,
        Order order,
        List<String> lots,
        Beside beside) {

    public BatchSource {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        lots = List.copyOf(lots);
    }

    /// A parent recipe.
    public record Parent(String id, String text) {}

    /// What may lie beside a recipe.
    ///
    /// @param catalogue the chemist's own substances; null for none
    /// @param light what the order says of it; null for nothing
    /// @param discs that were cast and measured, a table; null for none
    public record Beside(
            @Nullable String catalogue, @Nullable Light light, @Nullable String discs) {
        /// Nothing.
        public static final Beside NOTHING = new Beside(null, null, null);
    }

    /// The same batch by another order.
    public BatchSource by(Order other) {
        return new BatchSource(recipe, parent, settings, other, lots, beside);
    }

    /// The same batch of another recipe.
    public BatchSource of(String otherRecipe, @Nullable Parent otherParent) {
        return new BatchSource(otherRecipe, otherParent, settings, order, lots, beside);
    }

    /// The same batch with other answers to what the recipe asks.
    public BatchSource answering(Map<String, String> other) {
        return new BatchSource(recipe, parent, other, order, lots, beside);
    }

    /// The same batch from other lots.
    public BatchSource from(List<String> otherLots) {
        return new BatchSource(recipe, parent, settings, order, otherLots, beside);
    }

    /// The same batch under a light.
    public BatchSource under(Light light) {
        return with(new Beside(beside.catalogue(), light.isEmpty() ? null : light, beside.discs()));
    }

    /// The same batch beside discs that were measured.
    public BatchSource besideDiscs(String table) {
        return with(new Beside(beside.catalogue(), beside.light(), table));
    }

    /// The same batch without discs beside it.
    public BatchSource withoutDiscs() {
        return with(new Beside(beside.catalogue(), beside.light(), null));
    }

    private BatchSource with(Beside other) {
        return new BatchSource(recipe, parent, settings, order, lots, other);
    }
}
