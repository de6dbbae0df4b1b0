package org.thioloom.app.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.meta.Checksum;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.meta.Pieces;
import org.thioloom.app.meta.Prints;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.recipes.master.Header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a program needs to know the record by, and to plan it again; nobody sees it.
///
/// @param source what the record was planned from, as JSON; empty when it is not known
public record MetaSheet(Grid grid, Header recipe, String version, String source) {
    public static final String NAME = MetaNames.SHEET;
    public static final List<Double> WIDTHS = List.of(30.0, 60.0);

    /// Writes it down; what the names lead to must stand there already.
    public void draw() {
        Map<String, String> named = new LinkedHashMap<>(grid.names().all());
        List<String> pieces = source.isEmpty() ? List.of() : Pieces.of(source);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("schema", MetaNames.SCHEMA);
        facts.put("recipe", recipe.id());
        facts.put("revision", Integer.toString(recipe.revision()));
        facts.put("hash", recipe.hash());
        facts.put("software", "Thioloom " + version);
        if (!pieces.isEmpty()) {
            facts.put("checksum", Checksum.of(Pieces.together(pieces)));
        }
        facts.forEach((key, value) -> {
            int row = line(key, value);
            grid.names().cell("Meta_" + key, NAME, row, 1);
        });
        if (!pieces.isEmpty()) {
            Stretch rows = new Stretch(grid.nextRow(), grid.nextRow() + pieces.size() - 1);
            pieces.forEach(piece -> line("source", piece));
            grid.names().column(MetaNames.SOURCE, NAME, rows, 1);
        }
        Stretch rows = new Stretch(grid.nextRow(), grid.nextRow() + named.size() - 1);
        named.forEach((name, reference) -> line(name, prints(reference)));
        grid.names().column(MetaNames.NAMES, NAME, rows, 0);
        grid.names().column(MetaNames.PRINTS, NAME, rows, 1);
    }

    /// Not through a look: nobody sees it, and a row may not grow to what such texts would take.
    private int line(String... cells) {
        Grid.Line line = grid.line(15);
        for (int i = 0; i < cells.length; i++) {
            line.row().createCell(i).setCellValue(cells[i]);
        }
        return line.number();
    }

    private String prints(String reference) {
        AreaReference area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
        CellReference first = area.getFirstCell();
        XSSFSheet sheet = grid.sheet().getWorkbook().getSheet(first.getSheetName());
        List<String> formulas = new ArrayList<>();
        for (int row = first.getRow(); row <= area.getLastCell().getRow(); row++) {
            XSSFRow line = sheet.getRow(row);
            XSSFCell cell = line == null ? null : line.getCell(first.getCol());
            formulas.add(
                    cell != null && cell.getCellType() == CellType.FORMULA
                            ? cell.getCellFormula()
                            : "");
        }
        return Prints.column(formulas);
    }
}
