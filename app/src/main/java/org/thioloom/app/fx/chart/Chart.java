package org.thioloom.app.fx.chart;

import java.util.List;

/// A chart as it is asked for, once and for all; another one takes its place.
///
/// @param title one line
/// @param description what it shows in words, for those who cannot see it
/// @param layers the lowest first
public record Chart(
        String title,
        String description,
        Axis x,
        Axis y,
        List<Layer> layers,
        List<Marker> markers) {
    public Chart {
        layers = List.copyOf(layers);
        markers = List.copyOf(markers);
    }

    /// All of it.
    public View home() {
        return new View(x.home(), y.home());
    }
}
