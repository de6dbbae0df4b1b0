package org.thioloom.chem.band;

/// A band of another species that lies where this one does.
///
/// @param position `[cm-1]`
/// @param overlap share of the window that it covers, 0 to 1, `[-]`
public record Confounder(
        String species, String band, double position, double overlap, String sentence) {}
