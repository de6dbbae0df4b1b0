package org.thioloom.app.fx.chart;

/// The part of a chart that is looked at.
public record View(Range x, Range y) {

    /// As much of it as another chart has; all of that one where all of the old one was shown.
    public View carriedOver(Chart from, Chart to) {
        return new View(
                x.equals(from.x().home()) ? to.x().home() : to.x().kept(x),
                y.equals(from.y().home()) ? to.y().home() : to.y().kept(y));
    }

    /// Nearer, or farther away, about a point.
    public View zoomed(Chart chart, double aboutX, double aboutY, double factor) {
        return new View(chart.x().zoomed(x, aboutX, factor), chart.y().zoomed(y, aboutY, factor));
    }

    /// Along one axis only.
    public View zoomedX(Chart chart, double about, double factor) {
        return new View(chart.x().zoomed(x, about, factor), y);
    }

    public View zoomedY(Chart chart, double about, double factor) {
        return new View(x, chart.y().zoomed(y, about, factor));
    }

    /// Moved by shares of what is shown, towards greater values.
    public View panned(Chart chart, double shareX, double shareY) {
        return new View(chart.x().panned(x, shareX), chart.y().panned(y, shareY));
    }
}
