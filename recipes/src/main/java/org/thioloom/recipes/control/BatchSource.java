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
/// @param catalogue the chemist's own substances; null for none
public record BatchSource(
        String recipe,
        @Nullable Parent parent,
        Map<String, String> settings,
        Order order,
        List<String> lots,
        @Nullable String catalogue) {

    public BatchSource {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        lots = List.copyOf(lots);
    }

    /// A parent recipe.
    public record Parent(String id, String text) {}
}
