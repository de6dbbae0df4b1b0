package org.thioloom.chem.envelope;

/// What is expected, and between what a new measurement should lie in 95 of 100 cases.
///
/// @param value in the unit of what is expected
/// @param low in the same unit
/// @param high in the same unit
public record Interval(double value, double low, double high) {
    /// Whether a measured value lies inside.
    public boolean holds(double measured) {
        return low <= measured && measured <= high;
    }
}
