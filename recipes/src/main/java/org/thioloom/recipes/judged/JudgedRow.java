package org.thioloom.recipes.judged;

import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.List;

/// A row of results as it was read back, and whose it is.
public record JudgedRow(ResultRow row, Author author) {

    /// All that stand in a record, in its order; rows with nothing in them are left out.
    public static List<JudgedRow> of(FilledRecord record) {
        FtirPage page = record.planned().ftirPage();
        Entries entries = record.entries();
        List<JudgedRow> rows = new ArrayList<>();
        for (ResultTable table : List.of(ResultTable.STAGES, ResultTable.HEAD, ResultTable.BANDS)) {
            List<String> ids = table.ids(page);
            for (int i = 0; i < ids.size(); i++) {
                ResultRow row = table.at(entries, i, ids.get(i));
                Author author = Author.of(row, entries, i);
                if (author != Author.NOBODY) {
                    rows.add(new JudgedRow(row, author));
                }
            }
        }
        return rows;
    }

    /// What has to be said of them.
    public static List<Finding> findings(FilledRecord record) {
        return of(record).stream()
                .filter(judged -> judged.author == Author.CHANGED)
                .map(JudgedRow::row)
                .map(row -> Rule.RESULT_CHANGED.at(row.pointer(), row.id()))
                .toList();
    }
}
