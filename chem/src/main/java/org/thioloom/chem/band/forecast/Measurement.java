package org.thioloom.chem.band.forecast;

import org.thioloom.chem.spectrum.Technique;

/// How a spectrum will be measured.
///
/// @param noise standard deviation of one scan, absorbance, `[-]`, > 0
/// @param scans averaged, >= 1
/// @param technique through a film, or by one reflection in diamond
/// @param thickness of the film in transmission, `[cm]`, > 0
/// @param spacing of the points, `[cm-1]`, > 0
public record Measurement(
        double noise, int scans, Technique technique, double thickness, double spacing) {

    /// One reflection in diamond, 64 scans, points 2 cm-1 apart, a noise of 0.001 a scan: the
    /// usual, recalled.
    public static final Measurement USUAL = new Measurement(1e-3, 64, Technique.ATR, 1e-2, 2);

    private static final double DIAMOND = 2.4;
    private static final double SAMPLE = 1.5;
    private static final double HALF = 0.5; // sin² of 45°

    public Measurement {
        if (!(noise > 0 && thickness > 0 && spacing > 0) || scans < 1) {
            throw new IllegalArgumentException("bug: noise " + noise + ", " + scans + " scans");
        }
    }

    /// Of the finished spectrum: noise of a scan / √scans, absorbance, `[-]`.
    public double sigma() {
        return noise / Math.sqrt(scans);
    }

    /// The way of the light through the sample at a wavenumber `[cm-1]`, `[cm]`.
    ///
    /// In transmission the thickness. By reflection at 45° in diamond (n 2.4) on a polymer (n 1.5),
    /// the effective thickness of a weak band for unpolarised light, the mean of d⊥ = λ₁ n cos θ /
    /// (π (1 - n²) √(sin² θ - n²)) and d∥ = 2 d⊥, with n = 1.5/2.4 and λ₁ = 1/(2.4 ν): 4.4 um at
    /// 1000 cm-1, less at more (Harrick, Internal Reflection Spectroscopy, 1967, recalled).
    public double path(double wavenumber) {
        if (technique == Technique.TRANSMISSION) {
            return thickness;
        }
        double n2 = SAMPLE / DIAMOND * (SAMPLE / DIAMOND);
        double perpendicular = Math.sqrt(n2 * HALF) / (Math.PI * (1 - n2) * Math.sqrt(HALF - n2));
        return 1.5 * perpendicular / (DIAMOND * wavenumber);
    }
}
