package org.thioloom.recipes.filled;

import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What entries come to, by the names of the cells that show it; the formulas of the sheets say the
/// same.
final class Count {
    private static final String LEFT_OUT = "#N/A";

    private final Map<String, List<Cell>> results = new LinkedHashMap<>();

    /// The result of a name of one.
    void put(String name, OptionalDouble value) {
        results.put(name, List.of(cell(value)));
    }

    void put(String name, String words) {
        results.put(name, List.of(Cell.of(words)));
    }

    /// One more result below those of a column.
    void add(String name, OptionalDouble value) {
        column(name).add(cell(value));
    }

    void add(String name, String words) {
        column(name).add(Cell.of(words));
    }

    /// One more point of a chart, which leaves out what is not known.
    void plot(String name, OptionalDouble value) {
        column(name).add(value.isPresent() ? cell(value) : Cell.of(LEFT_OUT));
    }

    OptionalDouble number(String name) {
        return number(name, 0);
    }

    OptionalDouble number(String name, int row) {
        List<Cell> column = results.getOrDefault(name, List.of());
        return row < column.size() && column.get(row) instanceof Cell.Figure(double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    Entries entries() {
        return new Entries(results);
    }

    private List<Cell> column(String name) {
        return results.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private static Cell cell(OptionalDouble value) {
        // a share of next to nothing may be beyond all bounds
        return value.isPresent() && Double.isFinite(value.getAsDouble())
                ? Cell.of(value.getAsDouble())
                : Cell.BLANK;
    }
}
