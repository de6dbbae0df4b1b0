package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.JcampTable.Section;
import org.thioloom.chem.spectrumfile.NumberScan.Exponents;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One block of a JCAMP-DX file: what its labels state, and its tables.
final class JcampBlock {
    private static final int MOST_LABELS = 1000;
    private static final int LONGEST_VALUE = 4000;
    private static final List<String> TABLES =
            List.of("XYDATA", "XYPOINTS", "PEAKTABLE", "RADATA", "DATATABLE");
    private static final List<String> OTHER_METHODS =
            List.of("RAMAN", "NMR", "MASS", "UV", "NEUTRON", "MOBILITY", "CHROMATO");
    private static final List<String> CLUES =
            List.of("SAMPLINGPROCEDURE", "STATE", "COMMENTS", "TITLE");

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String current = "";
    private boolean inTable;

    /// Takes a labelled record.
    ///
    /// @param after where the line under it begins
    void record(String label, String words, int after) {
        settle();
        inTable = TABLES.contains(label);
        current = label;
        if (inTable) {
            sections.add(new Section(label, words, after));
        } else {
            value.append(words, 0, Math.min(words.length(), LONGEST_VALUE));
        }
    }

    private void settle() {
        if (!inTable && labels.size() < MOST_LABELS && !labels.containsKey(current)) {
            labels.put(current, value.toString().strip());
        }
        value.setLength(0);
    }

    /// Takes a line that has no label of its own.
    ///
    /// @param after where the next line begins
    void follow(String text, int from, int to, int after) {
        if (inTable) {
            sections.getLast().reach(after);
            return;
        }
        if (value.length() < LONGEST_VALUE) {
            int end = Math.min(to, from + LONGEST_VALUE - value.length());
            value.append('\n').append(text, from, Math.max(from, end));
        }
    }

    boolean hasData() {
        return !sections.isEmpty();
    }

    /// Reads the tables of the block, if it has any.
    void harvest(String text, Harvest harvest) {
        settle();
        for (Section section : sections) {
            try {
                refuseOtherMethods(section);
                Optional<Axis> axis = axis();
                Signal signal = Labels.signal(text("YUNITS"));
                JcampTable table = new JcampTable(this, text, section);
                Trace trace = table.read(harvest).along(axis.orElse(null));
                harvest.add(described(trace.of(signal, text("YUNITS"))), table.notes());
            } catch (Unreadable reason) {
                harvest.leaveOut(text("TITLE"), reason);
            }
        }
        if (sections.isEmpty() && labels.containsKey("NTUPLES")) {
            harvest.leaveOut(text("TITLE"), Labels.notInfrared("the block holds n-tuples"));
        }
    }

    private void refuseOtherMethods(Section section) throws Unreadable {
        String type = text("DATATYPE").toUpperCase(Locale.ROOT);
        if (type.contains("INTERFEROGRAM") || section.label().equals("RADATA")) {
            throw Ordinates.interferogram();
        }
        boolean other =
                !type.contains("INFRARED") && OTHER_METHODS.stream().anyMatch(type::contains);
        if (other || section.label().equals("DATATABLE")) {
            String what = type.isEmpty() ? section.label() : type;
            throw Labels.notInfrared("the block is a \"" + Labels.shown(what) + "\"");
        }
    }

    private Optional<Axis> axis() throws Unreadable {
        String units = text("XUNITS");
        Optional<Axis> axis = Labels.axis(units);
        String plain = units.toUpperCase(Locale.ROOT);
        boolean vague = plain.isEmpty() || plain.contains("ARBITRARY") || plain.contains("LENGTH");
        if (axis.isEmpty() && !vague) {
            throw Labels.notInfrared("the abscissa is in \"" + Labels.shown(units) + "\"");
        }
        return axis;
    }

    private Trace described(Trace trace) {
        CLUES.forEach(clue -> trace.clue(text(clue)));
        return trace.titled(text("TITLE"))
                .fact("date", text("LONGDATE", "DATE") + " " + text("TIME"))
                .fact("owner", text("OWNER"))
                .fact("origin", text("ORIGIN"))
                .fact("instrument", text("SPECTROMETERDATASYSTEM"))
                .fact("resolution", text("RESOLUTION"))
                .fact("sampling", text("SAMPLINGPROCEDURE"))
                .fact("state", text("STATE"))
                .fact("path length", text("PATHLENGTH"))
                .fact("processing", text("DATAPROCESSING"));
    }

    /// What the first of these labels states that states anything; nothing where none does.
    String text(String... names) {
        for (String name : names) {
            String words = labels.getOrDefault(name, "");
            if (!words.isBlank()) {
                return words;
            }
        }
        return "";
    }

    /// The number a record begins with.
    OptionalDouble number(String label) {
        String words = text(label);
        NumberScan scan = new NumberScan(words, '.', Exponents.ALWAYS);
        boolean finite = scan.read(0, words.length()) && Double.isFinite(scan.value());
        return finite ? OptionalDouble.of(scan.value()) : OptionalDouble.empty();
    }

    /// What the numbers of a table are multiplied with: 1 where it is not stated.
    double factor(String label) throws Unreadable {
        double factor = number(label).orElse(1);
        if (factor == 0) {
            throw Unreadable.damaged(label + " is 0");
        }
        return factor;
    }
}
