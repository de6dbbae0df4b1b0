package org.thioloom.app.fx.plot;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

import org.thioloom.app.fx.chart.Glyph;

/// Draws signs, each known by its form.
///
/// @param paper what an open sign is filled with
record Signs(GraphicsContext g, Color paper) {
    static final double RADIUS = 4.6;
    private static final double PEN = 1.5;

    void draw(Glyph glyph, double x, double y, Color ink) {
        double r = RADIUS;
        g.setStroke(ink);
        g.setFill(ink);
        g.setLineWidth(PEN);
        g.setLineDashes();
        g.setLineCap(StrokeLineCap.ROUND);
        switch (glyph) {
            case DISC -> g.fillOval(x - r, y - r, 2 * r, 2 * r);
            case RING -> {
                disc(x, y);
                g.strokeOval(x - r + PEN / 2, y - r + PEN / 2, 2 * r - PEN, 2 * r - PEN);
            }
            case HALF -> {
                disc(x, y);
                g.setFill(ink);
                g.fillArc(x - r, y - r, 2 * r, 2 * r, 90, 180, ArcType.CHORD);
                g.strokeOval(x - r + PEN / 2, y - r + PEN / 2, 2 * r - PEN, 2 * r - PEN);
            }
            case ARROW -> {
                disc(x, y);
                g.strokeLine(x - r, y, x + r, y);
                g.strokePolyline(
                        new double[] {x + 0.2 * r, x + r, x + 0.2 * r},
                        new double[] {y - 0.7 * r, y, y + 0.7 * r},
                        3);
            }
            case DIAMOND -> polygon(x, y, 1.3 * r, 4);
            case TRIANGLE -> polygon(x, y, 1.25 * r, 3);
            case CROSS -> {
                double d = 0.8 * r;
                g.strokeLine(x - d, y - d, x + d, y + d);
                g.strokeLine(x - d, y + d, x + d, y - d);
            }
        }
    }

    /// A ring around a sign that is not as expected.
    void ring(double x, double y, Color warning) {
        double r = 1.75 * RADIUS;
        g.setStroke(warning);
        g.setLineWidth(1.8);
        g.setLineDashes();
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    private void disc(double x, double y) {
        g.setFill(paper);
        g.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private void polygon(double x, double y, double radius, int corners) {
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        for (int i = 0; i < corners; i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * i / corners;
            xs[i] = x + radius * Math.cos(angle);
            ys[i] = y + radius * Math.sin(angle);
        }
        g.fillPolygon(xs, ys, corners);
        g.setStroke(paper);
        g.setLineWidth(1);
        g.strokePolygon(xs, ys, corners);
    }
}
