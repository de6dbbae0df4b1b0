package org.thioloom.chem.network;

/// Between what an ideal rubber can have for a shear modulus: no entanglements, no crystals, all
/// rings as theory has them. Real membranes are softer, by slack and rings, or harder, by crystals;
/// so these are bounds of an ideal, not a prediction.
///
/// @param phantom R T ξ, junctions that fluctuate freely, `[Pa]`
/// @param affine R T ν, junctions that are held, `[Pa]`
public record Modulus(double phantom, double affine) {

    /// R T (ν − h μ), `[Pa]`, since ν − μ = ξ.
    ///
    /// @param freedom h of the junctions, `[-]`, 0 (affine) to 1 (phantom)
    public double between(double freedom) {
        if (!(freedom >= 0 && freedom <= 1)) {
            throw new IllegalArgumentException("bug: h = " + freedom);
        }
        return affine - freedom * (affine - phantom);
    }

    /// 3 G of what keeps its volume, `[Pa]`: what a pull would measure.
    ///
    /// @param shear G, `[Pa]`
    public static double young(double shear) {
        return 3 * shear;
    }
}
