package org.thioloom.chem.bandfit;

import java.util.List;

/// How widely a fit of bands looks for the lowest minimum. Overlapping bands often have several,
/// and noise can make any of them the lowest.
///
/// @param places where to begin besides: the same bands with the same limits, started elsewhere
/// @param drawn how many of the best places drawn between the limits to begin from, `[-]`, 0 to 40
/// @param thorough whether to go down from all of them, or only until two come down alike
public record BandSearch(List<BandModel> places, int drawn, boolean thorough) {
    /// Until two of up to eight descents come down alike.
    public static final BandSearch USUAL = new BandSearch(List.of(), 7, false);

    /// From where the model begins, and nowhere else.
    public static final BandSearch NONE = new BandSearch(List.of(), 0, true);

    public BandSearch {
        places = List.copyOf(places);
        if (drawn < 0 || drawn > BandStarts.TRIED) {
            throw new IllegalArgumentException("bug: " + drawn + " places to be drawn");
        }
    }
}
