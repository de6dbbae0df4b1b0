package org.thioloom.app.fx.chart;

/// A line across a chart with a word beside it, or a stripe.
public sealed interface Marker {
    String label();

    Ink ink();

    /// Upright, at an abscissa.
    record Upright(double x, String label, Ink ink, Stroke stroke) implements Marker {}

    /// Level, at an ordinate.
    record Level(double y, String label, Ink ink, Stroke stroke) implements Marker {}

    /// The name of a curve, at its left end.
    record Name(Curve curve, String label, Ink ink) implements Marker {}

    /// A stripe between two abscissas, behind everything.
    record Stripe(Range x, String label, Ink ink) implements Marker {}
}
