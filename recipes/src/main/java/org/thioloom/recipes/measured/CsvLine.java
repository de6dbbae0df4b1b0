package org.thioloom.recipes.measured;

import java.util.ArrayList;
import java.util.List;

/// One line of a table of text, as cells.
///
/// @param number counted from 1, as editors do
record CsvLine(int number, List<String> cells) {
    CsvLine {
        cells = List.copyOf(cells);
    }

    /// The lines that hold something; those that begin with `#` are remarks, and `sep=;` is what a
    /// spreadsheet says to itself.
    static List<CsvLine> of(String text) {
        List<String> lines = text.lines().toList();
        char separator = separator(lines);
        List<CsvLine> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("sep=")) {
                rows.add(new CsvLine(i + 1, cells(lines.get(i), separator)));
            }
        }
        return rows;
    }

    /// A semicolon or a tab anywhere means that commas are decimal; without any of the three,
    /// blanks divide.
    private static char separator(List<String> lines) {
        for (char separator : new char[] {';', '\t', ','}) {
            if (lines.stream()
                    .filter(line -> !line.strip().startsWith("#"))
                    .anyMatch(line -> cells(line, separator).size() > 1)) {
                return separator;
            }
        }
        return ' ';
    }

    /// Cells in quotes may hold the separator, and two quotes for one.
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                add(cell, separator, cells);
            } else {
                cell.append(c);
            }
        }
        add(cell, separator, cells);
        return cells;
    }

    /// Blanks that divide may be several.
    private static void add(StringBuilder cell, char separator, List<String> cells) {
        String text = cell.toString().strip();
        if (separator != ' ' || !text.isEmpty()) {
            cells.add(text);
        }
        cell.setLength(0);
    }

    /// Whether something stands beyond so many cells, as when commas are decimal and divide too.
    boolean isLongerThan(int columns) {
        return cells.stream().skip(columns).anyMatch(cell -> !cell.isEmpty());
    }

    /// The cell of a column; empty where the line is too short.
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
