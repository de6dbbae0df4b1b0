package org.thioloom.app.fx.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Frame;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Legend;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.app.fx.chart.Ticks;
import org.thioloom.chem.drawing.Box;

import java.util.List;
import java.util.Optional;

/// Draws what stands about the field of a chart: axes with their ticks and titles, and the legend.
record FramePainter(GraphicsContext g, Palette palette, Metrics metrics) {
    private static final double MINOR = 2.5;

    void draw(Chart chart, Frame frame, List<Optional<Box>> labels) {
        g.setFont(metrics.font());
        g.setTextBaseline(VPos.BASELINE);
        g.setLineDashes();
        abscissa(chart.x(), frame);
        ordinate(chart.y(), frame);
        legend(frame);
        for (int i = 0; i < labels.size(); i++) {
            Marker marker = chart.markers().get(i);
            labels.get(i)
                    .filter(box -> box.top() < frame.field().top())
                    .ifPresent(box -> above(marker, box, frame));
        }
    }

    /// The word of a marker above the field, and its line up to there.
    private void above(Marker marker, Box box, Frame frame) {
        Color colour = palette.of(marker.ink());
        double top = box.top() + 2;
        double foot = frame.field().top();
        if (marker instanceof Marker.Upright(double value, var _, var _, Stroke stroke)) {
            FieldPainter.pen(g, stroke, colour);
            double x = metrics.snapped(frame.x().pixel(value)) + metrics.pixel() / 2;
            boolean through = x > box.left() && x < box.right();
            g.strokeLine(x, through ? box.bottom() : top, x, foot);
            g.setLineDashes();
        }
        words(
                marker.label(),
                box.centreX(),
                box.top() + metrics.ascent(),
                TextAlignment.CENTER,
                colour);
    }

    /// A line of one pixel of the screen, upon pixels and not between them.
    private void hairline(double x0, double y0, double x1, double y1, Color colour) {
        double pen = Math.max(1, Math.rint(1 / metrics.pixel())) * metrics.pixel();
        g.setLineWidth(pen);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setStroke(colour);
        double dx = x0 == x1 ? pen / 2 : 0;
        double dy = y0 == y1 ? pen / 2 : 0;
        g.strokeLine(
                metrics.snapped(x0) + dx,
                metrics.snapped(y0) + dy,
                metrics.snapped(x1) + dx,
                metrics.snapped(y1) + dy);
    }

    private void abscissa(Axis axis, Frame frame) {
        Box field = frame.field();
        hairline(field.left(), field.bottom(), field.right(), field.bottom(), palette.quiet());
        for (double minor : frame.xTicks().minors()) {
            double x = frame.x().pixel(minor);
            hairline(x, field.bottom(), x, field.bottom() + MINOR, palette.quiet());
        }
        double baseline = field.bottom() + Frame.TICK + Frame.GAP + metrics.ascent();
        double reached = Double.NEGATIVE_INFINITY;
        for (Ticks.Tick tick : frame.xTicks().majors()) {
            double x = frame.x().pixel(tick.value());
            hairline(x, field.bottom(), x, field.bottom() + Frame.TICK, palette.quiet());
            double half = metrics.width(tick.text()) / 2;
            if (Math.abs(x - reached) > half || reached == Double.NEGATIVE_INFINITY) {
                double rightmost = g.getCanvas().getWidth() - half;
                words(
                        tick.text(),
                        Math.min(x, rightmost),
                        baseline,
                        TextAlignment.CENTER,
                        palette.ink());
            }
            reached = x + (axis.reversed() ? -half : half);
        }
        words(
                axis.label(),
                field.centreX(),
                baseline + Frame.GAP + metrics.line(),
                TextAlignment.CENTER,
                palette.ink());
    }

    private void ordinate(Axis axis, Frame frame) {
        Box field = frame.field();
        hairline(field.left(), field.top(), field.left(), field.bottom(), palette.quiet());
        double right = field.left() - Frame.TICK - Frame.GAP;
        double middle = metrics.ascent() * 0.36;
        for (Ticks.Tick tick : frame.yTicks().majors()) {
            double y = frame.y().pixel(tick.value());
            hairline(field.left() - Frame.TICK, y, field.left(), y, palette.quiet());
            words(tick.text(), right, y + middle, TextAlignment.RIGHT, palette.ink());
        }
        double widest =
                frame.yTicks().majors().stream()
                        .mapToDouble(tick -> metrics.width(tick.text()))
                        .max()
                        .orElse(0);
        g.save();
        // a title longer than the field hangs below its middle, whole
        double centre = Math.max(field.centreY(), metrics.width(axis.label()) / 2 + 1);
        g.translate(right - widest - Frame.GAP - metrics.line() + metrics.ascent(), centre);
        g.rotate(-90);
        words(axis.label(), 0, 0, TextAlignment.CENTER, palette.ink());
        g.restore();
    }

    private void words(String words, double x, double baseline, TextAlignment align, Color colour) {
        g.setFill(colour);
        g.setTextAlign(align);
        g.fillText(words, x, baseline);
    }

    private void legend(Frame frame) {
        Box field = frame.field();
        double row = metrics.line() + Frame.GAP;
        double top = field.top() - frame.strip() - frame.legend().rows() * row - Frame.GAP / 2;
        for (Legend.Entry entry : frame.legend().entries()) {
            double x = field.left() + entry.x();
            double middle = top + entry.row() * row + metrics.line() / 2;
            sample(entry.layer(), x, middle);
            words(
                    entry.layer().name(),
                    x + Legend.SAMPLE + Legend.GAP,
                    top + entry.row() * row + metrics.ascent(),
                    TextAlignment.LEFT,
                    palette.ink());
        }
    }

    private void sample(Layer layer, double x, double middle) {
        Color colour = palette.of(layer.ink());
        switch (layer) {
            case Layer.Line line -> {
                FieldPainter.pen(g, line.stroke(), colour);
                g.strokeLine(x, middle, x + Legend.SAMPLE, middle);
                g.setLineDashes();
            }
            case Layer.Area _ -> {
                g.setFill(palette.wash(layer.ink()));
                g.fillRect(x, middle - 5, Legend.SAMPLE, 10);
                hairline(x, middle - 5, x + Legend.SAMPLE, middle - 5, colour);
                hairline(x, middle + 5, x + Legend.SAMPLE, middle + 5, colour);
            }
            case Layer.Cells _ ->
                    CellPainter.ramp(
                            g,
                            palette,
                            colour,
                            new Box(x, middle - 5, x + Legend.SAMPLE, middle + 5));
            case Layer.Signs signs -> {
                Signs draw = new Signs(g, palette.paper());
                draw.draw(signs.glyph(), x + Legend.SAMPLE / 2, middle, colour);
                if (signs.against()) {
                    draw.ring(x + Legend.SAMPLE / 2, middle, palette.of(Ink.WARNING));
                }
            }
        }
    }
}
