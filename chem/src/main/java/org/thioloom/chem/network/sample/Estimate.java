package org.thioloom.chem.network.sample;

/// A mean over networks drawn independently.
///
/// @param mean in the unit of what was drawn
/// @param standardError of the mean, s/√n, in that unit
public record Estimate(double mean, double standardError) {

    /// @param values two or more
    static Estimate of(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Estimate(mean, StrictMath.sqrt(squares / (values.length - 1.0) / values.length));
    }

    /// How far a value is from the mean, in standard errors.
    public double standardErrorsFrom(double value) {
        double distance = Math.abs(value - mean);
        return distance == 0 ? 0 : distance / standardError;
    }
}
