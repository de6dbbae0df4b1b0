package org.thioloom.chem.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table of text, as it stands in a tab-separated file beside a class.
///
/// Lines beginning with `#` explain the table; the last of them above the first row names the
/// columns. Blank lines are skipped. An empty cell is an unknown, never a zero.
///
/// @param columns the names of the columns, in the order of the file
/// @param rows one list of cells a row, in the order of the file, each as long as `columns`
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(
                        "bug: a row of " + row.size() + " cells under " + columns + ": " + row);
            }
        }
    }

    /// Reads a table that ships beside a class.
    ///
    /// @param neighbour a class of the room that owns the table
    /// @param resource the bare file name, such as `groups.tsv`
    /// @throws IllegalStateException when the table is missing or ragged, which is a bug
    public static Table read(Class<?> neighbour, String resource) {
        try (InputStream stream = neighbour.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("bug: no " + resource + " beside " + neighbour);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("bug: " + resource + " beside " + neighbour, e);
        }
    }

    /// Reads a table from its text.
    static Table parse(String text) {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (!line.startsWith("#")) {
                rows.add(cells(line));
            } else if (rows.isEmpty()) {
                columns = cells(line.substring(1));
            }
        }
        return new Table(columns, rows);
    }

    /// What stands in a row under a column; empty when unknown.
    ///
    /// @param row one of `rows`
    public Optional<String> cell(List<String> row, String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException("bug: no column " + column + " among " + columns);
        }
        return Optional.of(row.get(index)).filter(text -> !text.isEmpty());
    }

    /// What stands in a row under a column that every row fills.
    ///
    /// @param row one of `rows`
    public String text(List<String> row, String column) {
        return cell(row, column)
                .orElseThrow(
                        () -> new IllegalStateException("bug: no " + column + " given in " + row));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }
}
