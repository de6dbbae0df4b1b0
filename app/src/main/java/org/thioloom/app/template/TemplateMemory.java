package org.thioloom.app.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.meta.DrawnNames;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.meta.Prints;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;
import org.thioloom.app.template.name.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a template remembers of how it was drawn, on its hidden sheet.
///
/// @param schema empty for a workbook that is not ours
/// @param software that drew it
/// @param drawn its names, with fingerprints of the formulas under them
record TemplateMemory(String schema, String software, DrawnNames drawn) {

    static TemplateMemory of(XSSFWorkbook book) {
        return new TemplateMemory(
                String.join("", column(book, "Meta_schema")),
                String.join("", column(book, "Meta_software")),
                DrawnNames.read(
                        column(book, MetaNames.PRINTS),
                        String.join("", column(book, MetaNames.PRINTS_CHECKSUM))));
    }

    private static List<String> column(XSSFWorkbook book, String name) {
        XSSFName found = book.getName(name);
        List<String> words = new ArrayList<>();
        if (found == null || found.getRefersToFormula().contains("#REF!")) {
            return words;
        }
        var area = new AreaReference(found.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        for (var at : area.getAllReferencedCells()) {
            Place place = new Place(at.getSheetName(), at.getRow(), at.getCol());
            XSSFCell cell = CellCopy.cell(book, place);
            words.add(
                    cell != null && cell.getCellType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : "");
        }
        return words;
    }

    /// Whether it was drawn with that name.
    boolean drew(String name) {
        return drawn.prints().containsKey(name);
    }

    List<String> names() {
        return List.copyOf(drawn.prints().keySet());
    }

    /// Names whose formulas are not those that were drawn.
    Set<String> changed(XSSFWorkbook book, NamedRanges ranges) {
        Set<String> changed = new TreeSet<>();
        drawn.prints()
                .forEach((name, prints) -> {
                    NamedRange range = ranges.get(name);
                    boolean computed = prints.stream().anyMatch(print -> !print.isEmpty());
                    for (int row = 0; computed && range != null && row < range.rows(); row++) {
                        XSSFCell cell = CellCopy.cell(book, range.at(row));
                        if (cell != null
                                && cell.getCellType() == CellType.FORMULA
                                && !prints.contains(Prints.of(cell.getCellFormula()))) {
                            changed.add(name);
                        }
                        if (cell != null
                                && cell.getCellType() == CellType.NUMERIC
                                && !prints.contains("")) {
                            changed.add(name);
                        }
                    }
                });
        return changed;
    }
}
