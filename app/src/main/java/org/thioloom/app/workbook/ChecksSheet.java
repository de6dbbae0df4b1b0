package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.ChecksPage;
import org.thioloom.recipes.record.ChecksPage.CheckLine;
import org.thioloom.recipes.record.ChecksPage.ElementLine;

import java.util.List;

/// Checks on the way, and what combustion analysis found against what it should find.
final class ChecksSheet implements RecordSheet {
    private static final double HEAD_HEIGHT = 16;
    private static final double ROW_HEIGHT = 24;
    private static final int SPARE = 3;

    @Override
    public String name() {
        return "5_InProcess";
    }

    @Override
    public String title() {
        return "Checks";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return List.of(15.0, 14.0, 20.0, 18.0, 10.0, 10.0, 7.0, 7.0, 8.0);
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        ChecksPage page = record.checks();
        Guards guards = new Guards(grid.sheet());
        grid.across("Checks: " + record.title(), Look.SUBTITLE).slot(0).called("Checks_Title");
        checks(grid, guards, page.checks());
        grid.keepTogether(1);
        int first = grid.nextRow();
        grid.gap(8);
        grid.across("Elemental analysis of the dry product, nothing washed out", Look.HEADING);
        if (!page.elements().isEmpty()) {
            elements(grid, guards, page.elements());
        }
        grid.across(page.elementsNote(), Look.NOTE).slot(0).called("Elements_Note");
        grid.keepTogether(first);
    }

    private static void checks(Grid grid, Guards guards, List<CheckLine> checks) {
        Line head = grid.line(HEAD_HEIGHT);
        List<String> headings =
                List.of(
                        "Check",
                        "When",
                        "How",
                        "Limit",
                        "Result 1",
                        "Result 2",
                        "Pass?",
                        "By",
                        "Time");
        for (int i = 0; i < headings.size(); i++) {
            head.slot(i).text(headings.get(i), Look.HEAD);
        }
        int count = checks.size() + SPARE;
        Stretch rows = new Stretch(head.number() + 1, head.number() + count);
        for (int i = 0; i < count; i++) {
            Line line = grid.line(ROW_HEIGHT);
            if (i < checks.size()) {
                check(line, checks.get(i));
            } else {
                for (int column = 0; column < 4; column++) {
                    line.slot(column).blank(Look.ENTRY);
                }
            }
            line.slot(4).blank(Look.ENTRY_CENTRE);
            line.slot(5).blank(Look.ENTRY_CENTRE);
            guards.oneOf(line.slot(6).blank(Look.ENTRY_CENTRE).region(), "yes", "no", "n/a");
            line.slot(7).blank(Look.SIGNATURE);
            guards.time(line.slot(8).blank(Look.ENTRY_CENTRE, Styles.TIME).region());
        }
        List<String> keys =
                List.of("what", "when", "how", "limit", "result1", "result2", "pass", "by", "at");
        for (int i = 0; i < keys.size(); i++) {
            grid.names().column("checks." + keys.get(i), grid.sheetName(), rows, i);
        }
        CellRangeAddress pass = new CellRangeAddress(rows.first() - 1, rows.last() - 1, 6, 6);
        guards.mark(pass, "$G" + rows.first() + "=\"no\"");
    }

    private static void check(Line line, CheckLine check) {
        line.slot(0).text(check.what(), Look.LABEL_BOX);
        line.slot(1).text(check.when(), Look.PLANNED_SMALL);
        line.slot(2).text(check.how(), Look.PLANNED_SMALL);
        line.slot(3).text(check.limit(), Look.PLANNED_SMALL);
    }

    private static void elements(Grid grid, Guards guards, List<ElementLine> elements) {
        Line head = grid.line(HEAD_HEIGHT);
        head.slot(0).text("Element", Look.HEAD);
        head.slot(1).text("Expected, wt%", Look.HEAD);
        head.slot(2).text("Found, wt%", Look.HEAD);
        head.slot(3).text("Found - expected", Look.HEAD);
        head.slot(4, 8).text("Method, laboratory, date", Look.HEAD);
        Stretch rows = new Stretch(head.number() + 1, head.number() + elements.size());
        for (ElementLine element : elements) {
            Line line = grid.line(18);
            line.slot(0).text(element.symbol(), Look.PLANNED_CENTRE);
            Slot expected = line.slot(1).number(element.expected(), Look.PLANNED_NUMBER, "0.00");
            Slot found = line.slot(2).blank(Look.ENTRY_NUMBER, "0.00");
            guards.positive(found.region(), "wt%");
            line.slot(3)
                    .formula(
                            "IF(ISNUMBER(%1$s),%1$s-%2$s,\"\")"
                                    .formatted(found.address(), expected.address()),
                            Look.FORMULA,
                            "+0.00;-0.00;0.00");
            line.slot(4, 8).blank(Look.ENTRY, Styles.TYPED_TEXT);
        }
        List<String> keys = List.of("symbol", "expected", "found", "difference", "method");
        for (int i = 0; i < keys.size(); i++) {
            grid.names().column("elements." + keys.get(i), grid.sheetName(), rows, i);
        }
    }
}
