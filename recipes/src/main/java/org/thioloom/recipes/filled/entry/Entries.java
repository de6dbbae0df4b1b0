package org.thioloom.recipes.filled.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The cells of a record by the names that promise them: `Batch_No`, `items.weighed`.
///
/// @param cells from top to bottom; one cell for a name of one
public record Entries(Map<String, List<Cell>> cells) {
    private static final double WHOLE = 1e15;

    public Entries {
        Map<String, List<Cell>> copy = new LinkedHashMap<>();
        cells.forEach((name, column) -> copy.put(name, List.copyOf(column)));
        cells = copy;
    }

    /// Whether the record has such a name.
    public boolean has(String name) {
        return cells.containsKey(name);
    }

    /// How many cells a name has; 0 for a name that is not there.
    public int rows(String name) {
        return cells.getOrDefault(name, List.of()).size();
    }

    /// The cell of a name of one.
    public Cell at(String name) {
        return at(name, 0);
    }

    /// The cell of a name, counted from 0; blank where there is none.
    public Cell at(String name, int row) {
        List<Cell> column = cells.getOrDefault(name, List.of());
        return row < column.size() ? column.get(row) : Cell.BLANK;
    }

    /// The number of a name of one; empty where there is no number.
    public OptionalDouble number(String name) {
        return number(name, 0);
    }

    /// The number in a cell; empty where there is none.
    public OptionalDouble number(String name, int row) {
        return at(name, row) instanceof Cell.Figure(double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    /// The words in a cell; empty where there are none.
    public String words(String name, int row) {
        return at(name, row) instanceof Cell.Words(String words) ? words.strip() : "";
    }

    /// What stands in a cell, in words: `3` of the number 3; empty of a blank cell.
    public String text(String name, int row) {
        return switch (at(name, row)) {
            case Cell.Blank _ -> "";
            case Cell.Words(String words) -> words.strip();
            case Cell.Figure(double value) ->
                    value == Math.rint(value) && Math.abs(value) < WHOLE
                            ? Long.toString((long) value)
                            : Double.toString(value);
        };
    }
}
