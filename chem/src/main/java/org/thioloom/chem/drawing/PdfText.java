package org.thioloom.chem.drawing;

import org.thioloom.chem.drawing.Mark.Fill;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Mark.Line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes a picture as PDF: five objects, uncompressed, so that it is the same bytes everywhere.
final class PdfText {
    private static final double POINTS = 0.75;

    private final StringBuilder text = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> offsets = new ArrayList<>();

    private PdfText() {}

    static byte[] of(Picture picture) {
        return new PdfText().write(picture);
    }

    private byte[] write(Picture picture) {
        Box frame = picture.frame();
        String page = number(frame.width() * POINTS) + " " + number(frame.height() * POINTS);
        String content = content(picture);
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 "
                        + page
                        + "] /Resources << >> /Contents 4 0 R >>");
        object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        object("<< /Title " + utf16(picture.title()) + " >>");
        int table = text.length();
        text.append("xref\n0 6\n0000000000 65535 f \n");
        for (int offset : offsets) {
            String digits = String.valueOf(offset);
            text.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
        }
        text.append("trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R >>\n");
        text.append("startxref\n").append(table).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void object(String body) {
        offsets.add(text.length());
        text.append(offsets.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
    }

    private static String content(Picture picture) {
        Box frame = picture.frame();
        var content = new StringBuilder();
        // from pixels downwards to points upwards
        String across = number(-frame.left() * POINTS) + " " + number(frame.bottom() * POINTS);
        content.append("0.75 0 0 -0.75 ").append(across).append(" cm\n1 J 1 j\n");
        write(picture.drawing(), content);
        return content.toString();
    }

    private static void write(Mark mark, StringBuilder content) {
        switch (mark) {
            case Fill(Outline outline, Colour colour) -> {
                content.append(channels(colour)).append(" rg ");
                path(outline, content);
                content.append("f\n");
            }
            case Line(Outline outline, double width, Colour colour) -> {
                content.append(channels(colour)).append(" RG ");
                content.append(number(width)).append(" w ");
                path(outline, content);
                content.append("S\n");
            }
            case Group(String name, var marks) -> marks.forEach(inner -> write(inner, content));
        }
    }

    private static void path(Outline outline, StringBuilder content) {
        double[] at = new double[2];
        outline.tell((command, xy) -> {
            switch (command) {
                case 'M' -> step(content, " m ", xy);
                case 'L' -> step(content, " l ", xy);
                case 'Q' -> step(content, " c ", cubic(at, xy));
                default -> content.append("h ");
            }
            if (xy.length > 0) {
                at[0] = xy[xy.length - 2];
                at[1] = xy[xy.length - 1];
            }
        });
    }

    private static double[] cubic(double[] from, double[] xy) {
        return new double[] {
            from[0] + (xy[0] - from[0]) * 2 / 3,
            from[1] + (xy[1] - from[1]) * 2 / 3,
            xy[2] + (xy[0] - xy[2]) * 2 / 3,
            xy[3] + (xy[1] - xy[3]) * 2 / 3,
            xy[2],
            xy[3]
        };
    }

    private static void step(StringBuilder content, String operator, double[] xy) {
        for (int i = 0; i < xy.length; i++) {
            content.append(i == 0 ? "" : " ").append(number(xy[i]));
        }
        content.append(operator);
    }

    private static String channels(Colour colour) {
        return channel(colour.red()) + " " + channel(colour.green()) + " " + channel(colour.blue());
    }

    private static String channel(int of255) {
        return String.valueOf(Math.round(of255 / 255.0 * 10000) / 10000.0);
    }

    private static String number(double value) {
        return SvgText.number(value);
    }

    private static String utf16(String text) {
        var hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(Integer.toHexString(0x10000 | c).substring(1)));
        return hex.append(">").toString();
    }
}
