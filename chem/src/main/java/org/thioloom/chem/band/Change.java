package org.thioloom.chem.band;

/// What a step should do to a band.
public enum Change {
    APPEAR,
    VANISH,
    STAY,
    MAY_BE
}
