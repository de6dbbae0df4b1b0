package org.thioloom.chem.band;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.structure.Pattern;

/// A group of atoms that absorbs.
///
/// @param key `fluoroaryl`
/// @param group what recipes and verdicts call it; of a reactive group, that group's key
/// @param name in words
/// @param symbol short, in ASCII
/// @param pattern what finds it; null where no single molecule has it
/// @param least fewest in one molecule for the bands to be there, `[-]`
/// @param telling whether its bands tell anything; CH2 is nearly everywhere and tells nothing
/// @param replaces key of a carrier that it stands for where both are found; null for none
public record Carrier(
        String key,
        String group,
        String name,
        String symbol,
        @Nullable Pattern pattern,
        int least,
        State state,
        boolean telling,
        @Nullable String replaces) {

    /// In what its bands are seen.
    public enum State {
        ANY,
        /// Only where no solvent is.
        SOLID,
        /// Never in a condensed sample.
        GAS
    }
}
