package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Pictures at exact places of a sheet, each stored once however often it is shown.
public final class Images {
    private static final double EMU_PER_MM = Units.EMU_PER_CENTIMETER / 10.0;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;

    public Images(XSSFSheet sheet) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
    }

    /// Keeps a picture in the workbook.
    ///
    /// @return the number by which it is shown
    public int keep(byte[] png) {
        return sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    }

    /// Shows one. Both corners stay in one cell, because the width of columns differs from screen
    /// to paper.
    ///
    /// @param words for those who cannot see it
    public void show(int image, Place place, String words) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(place.row());
        anchor.setRow2(place.row());
        anchor.setCol1(place.column());
        anchor.setCol2(place.column());
        anchor.setDx1(emu(place.left()));
        anchor.setDx2(emu(place.left() + place.width()));
        anchor.setDy1(emu(place.top()));
        anchor.setDy2(emu(place.top() + place.height()));
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFPicture picture = drawing.createPicture(anchor, image);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
    }

    private static int emu(double millimetres) {
        return (int) Math.round(millimetres * EMU_PER_MM);
    }

    /// A rectangle within a cell.
    ///
    /// @param row from 0
    /// @param column from 0
    /// @param left of it, from the cell's left edge `[mm]`
    /// @param top of it, from the cell's upper edge `[mm]`
    /// @param width `[mm]`
    /// @param height `[mm]`
    public record Place(
            int row, int column, double left, double top, double width, double height) {}
}
