package org.thioloom.chem.band;

/// What becomes of a band between two samples.
public enum Change {
    /// It was not there, or much weaker, and must be seen.
    APPEAR,
    /// It was there, and falls to what is left of its group.
    VANISH,
    /// It must be seen, before and after.
    STAY,
    /// It may be seen or not: what is left of a solvent, moisture, a mould.
    MAY_BE
}
