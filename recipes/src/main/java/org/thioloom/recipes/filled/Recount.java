package org.thioloom.recipes.filled;

import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;

/// Computes again what the formulas of a filled record compute, from its entries and the plan.
public final class Recount {
    private Recount() {}

    /// Every computed cell by its name; a cell that shows nothing yet is blank.
    ///
    /// @param entries as numbers; words count as nothing entered
    public static Entries of(BatchRecord record, Entries entries) {
        Count count = new Count();
        new WeighingCount(record.weighing(), record.control().solution() != null, entries, count)
                .run();
        new StepsCount(record.steps(), entries, count).run();
        if (record.casting() != null) {
            new CastingCount(record.casting(), entries, count).run();
        }
        YieldCount yield = new YieldCount(record.yield(), entries, count);
        yield.run();
        yield.elements(record.checks());
        new ReactedCount(record.ftirPage(), entries, count).run();
        return count.entries();
    }
}
