package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;

/// A batch record after it was filled in.
///
/// @param planned what it was planned as
/// @param batch number given at the bench; empty for none
/// @param date of the batch, `2026-11-23`; null when none was entered
/// @param actuals what was really done, in the order of the record
/// @param deviations where that departs from the plan, those of the program and those written down
/// @param findings what has to be said about the file and its entries
/// @param entries as they were read, by name, rows in the order of the plan
/// @param computed what the entries come to, by name
public record FilledRecord(
        BatchRecord planned,
        String batch,
        @Nullable String date,
        List<Actual> actuals,
        List<Deviation> deviations,
        List<Finding> findings,
        Entries entries,
        Entries computed) {

    public FilledRecord {
        actuals = List.copyOf(actuals);
        deviations = List.copyOf(deviations);
        findings = List.copyOf(findings);
    }

    /// The same with more to be said of it.
    public FilledRecord remarked(List<Finding> remarks) {
        List<Finding> all = new ArrayList<>(remarks);
        all.addAll(findings);
        return new FilledRecord(
                planned,
                batch,
                date,
                actuals,
                deviations,
                Finding.gravestFirst(all),
                entries,
                computed);
    }

    /// Whether it was done as planned, as far as the record shows.
    public boolean asPlanned() {
        return deviations.isEmpty();
    }

    /// One thing that was measured or done.
    ///
    /// @param id `items/node`, `discs/3/thickness`, `cure/minutes`
    /// @param value in `unit`
    /// @param uncertainty standard (k = 1), in `unit`; null where nobody can say
    /// @param unit symbol; empty for a count
    /// @param planned in `unit`; null where the plan says nothing
    /// @param by initials; empty for none
    /// @param at clock or day as written, `10:32`; empty for none
    public record Actual(
            String id,
            double value,
            @Nullable Double uncertainty,
            String unit,
            @Nullable Double planned,
            String by,
            String at) {}

    /// One departure.
    ///
    /// @param id of what departs, as in [Actual], or `log/1`
    /// @param planned in words
    /// @param actual in words
    /// @param word `LOW`, `HIGH`, `SHORT`, `EXPIRED`, `OUT`, `NO`, `LOGGED`
    public record Deviation(String id, String planned, String actual, String word) {}
}
