package org.thioloom.chem.band.forecast;

import java.util.List;
import java.util.Map;

/// What a specimen is compared with: everything of the same batch as it was, and where each part of
/// it can be measured.
///
/// @param ingredients in the amounts of the batch
/// @param stages what each ingredient's spectrum is called, by the ingredient's name
public record Before(List<Ingredient> ingredients, Map<String, String> stages) {
    /// Nothing to compare with.
    public static final Before NOTHING = new Before(List.of(), Map.of());

    public Before {
        ingredients = List.copyOf(ingredients);
        stages = Map.copyOf(stages);
    }
}
