package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.chem.drawing.Picture;

import java.util.List;

/// A picture at the size it has on the sheet.
///
/// @param width `[px]` at 96 to the inch
/// @param height `[px]`
/// @param room width it stands in the middle of `[px]`
record PlacedPicture(Picture picture, double width, double height, double room) {
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double MARGIN = 4;

    // a printer's dots for each pixel of the sheet
    private static final double SHARPNESS = 200.0 / 96;

    /// As large as fits, and no larger than drawn.
    ///
    /// @param room across `[px]`
    /// @param height of the row `[pt]`
    static PlacedPicture of(Picture picture, double room, double height) {
        double high = height * PIXELS_PER_POINT - 2 * MARGIN;
        double scale =
                Math.min(
                        1,
                        Math.min(high / picture.height(), (room - 2 * MARGIN) / picture.width()));
        return new PlacedPicture(picture, scale * picture.width(), scale * picture.height(), room);
    }

    /// Draws it in a row, which it does not stretch with.
    ///
    /// @param row counted from 0
    /// @param widths of the sheet's columns, in digits
    void on(XSSFSheet sheet, int row, List<Double> widths) {
        double scale = Math.min(SHARPNESS * width / picture.width(), picture.largestScale());
        int image = sheet.getWorkbook().addPicture(picture.png(scale), Workbook.PICTURE_TYPE_PNG);
        double left = (room - width) / 2;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row);
        anchor.setDy1(emu(MARGIN));
        anchor.setDy2(emu(MARGIN + height));
        across(left, widths, anchor, true);
        across(left + width, widths, anchor, false);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFPicture shown = drawing.createPicture(anchor, image);
        shown.getCTPicture().getNvPicPr().getCNvPr().setDescr("Scheme: " + picture.title());
    }

    private static void across(
            double x, List<Double> widths, XSSFClientAnchor anchor, boolean first) {
        int column = 0;
        double left = 0;
        while (column < widths.size() - 1 && left + pixels(widths, column) < x) {
            left += pixels(widths, column++);
        }
        if (first) {
            anchor.setCol1(column);
            anchor.setDx1(emu(x - left));
        } else {
            anchor.setCol2(column);
            anchor.setDx2(emu(x - left));
        }
    }

    private static double pixels(List<Double> widths, int column) {
        return widths.get(column) * TextBlock.DIGIT;
    }

    private static int emu(double pixels) {
        return (int) Math.round(pixels * Units.EMU_PER_PIXEL);
    }
}
