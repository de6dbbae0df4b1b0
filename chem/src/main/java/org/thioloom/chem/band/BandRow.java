package org.thioloom.chem.band;

import org.thioloom.chem.band.BandReading.Problem;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row of bands that a user wrote. It reads what is there and writes down what is wrong with it.
final class BandRow {
    private static final int MOST_LINES = 2000;
    private static final int LONGEST_CELL = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{0,6})?");

    private final int line;
    private final Map<String, String> cells;
    private final List<Problem> problems;
    private boolean refused;

    private BandRow(int line, Map<String, String> cells, List<Problem> problems) {
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.problems = problems;
    }

    /// The rows of a text; those that are ragged are left out and written down.
    static List<BandRow> rows(String text, List<Problem> problems) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            problems.add(
                    new Problem(
                            MOST_LINES + 1,
                            "the table has " + lines.size() + " lines, more than " + MOST_LINES,
                            "keep the rows that are used"));
            return List.of();
        }
        List<String> columns = List.of();
        List<BandRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            List<String> cells = cells(line.startsWith("#") ? line.substring(1) : lines.get(i));
            if (columns.isEmpty() && cells.contains("key")) {
                columns = cells;
                checkHead(i + 1, cells, problems);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                row(i + 1, cells, columns, problems).ifPresent(rows::add);
                if (columns.isEmpty()) {
                    return rows;
                }
            }
        }
        return rows;
    }

    private static void checkHead(int line, List<String> columns, List<Problem> problems) {
        for (String column : columns) {
            if (!BandFile.COLUMNS.contains(column)) {
                problems.add(
                        new Problem(
                                line,
                                "\"" + column + "\" is not a column of bands",
                                nearest(column, BandFile.COLUMNS)
                                        .map(near -> "did you mean \"" + near + "\"?")
                                        .orElse("use " + String.join(", ", BandFile.COLUMNS))));
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            problems.add(new Problem(line, "a column stands twice", "keep one of them"));
        }
    }

    private static Optional<BandRow> row(
            int line, List<String> cells, List<String> columns, List<Problem> problems) {
        if (columns.isEmpty()) {
            problems.add(
                    new Problem(
                            line,
                            "no line above the first row names the columns",
                            "begin with a line such as # key<tab>carrier<tab>low<tab>high"));
            return Optional.empty();
        }
        if (cells.size() > columns.size()) {
            problems.add(
                    new Problem(
                            line,
                            "the row has "
                                    + cells.size()
                                    + " cells under "
                                    + columns.size()
                                    + " columns",
                            "put one tab between two cells and none within"));
            return Optional.empty();
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            problems.add(
                    new Problem(
                            line,
                            "a cell has more than " + LONGEST_CELL + " characters",
                            "shorten it"));
            return Optional.empty();
        }
        return Optional.of(new BandRow(line, named(cells, columns), problems));
    }

    private static Map<String, String> named(List<String> cells, List<String> columns) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(columns.get(i), cells.get(i));
            }
        }
        return row;
    }

    void refuse(String sentence, String remedy) {
        refused = true;
        problems.add(new Problem(line, sentence, remedy));
    }

    boolean refused() {
        return refused;
    }

    String or(String column, String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    /// What must stand there; empty when it does not.
    String text(String column, String example) {
        String text = or(column, "");
        if (text.isEmpty()) {
            refuse("no " + column + " is given", "write one, such as " + example);
        }
        return text;
    }

    double number(String column, double otherwise) {
        String text = or(column, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(
                    "\"" + text + "\" under " + column + " is no number",
                    "write it with a decimal point and no unit, such as 1720");
            return Double.NaN;
        }
        return Double.parseDouble(text);
    }

    static String shown(double number) {
        return new BigDecimal(number)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    /// The known word that a mistyped one begins or ends like.
    static Optional<String> nearest(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> alike(typed, word) * 2 >= typed.length())
                .max(Comparator.comparingInt(word -> alike(typed, word) * 100 - word.length()));
    }

    private static int alike(String one, String other) {
        int common = Math.min(one.length(), other.length());
        int begins = 0;
        while (begins < common && one.charAt(begins) == other.charAt(begins)) {
            begins++;
        }
        int ends = 0;
        while (ends < common - begins
                && one.charAt(one.length() - 1 - ends) == other.charAt(other.length() - 1 - ends)) {
            ends++;
        }
        return begins + ends;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
