package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.NumberScan.Exponents;

import java.util.ArrayList;
import java.util.List;

/// How the lines of a table of text part their numbers, found by trying every way.
final class DelimitedRows {
    private static final int FIRST_LINES = 60;
    private static final int MORE_LINES = 5000;
    private static final int MOST_TRIED = 1 << 20;
    private static final int MOST_COLUMNS = 2000;
    private static final char BLANKS = ' ';
    // those that leave least doubt first
    private static final String WAYS = "\t.\t,;.;,,.|.|, . ,,,";
    private static final List<String> MISSING =
            List.of("nan", "na", "n/a", "#n/a", "-", "--", "null", "none", "inf", "-inf", "?");

    private final String text;
    private final char separator;
    private final char decimal;
    private final int columns;
    private final NumberScan scan;

    private DelimitedRows(String text, char separator, char decimal, int columns) {
        this.text = text;
        this.separator = separator;
        this.decimal = decimal;
        this.columns = columns;
        scan = new NumberScan(text, decimal, Exponents.ALWAYS);
    }

    /// The way that makes rows of numbers of the most lines.
    ///
    /// @throws Unreadable when none does, or when a comma could be either of two things
    static DelimitedRows in(String text) throws Unreadable {
        DelimitedRows best = in(text, FIRST_LINES, FIRST_LINES / 3);
        // a long report may stand above the table
        best = best.columns < 2 ? in(text, MORE_LINES, 2) : best;
        if (best.columns < 2) {
            throw new Unreadable(
                    "fewer than two lines hold a wavenumber and a value",
                    "export the spectrum as a table of two columns, or as JCAMP-DX");
        }
        if (best.separator == ',' && best.columns > 2 && !best.hasPoints()) {
            throw new Unreadable(
                    "a comma may part columns or mark decimals, and no line tells which",
                    "export with a semicolon or a tab between the columns");
        }
        return best;
    }

    private static DelimitedRows in(String text, int tried, int least) {
        DelimitedRows best = new DelimitedRows(text, BLANKS, '.', 0);
        int most = least - 1;
        for (int way = 0; way < WAYS.length(); way += 2) {
            var rows = new DelimitedRows(text, WAYS.charAt(way), WAYS.charAt(way + 1), 0);
            int[] byColumns = rows.tried(tried);
            int columns = 2;
            int lines = 0;
            for (int i = 2; i < byColumns.length; i++) {
                columns = byColumns[i] >= byColumns[columns] ? i : columns;
                lines += byColumns[i];
            }
            if (lines > most) {
                most = lines;
                best = new DelimitedRows(text, rows.separator, rows.decimal, columns);
            }
        }
        return best;
    }

    /// How many of the first lines have so many fields, all of them numbers.
    private int[] tried(int most) {
        int[] byColumns = new int[MOST_COLUMNS + 1];
        double[] row = new double[0];
        TextLines lines = new TextLines(text, 0, Math.min(text.length(), MOST_TRIED));
        int filled = 0;
        while (filled < most && lines.next()) {
            int fields = read(lines.from(), lines.to(), row);
            filled += fields == 0 ? 0 : 1;
            if (fields >= 2 && fields <= MOST_COLUMNS) {
                byColumns[fields]++;
            }
        }
        return byColumns;
    }

    private boolean hasPoints() {
        double[] row = new double[columns];
        TextLines lines = new TextLines(text, 0, Math.min(text.length(), MOST_TRIED));
        for (int i = 0; i < MORE_LINES && lines.next(); i++) {
            if (read(lines.from(), lines.to(), row) >= 2
                    && (text.indexOf('.', lines.from(), lines.to()) >= 0
                            || text.indexOf('"', lines.from(), lines.to()) >= 0)) {
                return true;
            }
        }
        return false;
    }

    char decimal() {
        return decimal;
    }

    int columns() {
        return columns;
    }

    /// What stands between the columns, in a word.
    String parted() {
        return switch (separator) {
            case '\t' -> "tabs";
            case BLANKS -> "blanks";
            default -> "\"" + separator + "\"";
        };
    }

    /// Reads a line as numbers, as many as `row` has room for.
    ///
    /// @return how many fields it has; 0 when it is blank, -1 when a field is neither a number nor
    ///   a word for a missing one, or when all are missing
    int read(int from, int to, double[] row) {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ' && text.charAt(end - 1) != separator) {
            end--;
        }
        int at = skip(from, end);
        if (at == end) {
            return 0;
        }
        int fields = 0;
        boolean any = false;
        for (boolean more = true; more; fields++) {
            int stop = fieldEnd(at, end);
            double value = number(at, stop);
            if (Double.isNaN(value) && !isMissing(at, stop)) {
                return -1;
            }
            any |= !Double.isNaN(value);
            if (fields < row.length) {
                row[fields] = value;
            }
            more = stop < end;
            at = skip(separator == BLANKS ? stop : stop + 1, end);
            more &= separator != BLANKS || at < end;
        }
        return any ? fields : -1;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to
                && text.charAt(at) <= ' '
                && (separator == BLANKS || text.charAt(at) != separator)) {
            at++;
        }
        return at;
    }

    private int fieldEnd(int from, int to) {
        int at = from;
        boolean quoted = false;
        while (at < to) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            if (!quoted && (separator == BLANKS ? c <= ' ' : c == separator)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private double number(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == '"')) {
            end--;
        }
        while (start < end && (text.charAt(start) <= ' ' || text.charAt(start) == '"')) {
            start++;
        }
        return scan.read(start, end) && scan.end() == end ? scan.value() : Double.NaN;
    }

    private boolean isMissing(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        String word = text.substring(from, to).replace('"', ' ').strip();
        return word.isEmpty() || MISSING.stream().anyMatch(word::equalsIgnoreCase);
    }

    /// The fields of a line as text, without quotes.
    List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        var rows = new DelimitedRows(line, separator, decimal, 0);
        int at = rows.skip(0, line.length());
        for (boolean more = at < line.length(); more && fields.size() <= MOST_COLUMNS; ) {
            int stop = rows.fieldEnd(at, line.length());
            fields.add(line.substring(at, stop).replace('"', ' ').strip());
            more = stop < line.length();
            at = rows.skip(stop + 1, line.length());
        }
        return fields;
    }
}
