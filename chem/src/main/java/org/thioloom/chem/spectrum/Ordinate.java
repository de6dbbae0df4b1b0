package org.thioloom.chem.spectrum;

/// What a spectrum counts upwards.
public enum Ordinate {
    /// A = −log10 T, `[-]`.
    ABSORBANCE,
    /// T = I/I0, a fraction: 1 where nothing is absorbed, `[-]`.
    TRANSMITTANCE
}
