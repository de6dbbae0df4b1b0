package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The paper of a sheet and what is left of it between the margins, in points.
///
/// @param top from the edge to the first row; so are the others
/// @param header from the edge to the line above the rows
/// @param footer from the edge to the line below them
record Paper(
        double width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        double header,
        double footer) {
    static final double POINTS_PER_MM = 72 / 25.4;
    private static final double POINTS_PER_INCH = 72;

    static Paper of(XSSFSheet sheet) {
        Side side = side(sheet);
        return new Paper(
                side.width(),
                side.height(),
                margin(sheet, PageMargin.LEFT),
                margin(sheet, PageMargin.RIGHT),
                margin(sheet, PageMargin.TOP),
                margin(sheet, PageMargin.BOTTOM),
                margin(sheet, PageMargin.HEADER),
                margin(sheet, PageMargin.FOOTER));
    }

    private record Side(double width, double height) {}

    private static Side side(XSSFSheet sheet) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        var own = sheet.getCTWorksheet().getPageSetup();
        Side upright =
                own != null && own.isSetPaperWidth()
                        ? new Side(
                                millimetres(own.getPaperWidth()), millimetres(own.getPaperHeight()))
                        : setup.getPaperSize() == PrintSetup.LETTER_PAPERSIZE
                                ? new Side(215.9, 279.4)
                                : new Side(210, 297);
        double width = upright.width() * POINTS_PER_MM;
        double height = upright.height() * POINTS_PER_MM;
        return setup.getLandscape() ? new Side(height, width) : new Side(width, height);
    }

    /// `62mm`, the only way in which this program writes it.
    private static double millimetres(Object written) {
        return Double.parseDouble(String.valueOf(written).replace("mm", ""));
    }

    private static double margin(XSSFSheet sheet, PageMargin margin) {
        return sheet.getMargin(margin) * POINTS_PER_INCH;
    }

    double roomAcross() {
        return width - left - right;
    }

    double roomDown() {
        return height - top - bottom;
    }
}
