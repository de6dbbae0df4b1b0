package org.thioloom.chem.band;

/// How much a band can tell.
public enum Strength {
    /// Alone.
    DECISIVE,
    /// Together with others of its group: something lies under it.
    SUPPORTING,
    /// Nothing: too weak, too strong, or buried.
    UNUSABLE
}
