package org.thioloom.app.text.filled;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Actual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/// Part of what was done, as a table: each thing beside what was planned.
///
/// @param head of its columns
public record FilledPart(String heading, List<String> head, List<Row> rows) {
    private static final String ITEMS = "items/";
    private static final Set<String> COMPUTED =
            Set.of("ratio", "solids", "initiator", "cure/dose", "yield/percent", "yield/density");
    private static final List<String> WEIGHED =
            List.of("", "planned", "wanted", "done", "", "", "by");
    private static final List<String> HEAD = List.of("", "planned", "done", "", "", "by");

    public FilledPart {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /// One line.
    ///
    /// @param id of what was done, as in [Actual]; of a disc its stem `discs/3`
    /// @param cells as many as the head has
    public record Row(String id, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// The parts in which something was entered, in the order of the record.
    public static List<FilledPart> of(FilledRecord record) {
        List<FilledPart> parts = new ArrayList<>();
        parts.add(weighed(record));
        parts.add(part("What that makes", record, actual -> !actual.id().contains("/"), ""));
        parts.add(discs(record));
        parts.add(part(record, "Cured", "cure/"));
        parts.add(part(record, "Yield", "yield/"));
        parts.add(part(record, "Counted", "count/"));
        parts.add(part(record, "Elements", "elements/"));
        TextJudged judged = new TextJudged(record);
        parts.add(table("Infrared", judged.stages()));
        parts.add(table("Bands" + judged.bandsOf(), judged.bands()));
        parts.add(part(record, "Steps", "steps/"));
        parts.add(notes(record));
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /// Beside the plan stands what was wanted at the balance, which follows the leading row; how
    /// far off a weighing is counts from there, like its check.
    private static FilledPart weighed(FilledRecord record) {
        List<String> inputs =
                record.planned().weighing().lines().stream().map(line -> line.input()).toList();
        List<Row> rows = new ArrayList<>();
        for (Actual one : record.actuals()) {
            if (one.id().startsWith(ITEMS)) {
                String input = one.id().substring(ITEMS.length());
                OptionalDouble wanted =
                        record.computed().number("items.live", inputs.indexOf(input));
                Double planned = one.planned();
                String done = Shown.of(one.value(), one.uncertainty());
                rows.add(
                        new Row(
                                one.id(),
                                List.of(
                                        input,
                                        planned == null ? "" : atBalance(record, input, planned),
                                        wanted.isPresent()
                                                ? atBalance(record, input, wanted.getAsDouble())
                                                : "",
                                        done,
                                        one.unit(),
                                        wanted.isPresent()
                                                ? Shown.off(one.value(), wanted.getAsDouble())
                                                : "",
                                        (one.by() + " " + one.at()).strip())));
            }
        }
        return new FilledPart("Weighed", WEIGHED, rows);
    }

    /// A mass as the weighing sheet has it.
    private static String atBalance(FilledRecord record, String input, double mass) {
        return record.planned().weighing().lines().stream()
                .filter(line -> line.input().equals(input))
                .map(line -> Rounding.toDecimals(BigDecimal.valueOf(mass), line.decimals()))
                .findFirst()
                .orElseThrow();
    }

    private static FilledPart part(FilledRecord record, String heading, String stem) {
        return part(heading, record, actual -> actual.id().startsWith(stem), stem);
    }

    private static FilledPart part(
            String heading, FilledRecord record, Predicate<Actual> belongs, String stem) {
        return new FilledPart(
                heading,
                HEAD,
                record.actuals().stream().filter(belongs).map(one -> row(one, stem)).toList());
    }

    private static Row row(Actual one, String stem) {
        Double planned = one.planned();
        String done =
                one.uncertainty() == null && COMPUTED.contains(one.id())
                        ? Shown.computed(one.value())
                        : Shown.of(one.value(), one.uncertainty());
        return new Row(
                one.id(),
                List.of(
                        one.id().substring(stem.length()),
                        planned == null ? "" : Shown.beside(done, planned),
                        done,
                        one.unit(),
                        Shown.off(one.value(), planned),
                        (one.by() + " " + one.at()).strip()));
    }

    private static FilledPart notes(FilledRecord record) {
        return new FilledPart(
                "Also written down",
                List.of("", "", "by"),
                record.notes().stream()
                        .map(note ->
                                new Row(note.id(), List.of(note.id(), note.words(), note.by())))
                        .toList());
    }

    private static FilledPart discs(FilledRecord record) {
        FilledPart bare = table("Discs", new TextDiscs(record).rows());
        return new FilledPart(
                bare.heading(),
                bare.head(),
                bare.rows().stream()
                        .map(row -> new Row("discs/" + row.id(), row.cells()))
                        .toList());
    }

    /// @param all its head first; nothing at all where nothing was entered
    private static FilledPart table(String heading, List<List<String>> all) {
        return new FilledPart(
                heading,
                all.isEmpty() ? HEAD : all.getFirst(),
                all.stream().skip(1).map(cells -> new Row(cells.getFirst(), cells)).toList());
    }
}
