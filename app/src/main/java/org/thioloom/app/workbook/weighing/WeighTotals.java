package org.thioloom.app.workbook.weighing;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What the weighings add up to: planned, live and actual; and whether the ratio still holds.
public final class WeighTotals {
    public static final double ROW_HEIGHT = 18;
    private static final int HIDDEN = WeighColumn.ID.index();
    private static final int ACTUAL = 2;
    private static final String[] STATES = {"Planned", "Live", "Actual"};

    private final Grid grid;
    private final WeighingPage page;
    private final boolean solution;
    private final List<Line> lines = new ArrayList<>();

    public WeighTotals(Grid grid, BatchRecord record) {
        this.grid = grid;
        this.page = record.weighing();
        this.solution = record.control().solution() != null;
    }

    /// The rows drawn, whose right half is free.
    public List<Line> draw() {
        head();
        Totals planned = page.totals();
        if (solution) {
            masses(planned);
        }
        groups("n(" + page.firstGroup().symbol() + ")", Part.FIRST, planned.first());
        groups("n(" + page.secondGroup().symbol() + ")", Part.SECOND, planned.second());
        ratio();
        known();
        if (page.ratioLow() <= page.ratio() && page.ratio() <= page.ratioHigh()) {
            verdict();
        } else {
            line().slot(0, 10)
                    .text("The plan itself is outside %s.".formatted(window()), Look.NOTE)
                    .called("Ratio_Window");
        }
        return lines;
    }

    /// What is summed: the stem of its names, and the column that says how much a gram brings.
    private enum Part {
        SOLIDS("Solids", WeighColumn.SOLIDS),
        SOLUTION("Solution", WeighColumn.SOLUTION),
        INITIATOR("Initiator", WeighColumn.INITIATOR),
        FIRST("First", WeighColumn.FIRST),
        SECOND("Second", WeighColumn.SECOND);

        private final String stem;
        private final String range;

        Part(String stem, WeighColumn column) {
            this.stem = stem;
            this.range = column.range();
        }
    }

    private void head() {
        Line line = line();
        line.slot(0, 2).text("Totals", Look.HEAD);
        for (int state = 0; state < STATES.length; state++) {
            place(line, state).text(STATES[state], Look.HEAD);
        }
        line.slot(9, 10).text("Unit", Look.HEAD);
    }

    private void masses(Totals planned) {
        String unit = page.unit().symbol();
        String format = Styles.decimals(page.decimals());
        sums("solids", unit, new Sum(Part.SOLIDS, planned.solids(), format));
        sums("solution", unit, new Sum(Part.SOLUTION, planned.solution(), format));
        share(
                "solids of solution",
                "SolidsShare",
                new Share(Part.SOLIDS, Part.SOLUTION, planned.solids() / planned.solution()));
        if (planned.initiator() > 0) {
            sums("initiator", unit, new Sum(Part.INITIATOR, planned.initiator(), format));
            share(
                    "initiator of solution",
                    "InitiatorShare",
                    new Share(
                            Part.INITIATOR,
                            Part.SOLUTION,
                            planned.initiator() / planned.solution()));
            share(
                    "initiator of solids",
                    "InitiatorOfSolids",
                    new Share(Part.INITIATOR, Part.SOLIDS, planned.initiator() / planned.solids()));
        }
    }

    private void groups(String label, Part part, double planned) {
        String digits = Rounding.significant(BigDecimal.valueOf(planned), 4);
        int decimals = Math.max(0, digits.length() - digits.indexOf('.') - 1);
        String format = Styles.decimals(digits.contains(".") ? decimals : 0);
        sums(label, "mmol", new Sum(part, planned, format));
    }

    private record Share(Part part, Part whole, double planned) {}

    private record Sum(Part part, double planned, String format) {}

    /// Actual sums stay empty until everything that counts has been weighed; what a stock brings
    /// follows its strength.
    private void sums(String label, String unit, Sum sum) {
        boolean amount = unit.equals("mmol");
        String scale = amount && page.unit().equals(Units.MILLIGRAM) ? "/1000" : "";
        String range = sum.part().range;
        String missing =
                amount ? "SUMIF(items.total,0," + range + ")>0" : "COUNTIF(items.total,0)>0";
        String stem = sum.part().stem;
        Line line = labelled(label, unit, stem);
        place(line, 0)
                .number(sum.planned(), Look.PLANNED_NUMBER, sum.format())
                .called(stem + "_Planned");
        place(line, 1)
                .formula("SUMPRODUCT(items.live," + range + ")" + scale, Look.FORMULA, sum.format())
                .shows(sum.planned())
                .called(stem + "_Live");
        place(line, 2)
                .formula(
                        "IF("
                                + missing
                                + ",\"\",SUMPRODUCT(items.total,"
                                + range
                                + (sum.part() == Part.SOLUTION ? "" : ",items.strength")
                                + ")"
                                + scale
                                + ")",
                        Look.LIVE,
                        sum.format())
                .called(stem + "_Actual");
    }

    private void share(String label, String stem, Share share) {
        Line line = labelled(label, "wt%", stem);
        for (int state = 0; state < STATES.length; state++) {
            String top = share.part().stem + "_" + STATES[state];
            String bottom = share.whole().stem + "_" + STATES[state];
            Slot slot =
                    place(line, state)
                            .formula(quotient("100*" + top, bottom), Look.FORMULA, "0.00")
                            .called(stem + "_" + STATES[state]);
            if (state < ACTUAL) {
                slot.shows(100 * share.planned());
            }
        }
    }

    private static String quotient(String top, String bottom) {
        return "IF(ISNUMBER(%s),IF(%s>0,%s/%s,\"\"),\"\")".formatted(bottom, bottom, top, bottom);
    }

    private void ratio() {
        String label =
                "r = n(%s) : n(%s)"
                        .formatted(page.firstGroup().symbol(), page.secondGroup().symbol());
        Line line = labelled(label, "-", "Ratio");
        place(line, 0).number(page.ratio(), Look.PLANNED_NUMBER, "0.000").called("Ratio_Planned");
        place(line, 1)
                .formula(quotient("First_Live", "Second_Live"), Look.FORMULA, "0.000")
                .shows(page.ratio())
                .called("Ratio_Live");
        place(line, 2)
                .formula(
                        "IF(ISNUMBER(First_Actual),"
                                + quotient("First_Actual", "Second_Actual")
                                + ",\"\")",
                        Look.LIVE,
                        "0.000")
                .called("Ratio_Actual");
    }

    /// k = 1, to first order: what the lots leave open and, of what was weighed, the balance.
    private void known() {
        Line line = labelled("u(r), k = 1", "-", "RatioU");
        Double planned = page.ratioUncertainty();
        if (planned == null) {
            place(line, 0).text("unknown", Look.PLANNED_CENTRE).called("RatioU_Planned");
            place(line, ACTUAL).text("", Look.PLANNED_CENTRE).called("RatioU_Actual");
        } else {
            place(line, 0).number(planned, Look.PLANNED_NUMBER, "0.000").called("RatioU_Planned");
            place(line, ACTUAL)
                    .formula(
                            "IF(ISNUMBER(Ratio_Actual),Ratio_Actual*SQRT(SUM(items.doubt)),\"\")",
                            Look.LIVE,
                            "0.000")
                    .called("RatioU_Actual");
        }
        place(line, 1).text("-", Look.PLANNED_CENTRE);
    }

    private void verdict() {
        Line within = line();
        within.slot(0, 2).text("Ratio within " + window(), Look.LABEL_BOX).called("Ratio_Window");
        within.slot(HIDDEN).number(page.ratioLow(), Look.BESIDE, Styles.AS_IS).called("Ratio_Low");
        within.slot(HIDDEN + 1)
                .number(page.ratioHigh(), Look.BESIDE, Styles.AS_IS)
                .called("Ratio_High");
        Slot check =
                place(within, 0)
                        .formula(
                                "IF(ISNUMBER(Ratio_Actual),IF(AND(Ratio_Actual>=Ratio_Low,"
                                        + "Ratio_Actual<=Ratio_High),\"YES\",\"NO\"),\"\")",
                                Look.VERDICT,
                                Styles.AS_IS)
                        .called("Ratio_Check");
        new Guards(grid.sheet()).mark(check.region(), "$" + check.address() + "=\"NO\"");
        correction();
    }

    /// More of the scarcer side brings r back to plan: x (a - r b) = r S - F, with F and S what is
    /// there of both groups, a and b what a gram of the material brings of them.
    private void correction() {
        Line line = line();
        line.slot(0, 2)
                .text("If NO, for the planned r add", Look.LABEL_BOX)
                .called("Correction_Label");
        line.slot(HIDDEN)
                .formula(
                        "IF(Ratio_Check=\"NO\",INDEX(items.no,IF(Ratio_Actual>Ratio_Planned,"
                                + "MATCH(MAX(items.second),items.second,0),"
                                + "MATCH(MAX(items.first),items.first,0))),\"\")",
                        Look.BESIDE,
                        Styles.AS_IS)
                .called("Correction_Row");
        String scale = page.unit().equals(Units.MILLIGRAM) ? "1000*" : "";
        place(line, 0)
                .formula(
                        "IF(ISNUMBER(Correction_Row),"
                                + scale
                                + "(Ratio_Planned*Second_Actual-First_Actual)/"
                                + "(%s-Ratio_Planned*%s),\"\")"
                                        .formatted(added("first"), added("second")),
                        Look.LIVE,
                        Styles.decimals(page.decimals()))
                .called("Correction_Mass");
        line.slot(5, 6).text(page.unit().symbol() + " of", Look.TEXT).called("Correction_Unit");
        line.slot(7, 10)
                .formula(
                        "IF(ISNUMBER(Correction_Row)," + added("id") + ",\"\")",
                        Look.VERDICT,
                        Styles.AS_IS)
                .called("Correction_Material");
    }

    /// Of the material to add, by its number, because rows may be sorted.
    private static String added(String column) {
        return "INDEX(items." + column + ",MATCH(Correction_Row,items.no,0))";
    }

    private String window() {
        return BigDecimal.valueOf(page.ratioLow()).toPlainString()
                + "-"
                + BigDecimal.valueOf(page.ratioHigh()).toPlainString();
    }

    private Line labelled(String label, String unit, String stem) {
        Line line = line();
        line.slot(0, 2).text(label, Look.LABEL_BOX).called(stem + "_Label");
        line.slot(9, 10).text(unit, Look.PLANNED_CENTRE).called(stem + "_Unit");
        return line;
    }

    private Line line() {
        Line line = grid.line(ROW_HEIGHT);
        lines.add(line);
        return line;
    }

    /// Planned, live and actual stand two columns wide each.
    private static Slot place(Line line, int state) {
        return line.slot(3 + 2 * state, 4 + 2 * state);
    }
}
