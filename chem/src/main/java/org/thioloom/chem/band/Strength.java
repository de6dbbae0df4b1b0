package org.thioloom.chem.band;

/// How much a band alone can tell.
public enum Strength {
    DECISIVE,
    SUPPORTING,
    UNUSABLE
}
