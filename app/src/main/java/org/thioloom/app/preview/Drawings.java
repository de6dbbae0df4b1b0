package org.thioloom.app.preview;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.SheetPrinter.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The pictures and the charts of a sheet.
final class Drawings {
    private final Places places;
    private final List<Placed> placed = new ArrayList<>();

    /// What stands in a rectangle, which begins in a row.
    private record Placed(int row, Box box, BiConsumer<Box, Draft> mark) {}

    Drawings(XSSFSheet sheet, Places places) {
        this.places = places;
        List<XSSFPictureData> kept = sheet.getWorkbook().getAllPictures();
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part instanceof XSSFDrawing drawing) {
                drawing.getShapes().stream()
                        .filter(XSSFPicture.class::isInstance)
                        .map(XSSFPicture.class::cast)
                        .forEach(picture -> place(picture, kept));
                drawing.getCharts().forEach(chart -> place(chart, sheet));
            }
        }
    }

    private void place(XSSFPicture picture, List<XSSFPictureData> kept) {
        int number = number(picture, kept);
        place(picture.getClientAnchor(), (box, draft) -> draft.image(box, number));
    }

    private void place(XSSFChart chart, XSSFSheet sheet) {
        ChartCells cells = ChartCells.of(chart, sheet);
        place(
                chart.getGraphicFrame().getAnchor(),
                (box, draft) -> ChartInk.draw(cells, box, draft));
    }

    private void place(XSSFClientAnchor anchor, BiConsumer<Box, Draft> mark) {
        double left = places.left(anchor.getCol1()) + points(anchor.getDx1());
        double top = places.top(anchor.getRow1()) + points(anchor.getDy1());
        double right = places.left(anchor.getCol2()) + points(anchor.getDx2());
        double bottom = places.top(anchor.getRow2()) + points(anchor.getDy2());
        placed.add(
                new Placed(anchor.getRow1(), new Box(left, top, right - left, bottom - top), mark));
    }

    private static int number(XSSFPicture picture, List<XSSFPictureData> kept) {
        String name = picture.getPictureData().getPackagePart().getPartName().getName();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).getPackagePart().getPartName().getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("bug: no picture " + name);
    }

    private static double points(int emu) {
        return emu / (double) Units.EMU_PER_POINT;
    }

    /// Those that stand in some rows.
    void draw(int first, int last, Draft draft) {
        placed.stream()
                .filter(one -> first <= one.row() && one.row() <= last)
                .forEach(one -> one.mark().accept(one.box(), draft));
    }
}
