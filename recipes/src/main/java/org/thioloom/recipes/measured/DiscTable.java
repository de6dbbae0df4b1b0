package org.thioloom.recipes.measured;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Point;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.measured.Column.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads discs that were cast and measured, from a table of text: one line a disc, the volume
/// dispensed and the thickness of the dry film.
///
/// Commas, semicolons, tabs or blanks divide; with semicolons and tabs a comma is decimal. Units
/// stand in the heading or in the cell; without any they are uL and um, which is said. A line that
/// cannot be used is left out, which is said too, by its number.
public final class DiscTable {
    private static final Column<Volume> VOLUME =
            new Column<>(
                    "volume",
                    List.of("vol", "v", "dispens", "pipett"),
                    Units.VOLUME,
                    Units.MICROLITRE);
    private static final Column<Length> THICKNESS =
            new Column<>(
                    "thickness", List.of("thick", "height", "h"), Units.LENGTH, Units.MICROMETRE);

    private final List<Finding> findings = new ArrayList<>();
    private final List<CsvLine> lines;

    private DiscTable(List<CsvLine> lines) {
        this.lines = lines;
    }

    /// The line through the discs of a table. Pointers of findings are `/lines/7`.
    public static Outcome<Calibration> read(String text) {
        return new DiscTable(CsvLine.of(text)).calibration();
    }

    /// Where the two columns stand, how they are counted, and from which line on.
    private record Layout(
            int columns,
            int volume,
            Unit<Volume> volumeIn,
            int thickness,
            Unit<Length> thicknessIn,
            int skip) {}

    private Outcome<Calibration> calibration() {
        Optional<Layout> layout = layout();
        List<Point> discs = layout.map(this::discs).orElse(List.of());
        if (layout.isPresent()) {
            switch (Calibration.of(discs)) {
                case Answer.Found<Calibration>(Calibration calibration) -> {
                    return new Outcome.Accepted<>(calibration, findings);
                }
                case Answer.Refused<Calibration>(String sentence, String remedy) ->
                        findings.add(Rule.NO_ANSWER.at("/lines", sentence, remedy));
            }
        }
        return new Outcome.Refused<>(findings);
    }

    private Optional<Layout> layout() {
        if (lines.isEmpty()) {
            return refuse("the file has no line with a disc");
        }
        CsvLine first = lines.getFirst();
        return first.cells().stream().anyMatch(DiscTable::isWord) ? headed(first) : headless(first);
    }

    private static boolean isWord(String cell) {
        return VOLUME.read(cell, Units.MICROLITRE) instanceof Cell.Other
                && THICKNESS.read(cell, Units.MICROMETRE) instanceof Cell.Other;
    }

    private Optional<Layout> headless(CsvLine first) {
        if (first.cells().size() != 2) {
            return refuse(
                    "line %d has %d columns and no line above names them"
                            .formatted(first.number(), first.cells().size()));
        }
        assumed("volume", VOLUME);
        assumed("thickness", THICKNESS);
        return Optional.of(new Layout(2, 0, VOLUME.usual(), 1, THICKNESS.usual(), 0));
    }

    private Optional<Layout> headed(CsvLine head) {
        Optional<Integer> volume = column(head, VOLUME);
        Optional<Integer> thickness = column(head, THICKNESS);
        if (volume.isEmpty() || thickness.isEmpty()) {
            return Optional.empty();
        }
        int v = volume.get();
        int t = thickness.get();
        return unit(head.cell(v), VOLUME)
                .flatMap(volumeIn ->
                        unit(head.cell(t), THICKNESS)
                                .map(thicknessIn ->
                                        new Layout(
                                                head.cells().size(),
                                                v,
                                                volumeIn,
                                                t,
                                                thicknessIn,
                                                1)));
    }

    private Optional<Integer> column(CsvLine head, Column<?> wanted) {
        List<Integer> found =
                IntStream.range(0, head.cells().size())
                        .filter(i -> wanted.isHeadedBy(head.cell(i)))
                        .boxed()
                        .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        String headings = String.join(", ", head.cells());
        return refuse(
                found.isEmpty()
                        ? "no column is headed %s among %s".formatted(wanted.name(), headings)
                        : "%d columns may be the %s: %s"
                                .formatted(
                                        found.size(),
                                        wanted.name(),
                                        String.join(
                                                ", ", found.stream().map(head::cell).toList())));
    }

    private <T> Optional<T> refuse(String sentence) {
        int line = lines.isEmpty() ? 1 : lines.getFirst().number();
        findings.add(Rule.COLUMNS_UNCLEAR.at("/lines/" + line, sentence));
        return Optional.empty();
    }

    private <D extends Dimension> Optional<Unit<D>> unit(String heading, Column<D> column) {
        Optional<Unit<D>> named = column.unit(heading);
        if (named.isPresent()) {
            return named;
        }
        if (column.hasSomeUnit(heading)) {
            return refuse(
                    "the heading \"%s\" names no unit of %s that is known: %s"
                            .formatted(heading, column.name(), column.units().symbols()));
        }
        assumed(heading, column);
        return Optional.of(column.usual());
    }

    private void assumed(String heading, Column<?> column) {
        findings.add(
                Rule.UNIT_ASSUMED.at(
                        "/lines/" + lines.getFirst().number(),
                        heading,
                        column.usual(),
                        column.name() + "_" + column.usual()));
    }

    private List<Point> discs(Layout layout) {
        List<Point> discs = new ArrayList<>();
        for (CsvLine line : lines.subList(layout.skip(), lines.size())) {
            String poured = line.cell(layout.volume());
            String found = line.cell(layout.thickness());
            Cell volume = VOLUME.read(poured, layout.volumeIn());
            Cell thickness = THICKNESS.read(found, layout.thicknessIn());
            Optional<String> fault =
                    tooLong(line, layout)
                            .or(() -> VOLUME.fault(volume, poured))
                            .or(() -> THICKNESS.fault(thickness, found));
            if (fault.isPresent()) {
                findings.add(
                        Rule.DISC_LEFT_OUT.at(
                                "/lines/" + line.number(), line.number(), fault.get()));
            } else if (volume instanceof Cell.Size(double v)
                    && thickness instanceof Cell.Size(double h)) {
                discs.add(new Point(v, h));
            }
        }
        return discs;
    }

    private static Optional<String> tooLong(CsvLine line, Layout layout) {
        return line.isLongerThan(layout.columns())
                ? Optional.of(
                        "%d cells under %d headings"
                                .formatted(line.cells().size(), layout.columns()))
                : Optional.empty();
    }
}
