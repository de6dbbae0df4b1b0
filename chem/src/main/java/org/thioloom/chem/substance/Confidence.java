package org.thioloom.chem.substance;

/// How far a tabulated number can be trusted.
public enum Confidence {
    /// Solid: several sources agree.
    HIGH,
    /// The usual value, of the right size.
    MEDIUM,
    /// A placeholder until somebody measures.
    LOW
}
