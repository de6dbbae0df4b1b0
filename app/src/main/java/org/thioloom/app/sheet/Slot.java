package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.thioloom.app.typeset.UnitSigns;

import java.util.List;

/// A place in a row, one column wide or several, waiting for what stands there.
public final class Slot {
    private static final int MOST_CHARACTERS = 32_000;

    private final Grid grid;
    private final XSSFRow row;
    private final int from;
    private final int to;

    Slot(Grid grid, XSSFRow row, int from, int to) {
        this.grid = grid;
        this.row = row;
        this.from = from;
        this.to = to;
    }

    /// Words, their units as printed. Always a string to Excel, however they begin; the row grows
    /// until they fit.
    public Slot text(String words, Look look) {
        return verbatim(UnitSigns.set(words), look);
    }

    /// The same for what is quoted letter by letter: an id, a lot, the number of a batch.
    public Slot verbatim(String words, Look look) {
        return verbatim(words, look, Styles.AS_IS);
    }

    public Slot verbatim(String words, Look look, String format) {
        String kept = clipped(words);
        Texts.write(kept, cell(look, format));
        grow(TextBlock.height(kept, grid.width(from, to), look));
        return this;
    }

    /// A bold name, quoted, with small words below.
    public Slot named(String name, String rest, Look look) {
        double width = grid.width(from, to);
        String below = TextBlock.broken(clipped(UnitSigns.set(rest)), width, Look.PLANNED_SMALL);
        cell(look, Styles.AS_IS).setCellValue(grid.styles().named(clipped(name), below));
        double small = rest.isEmpty() ? 0 : TextBlock.height(below, width, Look.BESIDE);
        grow(TextBlock.height(name, width, Look.LABEL) + small);
        return this;
    }

    /// Paragraphs in letters of their own, in a row whose height somebody else has settled.
    public Slot flowing(List<Styles.Paragraph> paragraphs, Look look) {
        cell(look, Styles.AS_IS).setCellValue(grid.styles().flowing(paragraphs));
        return this;
    }

    public Slot number(double value, Look look, String format) {
        cell(look, format).setCellValue(value);
        return this;
    }

    /// A formula that shows nothing until something is entered, unless [#shows] says otherwise.
    ///
    /// What it shows is written beside it, so that a program that does not calculate sees it too.
    public Slot formula(String formula, Look look, String format) {
        XSSFCell cell = cell(look, format);
        cell.setCellFormula(formula);
        Texts.show("", cell);
        return this;
    }

    /// What the formula just drawn comes to, as the plan stands.
    public Slot shows(double value) {
        row.getCell(from).setCellValue(value);
        return this;
    }

    /// That the formula just drawn comes to nothing yet, which a chart leaves out: `#N/A`.
    public Slot showsNothing() {
        row.getCell(from).setCellErrorValue(FormulaError.NA);
        return this;
    }

    /// What the formula just drawn says, as the plan stands.
    public Slot shows(String words) {
        Texts.show(words, row.getCell(from));
        return this;
    }

    /// Nothing yet: an empty cell of that look.
    public Slot blank(Look look, String format) {
        cell(look, format);
        return this;
    }

    public Slot blank(Look look) {
        return blank(look, Styles.AS_IS);
    }

    /// Gives the place a name.
    public Slot called(String name) {
        grid.names().cell(name, grid.sheetName(), row.getRowNum() + 1, from);
        return this;
    }

    /// `L9`
    public String address() {
        return CellReference.convertNumToColString(from) + (row.getRowNum() + 1);
    }

    public CellRangeAddress region() {
        return new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to);
    }

    private XSSFCell cell(Look look, String format) {
        XSSFCellStyle style = grid.styles().of(look, format);
        XSSFCell first = row.createCell(from);
        first.setCellStyle(style);
        for (int column = from + 1; column <= to; column++) {
            row.createCell(column).setCellStyle(style);
        }
        if (to > from) {
            grid.merge(region());
        }
        return first;
    }

    private void grow(double points) {
        if (points > row.getHeightInPoints()) {
            row.setHeightInPoints((float) points);
        }
    }

    private static String clipped(String words) {
        return words.length() <= MOST_CHARACTERS
                ? words
                : words.substring(0, MOST_CHARACTERS) + " ...";
    }
}
