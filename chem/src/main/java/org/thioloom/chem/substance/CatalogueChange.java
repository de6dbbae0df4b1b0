package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.substance.PropertyReading.Known;
import org.thioloom.chem.substance.PropertyReading.Unknown;

import java.util.ArrayList;
import java.util.List;

/// A value that a user states of a substance that ships, in place of what ships.
///
/// @param what `density`, `name`
/// @param now as the user states it, in words
/// @param source of the user's value: `user`, or the key of a reference
/// @param before as it ships, in words
public record CatalogueChange(String what, String now, String source, String before) {
    private static final String NONE = "nothing";

    /// Values that differ; names added to a substance are none.
    static List<CatalogueChange> between(Substance before, Substance now) {
        List<CatalogueChange> changes = new ArrayList<>();
        changes.add(new CatalogueChange("name", now.name(), now.source(), before.name()));
        changes.add(
                new CatalogueChange(
                        "CAS number", words(now.cas()), now.source(), words(before.cas())));
        for (PropertyKind kind : PropertyKind.values()) {
            changes.add(of(kind, before.property(kind), now.property(kind)));
        }
        changes.removeIf(change -> change.now().equals(change.before()));
        return changes;
    }

    private static CatalogueChange of(
            PropertyKind kind, PropertyReading before, PropertyReading now) {
        String source =
                now instanceof Known(Property property) ? property.source() : Substance.STATED;
        return new CatalogueChange(kind.words(), words(now), source, words(before));
    }

    private static String words(PropertyReading reading) {
        return switch (reading) {
            case Known(Property property) -> property.text();
            case Unknown _ -> NONE;
        };
    }

    private static String words(@Nullable String text) {
        return text == null ? NONE : text;
    }
}
