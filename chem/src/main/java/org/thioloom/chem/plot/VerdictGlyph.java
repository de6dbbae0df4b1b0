package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.List;

/// A sign for what was found of a band. Its form says it; colour is never needed.
public enum VerdictGlyph {
    /// A filled disc.
    PRESENT,
    /// An open disc.
    ABSENT,
    /// A disc filled by half.
    INCONCLUSIVE,
    /// An arrow.
    SHIFTED;

    private static final int CORNERS = 24;

    /// The sign about a point.
    ///
    /// @param radius `[px]`
    /// @param against whether it breaks the expectation, which a ring around it says
    List<Mark> draw(double x, double y, double radius, boolean against) {
        List<Mark> marks = new ArrayList<>();
        double pen = 0.28 * radius;
        double[] whole = arc(x, y, radius - pen / 2, 0, 2 * Math.PI);
        Colour ink = Colour.INK;
        switch (this) {
            case PRESENT -> {
                marks.add(new Mark.Fill(Outline.polygon(whole), ink));
                marks.add(new Mark.Line(Outline.polygon(whole), pen, ink));
            }
            case ABSENT -> {
                marks.add(new Mark.Fill(Outline.polygon(whole), Colour.WHITE));
                marks.add(new Mark.Line(Outline.polygon(whole), pen, ink));
            }
            case INCONCLUSIVE -> {
                marks.add(new Mark.Fill(Outline.polygon(whole), Colour.WHITE));
                double[] half = arc(x, y, radius - pen / 2, Math.PI / 2, 3 * Math.PI / 2);
                marks.add(new Mark.Fill(Outline.polygon(half), ink));
                marks.add(new Mark.Line(Outline.polygon(whole), pen, ink));
            }
            case SHIFTED -> {
                double r = radius;
                double[] disc = arc(x, y, radius, 0, 2 * Math.PI);
                marks.add(new Mark.Fill(Outline.polygon(disc), Colour.WHITE));
                marks.add(new Mark.Line(Outline.line(x - r, y, x + r, y), 1.4 * pen, ink));
                marks.add(
                        new Mark.Line(
                                Outline.line(
                                        x + 0.3 * r,
                                        y - 0.7 * r,
                                        x + r,
                                        y,
                                        x + 0.3 * r,
                                        y + 0.7 * r),
                                1.4 * pen,
                                ink));
            }
        }
        if (against) {
            double[] ring = arc(x, y, 1.65 * radius, 0, 2 * Math.PI);
            marks.add(new Mark.Line(Outline.polygon(ring), 1.3 * pen, Ink.WARNING));
        }
        return marks;
    }

    private static double[] arc(double x, double y, double radius, double from, double to) {
        double[] xy = new double[2 * CORNERS];
        for (int k = 0; k < CORNERS; k++) {
            // a whole circle closes by itself
            double share = (double) k / (to - from > 6 ? CORNERS : CORNERS - 1);
            double angle = from + share * (to - from);
            xy[2 * k] = x + radius * Math.cos(angle);
            xy[2 * k + 1] = y + radius * Math.sin(angle);
        }
        return xy;
    }
}
