package org.thioloom.chem.film;

/// One disc that was cast and measured.
///
/// @param volume dispensed, `[uL]`
/// @param thickness of the dry film, `[um]`
public record Point(double volume, double thickness) {}
