package org.thioloom.chem.band;

/// A band of something else that lies where a band is looked for.
///
/// @param species who has it
/// @param band key of the band
/// @param position of its centre, `[cm-1]`
/// @param overlap share of the window that it covers, `[-]`, 0 to 1
/// @param sentence what it does there, in words
public record Confounder(
        String species, String band, double position, double overlap, String sentence) {}
