package org.thioloom.app.workbook.ftir;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPage.Result;

import java.util.List;

/// What was judged of each stage: by which spectrum, whether all is as it should be, and how much
/// of each group has reacted.
public final class FtirJudged {
    private static final double ROW_HEIGHT = 17;
    private static final List<Place> PLACES =
            List.of(
                    new Place("Spectrum", "spectrum", 2, 2),
                    new Place("Is", "is", 3, 4),
                    new Place("OK?", "pass", 5, 6),
                    new Place("", "mark", 7, 7),
                    new Place("Reacted, %", "reacted", 8, 10),
                    new Place("\u00b1", "error", 11, 12),
                    new Place("Least seen, %", "least", 13, 13),
                    new Place("Why", "why", 14, 15),
                    new Place("Judged with", "with", 16, 17),
                    new Place("By", "by", 18, 18));

    private final Grid grid;
    private final Guards guards;
    private final FtirPage page;

    /// Where a column of the block stands.
    private record Place(String heading, String key, int from, int to) {
        boolean isNumber() {
            return List.of("reacted", "error", "least").contains(key);
        }

        boolean isFine() {
            return List.of("spectrum", "is", "why", "with").contains(key);
        }
    }

    public FtirJudged(Grid grid, Guards guards, FtirPage page) {
        this.grid = grid;
        this.guards = guards;
        this.page = page;
    }

    /// Draws it.
    public void draw() {
        grid.gap(8);
        grid.across("Stage by stage", Look.HEADING);
        grid.across(
                "> at least. Spectra that are judged by Thioloom fill a copy of this record: these rows"
                        + " and those of the bands, and no row that a person has filled in.",
                Look.NOTE);
        Line head = grid.line(28);
        head.slot(0, 1).text("Stage, group", Look.HEAD);
        for (Place place : PLACES) {
            head.slot(place.from, place.to).text(place.heading, Look.HEAD);
        }
        Stretch rows = new Stretch(head.number() + 1, head.number() + page.results().size());
        page.results().forEach(this::row);
        grid.names().column("judged.stage", grid.sheetName(), rows, 0);
        for (Place place : PLACES) {
            grid.names().column("judged." + place.key, grid.sheetName(), rows, place.from);
        }
        grid.names().column("judged.id", grid.sheetName(), rows, FtirColumns.ID);
        grid.names().column("judged.print", grid.sheetName(), rows, FtirColumns.PRINT);
        CellRangeAddress pass = new CellRangeAddress(rows.first() - 1, rows.last() - 1, 5, 6);
        guards.mark(pass, "$F" + rows.first() + "=\"no\"");
    }

    private void row(Result result) {
        Line line = grid.line(ROW_HEIGHT);
        boolean whole = result.group().isEmpty();
        line.slot(0, 1)
                .text(
                        whole ? result.stage().replace('-', ' ') : "   " + result.symbol(),
                        whole ? Look.LABEL_SMALL : Look.PLANNED_SMALL);
        for (Place place : PLACES) {
            var slot = line.slot(place.from, place.to);
            if (whole && (place.isNumber() || List.of("mark", "is").contains(place.key))) {
                slot.blank(Look.PLANNED);
            } else if (place.isNumber()) {
                guards.number(slot.blank(Look.ENTRY_NUMBER, "0.0").region(), "%");
            } else {
                slot.blank(
                        place.isFine()
                                ? Look.ENTRY_FINE
                                : place.key.equals("by") ? Look.SIGNATURE : Look.ENTRY_CENTRE);
                if (place.key.equals("pass")) {
                    guards.oneOf(slot.region(), "yes", "no", "open");
                }
            }
        }
        line.slot(FtirColumns.ID).verbatim(result.id(), Look.BESIDE);
    }
}
