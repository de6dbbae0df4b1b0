package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.CastingPage;

import java.util.List;
import java.util.Objects;

/// Casting and curing: what went into each mould, how thick it became, and the light it had.
final class CastSheet implements RecordSheet {
    private static final double HEAD_HEIGHT = 28;
    private static final double ROW_HEIGHT = 20;

    @Override
    public String name() {
        return "4_CastCure";
    }

    @Override
    public String title() {
        return "Casting and curing";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return CastColumn.widths();
    }

    @Override
    public boolean isFor(BatchRecord record) {
        return record.casting() != null;
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        CastingPage page = Objects.requireNonNull(record.casting());
        grid.across("Casting and curing: " + record.title(), Look.SUBTITLE)
                .slot(0)
                .called("Cast_Title");
        if (page.cure() != null) {
            new CureBlock(grid, page).draw();
        }
        grid.keepTogether(1);
        discs(grid, page);
    }

    private static void discs(Grid grid, CastingPage page) {
        int first = grid.nextRow();
        grid.gap(5);
        grid.across("Discs", Look.HEADING);
        planned(grid.line(16), page);
        Line head = grid.line(HEAD_HEIGHT);
        for (CastColumn column : CastColumn.values()) {
            if (column.printed()) {
                head.slot(column.index()).text(column.heading(), Look.HEAD);
            } else {
                grid.hide(column.index());
            }
        }
        Stretch rows = new Stretch(head.number() + 1, head.number() + page.discs());
        grid.names().promise(grid.sheetName(), "Disc_Window");
        for (CastColumn column : CastColumn.values()) {
            grid.names().column(column.range(), grid.sheetName(), rows, column.index());
        }
        for (int i = 1; i <= page.discs(); i++) {
            disc(grid.line(ROW_HEIGHT), i, page);
        }
        guard(new Guards(grid.sheet()), rows);
        summary(grid);
        if (!grid.keepTogether(first)) {
            grid.repeat(head.number(), head.number());
        }
        new ThicknessChart(grid, page).draw(rows);
    }

    private static void planned(Line line, CastingPage page) {
        line.slot(0, 5)
                .text(
                        page.mouldMaterial().isEmpty()
                                ? "Planned dry, um"
                                : "Mould of " + page.mouldMaterial() + "; planned dry, um",
                        Look.LABEL_RIGHT)
                .called("Dry_Label");
        line.slot(6, 7)
                .number(
                        page.dryThickness().in(Units.MICROMETRE),
                        Look.PLANNED_NUMBER,
                        Styles.digits(page.dryThickness().to(Units.MICROMETRE)))
                .called("Dry_Thickness");
        line.slot(8, 9).text("wide, mm", Look.LABEL_RIGHT);
        line.slot(10)
                .number(
                        page.dryDiameter().in(Units.MILLIMETRE),
                        Look.PLANNED_NUMBER,
                        Styles.digits(page.dryDiameter().to(Units.MILLIMETRE)))
                .called("Dry_Diameter");
        line.slot(11, 14).text("solution per disc, mg", Look.LABEL_RIGHT);
        line.slot(15)
                .number(page.perDiscMass().in(Units.MILLIGRAM), Look.PLANNED_NUMBER, "0.0")
                .called("Disc_Mass");
    }

    private static void disc(Line row, int number, CastingPage page) {
        double thickness = page.dryThickness().in(Units.MICROMETRE);
        at(row, CastColumn.NUMBER).number(number, Look.PLANNED_CENTRE, "0");
        at(row, CastColumn.MOULD)
                .number(page.mould().in(Units.MILLIMETRE), Look.PLANNED_CENTRE, "0.00");
        at(row, CastColumn.TARGET).number(page.perDisc().in(Units.MICROLITRE), Look.TARGET, "0.00");
        at(row, CastColumn.DISPENSED).blank(Look.ENTRY_NUMBER, "0.00");
        at(row, CastColumn.WET).blank(Look.ENTRY_NUMBER, "0.0");
        at(row, CastColumn.EXPECTED)
                .formula(
                        "IF(ISNUMBER(%1$s),Dry_Thickness*%1$s/%2$s,Dry_Thickness)"
                                .formatted(
                                        cell(row, CastColumn.DISPENSED),
                                        cell(row, CastColumn.TARGET)),
                        Look.FORMULA,
                        "0.0")
                .shows(thickness);
        for (int gauge = 0; gauge < 5; gauge++) {
            row.slot(CastColumn.FIRST.index() + gauge).blank(Look.ENTRY_NUMBER, "0");
        }
        statistics(row);
        at(row, CastColumn.WIDE).blank(Look.ENTRY_NUMBER, "0.00");
        at(row, CastColumn.LOOK).blank(Look.ENTRY_CENTRE);
        at(row, CastColumn.USE).blank(Look.ENTRY_CENTRE);
        at(row, CastColumn.VOLUME)
                .formula(
                        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),PI()/4*%2$s^2*%1$s/1000,\"\")"
                                .formatted(cell(row, CastColumn.MEAN), cell(row, CastColumn.WIDE)),
                        Look.BESIDE,
                        Styles.AS_IS);
    }

    private static void statistics(Line row) {
        String gauges = cell(row, CastColumn.FIRST) + ":" + cell(row, CastColumn.FIFTH);
        at(row, CastColumn.MEAN)
                .formula(
                        "IF(COUNT(%1$s)>0,AVERAGE(%1$s),\"\")".formatted(gauges),
                        Look.FORMULA,
                        "0.0");
        at(row, CastColumn.SPREAD)
                .formula(
                        "IF(COUNT(%1$s)>1,STDEV(%1$s),\"\")".formatted(gauges),
                        Look.FORMULA,
                        "0.0");
        at(row, CastColumn.OFF)
                .formula(
                        "IF(ISNUMBER(%1$s),100*(%1$s-%2$s)/%2$s,\"\")"
                                .formatted(
                                        cell(row, CastColumn.MEAN), cell(row, CastColumn.EXPECTED)),
                        Look.FORMULA,
                        "+0.0;-0.0;0.0");
        String off = cell(row, CastColumn.OFF);
        at(row, CastColumn.CHECK)
                .formula(
                        "IF(ISNUMBER(%1$s),IF(%1$s<-%2$s,\"THIN\",IF(%1$s>%2$s,\"THICK\",\"OK\")),\"\")"
                                .formatted(
                                        off,
                                        "IF(ISNUMBER(Disc_Window),Disc_Window,"
                                                + CastingPage.USUAL_WINDOW
                                                + ")"),
                        Look.VERDICT,
                        Styles.AS_IS);
    }

    private static void summary(Grid grid) {
        String mean = CastColumn.MEAN.range();
        Line line = grid.line(ROW_HEIGHT);
        line.slot(0, 5).text("Discs measured, their mean and SD", Look.LABEL_RIGHT);
        line.slot(6, 7)
                .formula("COUNT(" + mean + ")", Look.FORMULA, "0")
                .shows(0)
                .called("Discs_Measured");
        line.slot(8, 10).text("um", Look.LABEL_RIGHT);
        line.slot(CastColumn.MEAN.index())
                .formula("IF(Discs_Measured>0,AVERAGE(" + mean + "),\"\")", Look.LIVE, "0.0")
                .called("Discs_Mean");
        line.slot(CastColumn.SPREAD.index())
                .formula("IF(Discs_Measured>1,STDEV(" + mean + "),\"\")", Look.LIVE, "0.0")
                .called("Discs_SD");
        line.slot(CastColumn.OFF.index(), CastColumn.LOOK.index())
                .text("Allowed off, either way, %", Look.LABEL_RIGHT);
        Slot window = line.slot(CastColumn.USE.index());
        window.number(CastingPage.USUAL_WINDOW, Look.ENTRY_CENTRE, Styles.AS_IS)
                .called("Disc_Window");
        new Guards(grid.sheet()).positive(window.region(), "%");
        grid.across(
                "Expected follows what was really cast, as long as the mould is the planned one."
                        + " Measured discs calibrate the next plan.",
                Look.NOTE);
    }

    private static void guard(Guards guards, Stretch rows) {
        guards.positive(CastColumn.DISPENSED.region(rows), "uL");
        guards.positive(CastColumn.WET.region(rows), "mg");
        for (CastColumn gauge :
                List.of(
                        CastColumn.FIRST,
                        CastColumn.SECOND,
                        CastColumn.THIRD,
                        CastColumn.FOURTH,
                        CastColumn.FIFTH)) {
            guards.positive(gauge.region(rows), "um");
        }
        guards.positive(CastColumn.WIDE.region(rows), "mm");
        guards.oneOf(
                CastColumn.LOOK.region(rows),
                "clear",
                "hazy",
                "cracked",
                "bubbled",
                "did not peel");
        String check = "$" + CastColumn.CHECK.at(rows.first());
        guards.mark(
                new CellRangeAddress(
                        rows.first() - 1,
                        rows.last() - 1,
                        CastColumn.OFF.index(),
                        CastColumn.CHECK.index()),
                "AND(%s<>\"\",%s<>\"OK\")".formatted(check, check));
        guards.oneOf(CastColumn.USE.region(rows), "test", "storage", "rejected");
    }

    private static String cell(Line row, CastColumn column) {
        return column.at(row.number());
    }

    private static Slot at(Line row, CastColumn column) {
        return row.slot(column.index());
    }
}
