package org.thioloom.app.fx.desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Where the texts of a batch came from.
///
/// @param batch the file that all of it is saved in; null while it was never saved
/// @param recipe the recipe's file; null for a template, and for one that a batch file holds
/// @param template the template's id; empty for none
/// @param lots the files of lots that were added, for findings
public record Places(
        @Nullable Path batch, @Nullable Path recipe, String template, List<Path> lots) {
    /// Of nothing on any disk.
    public static final Places NONE = new Places(null, null, "", List.of());

    public Places {
        lots = List.copyOf(lots);
    }

    Places withTemplate(String id) {
        return new Places(batch, recipe, id, lots);
    }

    Places withBatch(@Nullable Path place) {
        return new Places(place, recipe, template, lots);
    }

    Places withRecipe(@Nullable Path place) {
        return new Places(batch, place, "", lots);
    }

    String name() {
        Path file = batch != null ? batch : recipe;
        return file == null ? template : String.valueOf(file.getFileName());
    }
}
