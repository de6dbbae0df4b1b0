package org.thioloom.chem.drawing;

import java.io.Serial;

/// What somebody asked for cannot be drawn, and why. It is caught before it leaves the rooms that
/// draw, and told as a refusal.
public final class NotDrawable extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String remedy;

    public NotDrawable(String sentence, String remedy) {
        super(sentence);
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /// What was found.
    public String sentence() {
        return sentence;
    }

    /// What would do.
    public String remedy() {
        return remedy;
    }
}
