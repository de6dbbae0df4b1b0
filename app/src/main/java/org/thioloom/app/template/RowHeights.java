package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.sheet.TextBlock;
import org.thioloom.app.sheet.TextBlock.Setting;
import org.thioloom.app.template.name.Place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes rows of the template high enough for what the plan says in them, and no higher than the
/// laboratory wants them where they have to hold less.
final class RowHeights {
    private static final double DIGITS = 256;

    /// A row that is higher than its words need by more than this is so because somebody wants it.
    /// `[pt]`
    private static final double SLACK = 2;

    private static final double SMALLEST = 13.5;
    private static final short UPWARDS = 90;

    private final Map<String, Map<Integer, Double>> bases = new LinkedHashMap<>();
    private final Map<String, Map<Integer, CellRangeAddress>> merged = new HashMap<>();

    /// Looks at every row that will be written, before it is.
    ///
    /// @param targets cells that will be
    void remember(XSSFWorkbook template, Iterable<Place> targets) {
        for (Place place : targets) {
            XSSFRow row = template.getSheet(place.sheet()).getRow(place.row());
            if (row != null) {
                bases.computeIfAbsent(place.sheet(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(place.row(), _ -> base(row));
            }
        }
    }

    /// Height that a row has for other reasons than its words. `[pt]`
    double base(XSSFRow row) {
        double height = row.getHeightInPoints();
        double needed = needed(row);
        return height > needed + SLACK ? height : Math.min(height, SMALLEST);
    }

    /// A row is of another kind than before.
    void settle(XSSFRow row, double base) {
        bases.computeIfAbsent(row.getSheet().getSheetName(), _ -> new LinkedHashMap<>())
                .put(row.getRowNum(), base);
    }

    /// Sets them, now that the words are there.
    void set(XSSFWorkbook template) {
        merged.clear();
        bases.forEach((sheet, rows) ->
                rows.forEach((number, base) -> {
                    XSSFRow row = template.getSheet(sheet).getRow(number);
                    if (row != null) {
                        row.setHeightInPoints((float) Math.min(409, Math.max(base, needed(row))));
                    }
                }));
    }

    private double needed(XSSFRow row) {
        double needed = 0;
        for (var any : row) {
            XSSFCell cell = (XSSFCell) any;
            if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
                needed = Math.max(needed, needed(cell));
            }
        }
        return needed;
    }

    private double needed(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        if (style.getRotation() == UPWARDS) {
            return set(style, style.getFont()).upwards(cell.getStringCellValue());
        }
        double width = style.getWrapText() ? width(cell) : 0;
        if (width <= 1) {
            return 0;
        }
        XSSFRichTextString words = cell.getRichStringCellValue();
        double height = 0;
        for (int run = 0; run < words.numFormattingRuns(); run++) {
            int begin = words.getIndexOfFormattingRun(run);
            int end = begin + words.getLengthOfFormattingRun(run);
            XSSFFont font = words.getFontOfFormattingRun(run);
            Setting set = set(style, font == null ? style.getFont() : font);
            height += TextBlock.height(words.getString().substring(begin, end).strip(), width, set);
        }
        return height > 0
                ? height
                : TextBlock.height(words.getString(), width, set(style, style.getFont()));
    }

    private static Setting set(XSSFCellStyle style, XSSFFont font) {
        return new Setting(
                font.getFontName(),
                font.getFontHeightInPoints(),
                font.getBold(),
                style.getIndention() > 0);
    }

    private double width(XSSFCell cell) {
        XSSFSheet sheet = cell.getSheet();
        CellRangeAddress region =
                regions(sheet).get(key(cell.getRowIndex(), cell.getColumnIndex()));
        int last = region == null ? cell.getColumnIndex() : region.getLastColumn();
        double width = 0;
        for (int column = cell.getColumnIndex(); column <= last; column++) {
            width += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / DIGITS;
        }
        return width;
    }

    private Map<Integer, CellRangeAddress> regions(XSSFSheet sheet) {
        return merged.computeIfAbsent(
                sheet.getSheetName(),
                _ -> {
                    Map<Integer, CellRangeAddress> byCorner = new HashMap<>();
                    for (CellRangeAddress region : sheet.getMergedRegions()) {
                        byCorner.put(key(region.getFirstRow(), region.getFirstColumn()), region);
                    }
                    return byCorner;
                });
    }

    private static int key(int row, int column) {
        return row * 16_384 + column;
    }
}
