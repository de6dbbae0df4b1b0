package org.thioloom.recipes.master;

import java.util.List;

/// A part of the procedure that runs in one place: weigh and mix, cast and cure, wash, dry.
public record UnitProcedure(String name, List<Operation> operations) {
    public UnitProcedure {
        operations = List.copyOf(operations);
    }

    /// Phases done one after another, the whole of it so many times.
    public record Operation(String name, int repeat, List<Phase> phases) {
        public Operation {
            phases = List.copyOf(phases);
        }
    }
}
