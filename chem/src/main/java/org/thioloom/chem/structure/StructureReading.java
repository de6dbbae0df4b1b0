package org.thioloom.chem.structure;

import java.util.List;

/// What came of reading a structure from text.
public sealed interface StructureReading {
    /// It was understood.
    record Understood(Structure structure) implements StructureReading {}

    /// It was not, for these reasons: at least one, and all that could be found in one pass.
    record Refused(List<StructureProblem> problems) implements StructureReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
