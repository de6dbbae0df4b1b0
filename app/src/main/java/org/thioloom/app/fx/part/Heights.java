package org.thioloom.app.fx.part;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// How high a pane is at each width that was asked for. Whoever holds it forgets it when something
/// in the pane changes.
final class Heights {
    private final Map<Double, Double> least = new HashMap<>();
    private final Map<Double, Double> wanted = new HashMap<>();

    double least(double width, DoubleUnaryOperator count) {
        return known(least, width, count);
    }

    double wanted(double width, DoubleUnaryOperator count) {
        return known(wanted, width, count);
    }

    private static double known(
            Map<Double, Double> heights, double width, DoubleUnaryOperator count) {
        Double before = heights.get(width);
        if (before != null) {
            return before;
        }
        double height = count.applyAsDouble(width);
        heights.put(width, height);
        return height;
    }
}
