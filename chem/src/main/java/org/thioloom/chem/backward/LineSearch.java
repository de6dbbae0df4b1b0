package org.thioloom.chem.backward;

import java.util.function.DoubleUnaryOperator;

/// The least of a function of one number: a grid first, so that no second valley is missed, then a
/// golden section on either side of the best point, which may be a kink.
final class LineSearch {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int HALVINGS = 200;

    private final DoubleUnaryOperator cost;
    private final double precision;

    /// @param precision in the argument
    LineSearch(DoubleUnaryOperator cost, double precision) {
        this.cost = cost;
        this.precision = precision;
    }

    /// An argument and what it costs.
    record Point(double at, double cost) {
        Point better(Point other) {
            return other.cost < cost ? other : this;
        }
    }

    /// The least over a span.
    ///
    /// @param kink a point of the span that is looked at itself
    /// @param steps of the grid on either side of it
    Point least(double low, double kink, double high, int steps) {
        double[] grid = new double[2 * steps + 1];
        for (int i = 0; i <= steps; i++) {
            grid[i] = low + (kink - low) * i / steps;
            grid[2 * steps - i] = high - (high - kink) * i / steps;
        }
        grid[steps] = kink;
        int best = steps;
        Point found = at(kink);
        for (int i = 0; i < grid.length; i++) {
            Point here = at(grid[i]);
            if (here.cost < found.cost) {
                found = here;
                best = i;
            }
        }
        Point left = best == 0 ? found : golden(grid[best - 1], grid[best]);
        Point right = best == grid.length - 1 ? found : golden(grid[best], grid[best + 1]);
        return found.better(left).better(right);
    }

    /// Where the cost passes a limit between a point below and one above it.
    double crossing(double below, double above, double limit) {
        double inside = below;
        double outside = above;
        for (int i = 0; i < HALVINGS && Math.abs(outside - inside) > precision; i++) {
            double middle = (inside + outside) / 2;
            if (cost.applyAsDouble(middle) <= limit) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private Point at(double argument) {
        return new Point(argument, cost.applyAsDouble(argument));
    }

    private Point golden(double from, double to) {
        double low = from;
        double high = to;
        Point left = at(high - GOLDEN * (high - low));
        Point right = at(low + GOLDEN * (high - low));
        while (high - low > precision) {
            if (left.cost <= right.cost) {
                high = right.at;
                right = left;
                left = at(high - GOLDEN * (high - low));
            } else {
                low = left.at;
                left = right;
                right = at(low + GOLDEN * (high - low));
            }
        }
        return left.better(right);
    }
}
