package org.thioloom.chem.band;

import java.util.List;

/// What came of laying a user's bands over a table.
public sealed interface BandReading {
    /// They were understood.
    record Understood(BandTable table) implements BandReading {}

    /// One thing that is wrong with a table a user wrote.
    ///
    /// @param line counted from 1
    /// @param sentence what was found, in the spelling of the table
    /// @param remedy what would do instead
    record Problem(int line, String sentence, String remedy) {}

    /// They were not, for these reasons: at least one, and all that could be found in one pass.
    record Refused(List<Problem> problems) implements BandReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
