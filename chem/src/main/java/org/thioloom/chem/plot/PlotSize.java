package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Lettering;

/// How wide a plot is in print, and with that how large its letters are.
///
/// @param width `[px]`, 96 to the inch
public record PlotSize(double width) {
    private static final double PER_MILLIMETRE = 96 / 25.4;
    private static final double PER_POINT = 96.0 / 72;

    /// A column of a journal, 85 mm.
    public static final PlotSize COLUMN = ofMillimetres(85);

    /// A page, 170 mm.
    public static final PlotSize PAGE = ofMillimetres(170);

    /// Narrower than this no axis can be read, `[mm]`.
    public static final double NARROWEST = 60;

    /// `[mm]`.
    public static final double WIDEST = 600;

    public PlotSize {
        if (!(width >= 0.99 * NARROWEST * PER_MILLIMETRE
                && width <= 1.01 * WIDEST * PER_MILLIMETRE)) {
            throw new IllegalArgumentException("bug: a plot " + width + " px wide");
        }
    }

    /// So many millimetres wide.
    ///
    /// @param width `[mm]`, [#NARROWEST] to [#WIDEST]
    public static PlotSize ofMillimetres(double width) {
        return new PlotSize(width * PER_MILLIMETRE);
    }

    boolean isNarrow() {
        return width < 120 * PER_MILLIMETRE;
    }

    /// 7 pt in a column, 8 pt on a page.
    Lettering letters() {
        return new Lettering((isNarrow() ? 7 : 8) * PER_POINT);
    }

    /// From one line of text to the next, `[px]`.
    double leading() {
        return 1.3 * letters().size();
    }
}
