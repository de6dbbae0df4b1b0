package org.thioloom.app.template.name;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.Optional;

/// One cell, or one column of a table, under its name.
///
/// @param first row, from 0
/// @param last row, from 0
/// @param column from 0
/// @param inTable whether it is written as a range, as columns of tables are
public record NamedRange(
        String name, String sheet, int first, int last, int column, boolean inTable) {

    /// Where a name leads; empty where it leads nowhere, or to more than one column.
    public static Optional<NamedRange> of(XSSFWorkbook book, XSSFName name) {
        String reference = name.getRefersToFormula();
        try {
            AreaReference area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
            CellReference first = area.getFirstCell();
            CellReference last = area.getLastCell();
            String sheet = first.getSheetName();
            boolean there =
                    sheet != null
                            && book.getSheet(sheet) != null
                            && first.getCol() == last.getCol()
                            && !area.isWholeColumnReference();
            return there
                    ? Optional.of(
                            new NamedRange(
                                    name.getNameName(),
                                    sheet,
                                    first.getRow(),
                                    last.getRow(),
                                    first.getCol(),
                                    reference.contains(":")))
                    : Optional.empty();
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty(); // #REF!, a number, a formula
        }
    }

    public int rows() {
        return last - first + 1;
    }

    /// A cell of it, from the first.
    public Place at(int row) {
        return new Place(sheet, first + row, column);
    }

    /// `items` of `items.weighed`; of one cell its whole name.
    public String table() {
        int point = name.indexOf('.');
        return inTable && point > 0 ? name.substring(0, point) : name;
    }

    /// The reference of its first so many rows.
    public String reference(int count) {
        String letters = CellReference.convertNumToColString(column);
        String quoted = "'" + sheet.replace("'", "''") + "'!$" + letters + "$";
        return inTable
                ? quoted + (first + 1) + ":$" + letters + "$" + (first + count)
                : quoted + (first + 1);
    }
}
