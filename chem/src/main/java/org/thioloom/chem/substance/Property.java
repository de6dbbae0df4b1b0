package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.Optional;

/// One value that is on file about a substance, with all that is needed to judge it.
///
/// @param condition what it holds at, such as `60 degC` or `closed cup`; null when nobody stated it
/// @param source key of the reference of this value
/// @param note what a chemist should know of it; null when nothing
public record Property(
        PropertyKind kind,
        Value value,
        @Nullable String condition,
        Confidence confidence,
        String source,
        @Nullable String note) {

    /// A number, or words.
    public sealed interface Value {
        /// A measured value.
        ///
        /// @param low lowest that sources give; null when they agree
        /// @param high highest that sources give; null when they agree
        record Measured(
                Quantity<? extends Dimension> quantity,
                @Nullable Quantity<? extends Dimension> low,
                @Nullable Quantity<? extends Dimension> high)
                implements Value {}

        /// A description.
        record Words(String text) implements Value {}
    }

    /// As it is printed: `84.5 kPa (60 degC)`.
    public String text() {
        String bare =
                switch (value) {
                    case Value.Measured(var quantity, var low, var high) ->
                            low == null || high == null
                                    ? quantity.toString()
                                    : quantity + " [" + low + " to " + high + "]";
                    case Value.Words(String words) -> words;
                };
        return condition == null ? bare : bare + " (" + condition + ")";
    }

    /// The value as a temperature; empty when it is none.
    public Optional<Quantity<Temperature>> temperature() {
        return value instanceof Value.Measured(var q, _, _)
                ? Units.TEMPERATURE
                        .find(q.unit().symbol())
                        .map(unit -> new Quantity<>(q.value(), unit, q.standardUncertainty()))
                : Optional.empty();
    }
}
