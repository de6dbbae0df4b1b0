package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The names by which a reader finds cells again: `Batch_No` for one cell, `items.weighed` for one
/// column of a table.
public final class Names {
    private final XSSFWorkbook book;
    private final Map<String, String> given = new LinkedHashMap<>();

    public Names(XSSFWorkbook book) {
        this.book = book;
    }

    /// Makes names known to formulas before their cells are drawn.
    public void promise(String sheet, String... names) {
        for (String name : names) {
            give(name, quoted(sheet) + absolute(1, 0));
        }
    }

    /// Names one cell; the row as Excel counts, from 1.
    public void cell(String name, String sheet, int row, int column) {
        give(name, quoted(sheet) + absolute(row, column));
    }

    /// Names one column of a table.
    public void column(String name, String sheet, Stretch rows, int column) {
        give(
                name,
                quoted(sheet)
                        + absolute(rows.first(), column)
                        + ":"
                        + absolute(rows.last(), column));
    }

    /// Every name with what it refers to, in the order given.
    public Map<String, String> all() {
        return Collections.unmodifiableMap(given);
    }

    /// Rows of a table, as Excel counts them.
    public record Stretch(int first, int last) {}

    private void give(String name, String reference) {
        @Nullable Name known = given.containsKey(name) ? book.getName(name) : null;
        Name one = known == null ? book.createName() : known;
        one.setNameName(name);
        one.setRefersToFormula(reference);
        given.put(name, reference);
    }

    private static String quoted(String sheet) {
        return "'" + sheet + "'!";
    }

    private static String absolute(int row, int column) {
        return "$" + CellReference.convertNumToColString(column) + "$" + row;
    }
}
