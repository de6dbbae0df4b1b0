package org.thioloom.app.fx.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Columns;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Frame;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.app.fx.chart.Ticks;
import org.thioloom.app.fx.chart.View;
import org.thioloom.chem.drawing.Box;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Draws the values of a chart. Its canvas ends where the field does, so that nothing is clipped.
///
/// @param g with the places of the whole chart
record FieldPainter(GraphicsContext g, Palette palette, Metrics metrics) {

    static void pen(GraphicsContext g, Stroke stroke, Color colour) {
        g.setStroke(colour);
        g.setLineWidth(stroke.width());
        g.setLineCap(StrokeLineCap.BUTT);
        // a noisy line has a corner in every column: round ones take five times as long
        g.setLineJoin(StrokeLineJoin.BEVEL);
        g.setLineDashes(stroke.dashes().stream().mapToDouble(length -> length).toArray());
    }

    void draw(Chart chart, View view, Frame frame, List<Optional<Box>> labels) {
        stripes(chart, frame);
        grid(frame);
        for (Layer layer : chart.layers()) {
            switch (layer) {
                case Layer.Area area -> area(area, view, frame);
                case Layer.Line line -> line(line, view, frame);
                case Layer.Signs signs -> signs(signs, frame);
                case Layer.Cells cells -> new CellPainter(g, palette, metrics).draw(cells, frame);
            }
        }
        g.setLineDashes();
        markers(chart, frame);
        g.setFont(metrics.font());
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.BASELINE);
        for (int i = 0; i < labels.size(); i++) {
            Marker marker = chart.markers().get(i);
            labels.get(i).ifPresent(box -> label(marker, box));
        }
    }

    private void grid(Frame frame) {
        Box field = frame.field();
        for (Ticks.Tick tick : frame.xTicks().majors()) {
            double x = metrics.snapped(frame.x().pixel(tick.value()));
            if (x > field.left() + 1 && x < field.right() - 1) {
                bar(x, field.top(), metrics.pixel(), field.height(), palette.grid());
            }
        }
        for (Ticks.Tick tick : frame.yTicks().majors()) {
            double y = metrics.snapped(frame.y().pixel(tick.value()));
            if (y > field.top() + 1 && y < field.bottom() - 1) {
                bar(field.left(), y, field.width(), metrics.pixel(), palette.grid());
            }
        }
    }

    private void bar(double x, double y, double width, double height, Color colour) {
        g.setFill(colour);
        g.fillRect(x, y, width, height);
    }

    private void stripes(Chart chart, Frame frame) {
        for (Marker marker : chart.markers()) {
            if (marker instanceof Marker.Stripe(var x, var _, Ink ink)) {
                double one = frame.x().pixel(x.low());
                double other = frame.x().pixel(x.high());
                double left = metrics.snapped(Math.min(one, other));
                double width = Math.max(metrics.pixel(), metrics.snapped(Math.abs(one - other)));
                Box field = frame.field();
                bar(left, field.top(), width, field.height(), palette.wash(ink));
                Color edge = palette.of(ink).deriveColor(0, 1, 1, 0.45);
                bar(left, field.top(), metrics.pixel(), field.height(), edge);
                bar(left + width, field.top(), metrics.pixel(), field.height(), edge);
            }
        }
    }

    private void line(Layer.Line line, View view, Frame frame) {
        pen(g, line.stroke(), palette.of(line.ink()));
        Columns.tell(line.curve(), view.x(), frame, metrics.pixel(), g::strokePolyline);
    }

    /// Down one edge and back up the other.
    private void area(Layer.Area area, View view, Frame frame) {
        double[][] there = edge(area.upper(), view, frame);
        double[][] back = edge(area.lower(), view, frame);
        int count = there[0].length + back[0].length;
        double[] x = Arrays.copyOf(there[0], count);
        double[] y = Arrays.copyOf(there[1], count);
        for (int i = 0; i < back[0].length; i++) {
            x[count - 1 - i] = back[0][i];
            y[count - 1 - i] = back[1][i];
        }
        g.setFill(palette.wash(area.ink()));
        g.fillPolygon(x, y, count);
        pen(g, Stroke.THIN, palette.of(area.ink()).deriveColor(0, 1, 1, 0.6));
        g.strokePolyline(there[0], there[1], there[0].length);
        g.strokePolyline(back[0], back[1], back[0].length);
    }

    private double[][] edge(Curve curve, View view, Frame frame) {
        double[][] edge = {{}, {}};
        Columns.tell(
                curve,
                view.x(),
                frame,
                metrics.pixel(),
                (x, y, length) -> {
                    edge[0] = join(edge[0], x, length);
                    edge[1] = join(edge[1], y, length);
                });
        return edge;
    }

    private static double[] join(double[] before, double[] more, int length) {
        double[] all = Arrays.copyOf(before, before.length + length);
        System.arraycopy(more, 0, all, before.length, length);
        return all;
    }

    private void signs(Layer.Signs signs, Frame frame) {
        Color colour = palette.of(signs.ink());
        for (int i = 0; i < signs.bars().size(); i++) {
            double x = frame.x().pixel(signs.points().x(i));
            double y = frame.y().pixel(signs.points().y(i));
            bars(signs.bars().get(i), x, y, frame, colour);
        }
        Signs draw = new Signs(g, palette.paper());
        for (int i = 0; i < signs.points().size(); i++) {
            double x = frame.x().pixel(signs.points().x(i));
            double y = frame.y().pixel(signs.points().y(i));
            draw.draw(signs.glyph(), x, y, colour);
            if (signs.against()) {
                draw.ring(x, y, palette.of(Ink.WARNING));
            }
        }
    }

    private void bars(Layer.Bars bars, double x, double y, Frame frame, Color colour) {
        double cap = 4;
        pen(g, Stroke.WHOLE, colour);
        for (double value : new double[] {bars.yLow(), bars.yHigh()}) {
            if (!Double.isNaN(value)) {
                double end = frame.y().pixel(value);
                g.strokeLine(x, y, x, end);
                g.strokeLine(x - cap, end, x + cap, end);
            }
        }
        for (double value : new double[] {bars.xLow(), bars.xHigh()}) {
            if (!Double.isNaN(value)) {
                double end = frame.x().pixel(value);
                g.strokeLine(x, y, end, y);
                g.strokeLine(end, y - cap, end, y + cap);
            }
        }
    }

    private void markers(Chart chart, Frame frame) {
        Box field = frame.field();
        for (Marker marker : chart.markers()) {
            switch (marker) {
                case Marker.Upright(double value, var _, Ink ink, Stroke stroke) -> {
                    pen(g, stroke, palette.of(ink));
                    double x = metrics.snapped(frame.x().pixel(value)) + metrics.pixel() / 2;
                    g.strokeLine(x, field.top(), x, field.bottom());
                }
                case Marker.Level(double value, var _, Ink ink, Stroke stroke) -> {
                    pen(g, stroke, palette.of(ink));
                    double y = metrics.snapped(frame.y().pixel(value)) + metrics.pixel() / 2;
                    g.strokeLine(field.left(), y, field.right(), y);
                }
                case Marker.Stripe _, Marker.Name _ -> {}
            }
        }
        g.setLineDashes();
    }

    private void label(Marker marker, Box box) {
        g.setFill(palette.veil());
        g.fillRect(box.left(), box.top(), box.width(), box.height());
        g.setFill(palette.of(marker.ink()));
        g.fillText(marker.label(), box.centreX(), box.top() + metrics.ascent());
    }
}
