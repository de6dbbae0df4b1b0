package org.thioloom.chem.pictogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.hazard.Pictogram;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

/// The approved drawing of each pictogram is a file; `-Dgolden=write` writes them anew, to be
/// looked at.
class PictogramsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/thioloom/chem/pictogram");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private static BufferedImage image(Pictogram pictogram, double millimetres) throws IOException {
        byte[] png = Pictograms.of(pictogram).png(millimetres / 25.4 * 300 / Pictograms.SIZE);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @EnumSource
    void isDrawnAsApproved(Pictogram pictogram) throws IOException {
        Path approved = FOLDER.resolve(pictogram + ".svg");
        String svg = Pictograms.of(pictogram).svg();
        if (WRITE) {
            Files.writeString(approved, svg);
        }
        assertEquals(Files.readString(approved), svg);
    }

    @ParameterizedTest
    @EnumSource
    void isAsLargeAsItSaysAndTellsWhatItShows(Pictogram pictogram) {
        Picture picture = Pictograms.of(pictogram);
        assertEquals(Pictograms.SIZE, picture.width());
        assertEquals(Pictograms.SIZE, picture.height());
        assertTrue(picture.title().startsWith(pictogram.name()));
        assertTrue(picture.description().contains(pictogram.words()));
    }

    /// CLP, article 20: a black symbol on white within a red frame.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # mm, what it is
                    20,   a bottle
                    13,   the largest on our labels
                    8,    a vial
                    """)
    void theFrameIsRedTheGroundWhiteAndTheSymbolBlack(double millimetres, String what)
            throws IOException {
        for (Pictogram pictogram : Pictogram.values()) {
            BufferedImage image = image(pictogram, millimetres);
            int side = image.getWidth();
            Color frame = new Color(image.getRGB((int) (0.04 * side), side / 2));
            assertTrue(frame.getRed() > 200 && frame.getGreen() < 40, pictogram + " " + frame);
            assertEquals(Color.WHITE.getRGB(), image.getRGB(0, 0), "outside " + pictogram);
            assertTrue(black(image) > 0.04, pictogram + " of " + what + ": " + black(image));
            assertTrue(black(image) < 0.25, pictogram + " of " + what + ": " + black(image));
        }
    }

    private static double black(BufferedImage image) {
        int black = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                black += colour.getRed() < 50 ? 1 : 0;
            }
        }
        return (double) black / (image.getWidth() * image.getHeight());
    }

    /// In grey the two dark edges of the frame stand apart from the band between them.
    @Test
    void theFrameIsADoubleLineInGrey() throws IOException {
        BufferedImage image = image(Pictogram.GHS07, 20);
        int middle = image.getHeight() / 2;
        int dark = 0;
        boolean before = false;
        for (int x = 0; x < image.getWidth() / 6; x++) {
            Color colour = new Color(image.getRGB(x, middle));
            double grey =
                    0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
            boolean now = grey < 45;
            dark += now && !before ? 1 : 0;
            before = now;
        }
        assertEquals(2, dark);
    }

    @ParameterizedTest
    @EnumSource
    void theSymbolStaysClearOfItsFrame(Pictogram pictogram) {
        for (Mark mark : symbol(pictogram).marks()) {
            Box box = mark.box();
            for (double[] corner : corners(mark)) {
                double from = Math.abs(corner[0] - 100) + Math.abs(corner[1] - 100);
                assertTrue(from <= 84, pictogram + " reaches " + from + " in " + box);
            }
        }
    }

    private static Mark.Group symbol(Pictogram pictogram) {
        return (Mark.Group) Pictograms.of(pictogram).drawing().marks().getLast();
    }

    /// Points of an outline, those of a line moved outwards by half its pen.
    private static List<double[]> corners(Mark mark) {
        double pen = mark instanceof Mark.Line line ? line.width() / 2 * Math.sqrt(2) : 0;
        var outline =
                mark instanceof Mark.Line line ? line.outline() : ((Mark.Fill) mark).outline();
        return outline.polylines().stream()
                .flatMap(part ->
                        java.util.stream.IntStream.range(0, part.length / 2)
                                .mapToObj(i -> new double[] {part[2 * i], part[2 * i + 1]}))
                .map(at -> new double[] {at[0] + Math.signum(at[0] - 100) * pen, at[1]})
                .toList();
    }

    @Test
    void noTwoAreTheSame() {
        Set<String> drawings = new HashSet<>();
        for (Pictogram pictogram : Pictogram.values()) {
            drawings.add(new Picture(symbol(pictogram), 0, "", "").svg("p"));
            assertTrue(symbol(pictogram).marks().size() > 1, pictogram.toString());
        }
        assertEquals(9, drawings.size());
    }
}
