package org.thioloom.app.workbook.weighing;

import org.apache.poi.ss.util.CellReference;
import org.thioloom.app.chart.DotsChart;
import org.thioloom.app.chart.DotsChart.Axes;
import org.thioloom.app.chart.DotsChart.Axis;
import org.thioloom.app.chart.DotsChart.Place;
import org.thioloom.app.chart.DotsChart.Run;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.chem.plot.RoundNumbers;
import org.thioloom.recipes.record.WeighingPage;

import java.math.BigDecimal;
import java.util.List;

/// How far each mass is from its live target, between low and high: which weighing moved the batch,
/// and whether they all lean to one side.
public final class WeighChart {
    private static final double HEIGHT = 190;
    private static final double GAP = 8;

    /// How many times the widest window the chart shows to either side.
    private static final double WINDOWS = 2;

    private static final int STEPS = 6;

    private final Grid grid;
    private final WeighingPage page;

    public WeighChart(Grid grid, WeighingPage page) {
        this.grid = grid;
        this.page = page;
    }

    /// Below the totals.
    ///
    /// @param rows of the materials
    public void draw(Stretch rows) {
        int first = grid.nextRow();
        grid.gap(GAP);
        grid.across("Off the live target", Look.HEADING);
        Line line = grid.line(HEIGHT);
        Axis off = off();
        new DotsChart(grid.sheet())
                .draw(
                        new Place(line.number() - 1, grid.columns(), HEIGHT),
                        new Axes(new Axis("row #", 0, page.lines().size() + 1, 1), off),
                        List.of(
                                run(WeighColumn.PLOTTED_LOW, rows),
                                run(WeighColumn.PLOTTED_HIGH, rows)),
                        run(WeighColumn.PLOTTED, rows));
        grid.across(
                        "Dots are what was weighed; the dashed lines are low and high. What is more"
                                + " than %s %% off is beyond the chart."
                                        .formatted(
                                                BigDecimal.valueOf(off.high())
                                                        .stripTrailingZeros()
                                                        .toPlainString()),
                        Look.NOTE)
                .slot(0)
                .called("Off_Note");
        grid.keepTogether(first);
    }

    private Axis off() {
        double widest =
                page.lines().stream().mapToDouble(l -> 100 * l.tolerance()).max().orElseThrow();
        double step = RoundNumbers.up(2 * WINDOWS * widest / STEPS);
        double end = step * Math.ceil(WINDOWS * widest / step);
        return new Axis("off, %", -end, end, step);
    }

    private static Run run(WeighColumn column, Stretch rows) {
        return new Run(
                column(WeighColumn.NUMBER, rows),
                column(column, rows),
                rows.last() - rows.first() + 1);
    }

    private static String column(WeighColumn column, Stretch rows) {
        String letter = CellReference.convertNumToColString(column.index());
        return "$" + letter + "$" + rows.first() + ":$" + letter + "$" + rows.last();
    }
}
