package org.thioloom.recipes.filled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The cells of a record by the names that promise them: `Batch_No`, `items.weighed`.
///
/// @param cells from top to bottom; one cell for a name of one
public record Entries(Map<String, List<Cell>> cells) {
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

    /// The same with the rows of a table in the order of their ids, however they were sorted.
    ///
    /// @param table stem of its names: `items`
    /// @param idName the column that says which row is which
    /// @param ids in the order wanted; a row that is not there is blank
    public Entries sorted(String table, String idName, List<String> ids) {
        List<String> there = new ArrayList<>();
        for (int row = 0; row < rows(idName); row++) {
            there.add(words(idName, row));
        }
        if (there.equals(ids) || there.isEmpty()) {
            return this;
        }
        Map<String, List<Cell>> sorted = new LinkedHashMap<>(cells);
        sorted.replaceAll((name, column) ->
                name.startsWith(table + ".")
                        ? ids.stream()
                                .map(id ->
                                        there.contains(id)
                                                ? at(name, there.indexOf(id))
                                                : Cell.BLANK)
                                .toList()
                        : column);
        return new Entries(sorted);
    }
}
