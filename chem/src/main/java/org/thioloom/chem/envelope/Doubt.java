package org.thioloom.chem.envelope;

/// Something in an envelope that a chemist should know before believing it.
///
/// @param sentence what was found, with numbers and units
/// @param remedy what would do
public record Doubt(Kind kind, String sentence, String remedy) {
    /// What a doubt is about.
    public enum Kind {
        /// Two descents never came down alike.
        UNCONFIRMED,
        /// Other bands fit about as well.
        RIVALS,
        /// Both amorphous areas are nearly one.
        CORRELATED,
        /// A centre, a width or an area stands at its limit.
        AT_LIMIT,
        /// The envelope does without a lithium band.
        WITHOUT_LITHIUM,
        /// What is left over waves instead of scattering.
        WAVES,
        /// Part of the window is too dark to be proportional.
        SATURATED,
        /// Measured by ATR, where strong bands stand lower.
        ATR
    }
}
