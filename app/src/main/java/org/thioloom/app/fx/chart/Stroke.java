package org.thioloom.app.fx.chart;

import java.util.List;

/// How a line is drawn.
///
/// @param dashes lengths drawn and left out in turn, `[px]`; none for a whole line
/// @param width `[px]`
public record Stroke(List<Double> dashes, double width) {
    public static final Stroke WHOLE = new Stroke(List.of(), 1.6);
    public static final Stroke THIN = new Stroke(List.of(), 1);
    public static final Stroke HEAVY = new Stroke(List.of(), 2.4);
    public static final Stroke DASHED = new Stroke(List.of(7.0, 3.0), 1.6);
    public static final Stroke DOTTED = new Stroke(List.of(1.6, 2.8), 1.6);
    public static final Stroke DASH_DOT = new Stroke(List.of(8.0, 2.6, 1.6, 2.6), 1.6);

    private static final List<Stroke> ALL = List.of(WHOLE, DASHED, DASH_DOT, DOTTED);

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /// The n-th of several like lines, from 0.
    public static Stroke inTurn(int number) {
        return ALL.get(number % ALL.size());
    }
}
