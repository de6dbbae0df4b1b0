package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.StepLine.Bounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How long the steps took, and whether that and what was read is as it must be.
final class StepsCount {
    private static final double DAY = 24 * 3600;
    private static final double SECOND = 1 / DAY;
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private final Map<String, StepLine> steps = new HashMap<>();
    private final Entries entries;
    private final Count count;

    StepsCount(List<StepLine> steps, Entries entries, Count count) {
        steps.forEach(step -> this.steps.put(step.id(), step));
        this.entries = entries;
        this.count = count;
    }

    void run() {
        for (int i = 0; i < entries.rows("steps.id"); i++) {
            StepLine step = steps.get(entries.words("steps.id", i));
            OptionalDouble took = step == null ? NONE : took(i);
            count.add("steps.elapsed", took);
            count.add("steps.check", step == null ? "" : check(step, i, took));
        }
    }

    /// In days; a step that ends earlier in the day than it began ended on the next, and so it is
    /// where only one of the two has a date.
    private OptionalDouble took(int i) {
        OptionalDouble start = entries.number("steps.start", i);
        OptionalDouble end = entries.number("steps.end", i);
        if (start.isEmpty() || end.isEmpty()) {
            return NONE;
        }
        double days = end.getAsDouble() - start.getAsDouble();
        boolean dated = start.getAsDouble() >= 1 && end.getAsDouble() >= 1;
        return OptionalDouble.of(dated ? days : days - Math.floor(days));
    }

    private String check(StepLine step, int i, OptionalDouble took) {
        String read = read(step.bounds(), entries.number("steps.actual", i));
        String held = held(step.atLeast(), entries.number("steps.start", i), took);
        return read.isEmpty() || (read.equals("OK") && !held.isEmpty()) ? held : read;
    }

    private static String read(@Nullable Bounds bounds, OptionalDouble actual) {
        if (bounds == null || actual.isEmpty()) {
            return "";
        }
        double value = actual.getAsDouble();
        if (bounds.low() != null && value < bounds.low()) {
            return "LOW";
        }
        return bounds.high() != null && value > bounds.high() ? "HIGH" : "OK";
    }

    private static String held(
            @Nullable Double atLeast, OptionalDouble start, OptionalDouble took) {
        if (atLeast == null) {
            return "";
        }
        if (took.isPresent()) {
            // a second, because clock times are fractions of a day
            return took.getAsDouble() + SECOND < atLeast / DAY ? "SHORT" : "OK";
        }
        return start.isEmpty() ? "" : "not before " + clock(start.getAsDouble() + atLeast / DAY);
    }

    private static String clock(double days) {
        long minutes = Math.round(days * 24 * 3600) / 60 % (24 * 60);
        return two(minutes / 60) + ":" + two(minutes % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
