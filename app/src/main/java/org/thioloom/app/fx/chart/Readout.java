package org.thioloom.app.fx.chart;

import org.thioloom.chem.plot.RoundNumbers;

import java.util.ArrayList;
import java.util.List;

/// What stands under the pointer, with as many decimals as pixels can tell.
///
/// @param heading the abscissa
/// @param rows each named layer that has a value there, in their order
public record Readout(String heading, List<Row> rows) {
    public Readout {
        rows = List.copyOf(rows);
    }

    /// One value.
    public record Row(Layer layer, String value) {}

    /// At a place in the field.
    ///
    /// @param px `[px]`
    /// @param py `[px]`
    public static Readout at(Chart chart, Frame frame, double px, double py) {
        double x = frame.x().value(px);
        int decimals = frame.y().decimals(py);
        List<Row> rows = new ArrayList<>();
        for (Layer layer : chart.layers()) {
            if (!layer.name().isEmpty()) {
                value(layer, x, decimals, chart.y().unit(), rows);
                cell(layer, x, frame.y().value(py), rows);
            }
        }
        if (rows.isEmpty() && chart.y().kind() == Axis.Kind.BARE) {
            return new Readout(told(chart.x(), x, frame.x().decimals(px)), rows);
        }
        if (rows.isEmpty()) {
            String y = RoundNumbers.text(frame.y().value(py), decimals);
            return new Readout(
                    told(chart.x(), x, frame.x().decimals(px)) + ", " + with(y, chart.y().unit()),
                    List.of());
        }
        return new Readout(told(chart.x(), x, frame.x().decimals(px)), rows);
    }

    private static String told(Axis axis, double value, int decimals) {
        return axis.title() + " " + with(RoundNumbers.text(value, decimals), axis.unit());
    }

    private static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static void value(Layer layer, double x, int decimals, String unit, List<Row> rows) {
        switch (layer) {
            case Layer.Line line -> {
                double y = line.curve().told(x);
                if (!Double.isNaN(y)) {
                    int own = decimals + (int) Math.ceil(Math.log10(line.curve().factor()) - 1e-9);
                    rows.add(new Row(line, with(RoundNumbers.text(y, Math.max(0, own)), unit)));
                }
            }
            case Layer.Area area -> {
                double low = area.lower().at(x);
                double high = area.upper().at(x);
                if (!Double.isNaN(low) && !Double.isNaN(high)) {
                    String between =
                            RoundNumbers.text(low, decimals)
                                    + " to "
                                    + RoundNumbers.text(high, decimals);
                    rows.add(new Row(area, with(between, unit)));
                }
            }
            // a sign tells where it is by itself, and a cell is told by both its values
            case Layer.Signs _, Layer.Cells _ -> {}
        }
    }

    private static void cell(Layer layer, double x, double y, List<Row> rows) {
        if (layer instanceof Layer.Cells cells) {
            double value = cells.lattice().at(x, y);
            rows.add(
                    new Row(
                            cells,
                            Double.isNaN(value) ? "none" : with(cells.text(value), cells.unit())));
        }
    }
}
