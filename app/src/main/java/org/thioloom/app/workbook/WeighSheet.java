package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.app.workbook.weighing.WeighBlocks;
import org.thioloom.app.workbook.weighing.WeighChart;
import org.thioloom.app.workbook.weighing.WeighColumn;
import org.thioloom.app.workbook.weighing.WeighTable;
import org.thioloom.app.workbook.weighing.WeighTotals;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.util.List;

/// The weighing page: what to weigh, what was weighed, and whether that still makes the network
/// that was planned.
final class WeighSheet implements RecordSheet {
    static final String NAME = "2_Weigh";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Weighing";
    }

    @Override
    public boolean landscape() {
        return true;
    }

    @Override
    public List<Double> widths() {
        return WeighColumn.widths();
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        WeighingPage page = record.weighing();
        grid.across("Weighing: " + record.title(), Look.SUBTITLE).slot(0).called("Weigh_Title");
        Line top = grid.line(24);
        Line note =
                grid.across(
                        "Grey is where you write. The live targets follow the real mass of the"
                                + " leading row, and low and high with them. A \"?\" marks what"
                                + " nobody stated. "
                                + page.windowRule(),
                        Look.NOTE);
        note.slot(0).called("Weigh_Note");
        int head = note.number() + 1;
        Stretch rows = new Stretch(head + 1, head + page.lines().size());
        batch(top);
        settings(top, page, rows);
        new WeighTable(grid, record, rows).draw();
        if (!grid.keepTogether(1)) {
            grid.repeat(head, head);
        }
        grid.sheet().createFreezePane(2, head);
        below(grid, record, rows);
    }

    /// What is weighed besides stands on the page of what is weighed.
    private static void below(Grid grid, BatchRecord record, Stretch rows) {
        WeighingPage page = record.weighing();
        WeighBlocks blocks = new WeighBlocks(grid, page);
        blocks.extras();
        int first = grid.nextRow();
        grid.gap(8);
        List<Line> lines = new WeighTotals(grid, record).draw();
        while (lines.size() < blocks.rowsBeside()) {
            lines.add(grid.line(WeighTotals.ROW_HEIGHT));
        }
        blocks.beside(lines);
        grid.keepTogether(first);
        new WeighChart(grid, page).draw(rows);
    }

    private static void batch(Line top) {
        Guards guards = new Guards(top.grid().sheet());
        top.slot(0, 1).text("Batch no.", Look.LABEL_RIGHT);
        top.slot(2, 3).formula("IF(Batch_No=\"\",\"\",Batch_No)", Look.FORMULA, Styles.AS_IS);
        top.slot(4, 5).text("Balance no.", Look.LABEL_RIGHT);
        Slot balance = top.slot(6, 7).blank(Look.ENTRY).called("Balance_No");
        guards.word(balance.region(), "Balance", 40);
    }

    private static void settings(Line top, WeighingPage page, Stretch rows) {
        top.slot(8, 10).text("One tolerance for all", Look.LABEL_RIGHT);
        Slot tolerance = top.slot(11).called("Tol");
        Quantity<MassFraction> window = page.window();
        if (window == null) {
            tolerance.blank(Look.ENTRY_CENTRE, "0.0%");
        } else {
            tolerance.number(window.in(Units.PERCENT_BY_MASS) / 100, Look.PLANNED_NUMBER, "0.0%");
        }
        top.slot(12, 15).text("Leading row (#)", Look.LABEL_RIGHT);
        Slot anchor = top.slot(16).number(1, Look.ENTRY_CENTRE, Styles.AS_IS).called("Anchor");
        new Guards(top.grid().sheet())
                .listed(
                        anchor.region(),
                        "$A$" + rows.first() + ":$A$" + rows.last(),
                        "Leading row");
    }
}
