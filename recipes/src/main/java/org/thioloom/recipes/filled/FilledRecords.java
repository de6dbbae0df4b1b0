package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.EntryReader;
import org.thioloom.recipes.filled.entry.Moments;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a filled record against its plan.
public final class FilledRecords {
    private static final double LARGEST = 1e9;
    private static final int SEVERAL = 3;

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
    /// @param typed formulas where an entry was wanted
    /// @param lost names that lead nowhere
    /// @param links whether it draws on other files
    public record FileFacts(
            Entries entries,
            List<Place> replaced,
            List<Place> changed,
            List<TypedFormula> typed,
            List<String> lost,
            boolean links) {
        public FileFacts {
            replaced = List.copyOf(replaced);
            changed = List.copyOf(changed);
            typed = List.copyOf(typed);
            lost = List.copyOf(lost);
        }
    }

    /// One cell of a name.
    ///
    /// @param row counted from 0
    public record Place(String name, int row) {}

    /// A formula that somebody typed.
    public record TypedFormula(Place place, String formula) {}

    /// The record with everything worth saying of it.
    public static FilledRecord of(BatchRecord record, FileFacts file) {
        return new FilledRecords(record, file).read();
    }

    private FilledRecord read() {
        lost();
        if (file.links()) {
            findings.add(Rule.RECORD_LINKS.at(""));
        }
        Entries found = bounded(file.entries());
        Entries raw = found;
        for (RowTable table : RowTable.of(record)) {
            table.faults(raw)
                    .forEach(fault ->
                            findings.add(Rule.RECORD_ROW_LOST.at("/" + table.name(), fault)));
            raw = table.inOrder(table.order(raw), raw);
        }
        Entries read = EntryReader.read(record, raw, findings);
        Entries ours = Recount.of(record, read);
        new FileChecks(record, file, findings).compare(raw, ours);
        new MassesTwice(record, read, ours, findings).check();
        new Signatures(record, read, findings).check();
        return new FilledRecord(
                record,
                read.text("Batch_No", 0),
                date(read),
                Actuals.of(record, read, ours),
                new Deviations(record, read, ours).all(),
                Written.of(record, found, read),
                Finding.gravestFirst(findings),
                read,
                ours);
    }

    /// Names of a sheet are lost together, so those of one table or block are said together.
    private void lost() {
        Map<String, List<String>> together = new LinkedHashMap<>();
        for (String name : file.lost()) {
            together.computeIfAbsent(name.split("[._]", 2)[0], _ -> new ArrayList<>()).add(name);
        }
        together.forEach((stem, names) -> {
            if (names.size() > SEVERAL) {
                findings.add(
                        Rule.RECORD_NAME_LOST.at(
                                "/" + stem,
                                "%s, like %d others of %s,"
                                        .formatted(names.getFirst(), names.size() - 1, stem)));
            } else {
                names.forEach(name -> findings.add(Rule.RECORD_NAME_LOST.at("/" + name, name)));
            }
        });
    }

    /// Without numbers that no bench has, which arithmetic would carry beyond all bounds.
    private Entries bounded(Entries entries) {
        Map<String, List<Cell>> bounded = new LinkedHashMap<>();
        entries.cells()
                .forEach((name, column) -> {
                    List<Cell> cells = new ArrayList<>(column);
                    for (int row = 0; row < cells.size(); row++) {
                        if (cells.get(row) instanceof Cell.Figure(double value)
                                && !(Math.abs(value) <= LARGEST)) {
                            cells.set(row, Cell.of(Double.toString(value)));
                            findings.add(
                                    Rule.ENTRY_NOT_UNDERSTOOD.at(
                                            EntryReader.pointer(name, row, column.size()),
                                            value,
                                            "it is beyond any bench",
                                            EntryReader.number("the unit of the cell")));
                        }
                    }
                    bounded.put(name, cells);
                });
        return new Entries(bounded);
    }

    private static @Nullable String date(Entries read) {
        double day = read.number("Batch_Date").orElse(0);
        return Moments.isDay(day) ? Moments.day(day).toString() : null;
    }
}
