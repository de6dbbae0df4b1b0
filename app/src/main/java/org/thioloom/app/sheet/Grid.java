package org.thioloom.app.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A sheet under the pen: rows are drawn from top to bottom.
public final class Grid {
    private static final double TENTH = 0.1;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Names names;
    private final List<Double> widths;
    private final double pageHeight;
    private final Pages pages;
    private final List<Runnable> later = new ArrayList<>();
    private int next;

    /// @param pageHeight what fits on one page `[pt]`
    public Grid(XSSFSheet sheet, Pens pens, List<Double> widths, double pageHeight) {
        this.sheet = sheet;
        this.styles = pens.styles();
        this.names = pens.names();
        this.widths = List.copyOf(widths);
        this.pageHeight = pageHeight;
        this.pages = new Pages(pageHeight);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(widths.get(i) * 256));
        }
    }

    /// A fresh row below all others. `[pt]`
    public Line line(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return new Line(this, row);
    }

    /// A row that has been drawn, numbered as Excel does, to draw more of it.
    public Line again(int number) {
        return new Line(this, sheet.getRow(number - 1));
    }

    /// A row with one text across the sheet.
    public Line across(String words, Look look) {
        Line line = line(15);
        line.slot(0, widths.size() - 1).text(words, look);
        return line;
    }

    /// A row for a picture that is being painted for this sheet. `[pt]`
    public void picture(double height, CompletableFuture<PlacedPicture> painted) {
        int row = line(height).number() - 1;
        later.add(() -> painted.join().on(sheet, row));
    }

    /// Shows what was being painted, after the last sheet has been drawn.
    public void showPictures() {
        later.forEach(Runnable::run);
    }

    /// An empty row. `[pt]`
    public void gap(double height) {
        line(height);
    }

    /// Number that Excel will give the next row.
    public int nextRow() {
        return next + 1;
    }

    public int columns() {
        return widths.size();
    }

    /// Columns taken together, in digits.
    public double width(int from, int to) {
        double sum = 0;
        for (int column = from; column <= to && column < widths.size(); column++) {
            sum += widths.get(column);
        }
        return sum;
    }

    /// Heights of rows taken together, numbered as Excel does. `[pt]`
    public double height(int first, int last) {
        double sum = 0;
        for (int row = first; row <= last; row++) {
            sum += sheet.getRow(row - 1).getHeightInPoints();
        }
        return sum;
    }

    /// Names the columns of a table, from a row to the last drawn; none where it has no row.
    ///
    /// @param table stem of the names
    /// @param first its first row, as Excel counts
    /// @param keys of the columns from the first on; empty for one without a name
    public void columns(String table, int first, List<String> keys) {
        for (int column = 0; column < keys.size() && first <= next; column++) {
            if (!keys.get(column).isEmpty()) {
                String name = table + "." + keys.get(column);
                names.column(name, sheetName(), new Names.Stretch(first, next), column);
            }
        }
    }

    public void merge(CellRangeAddress region) {
        sheet.addMergedRegionUnsafe(region);
    }

    /// What is left on the page below the last block that was kept together. `[pt]`
    public double left() {
        return pages.left();
    }

    /// Shares what is left of a page, on which these are the only blocks yet, among the lowest of
    /// some rows, numbered as Excel does.
    ///
    /// @param most that a row may become `[pt]`
    public void stretch(int first, int last, double most) {
        double least = Double.MAX_VALUE;
        for (int row = first; row <= last; row++) {
            least = Math.min(least, sheet.getRow(row - 1).getHeightInPoints());
        }
        List<XSSFRow> low = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            XSSFRow one = sheet.getRow(row - 1);
            if (one.getHeightInPoints() < least + TENTH) {
                low.add(one);
            }
        }
        double each = (pageHeight - TENTH - height(1, next)) / low.size();
        for (XSSFRow row : low) {
            row.setHeightInPoints((float) Math.min(most, least + Math.max(0, each)));
        }
    }

    /// These rows head every page from now on, numbered as Excel does.
    public void repeat(int first, int last) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf(first + ":" + last));
        pages.repeat(height(first, last));
    }

    /// The rows from this one to the last drawn stay on one page: where they would not fit, the
    /// page ends above them. Called once for each block of the sheet, from top to bottom; the row
    /// is numbered as Excel does.
    ///
    /// @return whether they do fit on one page
    public boolean keepTogether(int first) {
        return pages.add(first, height(first, next));
    }

    /// Ends the pages between the blocks that are kept together, after the last has been drawn.
    public void endPages() {
        pages.starts().forEach(first -> sheet.setRowBreak(first - 2));
    }

    /// Hides a column beyond the printed ones, which keeps what only a program reads.
    public void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    public String sheetName() {
        return sheet.getSheetName();
    }

    public Styles styles() {
        return styles;
    }

    public Names names() {
        return names;
    }

    /// What all sheets of one workbook are drawn with.
    public record Pens(Styles styles, Names names) {}

    /// One row being drawn.
    public record Line(Grid grid, XSSFRow row) {
        public Slot slot(int column) {
            return slot(column, column);
        }

        public Slot slot(int from, int to) {
            return new Slot(grid, row, from, to);
        }

        /// As Excel counts, from 1.
        public int number() {
            return row.getRowNum() + 1;
        }
    }
}
