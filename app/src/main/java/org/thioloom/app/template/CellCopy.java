package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.template.name.CellMap;
import org.thioloom.app.template.name.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes what our drawing says into the cells of the template.
final class CellCopy {
    private final XSSFWorkbook drawn;
    private final XSSFWorkbook template;
    private final CellMap cells;
    private final Dress dress;
    private final FormulaMove formulas;
    private final Map<Row, List<Place>> rows = new HashMap<>();

    private record Row(String sheet, int row) {}

    CellCopy(XSSFWorkbook drawn, XSSFWorkbook template, CellMap cells) {
        this.drawn = drawn;
        this.template = template;
        this.cells = cells;
        this.dress = new Dress(template);
        this.formulas = new FormulaMove(drawn, cells);
        cells.all()
                .keySet()
                .forEach(place ->
                        rows.merge(
                                new Row(place.sheet(), place.row()),
                                List.of(place),
                                (a, b) ->
                                        java.util.stream.Stream.concat(a.stream(), b.stream())
                                                .toList()));
    }

    void copy() {
        cells.all().forEach(this::copy);
    }

    private void copy(Place from, Place to) {
        @Nullable XSSFCell ours = cell(drawn, from);
        XSSFCell cell = made(template, to);
        if (ours == null) {
            cell.setBlank();
            return;
        }
        boolean entry = !ours.getCellStyle().getLocked();
        boolean turned = cell.getCellStyle().getLocked() == entry;
        dress.dress(cell, ours, turned ? like(from, entry).orElse(null) : null);
        switch (ours.getCellType()) {
            case FORMULA -> formula(ours, cell, to);
            case NUMERIC -> cell.setCellValue(ours.getNumericCellValue());
            case STRING ->
                    cell.setCellValue(dress.words(ours.getRichStringCellValue(), ours, cell));
            default -> cell.setBlank();
        }
    }

    private void formula(XSSFCell ours, XSSFCell cell, Place to) {
        cell.setCellFormula(formulas.moved(ours, to));
        switch (ours.getCachedFormulaResultType()) {
            case NUMERIC -> cell.setCellValue(ours.getNumericCellValue());
            case ERROR -> cell.setCellErrorValue(FormulaError.forInt(ours.getErrorCellValue()));
            default -> cell.setCellValue(ours.getStringCellValue());
        }
    }

    /// A cell of the same row of the template which is by hand, or by the plan, in both.
    private Optional<XSSFCell> like(Place from, boolean entry) {
        return rows.getOrDefault(new Row(from.sheet(), from.row()), List.of()).stream()
                .filter(place -> !place.equals(from) && isEntry(cell(drawn, place)) == entry)
                .map(place -> cell(template, cells.at(place)))
                .filter(cell -> cell != null && isEntry(cell) == entry)
                .findFirst();
    }

    private static boolean isEntry(@Nullable XSSFCell cell) {
        return cell != null && !cell.getCellStyle().getLocked();
    }

    static @Nullable XSSFCell cell(XSSFWorkbook book, Place at) {
        XSSFSheet sheet = book.getSheet(at.sheet());
        XSSFRow row = sheet == null ? null : sheet.getRow(at.row());
        return row == null ? null : row.getCell(at.column());
    }

    static XSSFCell made(XSSFWorkbook book, Place at) {
        XSSFSheet sheet = book.getSheet(at.sheet());
        XSSFRow row = sheet.getRow(at.row());
        XSSFRow there = row == null ? sheet.createRow(at.row()) : row;
        return there.getCell(at.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
