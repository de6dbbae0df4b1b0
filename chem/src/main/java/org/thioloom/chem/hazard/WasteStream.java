package org.thioloom.chem.hazard;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A kind of waste that is collected apart. Names and limits are those of the site; these are
/// defaults.
///
/// @param key such as `halogen-free`
/// @param name as it is printed
/// @param never what must never be added to it
/// @param note how it is kept; null when nothing is special
/// @param source key of the reference
public record WasteStream(
        String key, String name, List<String> never, @Nullable String note, String source) {
    public WasteStream {
        never = List.copyOf(never);
    }
}
