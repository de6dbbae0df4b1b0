package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.Ink.Letters;
import org.thioloom.app.preview.TextLines.Line;
import org.thioloom.app.preview.TextLines.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a cell says, set into its rectangle.
final class CellWords {
    // as LibreOffice 7.4 sets them
    private static final double PADDING = 1;
    private static final double INDENT = 7.6;

    // words behind a number, in which the library would take a % for a factor of a hundred
    private static final Pattern SUFFIXED = Pattern.compile("([^\"]+)\"([^\"]*)\"");

    private static final int NO_INDEX = -1;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    void draw(XSSFCell cell, Box box, Draft draft) {
        List<Piece> pieces = pieces(cell);
        if (pieces.isEmpty()) {
            return;
        }
        XSSFCellStyle style = cell.getCellStyle();
        double indent = style.getIndention() * INDENT;
        double room = box.width() - 2 * PADDING - indent;
        List<Line> lines =
                style.getWrapText()
                        ? TextLines.wrapped(pieces, room)
                        : List.of(TextLines.single(pieces, room, style.getShrinkToFit()));
        double height = lines.stream().mapToDouble(Line::height).sum();
        double y = box.y() + above(style.getVerticalAlignment()) * (box.height() - height);
        for (Line line : lines) {
            double free = room - line.width();
            double x = box.x() + PADDING + left(style.getAlignment(), free, indent);
            line.draw(x, y, draft);
            y += line.height();
        }
    }

    /// Share of the free height that is above the words.
    private static double above(VerticalAlignment alignment) {
        return switch (alignment) {
            case TOP -> 0;
            case BOTTOM -> 1;
            default -> 0.5;
        };
    }

    private static double left(HorizontalAlignment alignment, double free, double indent) {
        return switch (alignment) {
            case RIGHT -> free;
            case CENTER -> free / 2;
            default -> indent;
        };
    }

    private List<Piece> pieces(XSSFCell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        XSSFCellStyle style = cell.getCellStyle();
        Letters letters = letters(style.getFont());
        return switch (type) {
            case STRING -> runs(cell.getRichStringCellValue(), letters);
            case NUMERIC -> List.of(new Piece(number(cell.getNumericCellValue(), style), letters));
            case BOOLEAN ->
                    List.of(new Piece(cell.getBooleanCellValue() ? "TRUE" : "FALSE", letters));
            default -> List.of();
        };
    }

    private String number(double value, XSSFCellStyle style) {
        String format = style.getDataFormatString();
        Matcher suffixed = SUFFIXED.matcher(format);
        return suffixed.matches()
                ? formatter.formatRawCellContents(value, NO_INDEX, suffixed.group(1))
                        + suffixed.group(2)
                : formatter.formatRawCellContents(value, style.getDataFormat(), format);
    }

    private static List<Piece> runs(XSSFRichTextString text, Letters usual) {
        String all = text.getString();
        if (all.isBlank()) {
            return List.of();
        }
        if (text.numFormattingRuns() == 0) {
            return List.of(new Piece(all, usual));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int from = text.getIndexOfFormattingRun(run);
            XSSFFont font = text.getFontOfFormattingRun(run);
            pieces.add(
                    new Piece(
                            all.substring(from, from + text.getLengthOfFormattingRun(run)),
                            font == null ? usual : letters(font)));
        }
        return pieces;
    }

    private static Letters letters(XSSFFont font) {
        return new Letters(font.getFontHeightInPoints(), font.getBold(), font.getItalic());
    }
}
