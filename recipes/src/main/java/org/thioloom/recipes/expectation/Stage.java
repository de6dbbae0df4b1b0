package org.thioloom.recipes.expectation;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Witnesses;

import java.util.List;

/// A point of a recipe at which a spectrum can be measured, and what it should show.
///
/// @param key as it is typed: `washed-thf`
/// @param title in words: `after tetrahydrofuran`
/// @param operation the last one before it; null before any
/// @param allowed most of a group that should react that may be left, `[-]`
/// @param asked groups that the recipe itself wants looked at here
/// @param bands high wavenumbers first
public record Stage(
        String key,
        String title,
        @Nullable String operation,
        double allowed,
        List<String> asked,
        List<Forecast> bands) {

    public Stage {
        asked = List.copyOf(asked);
        bands = List.copyOf(bands);
    }

    /// The bands by the group they tell of.
    public List<Witnesses> witnesses() {
        return Witnesses.of(bands);
    }
}
