package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.NumberScan.Exponents;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// A table of a JCAMP-DX block, and whether it agrees with what its block states.
final class JcampTable {
    // headers are printed with fewer digits than the table
    private static final double SAME = 1e-3;

    private final JcampBlock block;
    private final String text;
    private final Section section;
    private final List<Remark> notes = new ArrayList<>();

    JcampTable(JcampBlock block, String text, Section section) {
        this.block = block;
        this.text = text;
        this.section = section;
    }

    /// Where a table stands in the text.
    static final class Section {
        private final String label;
        private final String form;
        private final int from;
        private int to;

        Section(String label, String form, int from) {
            this.label = label;
            this.form = form.replace(" ", "").toUpperCase(Locale.ROOT);
            this.from = from;
            to = from;
        }

        String label() {
            return label;
        }

        void reach(int end) {
            to = end;
        }

        private boolean isEven() {
            return form.contains("++") || (form.isEmpty() && label.equals("XYDATA"));
        }

        private int columns() {
            return form.startsWith("(XYW") || form.startsWith("(XYM") ? 3 : 2;
        }
    }

    /// What does not agree, once the table is read.
    List<Remark> notes() {
        return notes;
    }

    Trace read(Harvest harvest) throws Unreadable {
        return section.isEven() ? even(harvest) : points(harvest);
    }

    private Trace even(Harvest harvest) throws Unreadable {
        PackedLines table = decode(harvest);
        int count = harvest.claim(table.count());
        double[] y = table.ordinates(block.factor("YFACTOR"));
        compareCount(count);
        if (table.unequal() > 0) {
            note(
                    Kind.Y_CHECK,
                    "lines that begin with another ordinate than the one above ended with: "
                            + table.unequal()
                            + ", the first is line "
                            + table.firstUnequal()
                            + " of the table");
        }
        if (table.strange() > 0) {
            note(
                    Kind.DAMAGED,
                    "signs in the table that are none of the format: "
                            + table.strange()
                            + ", the first in line "
                            + table.firstStrange());
        }
        JcampAxis axis = JcampAxis.of(block, table);
        axis.objection(table, block.factor("XFACTOR")).ifPresent(n -> note(Kind.X_CHECK, n));
        axis.objection(block.number("DELTAX"), count).ifPresent(n -> note(Kind.HEADER, n));
        compareOrdinates(y);
        return new Trace(axis.abscissas(count), y);
    }

    // a program that writes no checks shows by its NPOINTS that every ordinate counts
    private PackedLines decode(Harvest harvest) throws Unreadable {
        PackedLines table = decode(harvest, false);
        int all = table.count() + table.unequal();
        boolean allCount = table.unequal() > 0 && block.number("NPOINTS").orElse(-1) == all;
        return allCount ? decode(harvest, true) : table;
    }

    private PackedLines decode(Harvest harvest, boolean keepUnequal) throws Unreadable {
        var table = new PackedLines(text, section.from, section.to, harvest.room(), keepUnequal);
        try {
            table.decode();
        } catch (Unreadable tooMany) {
            harvest.spend(table.count());
            throw tooMany;
        }
        return table;
    }

    private Trace points(Harvest harvest) throws Unreadable {
        int columns = section.columns();
        double[] all = numbers(columns * (long) harvest.room() + columns);
        int points = harvest.claim(all.length / columns);
        double[] x = new double[points];
        double[] y = new double[points];
        double scaleX = block.factor("XFACTOR");
        double scaleY = block.factor("YFACTOR");
        for (int i = 0; i < points; i++) {
            x[i] = all[columns * i] * scaleX;
            y[i] = all[columns * i + 1] * scaleY;
        }
        compareCount(points);
        compareOrdinates(y);
        boolean peaks = section.label.equals("PEAKTABLE");
        if (peaks) {
            note(
                    Kind.PEAKS,
                    "the file calls its "
                            + points
                            + " points peaks; what lies between peaks is not known, so no area and"
                            + " no absence can be read from them");
        }
        return new Trace(x, y).fact("form", peaks ? "peaks" : "");
    }

    private double[] numbers(long most) {
        double[] all = new double[1024];
        int count = 0;
        NumberScan scan = new NumberScan(text, '.', Exponents.ALWAYS);
        TextLines lines = new TextLines(text, section.from, section.to);
        while (lines.next()) {
            int end = PackedLines.endOf(text, lines.from(), lines.to());
            for (int at = lines.from(); at < end && count < most; ) {
                boolean missing = text.charAt(at) == '?';
                boolean read = !missing && scan.read(at, end);
                at = read ? scan.end() : at + 1;
                if (read || missing) {
                    all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
                    all[count++] = read ? scan.value() : Double.NaN;
                }
            }
        }
        return Arrays.copyOf(all, count);
    }

    private void compareCount(int points) {
        OptionalDouble stated = block.number("NPOINTS");
        if (stated.isPresent() && stated.getAsDouble() != points) {
            note(Kind.POINTS, differs("NPOINTS", stated.getAsDouble(), points) + " in the table");
        }
    }

    private void compareOrdinates(double[] y) throws Unreadable {
        double highest = Arrays.stream(y).filter(Double::isFinite).max().orElse(0);
        double lowest = Arrays.stream(y).filter(Double::isFinite).min().orElse(0);
        double size = Math.max(Math.abs(highest), Math.abs(lowest));
        compare("MAXY", highest, size);
        compare("MINY", lowest, size);
        double unscaled = block.number("FIRSTY").orElse(Double.NaN) * block.factor("YFACTOR");
        if (!(Math.abs(unscaled - y[0]) <= SAME * size)) {
            compare("FIRSTY", y[0], size);
        }
    }

    private void compare(String label, double found, double size) {
        OptionalDouble stated = block.number(label);
        if (stated.isPresent() && Math.abs(stated.getAsDouble() - found) > SAME * size) {
            note(Kind.HEADER, differs(label, stated.getAsDouble(), found) + " in the table");
        }
    }

    private static String differs(String label, double stated, double found) {
        return label + " is " + Labels.number(stated) + ", and " + Labels.number(found);
    }

    private void note(Kind kind, String sentence) {
        notes.add(new Remark(0, kind, sentence));
    }
}
