package org.thioloom.app.fx.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which line is which, in as many rows as it takes.
///
/// @param entries in the order of the layers
/// @param rows 0 where nothing has a name
public record Legend(List<Entry> entries, int rows) {
    /// How long a line is drawn beside its name, `[px]`.
    public static final double SAMPLE = 20;

    /// From it to its name, `[px]`.
    public static final double GAP = 6;

    private static final double BETWEEN = 14;

    public Legend {
        entries = List.copyOf(entries);
    }

    /// One name and where its sample begins.
    ///
    /// @param x from the left edge of the field, `[px]`
    public record Entry(Layer layer, double x, int row) {}

    static Legend of(Chart chart, double width, Screen screen) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        int row = 0;
        Set<String> named =
                chart.markers().stream()
                        .filter(Marker.Name.class::isInstance)
                        .map(Marker::label)
                        .collect(Collectors.toSet());
        for (Layer layer : chart.layers()) {
            // what has its name at its end needs none here
            if (!layer.name().isEmpty() && !named.contains(layer.name())) {
                double needed = SAMPLE + GAP + screen.width(layer.name());
                if (x > 0 && x + needed > width) {
                    x = 0;
                    row++;
                }
                entries.add(new Entry(layer, x, row));
                x += needed + BETWEEN;
            }
        }
        return new Legend(entries, entries.isEmpty() ? 0 : row + 1);
    }
}
