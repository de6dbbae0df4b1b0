package org.thioloom.app.fx.chart;

/// What a chart has to know of where it is drawn.
public interface Screen {
    /// How wide words are, `[px]`
    double width(String words);

    /// From one line of words to the next, `[px]`.
    double line();

    /// The side of one of its pixels, `[px]`: a half where two of them make one.
    double pixel();

    /// The nearest edge between two of its pixels.
    default double snapped(double place) {
        return Math.rint(place / pixel()) * pixel();
    }
}
