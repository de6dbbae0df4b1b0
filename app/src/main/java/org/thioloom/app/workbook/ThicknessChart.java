package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellReference;
import org.thioloom.app.chart.DotsChart;
import org.thioloom.app.chart.DotsChart.Axes;
import org.thioloom.app.chart.DotsChart.Axis;
import org.thioloom.app.chart.DotsChart.Place;
import org.thioloom.app.chart.DotsChart.Run;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.CastingPage;

import java.util.List;

/// Thickness of the discs over what was cast of them, beside the line of the plan: whether the
/// calibration holds is seen at once, and a pencil can add to it on paper.
final class ThicknessChart {
    private static final double HEIGHT = 190;
    private static final int X = CastColumn.PLOTTED_CAST.index();
    private static final int Y = CastColumn.PLOTTED_MEAN.index();

    /// How far the line goes to either side of the plan, `[-]`.
    private static final double[] ENDS = {0.5, 1.5};

    private final Grid grid;
    private final CastingPage page;

    ThicknessChart(Grid grid, CastingPage page) {
        this.grid = grid;
        this.page = page;
    }

    /// Below the table.
    void draw(Stretch rows) {
        int first = grid.nextRow();
        Run discs = discs(rows);
        Run plan = plan();
        grid.across("Thickness over the volume that was cast", Look.HEADING);
        Grid.Line line = grid.line(HEIGHT);
        new DotsChart(grid.sheet())
                .draw(
                        new Place(line.number() - 1, grid.columns(), HEIGHT),
                        new Axes(
                                axis("cast, uL", page.perDisc().in(Units.MICROLITRE)),
                                axis("dry, um", page.dryThickness().in(Units.MICROMETRE))),
                        List.of(plan),
                        discs);
        grid.across(
                "Dots are discs; the dashed line is the plan, from half of it to one and a half.",
                Look.NOTE);
        grid.keepTogether(first);
    }

    /// From half of the plan to one and a half, in round steps.
    private static Axis axis(String words, double planned) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(planned)));
        double step = planned / power < 3 ? power / 5 : power;
        return new Axis(
                words,
                step * Math.floor(ENDS[0] * planned / step),
                step * Math.ceil(ENDS[1] * planned / step),
                step);
    }

    /// Cells that are nothing to a chart until both numbers are there: it would draw words as zero.
    private Run discs(Stretch rows) {
        for (int row = rows.first(); row <= rows.last(); row++) {
            String cast = CastColumn.DISPENSED.at(row);
            String mean = CastColumn.MEAN.at(row);
            Grid.Line line = grid.again(row);
            plotted(line.slot(X), cast, cast, mean);
            plotted(line.slot(Y), mean, cast, mean);
        }
        return run(rows.first(), rows.last());
    }

    private static void plotted(Slot slot, String what, String cast, String mean) {
        slot.formula(
                        "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s,NA())".formatted(cast, mean, what),
                        Look.BESIDE,
                        Styles.AS_IS)
                .showsNothing();
    }

    private Run plan() {
        int first = grid.nextRow();
        double volume = page.perDisc().in(Units.MICROLITRE);
        double thickness = page.dryThickness().in(Units.MICROMETRE);
        for (double end : ENDS) {
            Grid.Line line = grid.line(2);
            line.slot(X).number(end * volume, Look.BESIDE, Styles.AS_IS);
            line.slot(Y).number(end * thickness, Look.BESIDE, Styles.AS_IS);
        }
        Stretch line = new Stretch(first, first + ENDS.length - 1);
        grid.names().column("chart.cast", grid.sheetName(), line, X);
        grid.names().column("chart.dry", grid.sheetName(), line, Y);
        return run(line.first(), line.last());
    }

    private static Run run(int first, int last) {
        return new Run(column(X, first, last), column(Y, first, last), last - first + 1);
    }

    private static String column(int column, int first, int last) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + first + ":$" + letter + "$" + last;
    }
}
