package org.thioloom.app.fx.chart;

import org.thioloom.chem.plot.RoundNumbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// What stands under the pointer, with as many decimals as pixels can tell.
///
/// @param heading the abscissa
/// @param rows each named layer that has a value there, in their order
public record Readout(String heading, List<Row> rows) {
    private static final MathContext TYPED = new MathContext(6);

    public Readout {
        rows = List.copyOf(rows);
    }

    /// One value.
    ///
    /// @param name of its layer; empty for a cell, which the legend tells apart
    public record Row(String name, String value) {}

    /// At a place in the field.
    ///
    /// @param px `[px]`
    /// @param py `[px]`
    public static Readout at(Chart chart, Frame frame, double px, double py) {
        double x = frame.x().value(px);
        int decimals = frame.y().decimals(py);
        for (Layer layer : chart.layers()) {
            if (layer instanceof Layer.Cells cells) {
                return cell(cells, chart, x, frame.y().value(py));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Layer layer : chart.layers()) {
            if (!layer.name().isEmpty()) {
                value(layer, x, decimals, chart.y().unit(), rows);
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
                    rows.add(
                            new Row(
                                    line.name(),
                                    with(RoundNumbers.text(y, Math.max(0, own)), unit)));
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
                    rows.add(new Row(area.name(), with(between, unit)));
                }
            }
            // a sign tells where it is by itself, and a cell is told by both its values
            case Layer.Signs _, Layer.Cells _ -> {}
        }
    }

    /// A cell is told by both its values, those of its middle wherever the pointer is in it.
    private static Readout cell(Layer.Cells cells, Chart chart, double x, double y) {
        Lattice lattice = cells.lattice();
        int column = lattice.column(x);
        int row = lattice.row(y);
        if (column < 0 || row < 0) {
            return new Readout("", List.of());
        }
        double value = lattice.value(column, row);
        String heading =
                chart.x().title()
                        + " "
                        + with(typed(lattice.x(column)), chart.x().unit())
                        + ", "
                        + chart.y().title()
                        + " "
                        + with(typed(lattice.y(row)), chart.y().unit());
        String words = Double.isNaN(value) ? "none" : with(cells.text(value), cells.unit());
        return new Readout(heading, List.of(new Row("", words)));
    }

    /// Without what is lost in units, and without zeros at the end.
    private static String typed(double value) {
        return BigDecimal.valueOf(value)
                .round(TYPED)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '\u2212');
    }
}
