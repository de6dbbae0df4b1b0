package org.thioloom.chem.hazard;

import java.util.Collection;

/// How loud a label is, the quietest first.
public enum SignalWord {
    NONE,
    WARNING,
    DANGER;

    /// The loudest of several.
    static SignalWord loudest(Collection<SignalWord> words) {
        return words.stream().max(Enum::compareTo).orElse(NONE);
    }
}
