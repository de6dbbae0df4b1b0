package org.thioloom.chem.film;

/// Where a number lies, as far as the discs tell.
public sealed interface Interval {
    /// Between two numbers, with the level of its calibration.
    record Between(double low, double high) implements Interval {}

    /// Nobody can say.
    ///
    /// @param because in a sentence of its own
    record Unknown(String because) implements Interval {}
}
