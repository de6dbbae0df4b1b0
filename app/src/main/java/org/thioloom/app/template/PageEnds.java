package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.sheet.Pages;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.sheet.TextBlock;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;

/// Ends the pages of the steps between operations, so that no heading stands alone at a foot; where
/// all other pages end is for the laboratory to say.
///
/// @param sheet of the steps; null without any
/// @param first row of the steps, from 0
/// @param last row that is used
/// @param kinds column that says where an operation begins
record PageEnds(@Nullable XSSFSheet sheet, int first, int last, int kinds) {
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;
    private static final double MM_PER_INCH = 25.4;
    private static final double DIGITS = 256;

    /// Heights on paper are not known to the last point. `[-]`
    private static final double SURE = 0.97;

    static PageEnds of(XSSFWorkbook book, NamedRanges template, NamedRanges drawn) {
        NamedRange steps = template.get("steps.id");
        NamedRange ours = drawn.get("steps.id");
        if (steps == null || ours == null) {
            return new PageEnds(null, 0, 0, 0);
        }
        int rows = Math.min(ours.rows(), steps.rows());
        return new PageEnds(
                book.getSheet(steps.sheet()),
                steps.first(),
                steps.first() + rows - 1,
                steps.column());
    }

    void set() {
        if (sheet == null) {
            return;
        }
        for (int row : sheet.getRowBreaks()) {
            if (row >= first - 1 && row <= last) {
                sheet.removeRowBreak(row);
            }
        }
        set(sheet);
    }

    private void set(XSSFSheet steps) {
        CellRangeAddress repeated = steps.getRepeatingRows();
        Pages pages = new Pages(page(steps));
        pages.add(0, height(steps, 0, first - 1));
        pages.repeat(
                repeated == null
                        ? 0
                        : height(steps, repeated.getFirstRow(), repeated.getLastRow()));
        int from = first;
        while (from <= last) {
            int to = end(steps, from);
            pages.add(from, height(steps, from, to));
            from = to + 1;
        }
        pages.starts().forEach(row -> steps.setRowBreak(row - 1));
    }

    /// The row above the next gap.
    private int end(XSSFSheet steps, int from) {
        int row = from + 1;
        while (row <= last && !isGap(steps.getRow(row))) {
            row++;
        }
        return row - 1;
    }

    private boolean isGap(@Nullable XSSFRow row) {
        XSSFCell cell = row == null ? null : row.getCell(kinds);
        return cell != null && cell.toString().equals("gap");
    }

    private static double height(XSSFSheet sheet, int first, int last) {
        double sum = 0;
        for (int number = first; number <= last; number++) {
            XSSFRow row = sheet.getRow(number);
            sum +=
                    row == null
                            ? sheet.getDefaultRowHeightInPoints()
                            : row.getZeroHeight() ? 0 : row.getHeightInPoints();
        }
        return sum;
    }

    /// What fits on one page, at the scale at which the sheet fits its width. `[pt]`
    private static double page(XSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        PaperSize paper =
                setup.getPaperSize() == PaperSize.LETTER.code() ? PaperSize.LETTER : PaperSize.A4;
        double wide = paper.printableWidth(setup.getLandscape()) + 2 * PaperSize.SIDE_MARGIN;
        double high = paper.printableHeight(setup.getLandscape()) + 2 * PaperSize.END_MARGIN;
        double room =
                wide / MM_PER_INCH
                        - sheet.getMargin(PageMargin.LEFT)
                        - sheet.getMargin(PageMargin.RIGHT);
        double height =
                high / MM_PER_INCH
                        - sheet.getMargin(PageMargin.TOP)
                        - sheet.getMargin(PageMargin.BOTTOM);
        double scale =
                sheet.getFitToPage()
                        ? Math.min(1, room / width(sheet))
                        : Math.max(10, setup.getScale()) / 100.0;
        return SURE * height * POINTS_PER_INCH / scale;
    }

    /// Of all columns that are printed. `[in]`
    private static double width(XSSFSheet sheet) {
        int most = 0;
        for (var row : sheet) {
            most = Math.max(most, row.getLastCellNum());
        }
        double digits = 0;
        for (int column = 0; column < most; column++) {
            digits += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / DIGITS;
        }
        return digits * TextBlock.DIGIT / PIXELS_PER_INCH;
    }
}
