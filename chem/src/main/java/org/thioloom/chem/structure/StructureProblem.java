package org.thioloom.chem.structure;

/// One thing that is wrong with a structure, where, and what to do.
///
/// @param from first character it is about, counted from 0 in the text without blanks around it
/// @param to the character after the last it is about; equal to `from` when it is about nothing
/// @param sentence what was found, in the spelling of the text
/// @param remedy what would do instead
public record StructureProblem(Kind kind, int from, int to, String sentence, String remedy) {
    private static final int AROUND = 45;

    /// What sort of thing is wrong.
    public enum Kind {
        /// There is no text.
        EMPTY,
        /// It breaks the grammar of SMILES, or aromatic atoms cannot be given their double bonds.
        NOT_SMILES,
        /// An atom is no element: `[Xx]`, `[R]`, `*`.
        UNKNOWN_ATOM,
        /// An atom has fewer bonds than it makes, as in a radical, or a charge it does not take.
        OPEN_VALENCE,
        /// An atom has more bonds than it makes.
        TOO_MANY_BONDS,
        /// The charges do not add up to zero.
        UNBALANCED_CHARGE,
        /// An element has no standard atomic weight, or an isotope is not known.
        NO_ATOMIC_WEIGHT,
        /// The text between bars does not mark one repeat unit.
        BAD_REPEAT_UNIT
    }

    /// Two lines: the text, and carets under what this is about; of a long text what stands around.
    ///
    /// @param text what was read
    public String caret(String text) {
        String typed = text.strip();
        int first = Math.max(0, from - AROUND);
        int end = Math.min(typed.length(), from + AROUND);
        if (typed.length() <= 2 * AROUND) {
            first = 0;
            end = typed.length();
        }
        String before = first > 0 ? "..." : "";
        String after = end < typed.length() ? "..." : "";
        int carets = Math.clamp(to - from, 1, Math.max(1, end - from));
        return before
                + typed.substring(first, end)
                + after
                + "\n"
                + " ".repeat(before.length() + from - first)
                + "^".repeat(carets);
    }
}
