package org.thioloom.chem.drawing;

import org.thioloom.chem.drawing.Mark.Fill;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Mark.Line;

/// Writes a picture as SVG.
final class SvgText {
    private SvgText() {}

    static String of(Picture picture, String prefix) {
        Box frame = picture.frame();
        String size = number(frame.width()) + "\" height=\"" + number(frame.height());
        String corner = number(frame.left()) + " " + number(frame.top());
        String view = corner + " " + number(frame.width()) + " " + number(frame.height());
        String names = prefix + "-title " + prefix + "-desc";
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%s" viewBox="%s" role="img" aria-labelledby="%s">
        <title id="%s-title">%s</title>
        <desc id="%s-desc">%s</desc>
        <rect class="paper" x="%s" y="%s" width="%s" fill="#ffffff"/>
        <g id="%s" stroke-linecap="round" stroke-linejoin="round">
        %s</g>
        </svg>
        """
                .formatted(
                        size,
                        view,
                        names,
                        prefix,
                        escaped(picture.title()),
                        prefix,
                        escaped(picture.description()),
                        number(frame.left()),
                        number(frame.top()),
                        size,
                        prefix,
                        body(picture.drawing()));
    }

    static String body(Mark mark) {
        var text = new StringBuilder();
        write(mark, text);
        return text.toString();
    }

    private static void write(Mark mark, StringBuilder text) {
        switch (mark) {
            case Fill(Outline outline, Colour colour) -> {
                path(outline, text);
                text.append("\" fill=\"").append(colour.hex()).append("\"/>\n");
            }
            case Line(Outline outline, double width, Colour colour) -> {
                path(outline, text);
                text.append("\" fill=\"none\" stroke=\"").append(colour.hex());
                text.append("\" stroke-width=\"").append(number(width)).append("\"/>\n");
            }
            case Group(String name, var marks) -> {
                text.append("<g class=\"").append(name).append("\">\n");
                marks.forEach(inner -> write(inner, text));
                text.append("</g>\n");
            }
        }
    }

    private static void path(Outline outline, StringBuilder text) {
        text.append("<path d=\"");
        outline.tell((command, xy) -> {
            text.append(command);
            for (int i = 0; i < xy.length; i++) {
                text.append(i == 0 ? "" : " ").append(number(xy[i]));
            }
        });
    }

    /// To a hundredth, without zeros nobody needs.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String digits = String.valueOf(Math.abs(hundredths));
        if (digits.length() < 3) {
            digits = "0".repeat(3 - digits.length()) + digits;
        }
        String whole = digits.substring(0, digits.length() - 2);
        String rest = digits.substring(digits.length() - 2);
        String sign = hundredths < 0 ? "-" : "";
        if (rest.equals("00")) {
            return sign + whole;
        }
        return sign + whole + "." + (rest.endsWith("0") ? rest.substring(0, 1) : rest);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
                    }
                });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
