package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.List;

/// The box about a plot: its axes, ticks and their labels.
///
/// @param axis the abscissa, from the left edge to the right
/// @param top `[px]`
/// @param bottom `[px]`
record Frame(WavenumberAxis axis, double top, double bottom, Text text) {
    static final double PEN = 0.8;
    private static final double MAJOR = 4;
    private static final double MINOR = 2.2;
    private static final double APART = 3;

    private static Mark line(double pen, Colour colour, double... xy) {
        return new Mark.Line(Outline.line(xy), pen, colour);
    }

    /// The box itself, open where the abscissa is cut.
    List<Mark> box() {
        List<Mark> marks = new ArrayList<>();
        double left = axis.left();
        double right = axis.right();
        if (axis.cut() == null) {
            marks.add(
                    new Mark.Line(
                            Outline.polygon(left, top, right, top, right, bottom, left, bottom),
                            PEN,
                            Colour.INK));
            return marks;
        }
        double from = axis.x(axis.cut().high());
        double to = axis.x(axis.cut().low());
        marks.add(line(PEN, Colour.INK, from, top, left, top, left, bottom, from, bottom));
        marks.add(line(PEN, Colour.INK, to, top, right, top, right, bottom, to, bottom));
        for (double x : List.of(from, to)) {
            for (double y : List.of(top, bottom)) {
                marks.add(line(PEN, Colour.INK, x - 1.5, y + 3, x + 1.5, y - 3));
            }
        }
        return marks;
    }

    /// Ticks of the abscissa, inwards, below.
    List<Mark> ticks(boolean labelled) {
        List<Mark> marks = new ArrayList<>();
        double closest = 1.75 * text.width("4000");
        for (double tick : axis.minors(closest)) {
            marks.add(
                    line(
                            0.6 * PEN,
                            Colour.INK,
                            axis.x(tick),
                            bottom,
                            axis.x(tick),
                            bottom - MINOR));
        }
        for (double tick : axis.majors(closest)) {
            double x = axis.x(tick);
            marks.add(line(PEN, Colour.INK, x, bottom, x, bottom - MAJOR));
            String words = RoundNumbers.text(tick, tick == Math.rint(tick) ? 0 : 1);
            if (labelled && !atTheCut(tick)) {
                marks.add(text.about(words, x, bottom + APART + 1 + text.capitals(), Colour.INK));
            }
        }
        return marks;
    }

    /// Labels of the two sides of a cut would run into each other.
    private boolean atTheCut(double tick) {
        return axis.cut() != null && (tick == axis.cut().low() || tick == axis.cut().high());
    }

    /// What the abscissa is, below its ticks.
    Mark name() {
        return text.about(
                "Wavenumber / cm⁻¹",
                (axis.left() + axis.right()) / 2,
                bottom + depth() - 0.25 * text.letters().size(),
                Colour.INK);
    }

    /// How far labels and name of the abscissa reach below the box.
    double depth() {
        return APART + 1 + 2.2 * text.capitals() + 0.75 * text.letters().size();
    }

    /// Ticks of an ordinate, inwards, left, with their labels.
    List<Mark> ticks(Scale scale, double closest) {
        List<Mark> marks = new ArrayList<>();
        for (Scale.Tick tick : scale.ticks(closest)) {
            double y = scale.y(tick.value());
            double left = axis.left();
            marks.add(line(PEN, Colour.INK, left, y, left + MAJOR, y));
            marks.add(text.to(tick.text(), left - APART, y + text.capitals() / 2, Colour.INK));
        }
        return marks;
    }

    /// How wide the labels of an ordinate are.
    static double labels(Scale scale, double closest, Text text) {
        return APART
                + scale.ticks(closest).stream()
                        .mapToDouble(tick -> text.width(tick.text()))
                        .max()
                        .orElse(0);
    }

    /// What the ordinate is, upwards along the box.
    Mark name(String words, double right) {
        double middle = (top + bottom) / 2;
        return text.upwards(words, right, middle + text.width(words) / 2, Colour.INK);
    }
}
