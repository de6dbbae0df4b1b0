package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.waste.WasteLine;

import java.util.List;

/// What went otherwise than planned, and where the wastes went.
final class DeviationSheet implements RecordSheet {
    private static final double ROW_HEIGHT = 30;
    private static final int DEVIATIONS = 10;
    private static final int SPARE_WASTES = 3;

    @Override
    public String name() {
        return "8_Deviation_Waste";
    }

    @Override
    public String title() {
        return "Deviations and waste";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return List.of(4.0, 8.0, 25.0, 9.0, 8.0, 9.0, 21.0, 9.0, 9.0, 11.0);
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        Guards guards = new Guards(grid.sheet());
        grid.across("Deviations and waste: " + record.title(), Look.SUBTITLE)
                .slot(0)
                .called("Deviation_Title");
        deviations(grid, guards);
        grid.keepTogether(1);
        int first = grid.nextRow();
        wastes(grid, guards, record.wastes());
        grid.keepTogether(first);
    }

    private static void deviations(Grid grid, Guards guards) {
        grid.across("Deviations", Look.HEADING);
        Line head = grid.line(28);
        List<String> headings =
                List.of(
                        "#",
                        "Step",
                        "What happened",
                        "When",
                        "Found by",
                        "Effect",
                        "What was done",
                        "Decided by",
                        "Closed on",
                        "Reason");
        for (int i = 0; i < headings.size(); i++) {
            head.slot(i).text(headings.get(i), Look.HEAD);
        }
        Stretch rows = new Stretch(head.number() + 1, head.number() + DEVIATIONS);
        for (int i = 1; i <= DEVIATIONS; i++) {
            Line line = grid.line(ROW_HEIGHT);
            line.slot(0).number(i, Look.PLANNED_CENTRE, "0");
            for (int column = 1; column < headings.size(); column++) {
                line.slot(column)
                        .blank(
                                column == 4 || column == 7 ? Look.SIGNATURE : Look.ENTRY,
                                column == 1 ? Styles.TYPED_TEXT : Styles.AS_IS);
            }
        }
        List<String> keys =
                List.of(
                        "no", "step", "what", "when", "by", "effect", "action", "decided", "closed",
                        "reason");
        for (int i = 0; i < keys.size(); i++) {
            grid.names().column("deviations." + keys.get(i), grid.sheetName(), rows, i);
        }
        guards.oneOf(column(rows, 5), "none", "minor", "major");
        guards.oneOf(
                column(rows, 9),
                "weighing",
                "equipment",
                "material",
                "time",
                "temperature",
                "light",
                "spill",
                "operator",
                "recipe error",
                "other");
        grid.across("\"other\" wants a word under what happened.", Look.NOTE);
    }

    private static void wastes(Grid grid, Guards guards, List<WasteLine> wastes) {
        grid.gap(8);
        grid.across("Waste", Look.HEADING);
        Line head = grid.line(16);
        head.slot(0, 2).text("What, where to, what it must not meet", Look.HEAD);
        head.slot(3, 4).text("Planned", Look.HEAD);
        head.slot(5, 6).text("Container", Look.HEAD);
        head.slot(7).text("Amount", Look.HEAD);
        head.slot(8).text("By", Look.HEAD);
        head.slot(9).text("Time", Look.HEAD);
        int count = wastes.size() + SPARE_WASTES;
        Stretch rows = new Stretch(head.number() + 1, head.number() + count);
        for (int i = 0; i < count; i++) {
            Line line = grid.line(ROW_HEIGHT);
            if (i < wastes.size()) {
                waste(line, wastes.get(i));
            } else {
                line.slot(0, 2).blank(Look.ENTRY);
                line.slot(3, 4).text("-", Look.PLANNED_SMALL_CENTRE);
            }
            line.slot(5, 6).blank(Look.ENTRY, Styles.TYPED_TEXT);
            line.slot(7).blank(Look.ENTRY_CENTRE);
            line.slot(8).blank(Look.SIGNATURE);
            guards.time(line.slot(9).blank(Look.ENTRY_CENTRE, Styles.TIME).region());
        }
        List<String> keys =
                List.of("what:0", "planned:3", "container:5", "amount:7", "by:8", "at:9");
        for (String key : keys) {
            String[] parts = key.split(":", 2);
            grid.names()
                    .column(
                            "wastes." + parts[0],
                            grid.sheetName(),
                            rows,
                            Integer.parseInt(parts[1]));
        }
    }

    private static void waste(Line line, WasteLine waste) {
        line.slot(0, 2).named(waste.what(), waste.advice(), Look.PLANNED);
        Quantity<?> planned = waste.planned();
        if (planned == null) {
            line.slot(3, 4).text("what is left", Look.PLANNED_SMALL_CENTRE);
        } else {
            line.slot(3, 4)
                    .number(
                            planned.value().doubleValue(),
                            Look.PLANNED_CENTRE,
                            Styles.like(planned));
        }
    }

    private static CellRangeAddress column(Stretch rows, int column) {
        return new CellRangeAddress(rows.first() - 1, rows.last() - 1, column, column);
    }
}
