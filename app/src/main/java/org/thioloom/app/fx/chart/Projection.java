package org.thioloom.app.fx.chart;

/// Between the values of an axis and places on a screen.
public final class Projection {
    // beyond this a place is as good as infinitely far away, and still a number that can be drawn
    private static final double FARTHEST = 1e5;

    private final Axis axis;
    private final double origin;
    private final double first;
    private final double perPlace;

    /// @param start where the least value stands, or the greatest of a reversed axis, `[px]`
    /// @param end the other end, `[px]`
    public Projection(Axis axis, Range shown, double start, double end) {
        this.axis = axis;
        origin = axis.reversed() ? end : start;
        first = axis.place(shown.low());
        double length = axis.reversed() ? start - end : end - start;
        perPlace = length / (axis.place(shown.high()) - first);
    }

    /// Where a value stands, `[px]`; never far beyond the screen.
    public double pixel(double value) {
        double at = origin + (axis.place(value) - first) * perPlace;
        return at > FARTHEST ? FARTHEST : at < -FARTHEST ? -FARTHEST : at;
    }

    /// What stands at a place.
    ///
    /// @param pixel `[px]`
    public double value(double pixel) {
        return axis.value(first + (pixel - origin) / perPlace);
    }

    /// Decimals with which neighbouring pixels can be told apart, 0 or more.
    public int decimals(double pixel) {
        double step = Math.abs(value(pixel + 0.5) - value(pixel - 0.5));
        return step > 0 ? Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9)) : 0;
    }
}
