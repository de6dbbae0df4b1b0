package org.thioloom.app.preview;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.SheetPrinter.Places;

import java.util.HashMap;
import java.util.Map;

/// The cells of a sheet: grounds, lines, and what they say.
final class Cells {
    private final XSSFSheet sheet;
    private final Places places;
    private final CellWords words = new CellWords();
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();

    Cells(XSSFSheet sheet, Places places) {
        this.sheet = sheet;
        this.places = places;
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
                for (int column = region.getFirstColumn();
                        column <= region.getLastColumn();
                        column++) {
                    merged.put(key(row, column), region);
                }
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    void draw(int number, Draft draft) {
        XSSFRow row = sheet.getRow(number);
        for (int column = 0; row != null && column <= places.lastColumn(); column++) {
            XSSFCell cell = row.getCell(column);
            if (cell != null) {
                draw(cell, draft);
            }
        }
    }

    private void draw(XSSFCell cell, Draft draft) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellRangeAddress region = merged.get(key(row, column));
        boolean first =
                region == null
                        || (region.getFirstRow() == row && region.getFirstColumn() == column);
        if (first) {
            Box box =
                    region == null
                            ? places.box(row, row, column, column)
                            : places.box(row, region.getLastRow(), column, region.getLastColumn());
            look(cell.getCellStyle(), box, draft);
            words.draw(cell, box, draft);
        }
    }

    /// Merged cells are drawn as one, of the look of the first: this program gives them all one.
    private static void look(XSSFCellStyle style, Box box, Draft draft) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        XSSFColor ground = style.getFillForegroundColorColor();
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND && ground != null) {
            draft.ground(box, "#" + ground.getARGBHex().substring(2));
        }
        if (style.getBorderTop() != BorderStyle.NONE) {
            draft.rule(box.x(), box.y(), right, box.y());
        }
        if (style.getBorderBottom() != BorderStyle.NONE) {
            draft.rule(box.x(), bottom, right, bottom);
        }
        if (style.getBorderLeft() != BorderStyle.NONE) {
            draft.rule(box.x(), box.y(), box.x(), bottom);
        }
        if (style.getBorderRight() != BorderStyle.NONE) {
            draft.rule(right, box.y(), right, bottom);
        }
    }
}
