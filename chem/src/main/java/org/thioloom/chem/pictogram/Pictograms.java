package org.thioloom.chem.pictogram;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The nine pictograms of GHS: a black symbol on white in a red square set on its point.
///
/// The symbols are drawn after what GHS and CLP (clp2008, annex V) say they show, from coordinates
/// of our own. The red frame has dark edges, so that a black and white printer leaves a double
/// line.
public final class Pictograms {
    /// From point to point, `[px]`; a scale of [Picture#png] makes it any size.
    public static final double SIZE = 200;

    private static final double MIDDLE = SIZE / 2;
    private static final double BAND = 16;
    private static final double EDGE = 4;
    private static final Colour RED = new Colour(0xE0001B);
    private static final Colour DARK = new Colour(0x5A000B);
    private static final Colour BLACK = new Colour(0x000000);

    private static final Map<Pictogram, List<Mark>> SYMBOLS =
            read(Table.read(Pictograms.class, "symbols.tsv"));

    private Pictograms() {}

    /// One of them, of [#SIZE].
    public static Picture of(Pictogram pictogram) {
        List<Mark> symbol = SYMBOLS.getOrDefault(pictogram, List.of());
        var drawing =
                new Mark.Group(
                        pictogram.name().toLowerCase(Locale.ROOT),
                        List.of(frame(), new Mark.Group("symbol", symbol)));
        return new Picture(
                drawing,
                0,
                pictogram.name() + ", " + pictogram.words(),
                "Hazard pictogram " + pictogram.name() + " of GHS: " + pictogram.words() + ".");
    }

    private static Mark frame() {
        return new Mark.Group(
                "frame",
                List.of(
                        new Mark.Fill(diamond(0), DARK),
                        new Mark.Fill(diamond(EDGE), RED),
                        new Mark.Fill(diamond(BAND - EDGE), DARK),
                        new Mark.Fill(diamond(BAND), Colour.WHITE)));
    }

    /// @param inset of its points
    private static Outline diamond(double inset) {
        return Outline.polygon(
                MIDDLE, inset, SIZE - inset, MIDDLE, MIDDLE, SIZE - inset, inset, MIDDLE);
    }

    private static Map<Pictogram, List<Mark>> read(Table table) {
        Map<Pictogram, List<Mark>> symbols = new EnumMap<>(Pictogram.class);
        for (List<String> row : table.rows()) {
            symbols.computeIfAbsent(
                            Pictogram.valueOf(table.text(row, "pictogram")), _ -> new ArrayList<>())
                    .add(mark(table, row));
        }
        return symbols;
    }

    private static Mark mark(Table table, List<String> row) {
        Colour colour = table.text(row, "colour").equals("black") ? BLACK : Colour.WHITE;
        Outline outline = outline(table.text(row, "shape"));
        return table.cell(row, "pen")
                .<Mark>map(pen -> new Mark.Line(outline, Double.parseDouble(pen), colour))
                .orElseGet(() -> new Mark.Fill(outline, colour));
    }

    private static Outline outline(String shape) {
        if (!shape.startsWith("C")) {
            return Outline.parse(shape);
        }
        String[] numbers = shape.substring(1).split(" ", -1);
        return Outline.circle(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]));
    }
}
