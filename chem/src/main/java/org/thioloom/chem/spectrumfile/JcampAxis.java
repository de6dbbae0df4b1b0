package org.thioloom.chem.spectrumfile;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// The abscissas of a table `(X++(Y..Y))`: x_i = FIRSTX + i step, checked against those that begin
/// its lines.
///
/// @param first FIRSTX
/// @param step what lies between two points
/// @param last LASTX, where the points end on it
record JcampAxis(double first, double step, OptionalDouble last) {
    /// The step is (LASTX − FIRSTX)/(n − 1) where the count is as stated; else, of the steps the
    /// header allows, the one nearest to the abscissas in the table.
    static JcampAxis of(JcampBlock block, PackedLines table) throws Unreadable {
        double scale = block.factor("XFACTOR");
        OptionalDouble seen =
                table.lines() > 0 && table.statedAt(0) == 0
                        ? OptionalDouble.of(table.stated(0) * scale)
                        : OptionalDouble.empty();
        OptionalDouble stated = block.number("FIRSTX");
        if (stated.isEmpty() && seen.isEmpty()) {
            throw Unreadable.damaged("neither FIRSTX nor the table says where the spectrum begins");
        }
        double first = stated.orElseGet(seen::getAsDouble);
        OptionalDouble last = block.number("LASTX");
        int count = table.count();
        if (last.isPresent() && block.number("NPOINTS").orElse(count) == count) {
            return new JcampAxis(first, (last.getAsDouble() - first) / (count - 1), last);
        }
        double[] steps = steps(block, table, first);
        if (steps.length == 0) {
            throw Unreadable.damaged("neither LASTX nor DELTAX nor the table gives a step");
        }
        JcampAxis best = new JcampAxis(first, steps[0], OptionalDouble.empty());
        for (double step : steps) {
            JcampAxis other = new JcampAxis(first, step, OptionalDouble.empty());
            best = other.worst(table, scale) < best.worst(table, scale) - 1e-9 ? other : best;
        }
        return best;
    }

    private static double[] steps(JcampBlock block, PackedLines table, double first)
            throws Unreadable {
        int count = table.count();
        double span = block.number("LASTX").orElse(Double.NaN) - first;
        int line = table.lines() - 1;
        double seen =
                line > 0
                        ? (table.stated(line) - table.stated(0))
                                * block.factor("XFACTOR")
                                / (table.statedAt(line) - table.statedAt(0))
                        : Double.NaN;
        double delta = block.number("DELTAX").orElse(Double.NaN);
        double way = Double.isNaN(span) ? seen : span;
        return DoubleStream.of(
                        span / (block.number("NPOINTS").orElse(count) - 1),
                        span / (count - 1),
                        Double.isNaN(way) ? delta : Math.copySign(delta, way),
                        seen)
                .filter(step -> Double.isFinite(step) && step != 0)
                .toArray();
    }

    double[] abscissas(int count) {
        if (last.isPresent()) {
            return Trace.even(first, last.getAsDouble(), count);
        }
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = first + i * step;
        }
        return x;
    }

    /// What the lines of the table say against this axis. One step is allowed: packed exports print
    /// whole wavenumbers. Some print them without their factor.
    Optional<String> objection(PackedLines table, double scale) {
        int scaled = worstLine(table, scale);
        int plain = worstLine(table, 1);
        if (scaled < 0) {
            return Optional.empty();
        }
        boolean asPrinted = miss(table, plain, 1) < miss(table, scaled, scale);
        int line = asPrinted ? plain : scaled;
        double miss = miss(table, line, asPrinted ? 1 : scale);
        if (miss <= 1.000001 * Math.abs(step)) {
            return Optional.empty();
        }
        return Optional.of(
                "the abscissas in the table stand up to "
                        + Labels.number(miss)
                        + " off, at point "
                        + table.statedAt(line)
                        + "; the step is "
                        + Labels.number(step));
    }

    /// Whether DELTAX leads astray by half a step over the whole table.
    Optional<String> objection(OptionalDouble delta, int count) {
        double off = Math.abs(Math.abs(delta.orElse(step)) - Math.abs(step));
        return off * (count - 1) > 0.5 * Math.abs(step)
                ? Optional.of(
                        "DELTAX is "
                                + Labels.number(delta.orElse(step))
                                + ", and the points lie "
                                + Labels.number(step)
                                + " apart")
                : Optional.empty();
    }

    private double worst(PackedLines table, double scale) {
        int line = worstLine(table, scale);
        return line < 0 ? 0 : miss(table, line, scale);
    }

    private int worstLine(PackedLines table, double scale) {
        int worst = -1;
        for (int line = 0; line < table.lines(); line++) {
            boolean within = table.statedAt(line) < table.count();
            if (within && (worst < 0 || miss(table, line, scale) > miss(table, worst, scale))) {
                worst = line;
            }
        }
        return worst;
    }

    private double miss(PackedLines table, int line, double scale) {
        return Math.abs(table.stated(line) * scale - (first + table.statedAt(line) * step));
    }
}
