package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of text, as `.csv`, `.tsv`, `.dpt` and many a `.txt` hold it: a wavenumber and one or
/// more ordinates in each line, with whatever above and below.
final class DelimitedFile {
    static final String FORMAT = "text table";

    private static final int MOST_HEADERS = 50;
    private static final int LONGEST_HEADER = 2000;
    private static final int MOST_BESIDE = 20;
    private static final Pattern REMARK_SIGNS = Pattern.compile("^[\\s#!;/]+");
    private static final Pattern KEY =
            Pattern.compile("^\"?([\\p{L} _-]{1,30})\"?([:=;,\\t])\\s*(.+?)[;,\\s]*$");
    private static final List<String> STATED =
            List.of("title", "sample", "sample name", "xunits", "yunits", "resolution", "date");
    private static final Pattern NEW_DATASET =
            Pattern.compile("^\"?Created as New Dataset,\\s*(.+?)(?: By .*)?\"?$");
    private static final Pattern NO_SIGNAL =
            Pattern.compile(
                    "(?i)\\b(std|sd|stdev|stddev|error|err|uncertainty|deviation|index|number)\\b");

    private final String text;
    private final Harvest harvest;
    private final DelimitedRows rows;
    private final Map<String, String> stated = new LinkedHashMap<>();
    private final List<String> headers = new ArrayList<>();
    private double[] cells = new double[2048];
    private int count;

    private DelimitedFile(String text, Harvest harvest) throws Unreadable {
        this.text = text;
        this.harvest = harvest;
        rows = DelimitedRows.in(text);
    }

    static SpectrumReading read(String text, Harvest harvest) throws Unreadable {
        return new DelimitedFile(text, harvest).read();
    }

    private SpectrumReading read() throws Unreadable {
        if (rows.decimal() == ',') {
            harvest.remark(Kind.LAYOUT, "a decimal comma, columns parted by " + rows.parted());
        }
        fill();
        if (rows.columns() > MOST_BESIDE && rows.columns() > count) {
            throw new Unreadable(
                    "the table has " + rows.columns() + " columns and " + count + " lines",
                    "turn it: a line for each wavenumber, a column for each spectrum");
        }
        headers.forEach(this::understand);
        String[] names = names();
        int abscissa = abscissa(names);
        List<Integer> ordinates = ordinates(abscissa);
        for (int column : ordinates) {
            try {
                spectrum(names, abscissa, column, ordinates.size() > 1);
            } catch (Unreadable reason) {
                harvest.leaveOut(names[column], reason);
            }
        }
        return harvest.reading(FORMAT);
    }

    private List<Integer> ordinates(int abscissa) {
        List<Integer> ordinates = new ArrayList<>();
        for (int column = 0; column < rows.columns(); column++) {
            boolean counts = rows.columns() > 2 && countsLines(column(column));
            if (column != abscissa && hasNumbers(column) && !counts) {
                ordinates.add(column);
            }
        }
        if (ordinates.size() > 1) {
            harvest.remark(
                    Kind.LAYOUT,
                    ordinates.size() + " columns stand beside the abscissa, each for itself");
        }
        return ordinates;
    }

    private void fill() throws Unreadable {
        TextLines lines = new TextLines(text);
        int columns = rows.columns();
        double[] row = new double[columns];
        int strange = 0;
        int firstStrange = 0;
        while (lines.next()) {
            int fields = rows.read(lines.from(), lines.to(), row);
            if (fields >= 2) {
                Arrays.fill(row, Math.min(fields, columns), columns, Double.NaN);
                append(row);
            } else if (count == 0 && headers.size() < MOST_HEADERS) {
                int end = Math.min(lines.to(), lines.from() + LONGEST_HEADER);
                headers.add(text.substring(lines.from(), end));
            } else if (count > 0 && fields < 0) {
                firstStrange = strange == 0 ? lines.number() : firstStrange;
                strange++;
            }
        }
        if (strange > 0) {
            harvest.remark(
                    Kind.LAYOUT,
                    "lines among or below the numbers that hold none: "
                            + strange
                            + ", the first is line "
                            + firstStrange
                            + "; they were passed over");
        }
    }

    private void append(double[] row) throws Unreadable {
        int size = count * row.length;
        if (size + row.length > 2 * SpectrumFiles.MOST_POINTS) {
            throw new Unreadable(
                    "the table has more than "
                            + count
                            + " lines of "
                            + row.length
                            + " numbers, too many for a spectrum",
                    "export fewer spectra into one file");
        }
        if (size + row.length > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(2 * cells.length, size + row.length));
        }
        System.arraycopy(row, 0, cells, size, row.length);
        count++;
    }

    private double[] column(int column) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = cells[i * rows.columns() + column];
        }
        return numbers;
    }

    private boolean hasNumbers(int column) {
        return Arrays.stream(column(column)).anyMatch(Double::isFinite);
    }

    /// Takes what a line above the numbers states, as `sample: PP` does.
    private void understand(String line) {
        String plain = REMARK_SIGNS.matcher(line).replaceFirst("");
        Matcher dataset = NEW_DATASET.matcher(plain.strip());
        Matcher key = KEY.matcher(plain.strip());
        if (dataset.matches()) {
            stated.putIfAbsent("title", dataset.group(1));
        } else if (key.matches()) {
            String name = key.group(1).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            // a comma or a tab may as well part the names of two columns
            if (":=".contains(key.group(2)) || STATED.contains(name)) {
                stated.putIfAbsent(name, key.group(3).replace('"', ' ').strip());
            }
        }
    }

    /// What stands right above each column: names, or names and units in two lines.
    private String[] names() {
        String[] names = new String[rows.columns()];
        Arrays.fill(names, "");
        int lines = 0;
        for (String line : headers.reversed()) {
            List<String> fields = rows.fields(REMARK_SIGNS.matcher(line).replaceFirst(""));
            if (!line.isBlank()
                    && (lines == 2
                            || fields.size() != names.length
                            || NEW_DATASET.matcher(line.strip()).matches())) {
                break;
            }
            for (int i = 0; i < names.length && !line.isBlank(); i++) {
                names[i] = (fields.get(i) + " " + names[i]).strip();
            }
            lines += line.isBlank() ? 0 : 1;
        }
        return names;
    }

    /// The column of the abscissas: the one that is named so, else the first that only rises or
    /// only falls, unless it merely counts the lines.
    private int abscissa(String[] names) throws Unreadable {
        for (int column = 0; column < names.length; column++) {
            if (isAbscissa(names[column])) {
                return column;
            }
        }
        for (int column = 0; column < names.length; column++) {
            boolean counts = column == 0 && names.length > 2 && countsLines(column(0));
            if (isOrdered(column(column)) && !(counts && isOrdered(column(1)))) {
                return column;
            }
        }
        throw new Unreadable(
                "no column only rises or only falls, so none can be the wavenumber",
                "name the column of the wavenumbers, as in wavenumber_cm-1,absorbance");
    }

    private static boolean isAbscissa(String name) {
        try {
            return Labels.axis(name).isPresent();
        } catch (Unreadable ofAnotherKind) {
            return false;
        }
    }

    private static boolean countsLines(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != numbers[0] + i || numbers[0] > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdered(double[] numbers) {
        int up = 0;
        int down = 0;
        for (int i = 1; i < numbers.length; i++) {
            up += numbers[i] > numbers[i - 1] ? 1 : 0;
            down += numbers[i] < numbers[i - 1] ? 1 : 0;
        }
        return up + down > 0 && (up == 0 || down == 0);
    }

    private void spectrum(String[] names, int abscissa, int column, boolean oneOfMany)
            throws Unreadable {
        String name = names[column];
        if (NO_SIGNAL.matcher(name.replace('_', ' ')).find()) {
            throw Labels.notInfrared("its name says that it is no spectrum");
        }
        String all = stated("y unit", "yunits", "y axis", "y label");
        boolean unnamed = Labels.signal(name) == Signal.UNKNOWN && !all.isEmpty();
        String unit = unnamed ? all : name;
        Signal signal = Labels.signal(unit);
        harvest.claim(count);
        String title = stated("title", "sample", "sample name", "name");
        Optional<Axis> axis = Labels.axis(names[abscissa]);
        if (axis.isEmpty()) {
            axis = Labels.axis(stated("x unit", "xunits", "x axis", "x label"));
        }
        Trace trace = new Trace(column(abscissa), column(column)).along(axis.orElse(null));
        trace.of(signal, unit)
                .titled(oneOfMany && Labels.signal(name) == Signal.UNKNOWN ? name : title);
        trace.clue(title);
        stated.forEach((key, value) -> trace.clue(value));
        for (String fact : List.of("resolution", "date", "instrument", "accessory", "technique")) {
            trace.fact(fact, stated(fact));
        }
        harvest.add(trace);
    }

    private String stated(String... keys) {
        for (String key : keys) {
            String value = stated.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
