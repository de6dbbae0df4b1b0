package org.thioloom.chem.hazard;

/// Two things that should not meet.
///
/// @param first key of a substance
/// @param second key of another, or `pdms`, the silicone of moulds
/// @param blocks true when nothing may be planned that brings them together, false for a warning
/// @param why what happens, and what to do instead
/// @param source key of the reference
public record Incompatibility(
        String first, String second, boolean blocks, String why, String source) {}
