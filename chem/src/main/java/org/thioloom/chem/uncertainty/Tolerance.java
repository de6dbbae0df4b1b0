package org.thioloom.chem.uncertainty;

/// The numerical tolerance of a standard uncertainty: half of its last meaningful digit, δ = ½ 10ˡ
/// where u = c 10ˡ with so many digits in c (JCGM 101, 7.9.2).
public final class Tolerance {
    private Tolerance() {}

    /// δ.
    ///
    /// @param uncertainty u > 0; of 0 the tolerance is 0
    /// @param digits meaningful in u, 1 or 2
    public static double of(double uncertainty, int digits) {
        if (!(uncertainty > 0)) {
            return 0;
        }
        double exponent = Math.floor(Math.log10(uncertainty)) - digits + 1;
        // 0.0996 has one digit as 0.1, not as 0.09
        double scaled = uncertainty / Math.pow(10, exponent);
        boolean carried = Math.round(scaled) >= Math.round(Math.pow(10, digits));
        return 0.5 * Math.pow(10, carried ? exponent + 1 : exponent);
    }
}
