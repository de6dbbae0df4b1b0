package org.thioloom.recipes.filled;

import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.FilledRecords.Place;
import org.thioloom.recipes.filled.FilledRecords.TypedFormula;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// A file as it was drawn, and what people do to it.
final class FilledFile {
    static final BatchRecord RECORD =
            BatchRecord.of(Bench.plan("anp-c-2.0k", new AnOrder().build()), List.of());

    private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
    private final List<Place> replaced = new ArrayList<>();
    private final List<Place> changed = new ArrayList<>();
    private final List<TypedFormula> typed = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private boolean links;

    FilledFile() {
        int lines = RECORD.weighing().lines().size();
        column(
                "items.id",
                RECORD.weighing().lines().stream().map(l -> Cell.of(l.input())).toList());
        column("items.target", blank(lines));
        for (int i = 0; i < lines; i++) {
            put("items.target", i, Cell.of(target(i)));
        }
        for (String name :
                List.of(
                        "items.weighed",
                        "items.pipetted",
                        "items.by",
                        "tare.before",
                        "tare.after")) {
            column(name, blank(lines));
        }
        column("steps.id", RECORD.steps().stream().map(s -> Cell.of(s.id())).toList());
        for (String name : List.of("start", "end", "actual", "done", "checked")) {
            column("steps." + name, blank(RECORD.steps().size()));
        }
        int discs = Objects.requireNonNull(RECORD.casting()).discs();
        column("discs.no", IntStream.rangeClosed(1, discs).mapToObj(i -> Cell.of(i)).toList());
        column("discs.dispensed", blank(discs));
        column("discs.gauge1", blank(discs));
        column("stock1.solute", blank(1));
        column("stock1.solvent", blank(1));
        for (String name :
                List.of("Batch_Date", "Cure_Minutes", "Count_Cast", "Place", "Release")) {
            column(name, blank(1));
        }
        for (String name : List.of("row", "weighed", "material", "lot", "reason")) {
            column("extra." + name, blank(3));
        }
        column("items.lot", blank(lines));
        column("items.expires", blank(lines));
        column("steps.remark", blank(RECORD.steps().size()));
        column("discs.use", blank(discs));
        column("discs.look", blank(discs));
        column("deviations.what", blank(3));
        column("deviations.step", blank(3));
        Recount.of(RECORD, new Entries(cells)).cells().forEach(this::column);
    }

    private static List<Cell> blank(int rows) {
        return Collections.nCopies(rows, Cell.BLANK);
    }

    private void column(String name, List<Cell> column) {
        cells.put(name, new ArrayList<>(column));
    }

    FilledFile put(String name, int row, Cell cell) {
        Objects.requireNonNull(cells.get(name), name).set(row, cell);
        return this;
    }

    FilledFile typed(String name, int row, String words) {
        return put(name, row, Cell.of(words));
    }

    FilledFile weighed(int row, double mass) {
        return put("items.weighed", row, Cell.of(mass));
    }

    FilledFile signed(int row) {
        return typed("items.by", row, "AB");
    }

    FilledFile replaced(String name, int row) {
        replaced.add(new Place(name, row));
        return this;
    }

    FilledFile changed(String name, int row) {
        changed.add(new Place(name, row));
        return this;
    }

    FilledFile formula(String name, int row, String formula) {
        typed.add(new TypedFormula(new Place(name, row), formula));
        return this;
    }

    /// With an empty row of the table above a row.
    FilledFile parted(String table, int row) {
        cells.forEach((name, column) -> {
            if (name.startsWith(table)) {
                column.add(row, Cell.BLANK);
            }
        });
        return this;
    }

    FilledFile lost(String name) {
        lost.add(name);
        return this;
    }

    /// With a row of a step that is none of the plan's: a question, or an observation.
    FilledFile asked(String id, String words) {
        cells.forEach((name, column) -> {
            if (name.startsWith("steps.")) {
                column.add(
                        switch (name) {
                            case "steps.id" -> Cell.of(id);
                            case "steps.actual" -> Cell.of(words);
                            default -> Cell.BLANK;
                        });
            }
        });
        return this;
    }

    FilledFile linked() {
        links = true;
        return this;
    }

    FilledFile reversed(String table) {
        cells.replaceAll((name, column) -> name.startsWith(table) ? column.reversed() : column);
        return this;
    }

    FileFacts facts() {
        return new FileFacts(new Entries(cells), replaced, changed, typed, lost, links);
    }

    static double target(int line) {
        WeighingPage page = RECORD.weighing();
        return page.lines().get(line).target().in(page.unit());
    }
}
