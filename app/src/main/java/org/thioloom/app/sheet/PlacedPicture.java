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

/// A picture painted at the size it has in a row across a sheet. To paint it needs no sheet, and so
/// may be done ahead.
public final class PlacedPicture {
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double MARGIN = 4;

    // a printer's dots for each pixel of the sheet
    private static final double SHARPNESS = 200.0 / 96;

    private final String title;
    private final byte[] png;
    private final List<Double> widths;
    // on the sheet, in pixels
    private final double width;
    private final double height;
    private final double left;

    private PlacedPicture(Picture picture, List<Double> widths, double rowHeight) {
        this.title = picture.title();
        this.widths = List.copyOf(widths);
        double room = widths.stream().mapToDouble(Double::doubleValue).sum() * TextBlock.DIGIT;
        double high = rowHeight * PIXELS_PER_POINT - 2 * MARGIN;
        double scale =
                Math.min(
                        1,
                        Math.min(high / picture.height(), (room - 2 * MARGIN) / picture.width()));
        this.width = scale * picture.width();
        this.height = scale * picture.height();
        this.left = (room - width) / 2;
        this.png = picture.png(Math.min(SHARPNESS * scale, picture.largestScale()));
    }

    /// In the middle, as large as fits, and no larger than drawn.
    ///
    /// @param widths of the sheet's columns, in digits
    /// @param height of the row `[pt]`
    public static PlacedPicture of(Picture picture, List<Double> widths, double height) {
        return new PlacedPicture(picture, widths, height);
    }

    /// Shows it in a row, which it does not stretch with.
    ///
    /// @param row counted from 0
    void on(XSSFSheet sheet, int row) {
        int image = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row);
        anchor.setDy1(emu(MARGIN));
        anchor.setDy2(emu(MARGIN + height));
        across(left, anchor, true);
        across(left + width, anchor, false);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFPicture shown = drawing.createPicture(anchor, image);
        shown.getCTPicture().getNvPicPr().getCNvPr().setDescr("Scheme: " + title);
    }

    private void across(double x, XSSFClientAnchor anchor, boolean first) {
        int column = 0;
        double edge = 0;
        while (column < widths.size() - 1 && edge + pixels(column) < x) {
            edge += pixels(column++);
        }
        if (first) {
            anchor.setCol1(column);
            anchor.setDx1(emu(x - edge));
        } else {
            anchor.setCol2(column);
            anchor.setDx2(emu(x - edge));
        }
    }

    private double pixels(int column) {
        return widths.get(column) * TextBlock.DIGIT;
    }

    private static int emu(double pixels) {
        return (int) Math.round(pixels * Units.EMU_PER_PIXEL);
    }
}
