package org.thioloom.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Columns that line up.
public final class TextTable {
    private static final String GAP = "  ";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private TextTable() {}

    /// Rows of equal length, one line each, columns as wide as their widest cell.
    public static String draw(List<List<String>> rows) {
        return draw(rows, "", Integer.MAX_VALUE);
    }

    /// The same, indented, the last column wrapped at `width`.
    public static String draw(List<List<String>> rows, String indent, int width) {
        if (rows.isEmpty()) {
            return "";
        }
        List<Integer> widths = widths(rows);
        List<Boolean> numbers = numbers(rows);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size() - 1; i++) {
                line.append(pad(row.get(i), widths.get(i), numbers.get(i))).append(GAP);
            }
            int hang = line.length();
            int end = row.size() - 1;
            List<String> last =
                    rows.size() > 1
                                    && rows.stream()
                                            .skip(1)
                                            .allMatch(r -> NUMBER.matcher(r.get(end)).matches())
                            ? List.of(pad(row.get(end), widths.get(end), true))
                            : wrap(row.get(end), width - hang);
            text.append((line + last.getFirst()).stripTrailing()).append('\n');
            last.stream()
                    .skip(1)
                    .forEach(more -> text.append(" ".repeat(hang)).append(more).append('\n'));
        }
        return text.toString();
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            int column = i;
            widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        return widths;
    }

    /// Whether a column holds numbers, its heading aside. Numbers stand right, words left.
    private static List<Boolean> numbers(List<List<String>> rows) {
        List<Boolean> numbers = new ArrayList<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            int column = i;
            numbers.add(
                    rows.size() > 1
                            && rows.stream().skip(1).allMatch(row -> isNumber(row.get(column))));
        }
        return numbers;
    }

    private static boolean isNumber(String cell) {
        int sign = cell.startsWith("-") ? 1 : 0;
        return cell.isEmpty() || (cell.length() > sign && Character.isDigit(cell.charAt(sign)));
    }

    private static String pad(String cell, int width, boolean right) {
        String blanks = " ".repeat(width - cell.length());
        return right ? blanks + cell : cell + blanks;
    }

    /// Lines of at most `width`, broken at blanks; a longer word stays whole.
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
