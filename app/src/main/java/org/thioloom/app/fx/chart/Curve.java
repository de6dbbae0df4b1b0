package org.thioloom.app.fx.chart;

import java.util.function.DoubleUnaryOperator;

/// Points in the order of their abscissas, rising or falling. An ordinate that is no number is a
/// gap.
public final class Curve {
    private final double[] x;
    private final double[] y;
    private final boolean rising;
    private final double factor;
    private final double lift;

    private Curve(double[] x, double[] y, double factor, double lift) {
        this.x = x;
        this.y = y;
        this.factor = factor;
        this.lift = lift;
        rising = x.length < 2 || x[x.length - 1] >= x[0];
    }

    /// Through these points.
    public static Curve of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("bug: " + x.length + " x, " + y.length + " y");
        }
        Curve curve = new Curve(x.clone(), y.clone(), 1, 0);
        for (int i = 1; i < x.length; i++) {
            if (!(curve.rising ? x[i] >= x[i - 1] : x[i] <= x[i - 1])) {
                throw new IllegalArgumentException("bug: " + x[i] + " behind " + x[i - 1]);
            }
        }
        return curve;
    }

    /// One point.
    public static Curve point(double x, double y) {
        return of(new double[] {x}, new double[] {y});
    }

    /// A straight line.
    public static Curve line(double x0, double y0, double x1, double y1) {
        return of(new double[] {x0, x1}, new double[] {y0, y1});
    }

    /// A function at equal steps, both ends included.
    public static Curve sampled(double from, double to, int points, DoubleUnaryOperator of) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = from + (to - from) * i / (points - 1);
            y[i] = of.applyAsDouble(x[i]);
        }
        return of(x, y);
    }

    /// The same points drawn to another height: factor y + lift. Nothing is copied, and pointing at
    /// it still tells y.
    ///
    /// @param by > 0
    public Curve raised(double by, double up) {
        return new Curve(x, y, by * factor, by * lift + up);
    }

    public int size() {
        return x.length;
    }

    public double x(int i) {
        return x[i];
    }

    public double y(int i) {
        return factor * y[i] + lift;
    }

    /// The first point at or behind a value, in the order of the points; [#size] for none.
    int firstFrom(double value) {
        int low = 0;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising ? x[middle] < value : x[middle] > value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isRising() {
        return rising;
    }

    /// The ordinate at an abscissa, on the line between two points; NaN beyond the ends.
    public double at(double abscissa) {
        int i = firstFrom(abscissa);
        if (i == x.length) {
            return Double.NaN;
        }
        if (x[i] == abscissa) {
            return y(i);
        }
        return i == 0
                ? Double.NaN
                : y(i - 1) + (y(i) - y(i - 1)) * (abscissa - x[i - 1]) / (x[i] - x[i - 1]);
    }

    /// The same before it was raised.
    double told(double abscissa) {
        return (at(abscissa) - lift) / factor;
    }

    /// How much higher it is drawn than it is.
    double factor() {
        return factor;
    }

    /// The point nearest to an abscissa; of none, -1.
    int nearest(double abscissa) {
        int i = firstFrom(abscissa);
        if (i == x.length || (i > 0 && Math.abs(x[i - 1] - abscissa) < Math.abs(x[i] - abscissa))) {
            return i - 1;
        }
        return i;
    }
}
