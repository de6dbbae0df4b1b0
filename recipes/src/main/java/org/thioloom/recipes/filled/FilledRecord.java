package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;

/// A batch record after it was filled in.
///
/// @param planned what it was planned as
/// @param batch number given at the bench; empty for none
/// @param date of the batch, `2026-11-23`; null when none was entered
/// @param actuals what was really done, in the order of the record
/// @param deviations where that departs from the plan, those of the program and those written down
/// @param findings what has to be said about the file and its entries
/// @param computed what the entries come to, by name
public record FilledRecord(
        BatchRecord planned,
        String batch,
        @Nullable String date,
        List<Actual> actuals,
        List<Deviation> deviations,
        List<Finding> findings,
        Entries computed) {

    public FilledRecord {
        actuals = List.copyOf(actuals);
        deviations = List.copyOf(deviations);
        findings = List.copyOf(findings);
    }

    /// Whether it was done as planned, as far as the record shows.
    public boolean asPlanned() {
        return deviations.isEmpty();
    }

    /// One thing that was measured or done.
    ///
    /// @param id `items/node`, `discs/3/thickness`, `cure/minutes`
    /// @param value in `unit`
    /// @param unit symbol; empty for a count
    /// @param by initials; empty for none
    public record Actual(String id, double value, String unit, String by) {}

    /// One departure.
    ///
    /// @param id of what departs, as in [Actual], or `log/1`
    /// @param planned in words
    /// @param actual in words
    /// @param word `LOW`, `HIGH`, `SHORT`, `EXPIRED`, `OUT`, `NO`, `LOGGED`
    public record Deviation(String id, String planned, String actual, String word) {}
}
