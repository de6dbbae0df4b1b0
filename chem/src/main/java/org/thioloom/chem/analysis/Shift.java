package org.thioloom.chem.analysis;

import org.thioloom.chem.substance.Confidence;

/// Where a signal usually stands: a default to edit, not a prediction.
///
/// @param low chemical shift, `[ppm]`
/// @param high chemical shift, `[ppm]`, `high >= low`
/// @param confidence how far the range can be trusted
/// @param source key of the reference
public record Shift(double low, double high, Confidence confidence, String source) {}
