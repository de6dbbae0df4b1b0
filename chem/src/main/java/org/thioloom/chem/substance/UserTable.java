package org.thioloom.chem.substance;

import org.thioloom.chem.substance.CatalogueReading.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the text of a table that a user wrote into rows, and writes down what is wrong with it.
final class UserTable {
    /// More rows than any shelf has bottles; a table beyond it is not one of substances.
    static final int MOST_LINES = 5000;

    private static final int LONGEST_CELL = 5000;
    private static final String MARK = "#";

    private final String name;
    private final List<String> known;
    private final List<Problem> problems;
    private List<String> columns = List.of();
    private final List<UserRow> rows = new ArrayList<>();

    /// @param name of the table
    /// @param known every column it can have, the first being the one it must have
    /// @param problems where what is wrong is written down
    UserTable(String name, List<String> known, List<Problem> problems) {
        this.name = name;
        this.known = known;
        this.problems = problems;
    }

    /// The rows of a text; those that are ragged are left out and written down.
    List<UserRow> rows(String text) {
        List<String> lines = text.lines().toList();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (filled > MOST_LINES) {
            refuse(
                    MOST_LINES + 1,
                    "the table has " + filled + " lines, more than " + MOST_LINES,
                    "keep the rows that are used");
            return List.of();
        }
        for (int i = 0; i < lines.size(); i++) {
            read(i + 1, lines.get(i));
        }
        return rows;
    }

    private void read(int line, String text) {
        if (text.isBlank()) {
            return;
        }
        boolean remark = text.strip().startsWith(MARK);
        List<String> cells = cells(withoutMark(text));
        if (columns.isEmpty() && cells.contains(known.getFirst())) {
            head(line, cells);
        } else if (!remark) {
            body(line, cells);
        }
    }

    private void head(int line, List<String> cells) {
        columns = cells;
        Set<String> seen = new HashSet<>();
        for (String column : cells) {
            if (!known.contains(column)) {
                refuse(
                        line,
                        "\"" + column + "\" is not a column of " + name,
                        "use " + String.join(", ", known));
            } else if (!seen.add(column)) {
                refuse(line, "the column " + column + " stands twice", "keep one of them");
            }
        }
    }

    private void body(int line, List<String> cells) {
        if (columns.isEmpty()) {
            refuse(
                    line,
                    "no line above the first row names the columns of " + name,
                    "begin with a line such as # " + String.join("<tab>", known.subList(0, 3)));
            columns = known;
        }
        if (cells.size() > columns.size()) {
            refuse(
                    line,
                    "the row has " + cells.size() + " cells under " + columns.size() + " columns",
                    "put one tab between two cells and none within");
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > LONGEST_CELL) {
                refuse(line, "a cell has more than " + LONGEST_CELL + " characters", "shorten it");
            } else if (!cells.get(i).isEmpty()) {
                row.put(columns.get(i), cells.get(i));
            }
        }
        rows.add(new UserRow(name, line, row, problems));
    }

    private void refuse(int line, String sentence, String remedy) {
        problems.add(new Problem(name, line, sentence, remedy));
    }

    /// A line of columns may begin with `#`, as remarks do.
    static String withoutMark(String line) {
        return line.strip().startsWith(MARK) ? line.strip().substring(1) : line;
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
