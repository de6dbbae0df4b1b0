package org.thioloom.chem.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

class PictureTest {
    private static final Colour RED = new Colour(0xB3261E);
    private static final Picture SAMPLE = picture(RED, "a <red> & square");

    private static Picture picture(Colour colour, String title) {
        Mark square = new Mark.Fill(Outline.polygon(0, 0, 20, 0, 20, 10, 0, 10), colour);
        Mark line = new Mark.Line(Outline.line(0, 20, 20, 20), 2, Colour.INK);
        return new Picture(new Mark.Group("test", List.of(square, line)), 4, title, "in words");
    }

    @Test
    void svgIsXmlThatNamesItselfAndRefersToNothingOutside() throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(bytes(SAMPLE.svg()));
        Element svg = document.getDocumentElement();
        assertEquals("30", svg.getAttribute("width"));
        assertEquals("29", svg.getAttribute("height"));
        assertEquals("-5 -4 30 29", svg.getAttribute("viewBox"));
        assertEquals("img", svg.getAttribute("role"));
        assertEquals(
                "a <red> & square",
                document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("in words", document.getElementsByTagName("desc").item(0).getTextContent());
        String[] names = svg.getAttribute("aria-labelledby").split(" ", -1);
        assertEquals(names[0], element(document, "title").getAttribute("id"));
        assertEquals(names[1], element(document, "desc").getAttribute("id"));
        assertTrue(!SAMPLE.svg().contains("href") && !SAMPLE.svg().contains("url("));
        assertTrue(!SAMPLE.svg().contains("<text") && !SAMPLE.svg().contains("DOCTYPE"));
    }

    private static Element element(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void picturesThatDifferHaveDifferentIds() {
        assertNotEquals(id(SAMPLE.svg()), id(picture(Colour.INK, "a square").svg()));
        assertEquals(id(SAMPLE.svg()), id(picture(RED, "a <red> & square").svg()));
        assertEquals("fig-1", id(SAMPLE.svg("fig-1")));
        assertThrows(IllegalArgumentException.class, () -> SAMPLE.svg("1 \""));
    }

    private static String id(String svg) {
        Matcher id = Pattern.compile("<g id=\"([^\"]+)\"").matcher(svg);
        assertTrue(id.find());
        return id.group(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3.125})
    void pngShowsTheSameAtEveryScale(double scale) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(SAMPLE.png(scale)));
        assertEquals(Math.round(30 * scale), image.getWidth());
        assertEquals(Math.round(29 * scale), image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0), "paper");
        assertEquals(0xFF000000 | RED.rgb(), rgb(image, 10, 5, scale), "square");
        assertEquals(0xFFFFFFFF, rgb(image, 10, 14, scale), "between");
        if (scale >= 1) {
            assertEquals(0xFF000000 | Colour.INK.rgb(), rgb(image, 10, 19.6, scale), "line");
        }
    }

    private static int rgb(BufferedImage image, double x, double y, double scale) {
        return image.getRGB((int) ((x + 5) * scale), (int) ((y + 4) * scale));
    }

    @Test
    void pngSaysHowLargeItIsInPrint() {
        byte[] png = SAMPLE.png(3.125);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        int perMetre = java.nio.ByteBuffer.wrap(png, at, 4).getInt();
        assertEquals(300, perMetre * 0.0254, 0.01, "dots per inch");
    }

    @Test
    void pngStaysWithinBounds() {
        assertEquals(60e6, Math.pow(SAMPLE.largestScale(), 2) * 30 * 29, 1);
        assertThrows(
                IllegalArgumentException.class, () -> SAMPLE.png(1.01 * SAMPLE.largestScale()));
        assertThrows(IllegalArgumentException.class, () -> SAMPLE.png(0));
        assertThrows(IllegalArgumentException.class, () -> SAMPLE.png(Double.NaN));
    }

    @Test
    void pdfFindsItsObjectsAndHasItsSizeInPoints() {
        String pdf = new String(SAMPLE.pdf(), StandardCharsets.US_ASCII);
        assertTrue(pdf.startsWith("%PDF-1.4") && pdf.endsWith("%%EOF\n"));
        assertTrue(pdf.contains("/MediaBox [0 0 22.5 21.75]"), "30 px are 22.5 pt");
        int table =
                Integer.parseInt(
                        pdf.substring(pdf.indexOf("startxref") + 10)
                                .lines()
                                .findFirst()
                                .orElseThrow());
        assertTrue(pdf.startsWith("xref", table));
        List<String> rows = pdf.substring(table).lines().skip(3).limit(5).toList();
        for (int k = 0; k < 5; k++) {
            int offset = Integer.parseInt(rows.get(k).substring(0, 10));
            assertTrue(pdf.startsWith((k + 1) + " 0 obj", offset), "object " + (k + 1));
            assertEquals(19, rows.get(k).length(), "20 bytes with the end of the line");
        }
        Matcher length = Pattern.compile("/Length (\\d+)").matcher(pdf);
        assertTrue(length.find());
        int from = pdf.indexOf("stream\n") + 7;
        assertEquals(
                Integer.parseInt(length.group(1)), pdf.indexOf("\nendstream") - from, "length");
    }

    @Test
    void theSameTwice() {
        Picture again = picture(RED, "a <red> & square");
        assertEquals(SAMPLE.svg(), again.svg());
        assertArrayEquals(SAMPLE.png(2), again.png(2));
        assertArrayEquals(SAMPLE.pdf(), again.pdf());
    }

    @Test
    void anythingCanStandInATitle() throws Exception {
        Picture odd = picture(RED, "\u0007 ]]> \uD800 \uFFFF \uD835\uDC5B \"'");
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bytes(odd.svg()));
        assertTrue(new String(odd.pdf(), StandardCharsets.US_ASCII).contains("/Title <FEFF"));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0,0",
        "-0.001,0",
        "1.005,1",
        "1.006,1.01",
        "-0.05,-0.05",
        "12.3,12.3",
        "-7,-7",
        "0.1,0.1",
        "1234567.891,1234567.89"
    })
    void numbersAreShort(double number, String text) {
        assertEquals(text, SvgText.number(number));
    }
}
