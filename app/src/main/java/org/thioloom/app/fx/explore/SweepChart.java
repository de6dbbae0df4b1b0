package org.thioloom.app.fx.explore;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Lattice;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Range;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.Content;
import org.thioloom.recipes.sweep.Column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What one number comes to over what was varied: a curve over one field, cells over two.
///
/// @param outcome number of the column
record SweepChart(SweepSheet sheet, int outcome) {
    private static final double MARGIN = 0.06;
    private static final double LOST = 1e-9;
    private static final String THIS = "this plan";

    Content<Chart> draw() {
        if (sheet.outcomes().isEmpty() || known().findAny().isEmpty()) {
            return new Content.Nothing<>(
                    "No plan has such a number",
                    "it is missing in each of these plans",
                    "choose another number, or vary within what gives a plan");
        }
        return sheet.fields().size() == 1 ? curve() : cells();
    }

    private Column shown() {
        return sheet.outcomes().get(outcome);
    }

    private DoubleStream known() {
        return IntStream.range(0, sheet.rows().size())
                .mapToObj(row -> sheet.rows().outcome(row, outcome))
                .flatMapToDouble(value -> value.stream());
    }

    private double value(int row) {
        return sheet.rows().outcome(row, outcome).orElse(Double.NaN);
    }

    private Content<Chart> curve() {
        List<Integer> order =
                IntStream.range(0, sheet.rows().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> sheet.rows().value(row, 0)))
                        .toList();
        double[] x = order.stream().mapToDouble(row -> sheet.rows().value(row, 0)).toArray();
        double[] y = order.stream().mapToDouble(this::value).toArray();
        if (x.length < 2 || x[0] == x[x.length - 1]) {
            return few();
        }
        Curve points = Curve.of(x, y);
        Range across = new Range(x[0], x[x.length - 1]);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Line("", Ink.SECOND, Stroke.WHOLE, points));
        layers.add(Layer.Signs.of("each plan", Ink.SECOND, Glyph.DISC, points));
        own(across).ifPresent(layers::add);
        return new Content.Shown<>(
                new Chart(
                        title(),
                        "from %s to %s"
                                .formatted(
                                        SweepSheet.words(known().min().orElseThrow()),
                                        SweepSheet.words(known().max().orElseThrow())),
                        axis(0, across),
                        up(),
                        layers,
                        List.of()));
    }

    /// The plan itself, where it lies on the curve.
    private Optional<Layer> own(Range across) {
        return sheet.own()
                .place()
                .filter(place -> isWithin(across, place[0]))
                .flatMap(place ->
                        sheet.own().number(shown().key()).map(up -> Curve.point(place[0], up)))
                .map(point -> Layer.Signs.of(THIS, Ink.FIRST, Glyph.DIAMOND, point));
    }

    /// But for what is lost in units.
    private static boolean isWithin(Range across, double place) {
        double room = LOST * (across.high() - across.low());
        return place >= across.low() - room && place <= across.high() + room;
    }

    private Axis up() {
        double low = known().min().orElseThrow();
        double high = known().max().orElseThrow();
        double size = Math.max(Math.abs(low), Math.abs(high));
        // what does not depend on the field differs by what reckoning loses
        boolean level = high - low <= LOST * size;
        double margin = level ? (size > 0 ? size : 1) / 2 : MARGIN * (high - low);
        return Axis.linear(shown().words(), unit(shown()), low - margin, high + margin);
    }

    private Content<Chart> cells() {
        double[] x = values(0);
        double[] y = values(1);
        if (x.length < 2 || y.length < 2) {
            return few();
        }
        if (sheet.rows().size() != x.length * y.length) {
            return new Content.Nothing<>(
                    "Draws make no map",
                    "values at random stand nowhere near each other",
                    "the table has them all; for a map let both fields take steps");
        }
        double[] cells = new double[x.length * y.length];
        for (int row = 0; row < sheet.rows().size(); row++) {
            int column = Arrays.binarySearch(x, sheet.rows().value(row, 0));
            int line = Arrays.binarySearch(y, sheet.rows().value(row, 1));
            cells[column * y.length + line] = value(row);
        }
        Lattice lattice = Lattice.of(x, y, cells);
        Optional<Layer.Spot> own =
                sheet.own()
                        .place()
                        .filter(at -> lattice.column(at[0]) >= 0 && lattice.row(at[1]) >= 0)
                        .map(at -> new Layer.Spot(at[0], at[1]));
        String legend = legend() + own.map(spot -> mark(lattice, spot)).orElse("");
        return new Content.Shown<>(
                new Chart(
                        title(),
                        legend,
                        axis(0, lattice.across()),
                        axis(1, lattice.up()),
                        List.of(new Layer.Cells(legend, Ink.SECOND, lattice, unit(shown()), own)),
                        List.of()));
    }

    /// A cell shows the plan of its middle, so only a plan that is that one has it framed.
    private static String mark(Lattice lattice, Layer.Spot own) {
        return (lattice.isMiddle(own.x(), own.y()) ? "; framed: " : "; diamond: ") + THIS;
    }

    /// `sol, 2.1 to 13.4 wt%`.
    private String legend() {
        return "%s, %s to %s %s"
                .formatted(
                        shown().words(),
                        SweepSheet.words(known().min().orElseThrow()),
                        SweepSheet.words(known().max().orElseThrow()),
                        unit(shown()))
                .strip();
    }

    private String title() {
        return shown().words()
                + " over "
                + String.join(" and ", sheet.fields().stream().map(Column::words).toList());
    }

    private Axis axis(int field, Range home) {
        Column column = sheet.fields().get(field);
        return Axis.linear(column.words(), unit(column), home.low(), home.high());
    }

    /// As a chart has it: `µm`.
    private static String unit(Column column) {
        return Typeset.words(column.unit());
    }

    /// Each value once, rising.
    private double[] values(int field) {
        return IntStream.range(0, sheet.rows().size())
                .mapToDouble(row -> sheet.rows().value(row, field))
                .distinct()
                .sorted()
                .toArray();
    }

    private static Content<Chart> few() {
        return new Content.Nothing<>(
                "One value is no curve",
                "a field has to take two values or more",
                "write it as in 60um:200um:20um, 60um:200um/8 or 60um,120um");
    }
}
