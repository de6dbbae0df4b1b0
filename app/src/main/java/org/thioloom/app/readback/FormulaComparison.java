package org.thioloom.app.readback;

import org.thioloom.app.meta.Prints;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.FilledRecords.Place;
import org.thioloom.recipes.filled.FilledRecords.TypedFormula;
import org.thioloom.recipes.filled.RowTable;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Compares the formulas of a filled workbook with those that were drawn, wherever they moved to.
public final class FormulaComparison {
    private final FilledWorkbook filled;
    private final Map<String, List<String>> drawn;
    private final List<Place> replaced = new ArrayList<>();
    private final List<Place> changed = new ArrayList<>();
    private final List<TypedFormula> typed = new ArrayList<>();

    private FormulaComparison(FilledWorkbook filled) {
        this.filled = filled;
        this.drawn = new LinkedHashMap<>(filled.drawn().prints());
    }

    /// What the file says of itself, against what it says it was drawn as. Places count rows in the
    /// order of the plan.
    public static FileFacts of(BatchRecord record, FilledWorkbook filled) {
        return new FormulaComparison(filled).facts(record);
    }

    private FileFacts facts(BatchRecord record) {
        Entries formulas = filled.formulas();
        for (RowTable table : RowTable.of(record)) {
            formulas = table.inOrder(table.order(filled.entries()), formulas);
            align(table);
        }
        for (String name : drawn.keySet()) {
            compare(name, formulas);
        }
        List<String> lost = new ArrayList<>(filled.broken());
        if (filled.drawn().whole()) {
            lost.retainAll(drawn.keySet());
        }
        drawn.keySet().stream()
                .filter(name -> !filled.entries().has(name) && !lost.contains(name))
                .forEach(lost::add);
        return new FileFacts(filled.entries(), replaced, changed, typed, lost, filled.links());
    }

    /// Headings and lines for remarks stand between the rows of some tables; those that compute are
    /// the rows.
    private void align(RowTable table) {
        String stem = table.name() + ".";
        List<String> names = drawn.keySet().stream().filter(n -> n.startsWith(stem)).toList();
        int size = names.stream().mapToInt(this::drawnRows).max().orElse(0);
        if (size == table.ids().size()) {
            return;
        }
        List<Integer> rows =
                IntStream.range(0, size)
                        .filter(row -> names.stream().anyMatch(name -> !print(name, row).isEmpty()))
                        .boxed()
                        .toList();
        names.forEach(name ->
                drawn.put(
                        name,
                        rows.size() == table.ids().size()
                                ? rows.stream().map(row -> print(name, row)).toList()
                                : List.of()));
    }

    private int drawnRows(String name) {
        return drawn.getOrDefault(name, List.of()).size();
    }

    private String print(String name, int row) {
        List<String> prints = drawn.getOrDefault(name, List.of());
        return row < prints.size() ? prints.get(row) : "";
    }

    private void compare(String name, Entries formulas) {
        int rows = Math.max(drawnRows(name), formulas.rows(name));
        for (int row = 0; row < rows; row++) {
            String expected = print(name, row);
            Place place = new Place(name, row);
            boolean there = filled.entries().has(name);
            if (formulas.at(name, row) instanceof Cell.Words(String formula)) {
                if (expected.isEmpty()) {
                    typed.add(new TypedFormula(place, formula));
                } else if (!Prints.of(formula).equals(expected)) {
                    changed.add(place);
                }
            } else if (!expected.isEmpty() && there) {
                replaced.add(place);
            }
        }
    }
}
