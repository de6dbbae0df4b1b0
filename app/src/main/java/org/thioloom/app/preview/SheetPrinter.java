package org.thioloom.app.preview;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.sheet.Printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Breaks one sheet into pages and places what stands on each.
final class SheetPrinter {
    private static final double HUNDRED = 100;
    private static final double HAIR = 0.01;

    private final XSSFSheet sheet;
    private final Places places;
    private final Paper paper;
    private final double scale;
    private final Cells cells;
    private final Drawings drawings;

    SheetPrinter(XSSFWorkbook book, int index) {
        sheet = book.getSheetAt(index);
        paper = Paper.of(sheet);
        places = new Places(sheet, area(book, index));
        scale = scale();
        cells = new Cells(sheet, places);
        drawings = new Drawings(sheet, places);
    }

    /// What the sheet says is printed of it; without such words nothing would be left out.
    private static CellRangeAddress area(XSSFWorkbook book, int index) {
        String area = book.getPrintArea(index);
        AreaReference cells = new AreaReference(String.valueOf(area), book.getSpreadsheetVersion());
        return new CellRangeAddress(
                cells.getFirstCell().getRow(),
                cells.getLastCell().getRow(),
                cells.getFirstCell().getCol(),
                cells.getLastCell().getCol());
    }

    /// In whole percent, as programs scale that fit a sheet to its paper.
    private double scale() {
        if (!sheet.getFitToPage()) {
            return sheet.getPrintSetup().getScale() / HUNDRED;
        }
        double fit = Math.min(1, paper.roomAcross() / places.width());
        return Math.floor(HUNDRED * fit + HAIR) / HUNDRED;
    }

    /// A page of which nothing is known but which rows it will show.
    record Blank(SheetPrinter printer, Part part) {
        String sheet() {
            return printer.sheet.getSheetName();
        }

        PrintedPage printed(int number, int count) {
            List<Ink> inks = new ArrayList<>(printer.inks(part));
            inks.addAll(
                    new PageEnds(printer.sheet, printer.paper, printer.scale).inks(number, count));
            return new PrintedPage(sheet(), printer.paper.width(), printer.paper.height(), inks);
        }
    }

    List<Blank> blanks() {
        return parts().stream().map(part -> new Blank(this, part)).toList();
    }

    /// The rows of one page.
    ///
    /// @param headed whether the sheet's heading is printed above them again
    record Part(int first, int last, boolean headed) {}

    private List<Part> parts() {
        Set<Integer> breaks = new HashSet<>();
        Arrays.stream(sheet.getRowBreaks()).forEach(breaks::add);
        double room = paper.roomDown() / scale + HAIR;
        List<Part> parts = new ArrayList<>();
        int first = places.firstRow();
        double used = 0;
        for (int row = first; row <= places.lastRow(); row++) {
            double height = places.rowHeight(row);
            boolean full = row > first && used + height > room;
            if (full || (row > first && breaks.contains(row - 1))) {
                parts.add(new Part(first, row - 1, headed(first)));
                first = row;
                used = headed(row) ? headHeight() : 0;
            }
            used += height;
        }
        parts.add(new Part(first, places.lastRow(), headed(first)));
        return parts;
    }

    private boolean headed(int first) {
        CellRangeAddress head = sheet.getRepeatingRows();
        return head != null && first > head.getLastRow();
    }

    private double headHeight() {
        CellRangeAddress head = sheet.getRepeatingRows();
        return places.top(head.getLastRow() + 1) - places.top(head.getFirstRow());
    }

    private List<Ink> inks(Part part) {
        double left = paper.left();
        if (sheet.getHorizontallyCenter()) {
            left += (paper.roomAcross() - places.width() * scale) / 2;
        }
        Draft draft = new Draft(left, paper.top(), scale);
        if (part.headed()) {
            CellRangeAddress head = sheet.getRepeatingRows();
            draft.startAt(places.top(head.getFirstRow()));
            draw(draft, head.getFirstRow(), head.getLastRow());
            draft.down(headHeight());
        }
        draft.startAt(places.top(part.first()));
        draw(draft, part.first(), part.last());
        return draft.inks();
    }

    private void draw(Draft draft, int first, int last) {
        for (int row = first; row <= last; row++) {
            cells.draw(row, draft);
        }
        drawings.draw(first, last, draft);
    }

    /// Places of a sheet in points at full size.
    static final class Places {
        private final CellRangeAddress area;
        private final double[] lefts;
        private final double[] tops;

        Places(XSSFSheet sheet, CellRangeAddress area) {
            this.area = area;
            lefts = new double[area.getLastColumn() + 2];
            for (int column = 0; column <= area.getLastColumn(); column++) {
                boolean shown = !sheet.isColumnHidden(column) && column >= area.getFirstColumn();
                double digits = shown ? sheet.getColumnWidth(column) / 256.0 : 0;
                lefts[column + 1] =
                        lefts[column] + digits * Printing.MM_PER_DIGIT * Paper.POINTS_PER_MM;
            }
            tops = new double[area.getLastRow() + 2];
            for (int row = 0; row <= area.getLastRow(); row++) {
                tops[row + 1] = tops[row] + height(sheet, row);
            }
        }

        private static double height(XSSFSheet sheet, int row) {
            var line = sheet.getRow(row);
            if (line == null) {
                return sheet.getDefaultRowHeightInPoints();
            }
            return line.getZeroHeight() ? 0 : line.getHeightInPoints();
        }

        int firstRow() {
            return area.getFirstRow();
        }

        int lastRow() {
            return area.getLastRow();
        }

        int lastColumn() {
            return area.getLastColumn();
        }

        double left(int column) {
            return lefts[Math.min(column, lefts.length - 1)];
        }

        double top(int row) {
            return tops[Math.min(row, tops.length - 1)];
        }

        double width() {
            return lefts[lefts.length - 1];
        }

        double rowHeight(int row) {
            return top(row + 1) - top(row);
        }

        Box box(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            double x = left(firstColumn);
            double y = top(firstRow);
            return new Box(x, y, left(lastColumn + 1) - x, top(lastRow + 1) - y);
        }
    }
}
