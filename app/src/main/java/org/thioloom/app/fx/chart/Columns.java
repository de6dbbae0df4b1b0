package org.thioloom.app.fx.chart;

import java.util.Arrays;

/// A curve as no more points than a screen can show: of those in one column of pixels the first,
/// the lowest, the highest and the last, in their order.
public final class Columns {
    private final double column;
    private final Listener listener;
    private double[] x = new double[512];
    private double[] y = new double[512];
    private int length;

    private int first;
    private double index;

    private Columns(double column, Listener listener) {
        this.column = column;
        this.listener = listener;
    }

    /// Hears of every stretch without a gap.
    public interface Listener {
        /// The places of one stretch, of which so many count.
        void stretch(double[] x, double[] y, int length);
    }

    /// Tells all that is shown of a curve, and what leads there from either side.
    ///
    /// @param shown of the abscissa
    /// @param column width of a pixel of the screen, `[px]`
    public static void tell(
            Curve curve, Range shown, Frame frame, double column, Listener listener) {
        Columns columns = new Columns(column, listener);
        double from = curve.isRising() ? shown.low() : shown.high();
        double to = curve.isRising() ? shown.high() : shown.low();
        int begin = Math.max(0, curve.firstFrom(from) - 1);
        int end = Math.min(curve.size() - 1, curve.firstFrom(to));
        for (int i = begin; i <= end; i++) {
            if (Double.isNaN(curve.y(i))) {
                columns.finish();
            } else {
                columns.add(frame.x().pixel(curve.x(i)), frame.y().pixel(curve.y(i)));
            }
        }
        columns.finish();
    }

    private void add(double px, double py) {
        double here = Math.floor(px / column);
        if (length > first && here != index) {
            thin();
        }
        if (length == first) {
            index = here;
        }
        if (length == x.length) {
            x = Arrays.copyOf(x, 2 * length);
            y = Arrays.copyOf(y, 2 * length);
        }
        x[length] = px;
        y[length++] = py;
    }

    /// Of the last column keeps four points at most.
    private void thin() {
        int lowest = first;
        int highest = first;
        for (int i = first; i < length; i++) {
            lowest = y[i] < y[lowest] ? i : lowest;
            highest = y[i] > y[highest] ? i : highest;
        }
        int[] kept = {first, Math.min(lowest, highest), Math.max(lowest, highest), length - 1};
        int last = -1;
        int end = first;
        for (int i : kept) {
            if (i > last) {
                x[end] = x[i];
                y[end++] = y[i];
                last = i;
            }
        }
        length = end;
        first = end;
    }

    private void finish() {
        if (length > first) {
            thin();
        }
        if (length > 0) {
            listener.stretch(x, y, length);
        }
        length = 0;
        first = 0;
    }
}
