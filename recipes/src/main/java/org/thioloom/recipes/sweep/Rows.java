package org.thioloom.recipes.sweep;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.finding.Rule;

import java.util.Optional;
import java.util.OptionalDouble;

/// Some points of a sweep, one after another, and what their plans come to.
public final class Rows {
    private final int size;
    private final int fields;
    private final int outcomes;
    final double[] values;
    final double[] cells;
    private final @Nullable Rule[] findings;

    Rows(int size, int fields, int outcomes) {
        this.size = size;
        this.fields = fields;
        this.outcomes = outcomes;
        values = new double[size * fields];
        cells = new double[size * outcomes];
        findings = new @Nullable Rule[size];
    }

    void find(int row, @Nullable Rule rule) {
        findings[row] = rule;
    }

    /// How many points.
    public int size() {
        return size;
    }

    /// What a field was, in the unit of its column.
    public double value(int row, int field) {
        return values[row * fields + field];
    }

    /// What came out; empty where the plan has no such number.
    public OptionalDouble outcome(int row, int column) {
        double cell = cells[row * outcomes + column];
        return Double.isNaN(cell) ? OptionalDouble.empty() : OptionalDouble.of(cell);
    }

    /// Why there is no plan, or no gel; empty where there are both.
    public Optional<Rule> finding(int row) {
        return Optional.ofNullable(findings[row]);
    }
}
