package org.thioloom.recipes.uncertainty;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.TabulatedDensity;

import java.util.OptionalDouble;

/// What was said of an input's value and uncertainty, before it is made a distribution.
///
/// @param value stated by somebody; empty for the plan's own, or the typical one
/// @param uncertainty u in the input's unit; empty for the typical one
/// @param stated whether that uncertainty is the user's own
/// @param typical key of what is typical; null where the number is exact unless somebody says
///   otherwise
/// @param whereToState `lots file: "alive" of linker`
record Doubt(
        OptionalDouble value,
        OptionalDouble uncertainty,
        boolean stated,
        @Nullable String typical,
        Cause cause,
        boolean perDisc,
        String whereToState) {

    /// Nobody doubts it.
    static Doubt none(String whereToState) {
        return new Doubt(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                null,
                Cause.OTHER,
                false,
                whereToState);
    }

    /// Something typical of the plan's own value, unless it is stated.
    static Doubt of(String typical, Cause cause, String whereToState) {
        return new Doubt(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                typical,
                cause,
                false,
                whereToState);
    }

    /// The same, drawn afresh for every disc.
    Doubt ofEachDisc() {
        return new Doubt(value, uncertainty, stated, typical, cause, true, whereToState);
    }

    /// The same with what a quantity in the input's own unit says; unchanged by null.
    Doubt saidBy(@Nullable Quantity<?> quantity) {
        if (quantity == null) {
            return this;
        }
        Doubt valued = at(quantity.value().doubleValue());
        return quantity.standardUncertainty() == null
                ? valued
                : valued.withUncertainty(quantity.standardUncertainty().doubleValue());
    }

    /// The same with a stated value.
    Doubt at(double stands) {
        return new Doubt(
                OptionalDouble.of(stands),
                uncertainty,
                stated,
                typical,
                cause,
                perDisc,
                whereToState);
    }

    /// The same with an uncertainty that the user states.
    Doubt withUncertainty(double u) {
        return new Doubt(value, OptionalDouble.of(u), true, typical, cause, perDisc, whereToState);
    }

    /// The same with an uncertainty that is usual here.
    Doubt typicallyBy(double u) {
        return new Doubt(value, OptionalDouble.of(u), false, typical, cause, perDisc, whereToState);
    }

    /// The same with the uncertainty of a span of sources, all of it alike: u = (high − low)/√12.
    Doubt overSpan(TabulatedDensity.@Nullable Range range) {
        return range == null
                ? this
                : typicallyBy(
                        (range.high().in(Units.GRAM_PER_MILLILITRE)
                                        - range.low().in(Units.GRAM_PER_MILLILITRE))
                                / Math.sqrt(12));
    }
}
