package org.thioloom.app.fx.chart;

/// From one value of an axis to a greater one.
public record Range(double low, double high) {
    public Range {
        if (!(low < high && Double.isFinite(high - low))) {
            throw new IllegalArgumentException("bug: a range from " + low + " to " + high);
        }
    }

    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
