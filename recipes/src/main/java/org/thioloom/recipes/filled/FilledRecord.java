package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A batch record after it was filled in.
///
/// @param planned what it was planned as
/// @param batch number given at the bench; empty for none
/// @param date of the batch, `2026-11-23`; null when none was entered
/// @param actuals what was really done, in the order of the record
/// @param deviations where that departs from the plan, those of the program and those written down
/// @param notes what else was written down, and is not computed with
/// @param findings what has to be said about the file and its entries
/// @param entries as they were read, by name, rows in the order of the plan
/// @param computed what the entries come to, by name
public record FilledRecord(
        BatchRecord planned,
        String batch,
        @Nullable String date,
        List<Actual> actuals,
        List<Deviation> deviations,
        List<Note> notes,
        List<Finding> findings,
        Entries entries,
        Entries computed) {

    private static final Set<Rule> LOST =
            EnumSet.of(
                    Rule.RECORD_NAME_LOST,
                    Rule.RECORD_ROW_LOST,
                    Rule.RECORD_SHEET_COPIED,
                    Rule.PLAN_CELL_CHANGED);

    public FilledRecord {
        actuals = List.copyOf(actuals);
        deviations = List.copyOf(deviations);
        notes = List.copyOf(notes);
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
                notes,
                Finding.gravestFirst(all),
                entries,
                computed);
    }

    /// Whether it was done as planned, as far as the record shows, and the record is whole.
    public boolean asPlanned() {
        return deviations.isEmpty() && isWhole();
    }

    /// Whether all that was planned can still be read.
    public boolean isWhole() {
        return findings.stream().noneMatch(finding -> LOST.contains(finding.rule()));
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

    /// One entry that says something in its own words, or that nothing is computed from.
    ///
    /// @param id where it stands: `items/node/lot`, `steps/2.1.1#1 degassing pressure`
    /// @param by initials; empty for none
    public record Note(String id, String words, String by) {}

    /// One departure.
    ///
    /// @param id of what departs, as in [Actual], or `log/1`
    /// @param planned in words
    /// @param actual in words
    /// @param word `LOW`, `HIGH`, `THIN`, `THICK`, `SHORT`, `EXPIRED`, `OUT`, `NO`, `LOGGED`
    public record Deviation(String id, String planned, String actual, String word) {}
}
