package org.thioloom.chem.spectrum;

/// How the light met the sample. Strong bands stand lower in ATR than in transmission, so the two
/// are compared only with care.
public enum Technique {
    /// Attenuated total reflection.
    ATR,
    /// Through a film, a pellet or a cell.
    TRANSMISSION,
    /// Nobody stated it.
    UNKNOWN
}
