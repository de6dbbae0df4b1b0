package org.thioloom.chem.identity;

import org.thioloom.chem.structure.Structure;

/// What came of reading a name.
public sealed interface NameReading {
    /// It names a structure.
    ///
    /// @param structure for a person to look at before it is trusted
    /// @param understood how the name was understood, in words
    record Found(Structure structure, String understood) implements NameReading {}

    /// It does not, or not one.
    ///
    /// @param from first character that was not understood, counted from 0 in the name without
    ///   blanks around it
    /// @param to the character after the last that was not
    /// @param sentence what was found
    /// @param remedy what would do instead
    record NotUnderstood(int from, int to, String sentence, String remedy) implements NameReading {

        /// Two lines: the name, and carets under what was not understood.
        ///
        /// @param name what was read
        public String caret(String name) {
            return name.strip() + "\n" + " ".repeat(from) + "^".repeat(Math.max(1, to - from));
        }
    }
}
