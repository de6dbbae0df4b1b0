package org.thioloom.app.template;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tables whose rows are of several kinds, in another order in every plan: headings, steps, lines
/// for observations. A row takes the looks of the template's first row of its kind.
final class RowKinds {
    private static final String JUDGED = "judged.id";

    /// The hidden columns that say of what kind a row is.
    private static final List<String> TOLD_BY = List.of("steps.id", "facts.kind", JUDGED);

    private static final Pattern STEP = Pattern.compile("[0-9.]+#[0-9]+");
    private static final Pattern OPEN = Pattern.compile("[0-9.]+#[0-9]+ .*");

    private final XSSFWorkbook drawn;
    private final XSSFWorkbook template;
    private final RowHeights heights;

    RowKinds(XSSFWorkbook drawn, XSSFWorkbook template, RowHeights heights) {
        this.drawn = drawn;
        this.template = template;
        this.heights = heights;
    }

    /// What a row of a kind looks like.
    private record Looks(
            Map<Integer, XSSFCellStyle> styles, List<CellRangeAddress> merged, double height) {}

    void dress(NamedRanges ours, NamedRanges theirs) {
        for (String name : TOLD_BY) {
            NamedRange from = ours.get(name);
            NamedRange to = theirs.get(name);
            if (from != null && to != null) {
                List<NamedRange> columns =
                        theirs.tables().getOrDefault(to.table(), List.of(to)).stream()
                                .filter(column -> column.sheet().equals(to.sheet()))
                                .toList();
                dress(from, to, span(columns));
            }
        }
    }

    private static CellRangeAddress span(List<NamedRange> columns) {
        int left = columns.stream().mapToInt(NamedRange::column).min().orElseThrow();
        int right = columns.stream().mapToInt(NamedRange::column).max().orElseThrow();
        NamedRange one = columns.getFirst();
        return new CellRangeAddress(one.first(), one.last(), left, right);
    }

    private void dress(NamedRange from, NamedRange to, CellRangeAddress span) {
        XSSFSheet sheet = template.getSheet(to.sheet());
        Map<String, Looks> looks = new HashMap<>();
        for (int row = 0; row < to.rows(); row++) {
            String kind = kind(to.name(), CellCopy.cell(template, to.at(row)));
            XSSFRow line = sheet.getRow(to.first() + row);
            if (!kind.isEmpty() && line != null && !looks.containsKey(kind)) {
                looks.put(kind, looks(sheet, line, span));
            }
        }
        part(sheet, span);
        for (int row = 0; row < Math.min(from.rows(), to.rows()); row++) {
            Looks one = looks.get(kind(from.name(), CellCopy.cell(drawn, from.at(row))));
            if (one != null) {
                dress(sheet, to.first() + row, one);
            }
        }
    }

    private Looks looks(XSSFSheet sheet, XSSFRow line, CellRangeAddress span) {
        Map<Integer, XSSFCellStyle> styles = new HashMap<>();
        for (int column = span.getFirstColumn(); column <= span.getLastColumn(); column++) {
            XSSFCell cell = line.getCell(column);
            if (cell != null) {
                styles.put(column, cell.getCellStyle());
            }
        }
        List<CellRangeAddress> merged =
                sheet.getMergedRegions().stream()
                        .filter(region ->
                                region.getFirstRow() == line.getRowNum()
                                        && region.getLastRow() == line.getRowNum()
                                        && region.intersects(span))
                        .toList();
        return new Looks(styles, merged, heights.base(line));
    }

    /// Takes the merged cells of the table apart.
    private static void part(XSSFSheet sheet, CellRangeAddress span) {
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
            if (sheet.getMergedRegion(i).intersects(span)) {
                within.add(i);
            }
        }
        sheet.removeMergedRegions(within);
    }

    private void dress(XSSFSheet sheet, int row, Looks looks) {
        XSSFRow old = sheet.getRow(row);
        XSSFRow line = old == null ? sheet.createRow(row) : old;
        looks.styles()
                .forEach((column, style) -> {
                    XSSFCell cell = line.getCell(column);
                    (cell == null ? line.createCell(column) : cell).setCellStyle(style);
                });
        for (CellRangeAddress region : looks.merged()) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(
                            row, row, region.getFirstColumn(), region.getLastColumn()));
        }
        heights.settle(line, looks.height());
    }

    private static String kind(String column, @org.jspecify.annotations.Nullable XSSFCell cell) {
        String id = cell == null ? "" : cell.toString();
        if (column.equals(JUDGED) && !id.isEmpty()) {
            return id.contains("/") ? "group" : "stage";
        }
        return STEP.matcher(id).matches() ? "step" : OPEN.matcher(id).matches() ? "open" : id;
    }
}
