package org.thioloom.recipes.sweep.field;

import java.math.BigDecimal;

/// A field, and the values it takes.
///
/// @param unit of the values, as typed; empty for plain numbers
public record Axis(Field field, String unit, Values values) {
    /// Beyond this, the numbers of steps and values are refused.
    public static final long MOST = 1_000_000_000L;

    /// A value with its unit, as a person would type it.
    public Typed typed(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Typed(field.measure().whole() ? number.stripTrailingZeros() : number, unit);
    }
}
