package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// The names by which a reader finds cells again: `Batch_No` for one cell, `items.weighed` for one
/// column of a table.
public final class Names {
    private final XSSFWorkbook book;
    private final Map<String, Held> given = new LinkedHashMap<>();

    public Names(XSSFWorkbook book) {
        this.book = book;
    }

    /// Makes names known to formulas before their cells are drawn.
    public void promise(String sheet, String... names) {
        for (String name : names) {
            cell(name, sheet, 1, 0);
        }
    }

    /// Names one cell; the row as Excel counts, from 1.
    public void cell(String name, String sheet, int row, int column) {
        give(name, new Held(sheet, new Stretch(row, row), column, false));
    }

    /// Names one column of a table.
    public void column(String name, String sheet, Stretch rows, int column) {
        give(name, new Held(sheet, rows, column, true));
    }

    /// Takes up a name that the workbook has already.
    public void adopt(String name, Held held) {
        given.put(name, held);
    }

    /// Names what stands in the rows of a sheet's tables, between their named columns, under no
    /// name yet: `bands.at_C`.
    public void rest(XSSFSheet sheet) {
        Map<Table, TreeSet<Integer>> tables = new LinkedHashMap<>();
        given.forEach((name, held) -> {
            int point = name.indexOf('.');
            if (point > 0 && held.inTable() && held.sheet().equals(sheet.getSheetName())) {
                Table table = new Table(name.substring(0, point), held.rows());
                tables.computeIfAbsent(table, _ -> new TreeSet<>()).add(held.column());
            }
        });
        tables.forEach((table, columns) -> {
            for (int column = columns.first(); column < columns.last(); column++) {
                if (!columns.contains(column) && says(sheet, table.rows(), column)) {
                    String letter = CellReference.convertNumToColString(column);
                    column(
                            table.name() + ".at_" + letter,
                            sheet.getSheetName(),
                            table.rows(),
                            column);
                }
            }
        });
    }

    private static boolean says(XSSFSheet sheet, Stretch rows, int column) {
        for (int row = rows.first() - 1; row < rows.last(); row++) {
            XSSFRow line = sheet.getRow(row);
            XSSFCell cell = line == null ? null : line.getCell(column);
            if (cell != null && cell.getCellType() != CellType.BLANK) {
                return true;
            }
        }
        return false;
    }

    /// Every name with what it refers to, in the order given.
    public Map<String, Held> all() {
        return Collections.unmodifiableMap(given);
    }

    /// Rows of a table, as Excel counts them.
    public record Stretch(int first, int last) {}

    /// What a name refers to.
    ///
    /// @param column from 0
    /// @param inTable whether it is a column of a table, if only of one row
    public record Held(String sheet, Stretch rows, int column, boolean inTable) {
        private String reference() {
            String letters = CellReference.convertNumToColString(column);
            String first = "'" + sheet + "'!$" + letters + "$" + rows.first;
            return inTable ? first + ":$" + letters + "$" + rows.last : first;
        }
    }

    private record Table(String name, Stretch rows) {}

    private void give(String name, Held held) {
        @Nullable Name known = given.containsKey(name) ? book.getName(name) : null;
        Name one = known == null ? book.createName() : known;
        one.setNameName(name);
        one.setRefersToFormula(held.reference());
        given.put(name, held);
    }
}
