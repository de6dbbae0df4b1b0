package org.thioloom.recipes.sweep.field;

import java.math.BigDecimal;

/// A number with its unit, as typed.
///
/// @param unit by its symbol; empty for a plain number
public record Typed(BigDecimal number, String unit) {}
