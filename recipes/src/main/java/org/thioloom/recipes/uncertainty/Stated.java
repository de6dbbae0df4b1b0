package org.thioloom.recipes.uncertainty;

/// A standard uncertainty that somebody states of an input.
///
/// @param uncertainty u, k = 1
/// @param unit as it was written; must be the input's own
public record Stated(double uncertainty, String unit) {}
