package org.thioloom.chem.spectrumfile;

/// Leaves a reader in the middle of a file; it never leaves this room.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private static final String CUT = "copy or export it from the instrument again";

    private final String remedy;

    Unreadable(String sentence, String remedy) {
        super(sentence, null, false, false);
        this.remedy = remedy;
    }

    /// A header that its own data contradict, or data that end too soon.
    static Unreadable damaged(String sentence) {
        return new Unreadable(sentence, CUT);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
