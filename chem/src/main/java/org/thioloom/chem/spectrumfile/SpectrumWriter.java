package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;

import java.util.Locale;
import java.util.regex.Pattern;

/// Writes a spectrum so that any other program can read it.
public final class SpectrumWriter {
    private static final int LONGEST_LINE = 78;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^[0-9]+(?:\\.[0-9]+)?");
    // eight figures of the largest ordinate, which every reader's 32-bit integers hold
    private static final int FIGURES = 8;

    private SpectrumWriter() {}

    /// JCAMP-DX 4.24 with every figure of the ordinates: a table `(X++(Y..Y))` of plain numbers
    /// where the wavenumbers are even to a millionth of their step, pairs where they are not. The
    /// points go down in wavenumber where the source's did.
    public static String jcamp(Spectrum spectrum) {
        if (!isEven(spectrum)) {
            return jcamp(spectrum, 1, "XYPOINTS=(XY..XY)", pairs(spectrum));
        }
        StringBuilder table = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < spectrum.size(); i++) {
            String ordinate = Double.toString(spectrum.y(at(spectrum, i)));
            if (!line.isEmpty() && line.length() + 1 + ordinate.length() > LONGEST_LINE) {
                table.append(line).append('\n');
                line.setLength(0);
            }
            if (line.isEmpty()) {
                line.append(spectrum.x(at(spectrum, i)));
            }
            line.append(' ').append(ordinate);
        }
        table.append(line).append('\n');
        return jcamp(spectrum, 1, "XYDATA=(X++(Y..Y))", table.toString());
    }

    /// JCAMP-DX 4.24 in the packed form of differences, about a third of the length. Ordinates are
    /// rounded to a unit of eight figures of the largest one: YFACTOR is that unit.
    public static String packedJcamp(Spectrum spectrum) {
        double highest = 0;
        for (int i = 0; i < spectrum.size(); i++) {
            highest = Math.max(highest, Math.abs(spectrum.y(i)));
        }
        if (!isEven(spectrum) || !(highest > 1e-290 && highest < 1e290)) {
            return jcamp(spectrum);
        }
        int power = (int) Math.floor(StrictMath.log10(highest)) + 1 - FIGURES;
        double unit = Double.parseDouble("1e" + power);
        return jcamp(spectrum, unit, "XYDATA=(X++(Y..Y))", new Packing(spectrum, unit).table());
    }

    /// A comma-separated table with every figure, below lines that state the title and, where it is
    /// known, the technique.
    public static String csv(Spectrum spectrum) {
        boolean absorbance = spectrum.ordinate() == Ordinate.ABSORBANCE;
        StringBuilder text = new StringBuilder("# title: " + plain(spectrum.title()) + "\n");
        if (spectrum.technique() != Technique.UNKNOWN) {
            text.append("# technique: ").append(technique(spectrum)).append('\n');
        }
        text.append("wavenumber_cm-1,").append(absorbance ? "absorbance\n" : "transmittance\n");
        for (int i = 0; i < spectrum.size(); i++) {
            int point = at(spectrum, i);
            text.append(spectrum.x(point)).append(',').append(spectrum.y(point)).append('\n');
        }
        return text.toString();
    }

    private static boolean isFalling(Spectrum spectrum) {
        return "falling".equals(spectrum.facts().get("order"));
    }

    /// The point that is written as the i-th.
    private static int at(Spectrum spectrum, int i) {
        return isFalling(spectrum) ? spectrum.size() - 1 - i : i;
    }

    private static boolean isEven(Spectrum spectrum) {
        int last = spectrum.size() - 1;
        double step = (spectrum.x(last) - spectrum.x(0)) / last;
        for (int i = 0; i <= last; i++) {
            if (Math.abs(spectrum.x(i) - (spectrum.x(0) + i * step)) > 1e-6 * step) {
                return false;
            }
        }
        return true;
    }

    private static String pairs(Spectrum spectrum) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < spectrum.size(); i++) {
            int point = at(spectrum, i);
            table.append(spectrum.x(point)).append(", ").append(spectrum.y(point)).append('\n');
        }
        return table.toString();
    }

    private static String jcamp(Spectrum spectrum, double unit, String form, String table) {
        StringBuilder text = new StringBuilder();
        record(text, "TITLE", plain(spectrum.title()));
        record(text, "JCAMP-DX", "4.24");
        record(text, "DATA TYPE", "INFRARED SPECTRUM");
        record(text, "ORIGIN", fact(spectrum, "origin"));
        record(text, "OWNER", fact(spectrum, "owner"));
        if (spectrum.technique() != Technique.UNKNOWN) {
            record(text, "SAMPLING PROCEDURE", technique(spectrum));
        }
        var resolution = LEADING_NUMBER.matcher(fact(spectrum, "resolution"));
        if (resolution.find()) {
            record(text, "RESOLUTION", resolution.group());
        }
        records(text, spectrum);
        record(text, "XFACTOR", "1");
        record(text, "YFACTOR", unit == 1 ? "1" : Double.toString(unit));
        return text.append("##")
                .append(form)
                .append('\n')
                .append(table)
                .append("##END=\n")
                .toString();
    }

    private static void records(StringBuilder text, Spectrum spectrum) {
        int last = spectrum.size() - 1;
        double first = spectrum.x(at(spectrum, 0));
        double end = spectrum.x(at(spectrum, last));
        double highest = spectrum.y(0);
        double lowest = highest;
        for (int i = 0; i <= last; i++) {
            highest = Math.max(highest, spectrum.y(i));
            lowest = Math.min(lowest, spectrum.y(i));
        }
        record(text, "XUNITS", "1/CM");
        record(text, "YUNITS", spectrum.ordinate().name());
        record(text, "FIRSTX", Double.toString(first));
        record(text, "LASTX", Double.toString(end));
        record(text, "DELTAX", Double.toString((end - first) / last));
        record(text, "MAXX", Double.toString(spectrum.x(last)));
        record(text, "MINX", Double.toString(spectrum.x(0)));
        record(text, "MAXY", Double.toString(highest));
        record(text, "MINY", Double.toString(lowest));
        record(text, "NPOINTS", Integer.toString(last + 1));
        record(text, "FIRSTY", Double.toString(spectrum.y(at(spectrum, 0))));
    }

    private static void record(StringBuilder text, String label, String value) {
        text.append("##").append(label).append('=').append(value).append('\n');
    }

    private static String fact(Spectrum spectrum, String key) {
        return plain(spectrum.facts().getOrDefault(key, ""));
    }

    // a comment would begin at two dollar signs
    private static String plain(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").replace("$$", "$ $").strip();
    }

    private static String technique(Spectrum spectrum) {
        return spectrum.technique() == Technique.ATR
                ? "ATR"
                : spectrum.technique().name().toLowerCase(Locale.ROOT);
    }

    /// The lines of a packed table under way.
    private static final class Packing {
        private static final String SQUEEZED = "@ABCDEFGHI";
        private static final String SQUEEZED_BELOW = "@abcdefghi";
        private static final String DIFFERENCE = "%JKLMNOPQR";
        private static final String DIFFERENCE_BELOW = "%jklmnopqr";
        private static final String REPEATS = " STUVWXYZs";

        private final Spectrum spectrum;
        private final double unit;
        private final StringBuilder table = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private String last = "";
        private int times;

        Packing(Spectrum spectrum, double unit) {
            this.spectrum = spectrum;
            this.unit = unit;
        }

        private long ordinate(int i) {
            return Math.round(spectrum.y(at(spectrum, i)) / unit);
        }

        /// Each line begins with the ordinate the last one ended with, as a check; so does a line
        /// of its own at the end.
        String table() {
            open(0);
            for (int i = 1; i < spectrum.size(); i++) {
                String next = mark(DIFFERENCE, DIFFERENCE_BELOW, ordinate(i) - ordinate(i - 1));
                if (next.equals(last)) {
                    times++;
                    continue;
                }
                flush();
                if (line.length() + next.length() > LONGEST_LINE - 12) {
                    table.append(line).append('\n');
                    open(i - 1);
                }
                last = next;
                times = 1;
            }
            flush();
            table.append(line).append('\n');
            open(spectrum.size() - 1);
            return table.append(line).append('\n').toString();
        }

        private void open(int i) {
            line.setLength(0);
            line.append(spectrum.x(at(spectrum, i)));
            String mark = mark(SQUEEZED, SQUEEZED_BELOW, ordinate(i));
            // behind the abscissa a squeezed 5 looks like an exponent
            line.append((mark.charAt(0) | 0x20) == 'e' ? " " : "").append(mark);
        }

        private void flush() {
            line.append(last);
            if (times > 1) {
                String count = Integer.toString(times);
                line.append(REPEATS.charAt(count.charAt(0) - '0')).append(count, 1, count.length());
            }
            last = "";
            times = 0;
        }

        private static String mark(String above, String below, long number) {
            String figures = Long.toString(Math.abs(number));
            String letters = number < 0 ? below : above;
            return letters.charAt(figures.charAt(0) - '0') + figures.substring(1);
        }
    }
}
