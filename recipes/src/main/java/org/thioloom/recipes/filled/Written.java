package org.thioloom.recipes.filled;

import org.thioloom.recipes.filled.FilledRecord.Note;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries that nothing is computed from and that no plan foresees: lots, answers, remarks, results
/// in words, counts of what was rejected. They are read back as they were written.
final class Written {
    private static final List<String> SINGLE =
            List.of(
                    "Place",
                    "Ambient_T",
                    "Ambient_RH",
                    "Release",
                    "Release_Reason",
                    "Balance_No",
                    "Lamp_No",
                    "Lamp_Hours",
                    "Meter_No",
                    "Cure_Cover",
                    "Cure_Distance",
                    "Ftir_Instrument",
                    "Ftir_Scans",
                    "Ftir_Background",
                    "Count_Cracked",
                    "Count_Bubbled",
                    "Count_Hazy",
                    "Count_Other");

    /// In which a bare number is entered.
    private static final Map<String, String> UNITS =
            Map.of(
                    "Ambient_T", "degC",
                    "Ambient_RH", "%",
                    "Lamp_Hours", "h",
                    "Cure_Distance", "mm");

    private static final List<String> STEP = List.of("instruction", "limits", "actual", "remark");

    private final BatchRecord record;
    private final Entries entries;
    private final List<Note> notes = new ArrayList<>();

    private Written(BatchRecord record, Entries entries) {
        this.record = record;
        this.entries = entries;
    }

    /// @param found as they stand in the file, which has rows besides the planned ones
    /// @param entries as they were read, rows in the order of the plan
    static List<Note> of(BatchRecord record, Entries found, Entries entries) {
        Written all = new Written(record, entries);
        SINGLE.forEach(name ->
                all.add(
                        name.replace('_', '/').toLowerCase(Locale.ROOT),
                        all.withUnit(name, 0, UNITS.getOrDefault(name, "")),
                        ""));
        all.items();
        all.steps(found);
        all.discs();
        all.checks();
        all.wastes();
        return all.notes;
    }

    private void add(String id, String words, String by) {
        if (!words.isEmpty()) {
            notes.add(new Note(id, words, by));
        }
    }

    /// As written; a bare number with the unit of its cell.
    private String withUnit(String name, int row, String unit) {
        String words = entries.text(name, row);
        return entries.number(name, row).isPresent() ? (words + " " + unit).strip() : words;
    }

    private void items() {
        List<Line> lines = record.weighing().lines();
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).lot() == null) {
                add("items/" + lines.get(row).input() + "/lot", entries.text("items.lot", row), "");
            }
        }
        for (int row = 0; row < entries.rows("extra.weighed"); row++) {
            add("extra/" + (row + 1), extra(row), "");
        }
    }

    /// `5 mg of water, to row 2, lot W1: the first was wet`.
    private String extra(int row) {
        String amount = withUnit("extra.weighed", row, record.weighing().unit().symbol());
        String reason = entries.text("extra.reason", row);
        String rest =
                Stream.of(
                                part("of ", entries.text("extra.material", row)),
                                part("to row ", entries.text("extra.row", row)),
                                part("lot ", entries.text("extra.lot", row)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return (amount + " " + rest).strip() + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static String part(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }

    private void steps(Entries found) {
        Map<String, StepLine> steps = new HashMap<>();
        record.steps().forEach(step -> steps.put(step.id(), step));
        int observations = 0;
        for (int row = 0; row < found.rows("steps.id"); row++) {
            String id = found.text("steps.id", row);
            if (steps.containsKey(id)) {
                String by = found.words("steps.done", row);
                // a number is counted; words are only read
                add("steps/" + id, found.words("steps.actual", row), by);
                add("steps/" + id + "/remark", found.text("steps.remark", row), by);
            } else if (id.equals("observation")) {
                String words = words(found, row);
                add("observations/" + ++observations, words, "");
            } else if (!id.isEmpty()) {
                add("steps/" + id, found.text("steps.actual", row), "");
            }
        }
    }

    private static String words(Entries found, int row) {
        return STEP.stream()
                .map(column -> found.text("steps." + column, row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void discs() {
        for (int row = 0; row < entries.rows("discs.look"); row++) {
            add("discs/" + (row + 1) + "/look", entries.text("discs.look", row), "");
            add("discs/" + (row + 1) + "/use", entries.text("discs.use", row), "");
            add("discs/" + (row + 1) + "/wet", withUnit("discs.wet", row, "mg"), "");
        }
    }

    private void checks() {
        for (int row = 0; row < entries.rows("checks.pass"); row++) {
            String results =
                    Stream.of("checks.result1", "checks.result2", "checks.pass")
                            .map(rowOf(row))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("; "));
            add("checks/" + (row + 1), results, entries.words("checks.by", row));
        }
    }

    private Function<String, String> rowOf(int row) {
        return name -> entries.text(name, row);
    }

    private void wastes() {
        for (int row = 0; row < entries.rows("wastes.amount"); row++) {
            String words =
                    Stream.of("wastes.container", "wastes.amount")
                            .map(rowOf(row))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "));
            add("wastes/" + (row + 1), words, entries.words("wastes.by", row));
        }
    }
}
