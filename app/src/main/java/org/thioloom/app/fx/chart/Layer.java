package org.thioloom.app.fx.chart;

import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

    /// Cells, each the darker the more of it, with the number in it where there is room; hatched
    /// where there is none.
    ///
    /// @param unit of the values; empty for plain numbers
    /// @param own a place among them: its cell is framed where it is the cell's middle, else it has
    ///   a sign
    record Cells(String name, Ink ink, Lattice lattice, String unit, Optional<Spot> own)
            implements Layer {
        private static final int DIGITS = 3;

        /// A value as it stands in its cell.
        public String text(double value) {
            return Rounding.significant(BigDecimal.valueOf(value), DIGITS).replace('-', '\u2212');
        }
    }

    /// A place.
    record Spot(double x, double y) {}

    /// How far a point may be off, as values of the axes; NaN for a side that nobody knows.
    record Bars(double xLow, double xHigh, double yLow, double yHigh) {
        private static final double NONE = Double.NaN;

        /// Up and down.
        public static Bars upright(double low, double high) {
            return new Bars(NONE, NONE, low, high);
        }
    }
}
