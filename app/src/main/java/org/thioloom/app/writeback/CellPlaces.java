package org.thioloom.app.writeback;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.recipes.judged.Results.Entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where the cells of names stand in the parts of a workbook.
///
/// @param parts cells to fill in, by the part of the archive that holds their sheet
record CellPlaces(Map<String, List<Filling>> parts) {

    /// One cell to fill in.
    ///
    /// @param row from 1
    /// @param column from 0
    record Filling(int row, int column, Entry entry) {}

    /// Looks them up.
    ///
    /// @param workbook one whose names have been read already
    static CellPlaces of(byte[] workbook, List<Entry> entries) throws IOException {
        Map<String, List<Filling>> parts = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Entry entry : entries) {
                XSSFName name = Objects.requireNonNull(book.getName(entry.name()), entry.name());
                CellReference first =
                        new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007)
                                .getFirstCell();
                XSSFSheet sheet = book.getSheet(first.getSheetName());
                String part = sheet.getPackagePart().getPartName().getName().substring(1);
                parts.computeIfAbsent(part, _ -> new ArrayList<>())
                        .add(new Filling(first.getRow() + entry.row() + 1, first.getCol(), entry));
            }
        }
        return new CellPlaces(parts);
    }
}
