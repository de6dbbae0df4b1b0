package org.thioloom.app.fx.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.thioloom.app.fx.chart.Frame;
import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.chart.Lattice;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.chem.drawing.Box;

/// Draws cells: the ramp rises in darkness alone, so that a print in grey tells the same.
///
/// @param g with the places of the whole chart
record CellPainter(GraphicsContext g, Palette palette, Metrics metrics) {
    private static final double PALEST = 0.06;
    private static final double DARK = 0.6;
    private static final double ROOM = 6;
    private static final int STEPS = 20;
    private static final double HATCH = 5;
    private static final double EDGE = 2.5;

    /// What a frame takes of a cell's width.
    private static final double FRAME = 4 * EDGE;

    /// How small a number may be written that is too long for its cell, of its size.
    private static final double SMALLEST = 0.75;

    void draw(Layer.Cells cells, Frame frame) {
        Lattice lattice = cells.lattice();
        Color ink = palette.of(cells.ink());
        g.setFont(metrics.font());
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.BASELINE);
        for (int column = 0; column < lattice.columns(); column++) {
            for (int row = 0; row < lattice.rows(); row++) {
                Box box = box(lattice, column, row, frame);
                double value = lattice.value(column, row);
                if (Double.isNaN(value)) {
                    hatch(box, frame.field());
                } else {
                    double share = lattice.share(value);
                    g.setFill(shade(palette, ink, share));
                    g.fillRect(box.left(), box.top(), box.width(), box.height());
                    number(
                            cells.text(value),
                            box,
                            isFramed(cells, column, row) ? ROOM + FRAME : ROOM,
                            share > DARK ? palette.paper() : palette.ink());
                }
            }
        }
        cells.own().ifPresent(own -> mark(lattice, own, frame));
    }

    /// Around a cell, dark upon light, so that it stands out of any; a sign instead where the place
    /// is not the cell's middle, because the cell's number is then another plan's.
    private void mark(Lattice lattice, Layer.Spot own, Frame frame) {
        int column = lattice.column(own.x());
        int row = lattice.row(own.y());
        if (column < 0 || row < 0) {
            return;
        }
        if (lattice.isMiddle(own.x(), own.y())) {
            Box box = box(lattice, column, row, frame);
            g.setLineDashes();
            edge(box, EDGE / 2 + EDGE, palette.paper());
            edge(box, EDGE / 2, palette.ink());
        } else {
            double x = frame.x().pixel(own.x());
            double y = frame.y().pixel(own.y());
            new Signs(g, palette.paper()).draw(Glyph.DIAMOND, x, y, palette.ink());
        }
    }

    private static boolean isFramed(Layer.Cells cells, int column, int row) {
        Lattice lattice = cells.lattice();
        return cells.own()
                .filter(own -> lattice.isMiddle(own.x(), own.y()))
                .filter(own -> lattice.column(own.x()) == column)
                .filter(own -> lattice.row(own.y()) == row)
                .isPresent();
    }

    private void edge(Box box, double inwards, Color colour) {
        g.setStroke(colour);
        g.setLineWidth(EDGE);
        g.strokeRect(
                box.left() + inwards,
                box.top() + inwards,
                box.width() - 2 * inwards,
                box.height() - 2 * inwards);
    }

    private Box box(Lattice lattice, int column, int row, Frame frame) {
        double one = metrics.snapped(frame.x().pixel(lattice.left(column)));
        double other = metrics.snapped(frame.x().pixel(lattice.left(column + 1)));
        double low = metrics.snapped(frame.y().pixel(lattice.bottom(row)));
        double high = metrics.snapped(frame.y().pixel(lattice.bottom(row + 1)));
        return new Box(
                Math.min(one, other),
                Math.min(low, high),
                Math.max(one, other),
                Math.max(low, high));
    }

    private static Color shade(Palette palette, Color ink, double share) {
        return palette.paper().interpolate(ink, PALEST + (1 - PALEST) * share);
    }

    private void number(String words, Box box, double room, Color colour) {
        double size = Math.min(1, (box.width() - room) / metrics.width(words));
        if (size >= SMALLEST && metrics.line() <= box.height()) {
            g.setFont(
                    size < 1
                            ? Font.font(metrics.font().getFamily(), size * metrics.font().getSize())
                            : metrics.font());
            g.setFill(colour);
            g.fillText(
                    words,
                    box.centreX(),
                    (box.top() + box.bottom() - metrics.line()) / 2 + metrics.ascent());
        }
    }

    /// Strokes from lower left to upper right, which go on from cell to cell.
    private void hatch(Box box, Box field) {
        g.setStroke(palette.quiet());
        g.setLineWidth(metrics.pixel());
        g.setLineDashes();
        double top = Math.max(box.top(), field.top());
        double bottom = Math.min(box.bottom(), field.bottom());
        double left = Math.max(box.left(), field.left());
        double right = Math.min(box.right(), field.right());
        double first = Math.ceil((left + top) / HATCH) * HATCH;
        for (double sum = first; sum < right + bottom; sum += HATCH) {
            double fromX = Math.max(left, sum - bottom);
            double toX = Math.min(right, sum - top);
            if (fromX < toX) {
                g.strokeLine(fromX, sum - fromX, toX, sum - toX);
            }
        }
    }

    /// The colours from the least to the greatest.
    static void ramp(GraphicsContext g, Palette palette, Color ink, Box box) {
        double step = box.width() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            g.setFill(shade(palette, ink, i / (STEPS - 1.0)));
            g.fillRect(box.left() + i * step, box.top(), step, box.height());
        }
    }
}
