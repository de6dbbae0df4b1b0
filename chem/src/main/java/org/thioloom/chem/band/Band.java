package org.thioloom.chem.band;

import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.substance.Confidence;

/// Where and how strongly a carrier absorbs.
///
/// @param key `ene-911`
/// @param mode in words: `=CH2 wag`
/// @param window where its centre may lie
/// @param centre where it usually lies, `[cm-1]`
/// @param intensity as tables write it: vs, s, m, w, vw, v
/// @param width full width at half height, rough, `[cm-1]`
/// @param absorptivity decadic, at the top, for one carrier, good to a factor of three, `[L/(mol
///   cm)]`
/// @param comment what a spectroscopist should know; empty for nothing
/// @param source key of the reference of the position
public record Band(
        String key,
        Carrier carrier,
        String mode,
        Window window,
        double centre,
        String intensity,
        double width,
        double absorptivity,
        String comment,
        String source,
        Confidence confidence) {

    public Band {
        if (!window.holds(centre) || !(width > 0) || !(absorptivity > 0)) {
            throw new IllegalArgumentException("bug: a band " + key + " at " + centre);
        }
    }
}
