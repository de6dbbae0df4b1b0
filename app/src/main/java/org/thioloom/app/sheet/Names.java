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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names by which a reader finds cells again: `Batch_No` for one cell, `items.weighed` for one
/// column of a table.
public final class Names {
    private static final Pattern COLUMN =
            Pattern.compile("'(.+)'!\\$([A-Z]+)\\$([0-9]+):\\$[A-Z]+\\$([0-9]+)");

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

    /// Takes up a name that the workbook has already.
    public void adopt(String name, String reference) {
        given.put(name, reference);
    }

    /// Names what stands in the rows of a sheet's tables, between their named columns, under no
    /// name yet: `bands.at_C`.
    public void rest(XSSFSheet sheet) {
        Map<String, TreeSet<Integer>> tables = new LinkedHashMap<>();
        given.forEach((name, reference) -> {
            Matcher column = COLUMN.matcher(reference);
            int point = name.indexOf('.');
            if (point > 0 && column.matches() && column.group(1).equals(sheet.getSheetName())) {
                String key =
                        name.substring(0, point) + " " + column.group(3) + " " + column.group(4);
                tables.computeIfAbsent(key, _ -> new TreeSet<>())
                        .add(CellReference.convertColStringToIndex(column.group(2)));
            }
        });
        tables.forEach((key, columns) -> {
            String[] parts = key.split(" ", -1);
            Stretch rows = new Stretch(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            for (int column = columns.first(); column < columns.last(); column++) {
                if (!columns.contains(column) && says(sheet, rows, column)) {
                    String letter = CellReference.convertNumToColString(column);
                    column(parts[0] + ".at_" + letter, sheet.getSheetName(), rows, column);
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
