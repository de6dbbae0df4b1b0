package org.thioloom.chem.plot;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A mould with its liquid and the dry disc that comes of it, seen from above and cut, to scale;
/// and cut once more with its heights stretched, because films are thin.
///
/// @param wet the liquid, level; its diameter is the mould's
/// @param dry when everything volatile has left
public record DiscSketch(Disc wet, Disc dry) {
    private static final Lettering LETTERS = new Lettering(12);
    private static final double WIDTH = 140;
    private static final double WALL = 8;
    private static final double BETWEEN = 28;
    private static final double TALLEST = 40;
    private static final double PEN = 0.9;
    private static final Colour LIQUID = Ink.mixed(new Colour(0x56B4E9), 0.3);
    private static final Colour FILM = Ink.mixed(new Colour(0x56B4E9), 0.8);
    private static final Colour MOULD = new Colour(0xD5D9DE);

    /// The picture; its natural width is that of a page of a book.
    public Picture draw() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Group("above", above()));
        double left = WIDTH + BETWEEN + WALL;
        double below = cut(marks, left, 1, LETTERS.capitals() + 12);
        cut(marks, left, times(), below + 34);
        return new Picture(new Group("discs", marks), 6, title(), description());
    }

    private static double largest(Disc wet, Disc dry) {
        return Math.max(wet.diameter(), dry.diameter());
    }

    /// `[px/mm]`
    private double scale() {
        return WIDTH / largest(wet, dry);
    }

    /// By how much heights are stretched, a round number.
    private double times() {
        double room = TALLEST / (scale() * Math.max(wet.thickness(), dry.thickness()));
        double ten = StrictMath.pow(10, Math.floor(StrictMath.log10(room)));
        return Math.max(1, ten * (room >= 5 * ten ? 5 : room >= 2 * ten ? 2 : 1));
    }

    private List<Mark> above() {
        double middle = WIDTH / 2;
        double top = LETTERS.capitals() + 12;
        double y = top + WIDTH / 2;
        double mould = scale() * wet.diameter() / 2;
        double film = scale() * dry.diameter() / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(words("from above, to scale", 0, LETTERS.capitals(), Colour.INK));
        marks.add(new Mark.Fill(Outline.circle(middle, y, mould), LIQUID));
        marks.add(new Mark.Line(Outline.circle(middle, y, mould), PEN, Colour.INK));
        marks.add(new Mark.Fill(Outline.circle(middle, y, film), FILM));
        marks.add(
                LETTERS.centred(
                        "dry " + millimetres(dry.diameter()),
                        middle,
                        y + LETTERS.capitals() / 2,
                        Colour.INK));
        marks.add(
                LETTERS.centred(
                        "mould " + millimetres(wet.diameter()),
                        middle,
                        top + WIDTH + 6 + LETTERS.capitals(),
                        Colour.INK));
        return marks;
    }

    /// Mould with liquid, and the dry disc below it.
    ///
    /// @return how far down it reaches
    private double cut(List<Mark> marks, double left, double times, double top) {
        List<Mark> cut = new ArrayList<>();
        String heading = times == 1 ? "cut, to scale" : "cut, heights × " + Math.round(times);
        cut.add(words(heading, left - WALL, top - 12, Colour.INK));
        double wetWidth = scale() * wet.diameter();
        double wetHeight = scale() * times * wet.thickness();
        double x = left + (WIDTH - wetWidth) / 2;
        cut.add(box(x - WALL, top - 3, wetWidth + 2 * WALL, wetHeight + 3 + WALL, MOULD));
        cut.add(box(x, top - 3, wetWidth, 3, Colour.WHITE));
        cut.add(box(x, top, wetWidth, wetHeight, LIQUID));
        cut.add(line(x, top, x + wetWidth, top));
        double words = left + WIDTH + WALL + 10;
        cut.addAll(height(words, top, wetHeight, "liquid " + micrometres(wet.thickness())));
        double dryTop = top + wetHeight + WALL + 14;
        double dryWidth = scale() * dry.diameter();
        double dryHeight = scale() * times * dry.thickness();
        cut.add(box(left + (WIDTH - dryWidth) / 2, dryTop, dryWidth, dryHeight, FILM));
        cut.addAll(height(words, dryTop, dryHeight, "dry " + micrometres(dry.thickness())));
        marks.add(new Group(times == 1 ? "cut" : "stretched", cut));
        return dryTop + dryHeight + LETTERS.capitals();
    }

    /// A thickness between two strokes, and what it is.
    private static List<Mark> height(double x, double top, double height, String words) {
        return List.of(
                line(x - 6, top, x, top),
                line(x - 6, top + height, x, top + height),
                line(x - 3, top, x - 3, top + height),
                words(words, x + 6, top + height / 2 + LETTERS.capitals() / 2, Colour.INK));
    }

    private static Mark words(String words, double x, double baseline, Colour colour) {
        return new Mark.Fill(LETTERS.outline(words).moved(x, baseline), colour);
    }

    private static Mark line(double... xy) {
        return new Mark.Line(Outline.line(xy), PEN, Ink.GREY);
    }

    private static Mark box(double x, double y, double width, double height, Colour colour) {
        return new Mark.Fill(
                Outline.polygon(x, y, x + width, y, x + width, y + height, x, y + height), colour);
    }

    private String title() {
        return "Mould of %s and dry disc of %s"
                .formatted(millimetres(wet.diameter()), millimetres(dry.diameter()));
    }

    private String description() {
        return "Liquid %s deep when level in a mould %s wide dries to a disc %s thick and %s wide."
                .formatted(
                        micrometres(wet.thickness()),
                        millimetres(wet.diameter()),
                        micrometres(dry.thickness()),
                        millimetres(dry.diameter()));
    }

    private static String millimetres(double millimetres) {
        return shown(millimetres) + " mm";
    }

    private static String micrometres(double millimetres) {
        return shown(1000 * millimetres) + " µm";
    }

    private static String shown(double number) {
        BigDecimal rounded =
                new BigDecimal(Rounding.significant(new BigDecimal(number), 4))
                        .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
