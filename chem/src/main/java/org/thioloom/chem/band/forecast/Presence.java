package org.thioloom.chem.band.forecast;

/// How sure it is that something is in the beam.
public enum Presence {
    /// It is there, as much as was reckoned.
    SURE,
    /// It may be there, at most as much as was reckoned: a photoinitiator after the light.
    UNSURE,
    /// It should not be there, and a little of it may be: a solvent after drying, moisture.
    TRACE
}
