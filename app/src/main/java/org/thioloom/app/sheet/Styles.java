package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.sheet.Look.Trait;
import org.thioloom.app.typeset.UnitSigns;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cell styles of one workbook, each made once.
public final class Styles {
    public static final String AS_IS = "General";
    public static final String DATE = "yyyy-mm-dd";
    public static final String TIME = "hh:mm";
    public static final String ELAPSED = "[h]:mm";
    public static final String TYPED_TEXT = "@";

    private static final double EXCEL_DAY_OF_1970 = 25569;
    private static final short UPWARDS = 90;
    static final String FONT = "Arial";
    private static final XSSFColor GREY =
            new XSSFColor(new byte[] {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9});

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    private record Key(Look look, String format) {}

    private record Face(int size, boolean bold, boolean italic) {}

    public Styles(XSSFWorkbook book) {
        this(book, true);
    }

    private Styles(XSSFWorkbook book, boolean own) {
        this.book = book;
        if (!own) {
            return;
        }
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    /// For a workbook whose own standard font stays, because the widths of its columns hang on it.
    public static Styles beside(XSSFWorkbook book) {
        return new Styles(book, false);
    }

    public XSSFCellStyle of(Look look, String format) {
        Key key = new Key(look, format);
        XSSFCellStyle known = made.get(key);
        if (known != null) {
            return known;
        }
        XSSFCellStyle style = make(look, format);
        made.put(key, style);
        return style;
    }

    /// Text whose first part is bold; the rest is small.
    public XSSFRichTextString named(String name, String rest) {
        XSSFRichTextString text = new XSSFRichTextString();
        text.append(name, font(new Face(10, true, false)));
        if (!rest.isEmpty()) {
            text.append("\n" + rest, font(new Face(9, false, false)));
        }
        return text;
    }

    /// Paragraphs, each in letters of its own.
    public XSSFRichTextString flowing(List<Paragraph> paragraphs) {
        XSSFRichTextString text = new XSSFRichTextString();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph one = paragraphs.get(i);
            text.append(
                    i == 0 ? one.words() : "\n" + one.words(),
                    font(new Face(one.size(), one.bold(), false)));
        }
        return text;
    }

    /// Words that begin a line.
    ///
    /// @param size of the letters `[pt]`
    public record Paragraph(String words, int size, boolean bold) {}

    /// A date as Excel counts days.
    public static double day(LocalDate date) {
        return date.toEpochDay() + EXCEL_DAY_OF_1970;
    }

    /// So many decimals: `0.00`.
    public static String decimals(int count) {
        return count == 0 ? "0" : "0." + "0".repeat(count);
    }

    /// The digits a quantity deserves, and its unit behind: `0.00" µL"`.
    public static String like(Quantity<?> quantity) {
        return digits(quantity) + suffix(quantity);
    }

    /// The digits a quantity deserves: `0.00`.
    public static String digits(Quantity<?> quantity) {
        String shown = Rounding.shown(quantity);
        int point = shown.indexOf('.');
        return decimals(point < 0 ? 0 : shown.length() - point - 1);
    }

    private static String suffix(Quantity<?> quantity) {
        return "\" " + UnitSigns.set(quantity.unit().symbol()).replace("\"", "") + "\"";
    }

    private XSSFCellStyle make(Look look, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(new Face(look.size(), look.is(Trait.BOLD), look.is(Trait.ITALIC))));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        boolean number = !format.equals(AS_IS) && !format.equals(TYPED_TEXT);
        style.setWrapText(!number && !look.is(Trait.TURNED));
        if (look.is(Trait.TURNED)) {
            style.setRotation(UPWARDS);
        }
        style.setShrinkToFit(number);
        style.setLocked(!look.is(Trait.OPEN));
        style.setVerticalAlignment(
                look.is(Trait.TOP) ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(
                look.is(Trait.CENTRE)
                        ? HorizontalAlignment.CENTER
                        : look.is(Trait.RIGHT)
                                ? HorizontalAlignment.RIGHT
                                : HorizontalAlignment.LEFT);
        if (!look.is(Trait.CENTRE) && (look.is(Trait.BOX) || look.is(Trait.RIGHT))) {
            style.setIndention((short) 1);
        }
        frame(style, look);
        return style;
    }

    private static void frame(XSSFCellStyle style, Look look) {
        if (look.is(Trait.BOX)) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.is(Trait.BOX) || look.is(Trait.RULE)) {
            style.setBorderBottom(BorderStyle.THIN);
        }
        if (look.is(Trait.GREY)) {
            style.setFillForegroundColor(GREY);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private XSSFFont font(Face face) {
        return fonts.computeIfAbsent(
                face,
                f -> {
                    XSSFFont font = book.createFont();
                    font.setFontName(FONT);
                    font.setFontHeightInPoints((short) f.size());
                    font.setBold(f.bold());
                    font.setItalic(f.italic());
                    return font;
                });
    }
}
