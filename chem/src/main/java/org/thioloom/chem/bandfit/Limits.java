package org.thioloom.chem.bandfit;

/// Between what a parameter of a fit may lie, and where it begins; all three alike holds it fixed.
///
/// @param low perhaps -∞
/// @param start `low` to `high`, finite
/// @param high perhaps +∞
public record Limits(double low, double start, double high) {

    public Limits {
        if (!(low <= start && start <= high) || !Double.isFinite(start)) {
            throw new IllegalArgumentException(
                    "bug: limits " + low + ", " + start + ", " + high + " of a fit");
        }
    }

    /// Anywhere.
    public static Limits free(double start) {
        return new Limits(Double.NEGATIVE_INFINITY, start, Double.POSITIVE_INFINITY);
    }

    /// At most so far from the start.
    public static Limits about(double start, double reach) {
        return new Limits(start - reach, start, start + reach);
    }

    /// Nowhere else.
    public static Limits fixed(double value) {
        return new Limits(value, value, value);
    }

    boolean isFixed() {
        return low == high;
    }

    /// The nearest allowed value.
    double nearest(double value) {
        return Math.min(high, Math.max(low, value));
    }
}
