package org.thioloom.app.fx.chart;

import java.util.stream.DoubleStream;

/// Values on the crossings of two rows of numbers, each the middle of a cell.
public final class Lattice {
    private static final double NEAR = 1e-9;

    private final double[] x;
    private final double[] y;
    private final double[] values;

    private Lattice(double[] x, double[] y, double[] values) {
        this.x = x;
        this.y = y;
        this.values = values;
    }

    /// Values with their crossings.
    ///
    /// @param x rising, two or more
    /// @param y likewise
    /// @param values of all y for the first x, then of all for the next; NaN where there is none
    public static Lattice of(double[] x, double[] y, double[] values) {
        if (x.length < 2 || y.length < 2 || values.length != x.length * y.length) {
            throw new IllegalArgumentException(
                    "bug: %d values on %d by %d".formatted(values.length, x.length, y.length));
        }
        return new Lattice(x.clone(), y.clone(), values.clone());
    }

    public int columns() {
        return x.length;
    }

    public int rows() {
        return y.length;
    }

    public double value(int column, int row) {
        return values[column * y.length + row];
    }

    /// The side of a cell towards smaller values; of one more than there are, the last's other
    /// side.
    public double left(int column) {
        return side(x, column);
    }

    /// Likewise, upwards.
    public double bottom(int row) {
        return side(y, row);
    }

    private static double side(double[] middles, int i) {
        int last = middles.length - 1;
        if (i == 0) {
            return middles[0] - (middles[1] - middles[0]) / 2;
        }
        return i > last
                ? middles[last] + (middles[last] - middles[last - 1]) / 2
                : (middles[i - 1] + middles[i]) / 2;
    }

    /// From the first cell's outer side to the last's.
    public Range across() {
        return new Range(left(0), left(x.length));
    }

    /// Likewise, upwards.
    public Range up() {
        return new Range(bottom(0), bottom(y.length));
    }

    /// The value of the cell at a place; NaN outside, and where there is none.
    public double at(double abscissa, double ordinate) {
        int column = column(abscissa);
        int row = row(ordinate);
        return column < 0 || row < 0 ? Double.NaN : value(column, row);
    }

    /// The abscissa in the middle of a column.
    public double x(int column) {
        return x[column];
    }

    /// The ordinate in the middle of a row.
    public double y(int row) {
        return y[row];
    }

    /// The column of an abscissa; −1 outside.
    public int column(double abscissa) {
        return cell(x, abscissa);
    }

    /// The row of an ordinate; −1 outside.
    public int row(double ordinate) {
        return cell(y, ordinate);
    }

    private static int cell(double[] middles, double place) {
        for (int i = 0; i < middles.length; i++) {
            if (place >= side(middles, i) && place < side(middles, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a place is the middle of its cell, but for what is lost in units.
    public boolean isMiddle(double abscissa, double ordinate) {
        int column = column(abscissa);
        int row = row(ordinate);
        return column >= 0 && row >= 0 && isNear(x[column], abscissa) && isNear(y[row], ordinate);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
    }

    /// Where a value lies between the least, 0, and the greatest, 1; 0 where all are alike.
    public double share(double value) {
        double least = known().min().orElse(0);
        double most = known().max().orElse(1);
        return isNear(least, most) ? 0 : (value - least) / (most - least);
    }

    /// Those there are.
    public DoubleStream known() {
        return DoubleStream.of(values).filter(value -> !Double.isNaN(value));
    }
}
