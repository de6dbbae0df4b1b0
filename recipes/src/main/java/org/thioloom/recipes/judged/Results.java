package org.thioloom.recipes.judged;

import org.thioloom.chem.band.Strength;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is to be written into a record, cell by cell, so that nothing of a person's is lost.
///
/// A row that a person filled in, or changed since the program did, stays as it is. The rows of the
/// bands show one stage, the latest that was judged; each stage has lines of its own besides.
///
/// @param entries rows counted as they stand in the file
/// @param findings what was not written, and why
public record Results(List<Entry> entries, List<Finding> findings) {

    public Results {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /// What goes into a cell.
    ///
    /// @param row from 0
    public record Entry(String name, int row, Cell cell) {}

    /// What is to be written of a judgement.
    ///
    /// @param page of the record
    /// @param file its cells as they stand
    public static Results of(FtirPage page, Entries file, Judgement judgement) {
        Pen pen = new Pen(file);
        for (ResultTable table : ResultTable.values()) {
            if (!table.isIn(file)) {
                return new Results(
                        List.of(), List.of(Rule.RESULT_WITHOUT_PLACE.at("/" + table.stem())));
            }
        }
        judgement.stages(page).values().forEach(pen::write);
        if (pen.takesBands(page, judgement)) {
            pen.bands(page, judgement);
        }
        return new Results(pen.entries, pen.findings);
    }

    private static final class Pen {
        private final Entries file;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Pen(Entries file) {
            this.file = file;
        }

        /// Whether the rows of the bands are free for this stage.
        boolean takesBands(FtirPage page, Judgement judgement) {
            ResultRow there = ResultTable.HEAD.at(file, 0, ResultTable.THE_HEAD);
            Author author = Author.of(there, file, 0);
            String shown = there.text("Stage");
            String stage = judgement.report().stage();
            List<String> stages = page.columns().stream().map(FtirPage.Column::key).toList();
            if (author.isPerson()) {
                boolean same = plain(shown).equals(plain(stage));
                if (!same) {
                    keep(there, judgement.head());
                }
                return same;
            }
            if (author == Author.PROGRAM && stages.indexOf(shown) > stages.indexOf(stage)) {
                findings.add(Rule.BANDS_OF_LATER_STAGE.at("/Bands_Stage", shown, stage));
                return false;
            }
            if (author == Author.PROGRAM && !shown.equals(stage)) {
                findings.add(Rule.BANDS_OF_EARLIER_STAGE.at("/Bands_Stage", shown, stage));
            }
            write(judgement.head());
            return true;
        }

        /// A person may write it with blanks.
        private static String plain(String stage) {
            return stage.strip().replace(' ', '-');
        }

        /// All bands: those that the spectrum says nothing of lose what the program wrote there of
        /// an earlier stage.
        void bands(FtirPage page, Judgement judgement) {
            Map<String, ResultRow> bands = new LinkedHashMap<>(judgement.bands());
            for (String id : ResultTable.BANDS.ids(page)) {
                ResultRow row = bands.remove(id);
                write(row == null ? ResultTable.BANDS.empty(id) : row);
            }
            for (Verdict verdict : judgement.report().verdicts()) {
                String key = verdict.expectation().band();
                if (bands.containsKey(key)
                        && verdict.expectation().strength() != Strength.UNUSABLE) {
                    findings.add(Rule.RESULT_WITHOUT_ROW.at("/bands", key));
                }
            }
        }

        void write(ResultRow row) {
            int at = row.table().ids(file).indexOf(row.id());
            if (at < 0) {
                findings.add(Rule.RESULT_WITHOUT_ROW.at(row.pointer(), row.id()));
                return;
            }
            ResultRow there = row.table().at(file, at, row.id());
            Author author = Author.of(there, file, at);
            if (author.isPerson()) {
                if (!row.isBlank()) {
                    keep(there, row);
                }
                return;
            }
            if (author == Author.NOBODY && row.isBlank()) {
                return;
            }
            row.cells()
                    .forEach(
                            (key, cell) -> entries.add(new Entry(row.table().name(key), at, cell)));
            Cell mark = row.isBlank() ? Cell.BLANK : Cell.of(row.mark());
            entries.add(new Entry(row.table().markName(), at, mark));
        }

        private void keep(ResultRow there, ResultRow row) {
            findings.add(Rule.ENTRY_KEPT.at(row.pointer(), row.id(), there.words(), row.words()));
        }
    }
}
