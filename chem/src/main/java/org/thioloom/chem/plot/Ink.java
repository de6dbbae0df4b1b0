package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.List;

/// Colours that everybody can tell apart (Okabe and Ito, without yellow), each with a line of its
/// own for those who print in grey.
///
/// @param colour of the line
/// @param dashes lengths drawn and left out in turn, `[px]`; none for a whole line
record Ink(Colour colour, List<Double> dashes) {
    static final Colour GREY = new Colour(0x767C85);
    static final Colour PALE = new Colour(0xC4C9CF);
    static final Colour SPAN = mixed(new Colour(0x56B4E9), 0.18);
    static final Colour SPAN_EDGE = mixed(new Colour(0x56B4E9), 0.6);
    static final Colour WARNING = new Colour(0xD55E00);

    private static final List<Ink> ALL =
            List.of(
                    new Ink(new Colour(0x000000), List.of()),
                    new Ink(new Colour(0x0072B2), List.of(6.0, 2.4)),
                    new Ink(new Colour(0xD55E00), List.of(1.2, 2.2)),
                    new Ink(new Colour(0x009E73), List.of(7.0, 2.0, 1.2, 2.0)),
                    new Ink(new Colour(0xCC79A7), List.of(10.0, 2.6)),
                    new Ink(new Colour(0xE69F00), List.of(3.0, 1.8)));

    /// The n-th from 0.
    static Ink of(int number) {
        return ALL.get(number % ALL.size());
    }

    /// How many there are.
    static int count() {
        return ALL.size();
    }

    Ink whole() {
        return new Ink(colour, List.of());
    }

    /// Such a share of a colour on white paper.
    static Colour mixed(Colour colour, double share) {
        return new Colour(
                channel(colour.red(), share) << 16
                        | channel(colour.green(), share) << 8
                        | channel(colour.blue(), share));
    }

    private static int channel(int of255, double share) {
        return (int) Math.round(255 + (of255 - 255) * share);
    }

    /// Lines of this ink through points, x before y.
    Mark line(List<double[]> parts, double pen) {
        List<Outline> outlines = new ArrayList<>();
        for (double[] part : parts) {
            if (dashes.isEmpty()) {
                outlines.add(Outline.line(part));
            } else {
                dash(part, outlines);
            }
        }
        return new Mark.Line(Outline.joined(outlines), pen, colour);
    }

    private void dash(double[] part, List<Outline> outlines) {
        int at = 0;
        double left = dashes.getFirst();
        List<Double> run = new ArrayList<>(List.of(part[0], part[1]));
        for (int i = 2; i < part.length; i += 2) {
            double x = part[i - 2];
            double y = part[i - 1];
            double length = Math.hypot(part[i] - x, part[i + 1] - y);
            double gone = 0;
            while (length - gone > left) {
                gone += left;
                double share = gone / length;
                double nextX = x + share * (part[i] - x);
                double nextY = y + share * (part[i + 1] - y);
                if (at % 2 == 0) {
                    run.addAll(List.of(nextX, nextY));
                    outlines.add(outline(run));
                }
                run = new ArrayList<>(List.of(nextX, nextY));
                at++;
                left = dashes.get(at % dashes.size());
            }
            left -= length - gone;
            if (at % 2 == 0) {
                run.addAll(List.of(part[i], part[i + 1]));
            }
        }
        if (at % 2 == 0 && run.size() > 2) {
            outlines.add(outline(run));
        }
    }

    private static Outline outline(List<Double> run) {
        return Outline.line(run.stream().mapToDouble(v -> v).toArray());
    }
}
