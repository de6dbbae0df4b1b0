package org.thioloom.chem.bandfit;

import java.util.OptionalDouble;

/// A number that a fit gives, and how well.
///
/// @param value in the unit of what is estimated
/// @param standardError u, k = 1, in the same unit; empty when the value ended at a limit
public record Estimate(double value, OptionalDouble standardError) {}
