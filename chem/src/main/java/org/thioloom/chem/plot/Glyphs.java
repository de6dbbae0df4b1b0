package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.plot.SpectrumPlot.Trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Signs above the bands of a trace, none upon another or upon its name.
///
/// @param taken what stands there already; what is drawn is added
/// @param curves of all traces, which no sign may hide
record Glyphs(Frame frame, Text text, List<Box> taken, List<double[]> curves) {
    private static final double STEP = 2;

    static double radius(Text text) {
        return 0.36 * text.letters().size();
    }

    /// @param top the highest a sign may stand, `[px]`
    List<Mark> of(Trace trace, List<double[]> curve, double top) {
        List<Mark> marks = new ArrayList<>();
        List<SpectrumPlot.Mark> ordered =
                trace.marks().stream()
                        .filter(mark -> frame.axis().shows(mark.position()))
                        .sorted(Comparator.comparingDouble(SpectrumPlot.Mark::position).reversed())
                        .toList();
        for (SpectrumPlot.Mark mark : ordered) {
            marks.addAll(placed(mark, curve, top));
        }
        return marks;
    }

    private List<Mark> placed(SpectrumPlot.Mark mark, List<double[]> curve, double top) {
        double radius = radius(text);
        double reach = mark.against() ? 1.8 * radius : radius;
        double x = frame.axis().x(mark.position());
        double line = Curve.highest(curve, x - 2.5, x + 2.5);
        double foot = Double.isFinite(line) ? line : frame.bottom();
        double words = mark.label().isEmpty() ? 0 : text.width(mark.label()) + 3;
        double highest = top + reach + 1;
        double y = Math.max(highest, foot - 4 - reach);
        boolean left = x + reach + words > frame.axis().right() - 2;
        for (double at = y; at >= highest; at -= STEP) {
            boolean here = isFree(box(x, at, reach, words, left));
            Box other = box(x, at, reach, words, !left);
            boolean there =
                    other.left() > frame.axis().left()
                            && other.right() < frame.axis().right()
                            && isFree(other);
            if (here || there) {
                y = at;
                left = here == left;
                break;
            }
        }
        taken.add(box(x, y, reach, words, left));
        List<Mark> marks = new ArrayList<>();
        if (foot - y > 2.6 * reach + 4) {
            marks.add(new Mark.Line(Outline.line(x, y + reach + 1, x, foot - 2), 0.5, Ink.GREY));
        }
        marks.addAll(mark.glyph().draw(x, y, radius, mark.against()));
        if (!mark.label().isEmpty()) {
            double baseline = y + text.capitals() / 2;
            marks.add(
                    left
                            ? text.to(mark.label(), x - reach - 2.5, baseline, Colour.INK)
                            : text.from(mark.label(), x + reach + 2.5, baseline, Colour.INK));
        }
        return marks;
    }

    private Box box(double x, double y, double reach, double words, boolean left) {
        double half = Math.max(reach, text.capitals() / 2);
        return new Box(
                x - reach - (left ? words : 0), y - half, x + reach + (left ? 0 : words), y + half);
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box.grown(0.8)::overlaps)
                && !Curve.crosses(curves, box.grown(1.5));
    }
}
