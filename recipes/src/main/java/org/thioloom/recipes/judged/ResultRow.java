package org.thioloom.recipes.judged;

import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// A row of results.
///
/// @param id within its table
/// @param cells by their keys in the table; blank where none is given
public record ResultRow(ResultTable table, String id, Map<String, Cell> cells) {

    public ResultRow {
        Map<String, Cell> all = new LinkedHashMap<>();
        for (String key : table.keys()) {
            all.put(key, Objects.requireNonNullElse(cells.get(key), Cell.BLANK));
        }
        cells = all;
    }

    /// The same row with these cells.
    ResultRow filled(Map<String, Cell> other) {
        return new ResultRow(table, id, other);
    }

    /// Whether nothing stands in it.
    public boolean isBlank() {
        return cells.keySet().stream().allMatch(key -> text(key).isEmpty());
    }

    /// What a cell says, in words.
    public String text(String key) {
        return new Entries(Map.of(key, List.of(Objects.requireNonNull(cells.get(key), key))))
                .text(key, 0);
    }

    /// The number in a cell; empty where there is none.
    public OptionalDouble number(String key) {
        return cells.get(key) instanceof Cell.Figure(double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    /// By which the program knows again what it wrote itself. It guards against slips, not against
    /// forgers.
    String mark() {
        CRC32 sum = new CRC32();
        String all =
                cells.keySet().stream().map(this::text).collect(Collectors.joining("|", id, "|"));
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /// Where it stands, in findings.
    String pointer() {
        return "/" + table.stem() + (table == ResultTable.HEAD ? "" : "/" + id);
    }

    /// All that stands in it, in one line.
    String words() {
        return cells.keySet().stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
