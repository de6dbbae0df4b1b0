package org.thioloom.chem.substance;

import java.util.List;

/// What came of laying a user's tables over a catalogue.
public sealed interface CatalogueReading {
    /// They were understood.
    record Understood(Catalogue catalogue) implements CatalogueReading {}

    /// One thing that is wrong with a table a user wrote, where, and what to do.
    ///
    /// @param table `substances`, `densities` or `properties`
    /// @param line counted from 1
    /// @param sentence what was found, in the spelling of the table
    /// @param remedy what would do instead
    record Problem(String table, int line, String sentence, String remedy) {}

    /// They were not, for these reasons: at least one, and all that could be found in one pass.
    record Refused(List<Problem> problems) implements CatalogueReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
