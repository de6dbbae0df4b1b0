package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.thioloom.app.preview.ChartCells.Axis;
import org.thioloom.app.preview.ChartCells.Point;
import org.thioloom.app.preview.ChartCells.Series;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.Ink.Letters;
import org.thioloom.app.preview.Ink.Pen;
import org.thioloom.app.preview.Ink.Stroke;
import org.thioloom.chem.plot.RoundNumbers;

import java.util.List;
import java.util.Locale;

/// A chart as LibreOffice 7.4 prints it: lines of the grid in grey, axes with ticks across them,
/// their words outside.
final class ChartInk {
    private static final Letters NUMBERS = new Letters(10, false, false);
    private static final Letters TITLES = new Letters(10, true, false);
    private static final Pen FRAME = new Pen("#d9d9d9", 0.5, false);
    private static final Pen GRID = new Pen("#d3d3d3", 0.5, false);
    private static final Pen AXIS = new Pen("#000000", 0.5, false);

    // from the edge of the chart, and between words and axis, as measured on a print
    private static final double EDGE = 15;
    private static final double TITLE_GAP = 16;
    private static final double NUMBER_GAP = 7;
    private static final double BELOW = 52;
    private static final double NUMBERS_BELOW = 13;
    private static final double TITLE_BELOW = 31;
    private static final double TICK = 4.5;
    private static final double DOT = 2.8;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final ChartCells chart;
    private final Draft draft;
    private final Box frame;
    private final Box plot;

    private ChartInk(ChartCells chart, Box frame, Draft draft) {
        this.chart = chart;
        this.draft = draft;
        this.frame = frame;
        this.plot = plot();
    }

    static void draw(ChartCells chart, Box frame, Draft draft) {
        ChartInk ink = new ChartInk(chart, frame, draft);
        ink.box(frame, FRAME);
        ink.across();
        ink.up();
        ink.axes();
        chart.series().forEach(ink::series);
    }

    /// What words and numbers leave of it.
    private Box plot() {
        double widest =
                values(chart.up()).stream()
                        .mapToDouble(value -> LetterWidths.of(number(value), NUMBERS))
                        .max()
                        .orElse(0);
        double left = EDGE + LetterWidths.line(TITLES) + TITLE_GAP + widest + NUMBER_GAP;
        double right = EDGE + LetterWidths.of(number(chart.across().high()), NUMBERS) / 2;
        double top = LetterWidths.line(NUMBERS);
        return new Box(
                frame.x() + left,
                frame.y() + top,
                frame.width() - left - right,
                frame.height() - top - BELOW);
    }

    private static List<Double> values(Axis axis) {
        return RoundNumbers.multiples(axis.step(), axis.low(), axis.high());
    }

    private String number(double value) {
        return formatter.formatRawCellContents(value, 0, "General");
    }

    private double x(double value) {
        return plot.x() + chart.across().share(value) * plot.width();
    }

    private double y(double value) {
        return bottom() - chart.up().share(value) * plot.height();
    }

    private double right() {
        return plot.x() + plot.width();
    }

    private double bottom() {
        return plot.y() + plot.height();
    }

    private void box(Box box, Pen pen) {
        double endX = box.x() + box.width();
        double endY = box.y() + box.height();
        draft.stroke(new Stroke(box.x(), box.y(), endX, box.y(), pen));
        draft.stroke(new Stroke(box.x(), endY, endX, endY, pen));
        draft.stroke(new Stroke(box.x(), box.y(), box.x(), endY, pen));
        draft.stroke(new Stroke(endX, box.y(), endX, endY, pen));
    }

    private void across() {
        for (double value : values(chart.across())) {
            draft.stroke(new Stroke(x(value), plot.y(), x(value), bottom(), GRID));
            centred(number(value), NUMBERS, x(value), bottom() + NUMBERS_BELOW);
        }
        centred(
                chart.across().words(),
                TITLES,
                plot.x() + plot.width() / 2,
                bottom() + TITLE_BELOW);
    }

    private void up() {
        for (double value : values(chart.up())) {
            draft.stroke(new Stroke(plot.x(), y(value), right(), y(value), GRID));
            double width = LetterWidths.of(number(value), NUMBERS);
            centred(number(value), NUMBERS, plot.x() - NUMBER_GAP - width / 2, y(value));
        }
        String words = chart.up().words();
        double width = LetterWidths.of(words, TITLES);
        draft.upward(
                new Ink.Upward(
                        words,
                        frame.x() + EDGE + LetterWidths.ascent(TITLES),
                        plot.y() + (plot.height() + width) / 2,
                        width,
                        TITLES));
    }

    /// Above the grid.
    private void axes() {
        draft.stroke(new Stroke(plot.x(), plot.y(), plot.x(), bottom(), AXIS));
        draft.stroke(new Stroke(plot.x(), bottom(), right(), bottom(), AXIS));
        for (double value : values(chart.across())) {
            draft.stroke(new Stroke(x(value), bottom() - TICK, x(value), bottom() + TICK, AXIS));
        }
        for (double value : values(chart.up())) {
            draft.stroke(new Stroke(plot.x() - TICK, y(value), plot.x() + TICK, y(value), AXIS));
        }
    }

    private void centred(String words, Letters letters, double x, double y) {
        double width = LetterWidths.of(words, letters);
        double baseline = y - LetterWidths.line(letters) / 2 + LetterWidths.ascent(letters);
        draft.words(words, x - width / 2, baseline, width, letters);
    }

    /// What lies beyond the axes is left out.
    private void series(Series series) {
        List<Point> points =
                series.points().stream()
                        .filter(point -> chart.across().holds(point.x()))
                        .filter(point -> chart.up().holds(point.y()))
                        .toList();
        Pen pen = new Pen("#000000", 1, series.dashed());
        for (int i = 1; series.line() && i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            draft.stroke(new Stroke(x(from.x()), y(from.y()), x(to.x()), y(to.y()), pen));
        }
        if (series.dots()) {
            points.forEach(point -> draft.dot(x(point.x()), y(point.y()), DOT));
        }
    }
}
