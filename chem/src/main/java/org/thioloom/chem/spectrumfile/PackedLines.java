package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.NumberScan.Exponents;

import java.util.Arrays;

/// Decodes the lines of a JCAMP-DX table `(X++(Y..Y))`: plain numbers, packed ones, and ordinates
/// squeezed into letters.
///
/// `@A-I` and `a-i` begin an ordinate, `%J-R` and `j-r` a difference, `S-Z` and `s` say how often
/// the last one stands. A line that ends in a difference repeats its last ordinate at the head of
/// the next, as a check (mcdonald1988).
final class PackedLines {
    private final String text;
    private final int from;
    private final int to;
    private final int room;
    private final boolean keepUnequal;
    private final NumberScan scan;
    private final NumberScan first;

    private double[] ordinates = new double[1024];
    private int count;
    private double[] stated = new double[128];
    private int[] statedAt = new int[128];
    private int lines;
    private double last = Double.NaN;
    private double difference;
    private boolean differs;
    private boolean checkDue;
    private int unequal;
    private int firstUnequal;
    private int strange;
    private int firstStrange;

    /// @param room the most ordinates that may be read
    /// @param keepUnequal true to keep a line's first ordinate where it ought to repeat the last
    ///   one and does not, for programs that write no checks
    PackedLines(String text, int from, int to, int room, boolean keepUnequal) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.room = room;
        this.keepUnequal = keepUnequal;
        scan = new NumberScan(text, '.', Exponents.SIGNED_OR_AFTER_POINT);
        first = new NumberScan(text, '.', Exponents.SIGNED);
    }

    /// Decodes every line.
    ///
    /// @throws Unreadable when they hold more ordinates than there is room for
    void decode() throws Unreadable {
        TextLines each = new TextLines(text, from, to);
        while (each.next()) {
            line(each.from(), endOf(text, each.from(), each.to()), each.number());
        }
    }

    /// Where a line ends before its `$$` comment.
    static int endOf(String text, int from, int to) {
        int comment = text.indexOf("$$", from, to);
        return comment < 0 ? to : comment;
    }

    private void line(int begin, int end, int number) throws Unreadable {
        int at = begin;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        if (at == end) {
            return;
        }
        checkDue = differs;
        differs = false;
        if (first.read(at, end)) {
            at = first.end();
            state(first.value());
        }
        while (at < end) {
            at = mark(at, end, number);
        }
    }

    private void state(double abscissa) {
        if (lines == stated.length) {
            stated = Arrays.copyOf(stated, 2 * lines);
            statedAt = Arrays.copyOf(statedAt, 2 * lines);
        }
        stated[lines] = abscissa;
        statedAt[lines] = checkDue ? count - 1 : count;
        lines++;
    }

    private int mark(int at, int end, int number) throws Unreadable {
        char c = text.charAt(at);
        if (c <= ' ' || c == ',' || c == ';') {
            return at + 1;
        }
        int upper = c == '@' ? 0 : (c >= 'A' && c <= 'I') ? c - '@' : -1;
        int lower = c >= 'a' && c <= 'i' ? c - '`' : -1;
        if (upper >= 0 || lower >= 0) {
            scan.read(lower >= 0, Math.max(upper, lower), at + 1, end);
            value(scan.value(), number);
        } else if (c == '%' || (c >= 'J' && c <= 'R') || (c >= 'j' && c <= 'r')) {
            int lead = c == '%' ? 0 : (c | 0x20) - 'i';
            scan.read(c >= 'j', lead, at + 1, end);
            difference(scan.value(), number);
        } else if ((c >= 'S' && c <= 'Z') || c == 's') {
            scan.read(false, c == 's' ? 9 : c - 'R', at + 1, end);
            repeat(scan.value(), number);
        } else if (c == '?') {
            value(Double.NaN, number);
            return at + 1;
        } else if (scan.read(at, end)) {
            value(scan.value(), number);
        } else {
            strange(number);
            return at + 1;
        }
        return scan.end();
    }

    private void strange(int number) {
        firstStrange = strange == 0 ? number : firstStrange;
        strange++;
    }

    private void value(double ordinate, int number) throws Unreadable {
        differs = false;
        if (checkDue && count > 0) {
            checkDue = false;
            boolean same = Math.abs(ordinate - last) <= 1e-9 * Math.abs(last);
            last = ordinate;
            if (same) {
                return;
            }
            firstUnequal = unequal == 0 ? number : firstUnequal;
            unequal++;
            if (!keepUnequal) {
                return;
            }
        }
        last = ordinate;
        append(1, number);
    }

    private void difference(double step, int number) throws Unreadable {
        checkDue = false;
        differs = true;
        difference = step;
        last += step;
        append(1, number);
    }

    // the count includes the ordinate that already stands
    private void repeat(double times, int number) throws Unreadable {
        if (!(times >= 1) || count == 0) {
            strange(number);
            return;
        }
        if (times - 1 > room - count) {
            throw tooMany(number);
        }
        for (int i = 1; i < times; i++) {
            last += differs ? difference : 0;
            append(1, number);
        }
    }

    private void append(int more, int number) throws Unreadable {
        if (count + more > room) {
            throw tooMany(number);
        }
        if (count == ordinates.length) {
            ordinates = Arrays.copyOf(ordinates, Math.min(2 * count, Math.max(room, count + 1)));
        }
        ordinates[count++] = last;
    }

    private static Unreadable tooMany(int number) {
        return new Unreadable(
                "line "
                        + number
                        + " of a table passes "
                        + SpectrumFiles.MOST_POINTS
                        + " points in all, the most that a file may hold",
                "export fewer spectra into one file");
    }

    int count() {
        return count;
    }

    /// A copy of the ordinates, each times a factor.
    double[] ordinates(double factor) {
        double[] scaled = Arrays.copyOf(ordinates, count);
        for (int i = 0; i < count; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    /// How many lines state an abscissa.
    int lines() {
        return lines;
    }

    /// The abscissa a line states, before any factor.
    double stated(int line) {
        return stated[line];
    }

    /// Which ordinate it stands before, counted from 0.
    int statedAt(int line) {
        return statedAt[line];
    }

    /// How many lines begin with another ordinate than the line above ended with.
    int unequal() {
        return unequal;
    }

    int firstUnequal() {
        return firstUnequal;
    }

    /// How many signs were none of the format.
    int strange() {
        return strange;
    }

    int firstStrange() {
        return firstStrange;
    }
}
