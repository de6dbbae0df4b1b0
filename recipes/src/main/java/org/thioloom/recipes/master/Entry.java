package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A field of a recipe: stated, or left open for the chemist to fill in.
public sealed interface Entry<T> {
    /// Stated by the recipe, by a child recipe's `set`, or by the order.
    record Stated<T>(T content) implements Entry<T> {}

    /// Left out by the source, and asked of the user.
    ///
    /// @param name what the field is called when it is set: `linker`, `base`
    /// @param pointer where it stands in the recipe file
    /// @param suggestion printed as a suggestion and never used by itself
    /// @param required whether the source's gap is one that no plan may leave open
    record Asked<T>(String name, String pointer, @Nullable String suggestion, boolean required)
            implements Entry<T> {}

    /// The value, when it is stated.
    default Optional<T> value() {
        return this instanceof Stated<T>(T content) ? Optional.of(content) : Optional.empty();
    }
}
