package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.FilledRecords.Place;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.EntryReader;
import org.thioloom.recipes.filled.entry.Figures;
import org.thioloom.recipes.filled.entry.Typed;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.CastingPage;
import org.thioloom.recipes.record.WeighingPage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a file still is what it was: its planned cells, its formulas, and what those show.
record FileChecks(BatchRecord record, FileFacts file, List<Finding> findings) {
    private static final double SAME = 1e-9;

    /// What a difference of two dates, or of two masses that should agree, may be off by.
    private static final double NOTHING = 1e-9;

    /// So many cells that were not calculated are told one by one.
    private static final int SEVERAL = 3;

    /// @param raw as the file has it
    /// @param ours what the entries come to, those in words included
    void compare(Entries raw, Entries ours) {
        planned(raw);
        formulas(raw, ours);
        Entries strict = Recount.of(record, raw);
        Set<Place> said = new HashSet<>(file.replaced());
        said.addAll(file.changed());
        List<Stale> stale =
                strict.cells().entrySet().stream()
                        .flatMap(one -> stale(one.getKey(), one.getValue(), raw, said).stream())
                        .toList();
        stale.stream()
                .limit(stale.size() > SEVERAL ? 1 : SEVERAL)
                .forEach(one -> findings.add(one.finding(raw, stale.size())));
    }

    private void planned(Entries raw) {
        WeighingPage page = record.weighing();
        for (int i = 0; i < page.lines().size(); i++) {
            double target = page.lines().get(i).target().in(page.unit());
            same(
                    raw,
                    new Place("items.target", i),
                    target,
                    "mass of " + page.lines().get(i).input());
        }
        CastingPage casting = record.casting();
        if (casting != null) {
            double volume = casting.perDisc().in(Units.MICROLITRE);
            for (int i = 0; i < casting.discs(); i++) {
                same(raw, new Place("discs.target", i), volume, "volume of disc " + (i + 1));
            }
            double thickness = casting.dryThickness().in(Units.MICROMETRE);
            same(raw, new Place("Dry_Thickness", 0), thickness, "thickness");
        }
    }

    private void same(Entries raw, Place place, double planned, String what) {
        Cell cell = raw.at(place.name(), place.row());
        boolean stands =
                cell instanceof Cell.Figure(double value)
                        && Math.abs(value - planned) <= SAME * Math.abs(planned);
        if (!stands && raw.has(place.name())) {
            findings.add(
                    Rule.PLAN_CELL_CHANGED.at(
                            pointer(raw, place),
                            what + ", " + shown(Cell.of(planned)),
                            shown(cell)));
        }
    }

    private void formulas(Entries raw, Entries ours) {
        for (FilledRecords.TypedFormula typed : file.typed()) {
            findings.add(
                    Rule.ENTRY_IS_FORMULA.at(
                            pointer(raw, typed.place()),
                            Figures.clipped("=" + typed.formula()),
                            shown(raw.at(typed.place().name(), typed.place().row()))));
        }
        for (Place place : file.replaced()) {
            findings.add(
                    Rule.FORMULA_REPLACED.at(
                            pointer(raw, place),
                            shown(raw.at(place.name(), place.row())),
                            shown(ours.at(place.name(), place.row()))));
        }
        for (Place place : file.changed()) {
            findings.add(Rule.FORMULA_CHANGED.at(pointer(raw, place), place.name()));
        }
    }

    /// The first of a column is enough: a stale file is stale throughout. What a file shows, and
    /// what it should.
    private record Stale(Place place, Cell shown, Cell ours) {
        /// @param all how many there are; where there are many, this one speaks for them
        Finding finding(Entries raw, int all) {
            return Rule.SHOWN_VALUE_STALE.at(
                    pointer(raw, place),
                    FileChecks.shown(shown),
                    FileChecks.shown(ours)
                            + (all > SEVERAL ? ", and so for %s more".formatted(all - 1) : ""));
        }
    }

    /// The first of a column.
    private static Optional<Stale> stale(
            String name, List<Cell> column, Entries raw, Set<Place> said) {
        for (int row = 0; row < Math.min(column.size(), raw.rows(name)); row++) {
            Cell shown = raw.at(name, row);
            if (!said.contains(new Place(name, row)) && !agree(shown, column.get(row))) {
                return Optional.of(new Stale(new Place(name, row), shown, column.get(row)));
            }
        }
        return Optional.empty();
    }

    private static boolean agree(Cell shown, Cell ours) {
        if (shown instanceof Cell.Figure(double one) && ours instanceof Cell.Figure(double two)) {
            return Math.abs(one - two) <= SAME * Math.abs(two) + NOTHING;
        }
        // a sheet says "-" where there is nothing to compute
        boolean dash = shown instanceof Cell.Words(String words) && Typed.isNotApplicable(words);
        return shown.equals(ours) || (dash && ours.equals(Cell.BLANK));
    }

    private static String pointer(Entries raw, Place place) {
        return EntryReader.pointer(place.name(), place.row(), raw.rows(place.name()));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "nothing";
            case Cell.Words(String words) -> "\"" + Figures.clipped(words.strip()) + "\"";
            case Cell.Figure(double value) -> Figures.shown(value);
        };
    }
}
