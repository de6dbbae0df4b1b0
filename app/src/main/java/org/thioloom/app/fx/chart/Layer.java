package org.thioloom.app.fx.chart;

import java.util.List;

/// Something drawn into a chart by its values.
public sealed interface Layer {

    /// What it is, for legend and read-out; empty for what needs no word.
    String name();

    Ink ink();

    /// A line through points.
    record Line(String name, Ink ink, Stroke stroke, Curve curve) implements Layer {}

    /// What lies between two lines.
    record Area(String name, Ink ink, Curve lower, Curve upper) implements Layer {}

    /// Signs, with bars for what is not known.
    ///
    /// @param bars one for each point, or none
    /// @param against whether a ring says that this is not what was expected
    record Signs(String name, Ink ink, Glyph glyph, Curve points, List<Bars> bars, boolean against)
            implements Layer {
        public Signs {
            bars = List.copyOf(bars);
            if (!bars.isEmpty() && bars.size() != points.size()) {
                throw new IllegalArgumentException(
                        "bug: " + bars.size() + " bars for " + points.size() + " points");
            }
        }

        /// Without bars.
        public static Signs of(String name, Ink ink, Glyph glyph, Curve points) {
            return new Signs(name, ink, glyph, points, List.of(), false);
        }
    }

    /// How far a point may be off, as values of the axes; NaN for a side that nobody knows.
    record Bars(double xLow, double xHigh, double yLow, double yHigh) {
        private static final double NONE = Double.NaN;

        /// Up and down.
        public static Bars upright(double low, double high) {
            return new Bars(NONE, NONE, low, high);
        }
    }
}
