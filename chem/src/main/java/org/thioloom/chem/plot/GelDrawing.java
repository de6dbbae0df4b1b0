package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.plot.GelPlot.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Where everything of a drawn gelation stands.
final class GelDrawing {
    private static final double TICK = 4;
    private static final double APART = 3;
    private static final double SAMPLE = 22;
    private static final double BETWEEN = 14;
    private static final double DOT = 2.4;
    private static final int CORNERS = 16;

    private final GelPlot plot;
    private final Text text;
    private final double leading;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Scale across;
    private final Scale up;
    private final List<Mark> marks = new ArrayList<>();

    GelDrawing(GelPlot plot, PlotSize size) {
        this.plot = plot;
        text = new Text(size.letters());
        leading = size.leading();
        left = 1.25 * leading + APART + text.width("100");
        right = size.width() - 8 - text.width("1.0") / 2;
        top = 3.9 * leading;
        bottom = top + (size.isNarrow() ? 0.62 : 0.48) * (right - left);
        across = new Scale(0, 1, left, right);
        up = new Scale(0, 100, bottom, top);
    }

    /// Abscissas are reckoned as ordinates that run from left to right.
    private double x(double conversion) {
        return across.y(conversion);
    }

    /// One of the three shares.
    private record Share(String words, ToDoubleFunction<Point> of) {}

    private static List<Share> shares() {
        return List.of(
                new Share("sol", Point::sol),
                new Share("dangling ends", Point::pendant),
                new Share("elastic chains", Point::active));
    }

    Group group() {
        marks.add(
                text.from(
                        text.shortened(plot.title(), right - left),
                        left,
                        text.capitals() + 1,
                        Colour.INK));
        legend();
        upright(plot.gelPoint(), "gel point ", List.of(2.0, 2.0));
        upright(plot.batch(), "batch ", List.of());
        List<Share> shares = shares();
        for (int i = 0; i < shares.size(); i++) {
            curve(shares.get(i), Ink.of(i));
        }
        axes();
        return new Group("gelation", marks);
    }

    private void legend() {
        double x = left;
        double baseline = leading + text.capitals() + 1;
        List<Share> shares = shares();
        for (int i = 0; i < shares.size(); i++) {
            double middle = baseline - text.capitals() / 2;
            double[] sample = {x, middle, x + SAMPLE, middle};
            marks.add(Ink.of(i).line(List.of(sample), 1.3));
            marks.add(text.from(shares.get(i).words(), x + SAMPLE + 4, baseline, Colour.INK));
            x += SAMPLE + 4 + text.width(shares.get(i).words()) + BETWEEN;
        }
    }

    /// A line across the box with its name above.
    private void upright(OptionalDouble conversion, String words, List<Double> dashes) {
        if (conversion.isEmpty() || conversion.getAsDouble() > 1) {
            return;
        }
        double x = x(conversion.getAsDouble());
        double[] line = {x, bottom, x, top};
        marks.add(new Ink(Ink.GREY, dashes).line(List.of(line), 0.8));
        String said = words + GelPlot.shown(conversion.getAsDouble());
        boolean batch = dashes.isEmpty();
        double wide = text.width(said) / 2;
        double middle = Math.clamp(x, left + wide, right - wide);
        // the two stand above each other where they would meet
        double baseline = top - 4 - (batch ? 0 : meets(said) ? leading : 0);
        marks.add(text.about(said, middle, baseline, Colour.INK));
    }

    private boolean meets(String said) {
        double apart =
                Math.abs(x(plot.gelPoint().orElse(0)) - x(plot.batch().orElse(Double.MAX_VALUE)));
        return plot.batch().isPresent() && apart < 1.2 * text.width(said);
    }

    private void curve(Share share, Ink ink) {
        double[] xy = new double[2 * plot.points().size()];
        for (int i = 0; i < plot.points().size(); i++) {
            Point point = plot.points().get(i);
            xy[2 * i] = x(point.conversion());
            xy[2 * i + 1] = up.y(100 * share.of().applyAsDouble(point));
        }
        marks.add(ink.line(List.of(xy), 1.3));
        if (plot.batch().isPresent()) {
            Point here = plot.at(plot.batch().getAsDouble());
            marks.add(
                    dot(
                            x(here.conversion()),
                            up.y(100 * share.of().applyAsDouble(here)),
                            ink.colour()));
        }
    }

    private static Mark dot(double x, double y, Colour colour) {
        double[] corners = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            corners[2 * i] = x + DOT * StrictMath.cos(2 * Math.PI * i / CORNERS);
            corners[2 * i + 1] = y + DOT * StrictMath.sin(2 * Math.PI * i / CORNERS);
        }
        return new Mark.Fill(Outline.polygon(corners), colour);
    }

    private void axes() {
        for (Scale.Tick tick : across.ticks(-2.5 * text.width("0.0"))) {
            double x = x(tick.value());
            line(x, bottom, x, bottom - TICK);
            marks.add(text.about(tick.text(), x, bottom + APART + 1 + text.capitals(), Colour.INK));
        }
        for (Scale.Tick tick : up.ticks(2.4 * leading)) {
            double y = up.y(tick.value());
            line(left, y, left + TICK, y);
            marks.add(text.to(tick.text(), left - APART, y + text.capitals() / 2, Colour.INK));
        }
        marks.add(
                new Mark.Line(
                        Outline.polygon(left, top, right, top, right, bottom, left, bottom),
                        Frame.PEN,
                        Colour.INK));
        marks.add(
                text.about(
                        plot.abscissa(),
                        (left + right) / 2,
                        bottom + APART + 1 + 2.4 * text.capitals() + 0.5 * leading,
                        Colour.INK));
        String ordinate = "Share of the mass / wt%";
        marks.add(
                text.upwards(
                        ordinate,
                        0.95 * text.letters().size(),
                        (top + bottom) / 2 + text.width(ordinate) / 2,
                        Colour.INK));
    }

    private void line(double... xy) {
        marks.add(new Mark.Line(Outline.line(xy), Frame.PEN, Colour.INK));
    }
}
