package org.thioloom.recipes.filled.entry;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;

import java.util.Locale;

/// What a person typed where a number was wanted: `376,4`, `376.4 mg`, `~5`, `<1`, `n/a`.
public sealed interface Typed {
    /// A number, in the cell's unit.
    ///
    /// @param how it had to be read: a decimal comma, another unit, roughly; empty for as it stands
    record Figure(double value, String how) implements Typed {}

    /// Only that it is less than this, or more.
    record Bound(double value, boolean below) implements Typed {}

    /// That it was not done, or does not apply.
    record NotApplicable(String words) implements Typed {}

    /// Nothing that can be read as a number.
    record NotUnderstood(String words, String why) implements Typed {}

    /// Reads a cell's words.
    ///
    /// @param unit of the cell, which a bare number is in
    /// @param units that may be written instead
    static <D extends Dimension> Typed read(String words, Unit<D> unit, UnitSet<D> units) {
        return new TypedText<>(words, unit, units).read();
    }

    /// Whether words say that something was not done, or does not apply.
    static boolean isNotApplicable(String words) {
        return TypedText.NOTHING.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
