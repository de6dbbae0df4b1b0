package org.thioloom.app.workbook;

import org.thioloom.app.qr.QrCode;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Images;
import org.thioloom.app.sheet.Images.Place;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Printing;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.label.BatchMark;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.record.BatchRecord;

import java.time.LocalDateTime;
import java.util.List;

/// The cover: what is made, by which recipe, where, and what to know before starting.
///
/// @param mark what tells the batch from others
record CoverSheet(BatchMark mark) implements RecordSheet {
    private static final double ROW_HEIGHT = 20;
    private static final double CODE = 18;
    private static final double CODE_LEFT = 13;
    private static final double CODE_ROW = 53;
    private static final double CODE_SCALE = 4;

    @Override
    public String name() {
        return "0_Cover";
    }

    @Override
    public String title() {
        return "Cover";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return List.of(17.0, 17.0, 17.0, 17.0, 17.0, 17.0);
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        head(grid);
        grid.across(record.title(), Look.SUBTITLE).slot(0).called("Cover_Title");
        grid.gap(6);
        Guards guards = new Guards(grid.sheet());
        batch(grid, guards, record.control().order(), mark.batch());
        fact(grid, "planned", record.cover().scale()).slot(1).called("Cover_Scale");
        recipe(grid, record.control().master().header());
        place(grid, guards, record.cover().light());
        grid.keepTogether(1);
        findings(grid, record.findings());
        new CoverBlocks(grid, guards).draw(record);
    }

    /// The title, and what a telephone reads, with the same words beside it.
    private void head(Grid grid) {
        Line line = grid.line(CODE_ROW);
        line.slot(0, 2).text("Batch record", Look.TITLE);
        line.slot(3, 4)
                .text(String.join("\n", mark.parts()), Look.LABEL_RIGHT)
                .called("Cover_Mark");
        Images images = new Images(grid.sheet());
        images.show(
                images.keep(QrCode.of(mark.line()).png(CODE_SCALE)),
                new Place(line.number() - 1, 5, CODE_LEFT, 0.2, CODE, CODE),
                "QR code: " + mark.line());
    }

    private static void batch(Grid grid, Guards guards, Order order, String known) {
        Line line = grid.line(26);
        line.slot(0).text("Batch no.", Look.LABEL);
        Slot number = line.slot(1, 2).blank(Look.ENTRY, Styles.TYPED_TEXT).called("Batch_No");
        if (!known.isEmpty()) {
            number.verbatim(known, Look.ENTRY, Styles.TYPED_TEXT);
        }
        guards.word(number.region(), "Batch no.", 40);
        line.slot(3).text("Date", Look.LABEL_RIGHT);
        LocalDateTime start = order.start();
        Slot date = line.slot(4, 5);
        if (start == null) {
            date.blank(Look.ENTRY_CENTRE, Styles.DATE);
        } else {
            date.number(Styles.day(start.toLocalDate()), Look.ENTRY_CENTRE, Styles.DATE);
        }
        guards.date(date.called("Batch_Date").region());
    }

    private static void recipe(Grid grid, Header recipe) {
        grid.across("Recipe", Look.HEADING);
        Line line = grid.line(15);
        line.slot(0).text("id", Look.LABEL);
        line.slot(1, 2).verbatim(recipe.id(), Look.TEXT).called("Recipe_Id");
        line.slot(3).text("revision", Look.LABEL);
        line.slot(4, 5)
                .text(recipe.revision() + ", hash " + Printing.hash(recipe), Look.TEXT)
                .called("Recipe_Revision");
        fact(grid, "source", recipe.source() == null ? "the laboratory's own" : recipe.source())
                .slot(1)
                .called("Recipe_Source");
        int first = grid.nextRow();
        for (Header.Change change : recipe.changes()) {
            fact(grid, "change " + change.revision(), change.date() + ": " + change.note());
        }
        grid.columns("changes", first, List.of("no", "note"));
    }

    private static Line fact(Grid grid, String label, String words) {
        Line line = grid.line(15);
        line.slot(0).text(label, Look.LABEL);
        line.slot(1, 5).text(words, Look.TEXT);
        return line;
    }

    private static void place(Grid grid, Guards guards, String light) {
        grid.across("Place", Look.HEADING);
        fact(grid, "light", light).slot(1).called("Cover_Light");
        Line line = grid.line(ROW_HEIGHT);
        line.slot(0).text("Hood / glove box", Look.LABEL);
        Slot where = line.slot(1).blank(Look.ENTRY_CENTRE).called("Place");
        guards.oneOf(where.region(), "hood", "glove box");
        line.slot(2).text("Ambient T, degC", Look.LABEL_RIGHT);
        Slot temperature = line.slot(3).blank(Look.ENTRY_NUMBER, "0.0").called("Ambient_T");
        guards.number(temperature.region(), "degC");
        line.slot(4).text("Ambient RH, %", Look.LABEL_RIGHT);
        Slot humidity = line.slot(5).blank(Look.ENTRY_NUMBER, "0").called("Ambient_RH");
        guards.number(humidity.region(), "%");
        grid.across(
                "Hazards as far as they are known: next sheet. Unknown is not safe. Read the safety"
                        + " data sheet of every material before starting.",
                Look.LABEL);
    }

    /// Every warning, then every note: what was found, and what to do about it.
    private static void findings(Grid grid, List<Finding> findings) {
        int first = grid.nextRow();
        if (!findings.isEmpty()) {
            grid.across("Before starting", Look.HEADING);
        }
        int top = grid.nextRow();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            for (Finding finding : findings) {
                if (finding.severity() == severity) {
                    finding(grid, finding);
                    grid.keepTogether(first);
                    first = grid.nextRow();
                }
            }
        }
        grid.columns("findings", top, List.of("severity", "problem", "", "", "remedy"));
    }

    private static void finding(Grid grid, Finding finding) {
        Line line = grid.line(15);
        line.slot(0).text(finding.severity().name(), Look.LABEL_BOX);
        line.slot(1, 3).text(finding.problem(), Look.PLANNED_SMALL);
        line.slot(4, 5).text(finding.advice(), Look.PLANNED_SMALL);
    }
}
