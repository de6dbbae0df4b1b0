package org.thioloom.chem.uncertainty;

/// Where a number lies with a stated probability.
///
/// @param high may be +∞, which reads "or never"
public record Interval(double low, double high) {
    /// Whether it holds a number.
    public boolean covers(double value) {
        return low <= value && value <= high;
    }
}
