package org.thioloom.chem.substance;

import java.util.Optional;

/// How far a tabulated number can be trusted.
public enum Confidence {
    /// Solid: several sources agree.
    HIGH("H"),
    /// The usual value, of the right size.
    MEDIUM("M"),
    /// A placeholder until somebody measures.
    LOW("L");

    private final String letter;

    Confidence(String letter) {
        this.letter = letter;
    }

    /// As tables write it: `H`, `M` or `L`.
    public String letter() {
        return letter;
    }

    /// The one a table writes as this letter; empty when it writes none so.
    public static Optional<Confidence> find(String letter) {
        for (Confidence confidence : values()) {
            if (confidence.letter.equals(letter)) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }

    /// The same for a table that ships, where another letter is a bug.
    public static Confidence of(String letter) {
        Optional<Confidence> found = find(letter);
        if (found.isEmpty()) {
            throw new IllegalStateException("bug: confidence " + letter);
        }
        return found.get();
    }
}
