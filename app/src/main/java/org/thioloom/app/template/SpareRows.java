package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;
import org.thioloom.app.template.name.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the plan has no use for: emptied, and hidden where nothing else stands in the row.
final class SpareRows {
    /// Gap, heading and head of a table.
    private static final int HEAD = 3;

    private final XSSFWorkbook book;
    private final Map<String, Map<Integer, Use>> rows = new LinkedHashMap<>();

    /// What stands in a row.
    private static final class Use {
        private final TreeSet<Integer> spare = new TreeSet<>();
        private boolean used;
        private boolean ofTable;
    }

    /// @param template all names of it
    /// @param used its cells that were written
    SpareRows(XSSFWorkbook book, NamedRanges template, Set<Place> used) {
        this.book = book;
        for (NamedRange range : template.all()) {
            for (int row = 0; row < range.rows(); row++) {
                Place place = range.at(row);
                Use use =
                        rows.computeIfAbsent(place.sheet(), _ -> new TreeMap<>())
                                .computeIfAbsent(place.row(), _ -> new Use());
                if (used.contains(place)) {
                    use.used = true;
                } else {
                    use.spare.add(place.column());
                    use.ofTable |= range.inTable();
                }
            }
        }
    }

    /// Empties and hides; rows that are used are shown.
    void clear(NamedRanges template, NamedRanges drawn) {
        rows.forEach((name, uses) -> {
            XSSFSheet sheet = book.getSheet(name);
            uses.forEach((number, use) -> clear(sheet, number, use));
            boolean wanted = uses.values().stream().anyMatch(use -> use.used);
            int index = book.getSheetIndex(sheet);
            book.setSheetVisibility(
                    index, wanted ? SheetVisibility.VISIBLE : SheetVisibility.HIDDEN);
        });
        template.tables()
                .forEach((table, columns) -> {
                    if (columns.stream().noneMatch(column -> drawn.has(column.name()))) {
                        hideHead(columns.getFirst());
                    }
                });
    }

    private static void clear(XSSFSheet sheet, int number, Use use) {
        XSSFRow row = sheet.getRow(number);
        if (row == null) {
            return;
        }
        for (int column : use.spare) {
            XSSFCell cell = row.getCell(column);
            if (cell != null) {
                cell.setBlank();
            }
        }
        boolean hidden = !use.used && (!use.ofTable || isBlankBeside(row, use.spare));
        row.setZeroHeight(hidden);
        if (!hidden) {
            use.spare.forEach(column -> bare(sheet, row, column));
        }
    }

    private static boolean isBlank(XSSFRow row) {
        return isBlankBeside(row, new TreeSet<>());
    }

    /// Whether nothing stands beside a table, whose own width does not count.
    private static boolean isBlankBeside(XSSFRow row, NavigableSet<Integer> table) {
        for (var cell : row) {
            int column = cell.getColumnIndex();
            boolean nothing = !table.isEmpty() && column >= table.first() && column <= table.last();
            nothing |=
                    cell.getCellType() == CellType.BLANK
                            || (cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().isEmpty());
            if (!nothing) {
                return false;
            }
        }
        return true;
    }

    /// An empty frame beside what is used would ask to be filled in.
    private static void bare(XSSFSheet sheet, XSSFRow row, int column) {
        int last =
                sheet.getMergedRegions().stream()
                        .filter(region -> region.isInRange(row.getRowNum(), column))
                        .mapToInt(region -> region.getLastColumn())
                        .findFirst()
                        .orElse(column);
        for (int i = column; i <= last; i++) {
            XSSFCell cell = row.getCell(i);
            if (cell != null) {
                cell.setCellStyle(sheet.getWorkbook().getCellStyleAt(0));
            }
        }
    }

    /// A table of which the plan has nothing goes with what stands right above it.
    private void hideHead(NamedRange column) {
        XSSFSheet sheet = book.getSheet(column.sheet());
        Map<Integer, Use> uses = rows.getOrDefault(column.sheet(), Map.of());
        for (int row = column.first() - 1; row >= Math.max(0, column.first() - HEAD); row--) {
            XSSFRow line = sheet.getRow(row);
            if (uses.containsKey(row) || line == null) {
                return;
            }
            line.setZeroHeight(true);
            if (isBlank(line)) {
                return;
            }
        }
    }

    /// Names lead to what is used, and to nothing else.
    static void shrink(
            XSSFWorkbook book, NamedRanges template, NamedRanges drawn, List<String> ours) {
        for (NamedRange range : template.all()) {
            NamedRange from = drawn.get(range.name());
            var name = book.getName(range.name());
            if (from != null) {
                name.setRefersToFormula(range.reference(Math.min(from.rows(), range.rows())));
            } else if (ours.contains(range.name())) {
                book.removeName(name);
            }
        }
    }
}
