package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a recipe is called, and how it came to be.
///
/// @param id short and stable, as typed on the command line
/// @param source key of the paper it follows, or null for the user's own
/// @param hash first 16 hex digits of the SHA-256 of the recipe as read, parent included
public record Header(
        String id,
        String name,
        int revision,
        @Nullable String source,
        List<Change> changes,
        String hash) {

    public Header {
        changes = List.copyOf(changes);
    }

    /// One line of the revision history; the date as written, `2026-11-22`.
    public record Change(int revision, String date, String note) {}
}
