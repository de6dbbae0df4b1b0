package org.thioloom.app.fx.plot;

import javafx.scene.Node;

import org.thioloom.app.fx.chart.Chart;

/// A chart as it is printed: black on white, as wide as the paper has room for, at 300 dots per
/// inch. It shows all of the chart, whatever part of it is looked at on the screen.
public final class PaperPlot {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double DOTS_PER_POINT = 300 / 72.0;

    private PaperPlot() {}

    /// A node for a printer, whose unit is 1/72 inch.
    ///
    /// @param width `[mm]`
    /// @param height `[mm]`
    public static Node of(Chart chart, double width, double height) {
        Plot plot = new Plot(DOTS_PER_POINT);
        plot.getStyleClass().add("plot-paper");
        plot.show(chart);
        plot.setMinSize(POINTS_PER_MILLIMETRE * width, POINTS_PER_MILLIMETRE * height);
        plot.setPrefSize(POINTS_PER_MILLIMETRE * width, POINTS_PER_MILLIMETRE * height);
        plot.setMaxSize(POINTS_PER_MILLIMETRE * width, POINTS_PER_MILLIMETRE * height);
        return plot;
    }
}
