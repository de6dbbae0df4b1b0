package org.thioloom.chem.plot;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Picture;

import java.util.List;
import java.util.OptionalDouble;

/// How the mass of a network is shared among sol, dangling ends and elastic chains while it forms,
/// with its gel point and where a batch stands.
///
/// @param title whose network
/// @param abscissa what has reacted: `Conversion of SH`
/// @param points rising in conversion, two or more
/// @param gelPoint conversion at which it gels, `[-]`; empty where it never does
/// @param batch conversion of the batch, `[-]`; empty for none
public record GelPlot(
        String title,
        String abscissa,
        List<Point> points,
        OptionalDouble gelPoint,
        OptionalDouble batch) {

    /// Shares of the mass at one conversion, all `[-]`.
    public record Point(double conversion, double sol, double pendant, double active) {}

    public GelPlot {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("bug: a curve of " + points.size() + " points");
        }
    }

    /// The picture.
    public Answer<Picture> draw(PlotSize size) {
        try {
            Lettering.check(title, "the name of the recipe");
            Lettering.check(abscissa, "the name of what has reacted");
        } catch (NotDrawable not) {
            return new Refused<>(not.sentence(), not.remedy());
        }
        return new Found<>(
                new Picture(new GelDrawing(this, size).group(), 4, title, description()));
    }

    /// The curves in words.
    public String description() {
        return title
                + ". "
                + (gelPoint.isPresent()
                        ? "It gels at a conversion of " + shown(gelPoint.getAsDouble()) + "."
                        : "It never gels.")
                + (batch.isPresent() ? " " + told(batch.getAsDouble()) : "");
    }

    private String told(double conversion) {
        Point here = at(conversion);
        return "At %s there are %s wt%% of sol, %s wt%% of dangling ends, %s wt%% of elastic chains."
                .formatted(
                        shown(conversion),
                        percent(here.sol()),
                        percent(here.pendant()),
                        percent(here.active()));
    }

    static String shown(double conversion) {
        return RoundNumbers.text(conversion, 3);
    }

    private static String percent(double share) {
        return RoundNumbers.text(100 * share, 2);
    }

    /// The shares at a conversion, between two points.
    Point at(double conversion) {
        Point before = points.getFirst();
        for (Point after : points) {
            if (after.conversion() >= conversion) {
                double span = after.conversion() - before.conversion();
                double share = span > 0 ? (conversion - before.conversion()) / span : 0;
                return new Point(
                        conversion,
                        between(before.sol(), after.sol(), share),
                        between(before.pendant(), after.pendant(), share),
                        between(before.active(), after.active(), share));
            }
            before = after;
        }
        return points.getLast();
    }

    private static double between(double a, double b, double share) {
        return a + share * (b - a);
    }
}
