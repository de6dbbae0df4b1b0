package org.thioloom.chem.spectrum;

/// How to draw the baseline under a spectrum. Areas are compared only under one and the same.
///
/// A stiffness λ is meant for points 2 cm-1 apart and is scaled by (spacing / 2 cm-1)^-4, so that
/// the same λ gives the same curve at any resolution.
public sealed interface BaselineMethod {
    /// A straight line through the means of two stretches beside the band. Only what lies between
    /// the outer edges of the two is kept: a line says nothing about what lies beyond.
    record Local(LocalLine line) implements BaselineMethod {}

    /// The lower convex hull, a rubber band stretched from below. It follows the lowest noise, cuts
    /// under broad bands, and is of no use with negative lobes.
    record RubberBand() implements BaselineMethod {}

    /// Asymmetric least squares (eilers2003): Σ w (y - z)² + λ Σ (Δ²z)² with w = p above the curve
    /// and 1 - p below it. Too small a p eats broad bands.
    ///
    /// @param stiffness λ, `[-]`, > 0
    /// @param asymmetry p, `[-]`, 0 to 1, both excluded
    record AsymmetricLeastSquares(double stiffness, double asymmetry) implements BaselineMethod {
        /// λ = 10⁶, p = 0.01.
        public static final AsymmetricLeastSquares USUAL = new AsymmetricLeastSquares(1e6, 0.01);
    }

    /// arPLS (baek2015): as above with w = 1 / (1 + exp(2 (d - (2s - m)) / s)), d = y - z, m and s
    /// the mean and the standard deviation of the negative d. Finds its noise by itself.
    ///
    /// @param stiffness λ, `[-]`, > 0
    record ArPls(double stiffness) implements BaselineMethod {
        /// λ = 10⁵.
        public static final ArPls USUAL = new ArPls(1e5);
    }

    /// airPLS (zhang2010): as above with w = 0 above the curve and exp(t |d| / Σ|d|) below it in
    /// round t, the sum over the points below.
    ///
    /// @param stiffness λ, `[-]`, > 0
    record AirPls(double stiffness) implements BaselineMethod {
        /// λ = 10⁶.
        public static final AirPls USUAL = new AirPls(1e6);
    }

    /// A polynomial, fitted again and again to what lies below the last one (lieber2003). Degrees
    /// above 4 invent bands.
    ///
    /// @param degree `[-]`, 0 to 6
    record Polynomial(int degree) implements BaselineMethod {}

    /// The same with the noise in mind (zhao2007): bands are left out from the start, and what lies
    /// up to one standard deviation above the last polynomial counts.
    ///
    /// @param degree `[-]`, 0 to 6
    record PolynomialInNoise(int degree) implements BaselineMethod {}
}
