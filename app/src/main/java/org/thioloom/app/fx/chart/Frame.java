package org.thioloom.app.fx.chart;

import org.thioloom.chem.drawing.Box;

/// Where everything of a chart stands on a screen of some size.
///
/// @param field in which values are drawn, on whole pixels
/// @param strip the room for words of markers above the field, `[px]`
/// @param x abscissas on the screen
/// @param y ordinates on the screen
public record Frame(
        Box field,
        double strip,
        Projection x,
        Projection y,
        Ticks xTicks,
        Ticks yTicks,
        Legend legend) {
    /// How far a tick reaches out of the field, `[px]`.
    public static final double TICK = 4;

    /// From a tick to its number, and from there to the title of the axis, `[px]`.
    public static final double GAP = 4;

    /// What is left free right of the field at least, `[px]`.
    private static final double EDGE = 12;

    private static final double SMALLEST = 40;

    /// From one number to the next below it, in lines.
    private static final double UPRIGHT = 2.4;

    /// From one number to the next beside it, in widths of one.
    private static final double LEVEL = 1.7;

    private static final int MOST_ROWS = 8;

    /// How much of the height words above the field may take, but for four rows of them, `[-]`; and
    /// how much where curves lie upon each other and need it.
    private static final double WORDS = 0.25;

    private static final double CROWDED = 0.19;

    /// Lays a chart out.
    ///
    /// @param all the room it has, `[px]`
    public static Frame of(Chart chart, View view, Box all, Screen screen) {
        // counted where all is shown, so that zooming does not move the field
        double share = Labels.isCrowded(chart.layers()) ? CROWDED : WORDS;
        int most = (int) Math.clamp(share * all.height() / Labels.row(screen), 4, MOST_ROWS);
        Frame tallest = new Setting(chart, all, screen).frame(chart.home(), most);
        int rows = Labels.rows(chart, tallest, screen);
        return new Setting(chart, all, screen).frame(view, Math.min(rows, most));
    }

    /// Where words of markers may stand: the field, and the strip above it.
    Box room() {
        return new Box(field.left(), field.top() - strip, field.right(), field.bottom());
    }

    private record Setting(Chart chart, Box all, Screen screen) {

        Frame frame(View view, int labels) {
            double line = screen.line();
            double bottom = all.bottom() - (TICK + GAP + line + GAP + line);
            double guess = most(bottom - all.top() - line, UPRIGHT * line);
            double left = all.left() + line + GAP + GAP + TICK + widest(chart, view, guess, screen);
            // of all there is, so that the field stays where it is when it is zoomed
            double last = widest(Ticks.of(chart.x(), chart.x().home(), 6), screen) / 2;
            double right = Math.max(left + SMALLEST, all.right() - Math.max(EDGE, last));
            Legend legend = Legend.of(chart, right - left, screen);
            double rows = legend.rows() * (line + GAP);
            double strip = labels * Labels.row(screen);
            double top = Math.min(all.top() + EDGE / 2 + rows + strip, bottom - SMALLEST);
            Box field =
                    new Box(
                            screen.snapped(left),
                            screen.snapped(top),
                            screen.snapped(right),
                            screen.snapped(bottom));
            Axis x = chart.x();
            double label = LEVEL * widest(Ticks.of(x, view.x(), 6), screen);
            return new Frame(
                    field,
                    strip,
                    new Projection(x, view.x(), field.left(), field.right()),
                    new Projection(chart.y(), view.y(), field.bottom(), field.top()),
                    Ticks.of(x, view.x(), most(field.width(), Math.max(label, 3 * line))),
                    Ticks.of(chart.y(), view.y(), most(field.height(), UPRIGHT * line)),
                    legend);
        }
    }

    private static double most(double room, double each) {
        return Math.max(2, room / each);
    }

    /// Of all there is and of what is shown, so that the field stays where it is when it is zoomed.
    private static double widest(Chart chart, View view, double most, Screen screen) {
        return Math.max(
                widest(Ticks.of(chart.y(), view.y(), most), screen),
                widest(Ticks.of(chart.y(), chart.y().home(), most), screen));
    }

    private static double widest(Ticks ticks, Screen screen) {
        return ticks.majors().stream()
                .mapToDouble(tick -> screen.width(tick.text()))
                .max()
                .orElse(0);
    }
}
