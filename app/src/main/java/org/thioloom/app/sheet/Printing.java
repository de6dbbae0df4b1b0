package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.recipes.master.Header;

/// How the sheets of one record go to paper.
///
/// @param batch its number; empty where it is written by hand
/// @param sheets how many there are to print
public record Printing(PaperSize paper, Header recipe, String batch, String version, int sheets) {
    /// What one digit of a column's width comes to in print, in Arial of ten points: 1.962 by its
    /// metrics (1139 of 2048 to the em), 1.957 as LibreOffice 7.4 prints it. On a screen it is
    /// 1.852.
    public static final double MM_PER_DIGIT = 1.9595;

    private static final double MM_PER_INCH = 25.4;
    private static final double PIXELS_PER_INCH = 96;
    private static final int LONGEST_TITLE = 60;

    /// Share of full size at which a sheet fits its paper, never above 1. `[-]`
    public static double scale(Layout sheet, PaperSize paper) {
        double digits = sheet.widths().stream().mapToDouble(Double::doubleValue).sum();
        double width = digits * TextBlock.DIGIT / PIXELS_PER_INCH * MM_PER_INCH;
        return Math.min(1, paper.printableWidth(sheet.landscape()) / width);
    }

    /// What fits on one page of a sheet, repeated rows included. `[pt]`
    public static double pageHeight(Layout sheet, PaperSize paper) {
        return paper.printableHeight(sheet.landscape()) / MM_PER_INCH * 72 / scale(sheet, paper);
    }

    /// Sets up paper, margins, head and foot of a sheet.
    ///
    /// @param number of the sheet among those printed, from 1
    public void setUp(XSSFSheet sheet, Layout layout, int number) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(paper.code());
        setup.setLandscape(layout.landscape());
        setup.setScale((short) Math.floor(100 * scale(layout, paper)));
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        margins(sheet);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        sheet.getHeader().setLeft(small(batchLine(batch) + "  " + recipeLine()));
        sheet.getHeader()
                .setCenter(small(layout.title() + " (sheet " + number + " of " + sheets + ")"));
        sheet.getHeader().setRight(small("") + "Page &P of &N");
        sheet.getFooter().setLeft(small(literal("Thioloom " + version + ", " + hash(recipe))));
        sheet.getFooter().setCenter(small("Initials ________  Date ______________"));
        sheet.getFooter().setRight(small("Copy ______"));
    }

    /// First eight digits, as printed.
    public static String hash(Header recipe) {
        return recipe.hash().substring(0, Math.min(8, recipe.hash().length()));
    }

    /// The number of a batch as a page head spells it, or a line for the pen.
    public static String batchLine(String batch) {
        return "Batch " + (batch.isEmpty() ? "______________" : literal(batch));
    }

    /// Recipe and revision, as a page head spells them.
    public String recipeLine() {
        String id = recipe.id();
        String shown = id.length() <= LONGEST_TITLE ? id : id.substring(0, LONGEST_TITLE);
        return literal(shown + " rev " + recipe.revision());
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, PaperSize.SIDE_MARGIN / MM_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, PaperSize.SIDE_MARGIN / MM_PER_INCH);
        sheet.setMargin(PageMargin.TOP, PaperSize.END_MARGIN / MM_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, PaperSize.END_MARGIN / MM_PER_INCH);
        sheet.setMargin(PageMargin.HEADER, 7 / MM_PER_INCH);
        sheet.setMargin(PageMargin.FOOTER, 7 / MM_PER_INCH);
    }

    /// In nine points; the blank keeps the size apart from a digit that follows.
    private static String small(String words) {
        return "&9 " + words;
    }

    private static String literal(String words) {
        return words.replace("&", "&&");
    }
}
