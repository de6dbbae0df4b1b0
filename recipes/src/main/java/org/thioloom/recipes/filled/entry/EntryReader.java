package org.thioloom.recipes.filled.entry;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.filled.entry.EntryFields.Field;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// Reads what was typed as words where a number was wanted; what cannot be read is said, not
/// guessed.
public final class EntryReader {
    private static final double LARGEST = 1e9;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,9})?");

    /// Bare numbers: of rows, and of discs.
    private static final List<String> COUNTS =
            List.of(
                    "Anchor",
                    "extra.row",
                    "Count_Cast",
                    "Count_Peeled",
                    "Count_Accepted",
                    "Count_Cracked",
                    "Count_Bubbled",
                    "Count_Hazy",
                    "Count_Other");

    private final BatchRecord record;
    private final List<Finding> findings;
    private final Map<String, List<Cell>> read;

    private EntryReader(BatchRecord record, Entries entries, List<Finding> findings) {
        this.record = record;
        this.findings = findings;
        this.read = new LinkedHashMap<>(entries.cells());
    }

    /// The same entries, numbers wherever a number could be read.
    public static Entries read(BatchRecord record, Entries entries, List<Finding> findings) {
        EntryReader reader = new EntryReader(record, entries, findings);
        EntryFields.of(record).forEach(reader::numbers);
        reader.pipetted();
        Moments moments = new Moments(findings);
        Moments.CLOCKS.forEach(name -> reader.each(name, moments::clock));
        Moments.DAYS.forEach(name -> reader.each(name, moments::day));
        COUNTS.forEach(name -> reader.each(name, reader::count));
        reader.readings();
        return new Mistyped(record, findings).out(new Entries(reader.read));
    }

    private void numbers(Field<?> field) {
        List<Cell> column = read.getOrDefault(field.name(), List.of());
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            cells.add(cell(column.get(row), field, pointer(field.name(), row, column.size())));
        }
        read.replace(field.name(), cells);
    }

    /// Each in the unit its own volume is planned in.
    private void pipetted() {
        List<Cell> column = read.getOrDefault("items.pipetted", List.of());
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            Line line =
                    row < record.weighing().lines().size()
                            ? record.weighing().lines().get(row)
                            : null;
            Quantity<?> volume = line == null ? null : line.volume();
            cells.add(
                    volume == null
                            ? column.get(row)
                            : cell(
                                    column.get(row),
                                    EntryFields.volume(volume),
                                    pointer("items.pipetted", row, column.size())));
        }
        read.replace("items.pipetted", cells);
    }

    private Cell cell(Cell cell, Field<?> field, String pointer) {
        if (!(cell instanceof Cell.Words(String words)) || words.isBlank()) {
            return cell;
        }
        return switch (field.read(words)) {
            case Typed.Figure(double value, String _) when !(Math.abs(value) <= LARGEST) -> {
                findings.add(
                        Rule.ENTRY_NOT_UNDERSTOOD.at(
                                pointer,
                                Figures.clipped(words.strip()),
                                "it is beyond any bench",
                                number(field.unit().symbol())));
                yield cell;
            }
            case Typed.Figure(double value, String how) -> {
                if (!how.isEmpty()) {
                    findings.add(
                            Rule.ENTRY_READ_AS.at(
                                    pointer,
                                    Figures.clipped(words.strip()),
                                    Figures.shown(value),
                                    field.unit(),
                                    how));
                }
                yield Cell.of(value);
            }
            case Typed.Bound(double value, boolean below) -> {
                findings.add(
                        Rule.ENTRY_IS_BOUND.at(
                                pointer,
                                words.strip(),
                                below ? "less" : "more",
                                Figures.shown(value)));
                yield cell;
            }
            case Typed.NotApplicable _ -> cell;
            case Typed.NotUnderstood(String typed, String why) -> {
                findings.add(
                        Rule.ENTRY_NOT_UNDERSTOOD.at(
                                pointer,
                                Figures.clipped(typed),
                                why,
                                number(field.unit().symbol())));
                yield cell;
            }
        };
    }

    /// What was read in a step, where one number is wanted: alone, or with the unit of its limit.
    private void readings() {
        List<Cell> column = read.getOrDefault("steps.actual", List.of());
        List<Cell> cells = new ArrayList<>(column);
        for (int row = 0; row < Math.min(column.size(), record.steps().size()); row++) {
            StepLine step = record.steps().get(row);
            if (step.bounds() != null && column.get(row) instanceof Cell.Words(String words)) {
                String unit = EntryFields.unit(step);
                String bare = words.strip();
                String number =
                        !unit.isEmpty() && bare.endsWith(unit)
                                ? bare.substring(0, bare.length() - unit.length()).strip()
                                : bare;
                cells.set(row, reading(number, unit, row, column));
            }
        }
        read.replace("steps.actual", cells);
    }

    private Cell reading(String number, String unit, int row, List<Cell> column) {
        String pointer = pointer("steps.actual", row, column.size());
        if (PLAIN.matcher(number).matches()) {
            return Cell.of(Double.parseDouble(number.replace(',', '.')));
        }
        if (!number.isEmpty() && !Typed.isNotApplicable(number)) {
            findings.add(
                    Rule.ENTRY_NOT_UNDERSTOOD.at(
                            pointer,
                            Figures.clipped(number),
                            "it is no number",
                            number(unit.isEmpty() ? "the unit of the limit" : unit)));
        }
        return column.get(row);
    }

    private void each(String name, BiFunction<Cell, String, Cell> reading) {
        List<Cell> column = read.getOrDefault(name, List.of());
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            cells.add(reading.apply(column.get(row), pointer(name, row, column.size())));
        }
        read.replace(name, cells);
    }

    private Cell count(Cell cell, String pointer) {
        if (!(cell instanceof Cell.Words(String words)) || Typed.isNotApplicable(words)) {
            return cell;
        }
        String bare = words.strip();
        if (PLAIN.matcher(bare).matches()) {
            return Cell.of(Double.parseDouble(bare.replace(',', '.')));
        }
        findings.add(
                Rule.ENTRY_NOT_UNDERSTOOD.at(
                        pointer, Figures.clipped(bare), "it is no number", "the number alone"));
        return cell;
    }

    /// What to enter instead.
    public static String number(String unit) {
        return unit.isEmpty() ? "the number alone" : "a number in " + unit;
    }

    /// Where a cell stands: `/items/weighed/2`.
    public static String pointer(String name, int row, int rows) {
        String path = "/" + name.replace('.', '/');
        return rows == 1 ? path : path + "/" + (row + 1);
    }
}
