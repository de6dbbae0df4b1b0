package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.sheet.Styles;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The template's looks with what the plan decides of them: the digits of a number, and whether a
/// cell is written by the plan or by hand.
final class Dress {
    private static final Set<String> CLOCKS = Set.of(Styles.DATE, Styles.TIME, Styles.ELAPSED);
    private static final XSSFColor GREY =
            new XSSFColor(new byte[] {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9});

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    Dress(XSSFWorkbook book) {
        this.book = book;
    }

    private record Key(int style, String format, boolean locked, int ground) {}

    private record Face(int font, int size, boolean bold) {}

    /// Gives the template's cell what the plan decides of its looks.
    ///
    /// @param like a cell of the template of the same kind, written by the plan or by hand as this
    ///   one is to be; null for none
    void dress(XSSFCell to, XSSFCell from, @Nullable XSSFCell like) {
        XSSFCellStyle old = to.getCellStyle();
        XSSFCellStyle ours = from.getCellStyle();
        String format = format(old.getDataFormatString(), ours.getDataFormatString());
        boolean turned = old.getLocked() != ours.getLocked();
        if (!turned && format.equals(old.getDataFormatString())) {
            return;
        }
        XSSFCellStyle ground = turned && like != null ? like.getCellStyle() : null;
        int groundIndex = ground == null ? (turned ? -1 : -2) : ground.getIndex();
        Key key = new Key(old.getIndex(), format, ours.getLocked(), groundIndex);
        to.setCellStyle(
                made.computeIfAbsent(
                        key,
                        _ -> {
                            XSSFCellStyle style = book.createCellStyle();
                            style.cloneStyleFrom(old);
                            style.setDataFormat(book.createDataFormat().getFormat(format));
                            style.setWrapText(ours.getWrapText());
                            style.setShrinkToFit(ours.getShrinkToFit());
                            style.setLocked(ours.getLocked());
                            if (turned) {
                                ground(style, ground);
                            }
                            return style;
                        }));
    }

    /// A laboratory's way to write dates stays.
    private static String format(String old, String ours) {
        boolean clock = CLOCKS.contains(ours) && (old.contains("m") || old.contains("M"));
        return clock ? old : ours;
    }

    private static void ground(XSSFCellStyle style, @Nullable XSSFCellStyle like) {
        if (like != null) {
            style.setFillPattern(like.getFillPattern());
            style.setFillForegroundColor(like.getFillForegroundXSSFColor());
            style.setFillBackgroundColor(like.getFillBackgroundXSSFColor());
        } else if (style.getLocked()) {
            style.setFillPattern(FillPatternType.NO_FILL);
        } else {
            style.setFillForegroundColor(GREY);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    /// Words whose first part is bold and whose rest is small, in the letters of the cell.
    XSSFRichTextString words(XSSFRichTextString ours, XSSFCell from, XSSFCell to) {
        if (ours.numFormattingRuns() == 0) {
            return new XSSFRichTextString(ours.getString());
        }
        XSSFRichTextString text = new XSSFRichTextString();
        String all = ours.getString();
        int usual = from.getCellStyle().getFont().getFontHeightInPoints();
        XSSFFont base = to.getCellStyle().getFont();
        for (int run = 0; run < ours.numFormattingRuns(); run++) {
            int begin = ours.getIndexOfFormattingRun(run);
            String part = all.substring(begin, begin + ours.getLengthOfFormattingRun(run));
            XSSFFont font = ours.getFontOfFormattingRun(run);
            int less = font == null ? 0 : usual - font.getFontHeightInPoints();
            int size = Math.max(6, base.getFontHeightInPoints() - less);
            text.append(
                    part,
                    font(base, new Face(base.getIndex(), size, font != null && font.getBold())));
        }
        return text;
    }

    private XSSFFont font(XSSFFont base, Face face) {
        return fonts.computeIfAbsent(
                face,
                _ -> {
                    XSSFFont font = book.createFont();
                    font.setFontName(base.getFontName());
                    font.setFontHeightInPoints((short) face.size());
                    font.setBold(face.bold());
                    font.setItalic(base.getItalic());
                    XSSFColor color = base.getXSSFColor();
                    if (color != null) {
                        font.setColor(color);
                    }
                    return font;
                });
    }
}
