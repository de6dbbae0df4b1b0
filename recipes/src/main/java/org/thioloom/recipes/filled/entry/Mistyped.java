package org.thioloom.recipes.filled.entry;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Numbers that cannot be what was read: masses below zero, a balance that fell while it was
/// filled, and what a spreadsheet made of something else that was typed. They count as nothing
/// entered.
record Mistyped(BatchRecord record, List<Finding> findings) {
    private static final List<String> MASSES =
            List.of(
                    "items.weighed",
                    "items.pipetted",
                    "extra.weighed",
                    "discs.dispensed",
                    "discs.wet",
                    "Yield_Residue",
                    "Yield_Wet",
                    "Yield_Washed",
                    "Yield_Crude",
                    "Yield_Dry1",
                    "Yield_Dry2");

    /// A mass so many times what was planned was no mass.
    private static final double FAR = 20;

    private static final double MINUTES = 24 * 60;
    private static final double SAME = 1e-6;

    /// The entries without them, which stand there as words.
    Entries out(Entries entries) {
        Map<String, List<Cell>> cells = new LinkedHashMap<>(entries.cells());
        for (String name : MASSES) {
            for (int row = 0; row < entries.rows(name); row++) {
                String pointer = EntryReader.pointer(name, row, entries.rows(name));
                String unit =
                        name.startsWith("discs.") || name.equals("items.pipetted") ? "" : unit();
                OptionalDouble value = entries.number(name, row);
                if (value.isPresent() && value.getAsDouble() < 0) {
                    drop(cells, name, row, "no mass or volume is below zero", pointer, unit);
                }
            }
        }
        days(entries, cells);
        differences(entries, cells);
        minutes(entries, cells);
        extras(entries);
        return new Entries(cells);
    }

    private void days(Entries entries, Map<String, List<Cell>> cells) {
        WeighingPage page = record.weighing();
        for (int row = 0; row < page.lines().size(); row++) {
            Line line = page.lines().get(row);
            double value = entries.number("items.weighed", row).orElse(0);
            boolean day =
                    Moments.isDay(value)
                            && value == Math.rint(value)
                            && value > FAR * line.target().in(page.unit());
            if (day) {
                drop(
                        cells,
                        "items.weighed",
                        row,
                        "to a spreadsheet it is the day %s, which it makes of a number with a point"
                                .formatted(Moments.day(value)),
                        EntryReader.pointer("items.weighed", row, entries.rows("items.weighed")),
                        unit());
            }
        }
    }

    private void differences(Entries entries, Map<String, List<Cell>> cells) {
        for (int row = 0; row < entries.rows("tare.before"); row++) {
            OptionalDouble before = entries.number("tare.before", row);
            OptionalDouble after = entries.number("tare.after", row);
            if (before.isPresent()
                    && after.isPresent()
                    && after.getAsDouble() < before.getAsDouble()) {
                drop(
                        cells,
                        "tare.after",
                        row,
                        "it is less than before, %s; the two may be swapped"
                                .formatted(Figures.shown(before.getAsDouble())),
                        EntryReader.pointer("tare.after", row, entries.rows("tare.after")),
                        unit());
            }
        }
    }

    /// What was added and names no row of the table belongs to no material.
    private void extras(Entries entries) {
        int lines = record.weighing().lines().size();
        for (int row = 0; row < entries.rows("extra.weighed"); row++) {
            double to = entries.number("extra.row", row).orElse(0);
            boolean there = to >= 1 && to <= lines && to == Math.rint(to);
            boolean said = entries.at("extra.row", row) instanceof Cell.Words;
            if (!there && !said && entries.number("extra.weighed", row).isPresent()) {
                String typed = entries.text("extra.row", row);
                findings.add(
                        Rule.ENTRY_NOT_UNDERSTOOD.at(
                                EntryReader.pointer("extra.row", row, entries.rows("extra.row")),
                                Figures.clipped(typed),
                                "it names no row of the materials",
                                "the number of the row that it was added to, 1 to " + lines));
            }
        }
    }

    /// Half an hour typed as `0:30` is a fiftieth of a day.
    private void minutes(Entries entries, Map<String, List<Cell>> cells) {
        double value = entries.number("Cure_Minutes").orElse(1);
        double minutes = value * MINUTES;
        if (value > 0 && value < 1 && Math.abs(minutes - Math.rint(minutes)) < SAME) {
            drop(
                    cells,
                    "Cure_Minutes",
                    0,
                    "to a spreadsheet it is a clock time, of %s min"
                            .formatted(Figures.shown(Math.rint(minutes))),
                    "/Cure_Minutes",
                    "min");
        }
    }

    private String unit() {
        return record.weighing().unit().symbol();
    }

    private void drop(
            Map<String, List<Cell>> cells,
            String name,
            int row,
            String why,
            String pointer,
            String unit) {
        List<Cell> column = new ArrayList<>(cells.getOrDefault(name, List.of()));
        if (column.get(row) instanceof Cell.Figure(double value)) {
            String typed = Figures.shown(value);
            findings.add(
                    Rule.ENTRY_NOT_UNDERSTOOD.at(pointer, typed, why, EntryReader.number(unit)));
            column.set(row, Cell.of(typed));
            cells.put(name, column);
        }
    }
}
