package org.thioloom.chem.hazard;

import java.util.Collection;
import java.util.Locale;

/// How loud a label is, the quietest first.
public enum SignalWord {
    NONE,
    WARNING,
    DANGER;

    /// In small letters, as files write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The loudest of several.
    static SignalWord loudest(Collection<SignalWord> words) {
        return words.stream().max(Enum::compareTo).orElse(NONE);
    }
}
