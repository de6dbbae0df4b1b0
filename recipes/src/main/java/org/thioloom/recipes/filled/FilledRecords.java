package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads a filled record against its plan.
public final class FilledRecords {
    private static final double EXCEL_DAY_OF_1970 = 25569;
    private static final double LAST_DAY = 2_958_465;

    private final BatchRecord record;
    private final FileFacts file;
    private final List<Finding> findings = new ArrayList<>();

    private FilledRecords(BatchRecord record, FileFacts file) {
        this.record = record;
        this.file = file;
    }

    /// What a file says of its own formulas and names.
    ///
    /// @param entries every named cell as it stands in the file
    /// @param replaced places whose formula was typed over
    /// @param changed places whose formula is another one
    /// @param lost names that lead nowhere
    /// @param links whether it draws on other files
    public record FileFacts(
            Entries entries,
            List<Place> replaced,
            List<Place> changed,
            List<String> lost,
            boolean links) {
        public FileFacts {
            replaced = List.copyOf(replaced);
            changed = List.copyOf(changed);
            lost = List.copyOf(lost);
        }
    }

    /// One cell of a name.
    ///
    /// @param row counted from 0
    public record Place(String name, int row) {}

    /// The record with everything worth saying of it.
    public static FilledRecord of(BatchRecord record, FileFacts file) {
        return new FilledRecords(record, file).read();
    }

    private FilledRecord read() {
        file.lost().forEach(name -> findings.add(Rule.RECORD_NAME_LOST.at("/" + name, name)));
        if (file.links()) {
            findings.add(Rule.RECORD_LINKS.at(""));
        }
        List<String> ids =
                record.weighing().lines().stream().map(WeighingPage.Line::input).toList();
        Entries raw = file.entries().sorted("items", "items.id", ids);
        Entries read = EntryReader.read(record, raw, findings);
        Entries ours = Recount.of(record, read);
        new FileChecks(record, file, findings).compare(raw, ours);
        new Signatures(record, read, findings).check();
        return new FilledRecord(
                record,
                text(read.at("Batch_No")),
                date(read),
                Actuals.of(record, read, ours),
                new Deviations(record, read, ours).all(),
                Finding.gravestFirst(findings),
                ours);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> words.strip();
            case Cell.Figure(double value) ->
                    value == Math.rint(value)
                            ? Long.toString((long) value)
                            : Double.toString(value);
            case Cell.Blank _ -> "";
        };
    }

    private static @Nullable String date(Entries read) {
        double day = read.number("Batch_Date").orElse(0);
        return day >= 1 && day <= LAST_DAY
                ? LocalDate.ofEpochDay((long) (day - EXCEL_DAY_OF_1970)).toString()
                : null;
    }
}
