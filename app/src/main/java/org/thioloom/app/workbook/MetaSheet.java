package org.thioloom.app.workbook;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.meta.Checksum;
import org.thioloom.app.meta.DrawnNames;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.meta.Pieces;
import org.thioloom.app.meta.Prints;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Names;
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
        List<String> drawn = DrawnNames.pieces(prints());
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
        facts.put("prints_checksum", Checksum.of(Pieces.together(drawn)));
        facts.forEach((key, value) -> {
            int row = line(key, value);
            grid.names().cell("Meta_" + key, NAME, row, 1);
        });
        column(MetaNames.SOURCE, pieces);
        column(MetaNames.PRINTS, drawn);
    }

    private void column(String name, List<String> pieces) {
        if (!pieces.isEmpty()) {
            Stretch rows = new Stretch(grid.nextRow(), grid.nextRow() + pieces.size() - 1);
            pieces.forEach(piece -> line(name, piece));
            grid.names().column(name, NAME, rows, 1);
        }
    }

    /// Not through a look: nobody sees it, and a row may not grow to what such texts would take.
    private int line(String key, String value) {
        Grid.Line line = grid.line(15);
        line.row().createCell(0).setCellValue(key);
        line.row().createCell(1).setCellValue(value);
        return line.number();
    }

    private Map<String, String> prints() {
        Map<String, String> prints = new LinkedHashMap<>();
        grid.names().all().forEach((name, held) -> prints.put(name, prints(held)));
        return prints;
    }

    private String prints(Names.Held held) {
        XSSFSheet sheet = grid.sheet().getWorkbook().getSheet(held.sheet());
        List<String> formulas = new ArrayList<>();
        for (int row = held.rows().first(); row <= held.rows().last(); row++) {
            XSSFRow line = sheet.getRow(row - 1);
            XSSFCell cell = line == null ? null : line.getCell(held.column());
            formulas.add(
                    cell != null && cell.getCellType() == CellType.FORMULA
                            ? cell.getCellFormula()
                            : "");
        }
        return Prints.column(formulas);
    }
}
