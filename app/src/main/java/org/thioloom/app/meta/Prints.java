package org.thioloom.app.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fingerprints of the formulas in a column, by which a reader sees whether they still are the
/// same, wherever they moved to.
///
/// Blanks and places do not count: places change when rows are inserted or sorted, and sheets may
/// be called otherwise.
public final class Prints {
    private static final Pattern SHEET = Pattern.compile("('[^']+'|[A-Z_0-9.$]+)!");
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w.\"])\\$?[A-Z]{1,3}\\$?[0-9]+(?![\\w(.])");
    private static final Pattern RUN = Pattern.compile("([0-9]{1,6})x([0-9a-f]{8})?");
    private static final int DIGITS = 8;

    private Prints() {}

    /// The fingerprint of a formula; empty for none.
    public static String of(String formula) {
        if (formula.isEmpty()) {
            return "";
        }
        String open = formula.replace(" ", "").toUpperCase(Locale.ROOT);
        String free = PLACE.matcher(SHEET.matcher(open).replaceAll("")).replaceAll("@");
        return Checksum.of(free).substring(0, DIGITS);
    }

    /// A column from top to bottom, as `4x1a2b3c4d 2x`: four formulas alike, then two cells
    /// without.
    public static String column(List<String> formulas) {
        StringBuilder text = new StringBuilder();
        String last = "";
        int run = 0;
        for (String formula : formulas) {
            String print = of(formula);
            if (run > 0 && !print.equals(last)) {
                text.append(run).append('x').append(last).append(' ');
                run = 0;
            }
            last = print;
            run++;
        }
        return text.append(run).append('x').append(last).toString();
    }

    /// The column again, a fingerprint a cell.
    public static List<String> read(String column) {
        List<String> prints = new ArrayList<>();
        for (String run : Stream.of(column.split(" ", -1)).toList()) {
            Matcher read = RUN.matcher(run);
            if (read.matches()) {
                String print = read.group(2) == null ? "" : read.group(2);
                prints.addAll(Collections.nCopies(Integer.parseInt(read.group(1)), print));
            }
        }
        return prints;
    }
}
