package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.readback.FilledWorkbook;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.filled.Recount;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Every formula of a filled record, computed three times: by our engine, by POI, by LibreOffice.
public class RecountTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oursAreThoseOfTheFormulas(long seed) {
        BatchRecord record = Drawn.record(8);
        agree(record, FilledRecords.fill(Drawn.of(record), seed).recalculate());
    }

    @Test
    void oursAreThoseOfTheFormulasBeforeAnythingIsEntered() {
        agree(Drawn.record(8), Drawn.of(Drawn.record(8)));
    }

    @Test
    void oursAreThoseOfTheFormulasOfASynthesis() {
        agree(Drawn.synthesis(), Drawn.of(Drawn.synthesis()));
        agree(Drawn.synthesis(), FilledRecords.fill(Drawn.of(Drawn.synthesis()), 7).recalculate());
    }

    /// Masses that read as their printed ends, a container that became lighter, a stock of twice
    /// its strength, a leading row that is none, a disc far too thick.
    private static Drawn edges(BatchRecord record) {
        Drawn drawn = Drawn.of(record);
        for (int i = 1; i < record.weighing().lines().size(); i++) {
            drawn.type(
                    "items.weighed", i, drawn.number(i % 2 == 0 ? "items.low" : "items.high", i));
        }
        return drawn.type("tare.before", 0, 5000)
                .type("tare.after", 0, 4985.2)
                .type("stock1.solute", 0, 50.2)
                .type("stock1.solvent", 0, 525)
                .type("Anchor", 0, 9)
                .type("discs.gauge1", 0, 572);
    }

    @Test
    void oursAreThoseOfTheFormulasAtTheEdges() {
        BatchRecord record = Drawn.record(8);
        Drawn drawn = edges(record).recalculate();
        for (int i = 1; i < record.weighing().lines().size(); i++) {
            assertEquals("OK", drawn.text("items.check", i));
        }
        agree(record, drawn);
    }

    @Test
    void oursAreThoseOfLibreOfficeAtTheEdges(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(LibreOffice.installed(), "soffice is not on the path");
        BatchRecord record = Drawn.record(8);
        Path file = Files.write(folder.resolve("edges.xlsx"), edges(record).bytes());
        agree(record, Drawn.open(Files.readAllBytes(LibreOffice.recalculated(file))));
    }

    @Test
    void oursAreThoseOfLibreOffice(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                LibreOffice.installed(),
                "soffice is not on the path: its second opinion was not asked");
        BatchRecord record = Drawn.record(8);
        Path file = folder.resolve("filled.xlsx");
        // caches still say that nothing was entered
        Files.write(file, FilledRecords.fill(Drawn.of(record), 11).bytes());
        agree(record, Drawn.open(Files.readAllBytes(LibreOffice.recalculated(file))));
    }

    /// As a program saves it that writes formulas and calculates none.
    @Test
    void aFormulaThatNobodyCalculatedShowsNothing() {
        Drawn drawn = Drawn.of(Drawn.record(8));
        drawn.cell("Solids_Live", 0).getCTCell().setV("");
        FilledWorkbook read =
                WorkbookReader.read(drawn.bytes()) instanceof Found<FilledWorkbook> found
                        ? found.value()
                        : fail("it is a record");
        assertEquals(Cell.BLANK, read.entries().at("Solids_Live", 0));
    }

    /// And no formula is left out.
    private static void agree(BatchRecord record, Drawn drawn) {
        agreeByName(record, drawn);
        everyFormulaHasAName(drawn);
    }

    /// Whatever else stands in the workbook.
    public static void agreeByName(BatchRecord record, Drawn drawn) {
        FilledWorkbook filled =
                switch (WorkbookReader.read(drawn.bytes())) {
                    case Found<FilledWorkbook>(FilledWorkbook read) -> read;
                    case Refused<FilledWorkbook> refused ->
                            throw new AssertionError(refused.sentence());
                };
        Entries ours = Recount.of(record, filled.entries());
        Set<String> compared = new HashSet<>();
        filled.formulas()
                .cells()
                .forEach((name, texts) -> {
                    for (int row = 0; row < texts.size(); row++) {
                        if (!texts.get(row).equals(Cell.BLANK) && !name.startsWith("Meta_")) {
                            compare(name, row, filled.entries().at(name, row), ours.at(name, row));
                        }
                    }
                    compared.add(name);
                });
        assertTrue(compared.size() > 15, compared.toString());
    }

    private static void compare(String name, int row, Cell theirs, Cell ours) {
        String where = name + " " + row + ": " + theirs + ", ours " + ours;
        if (theirs instanceof Cell.Figure(double value)) {
            assertTrue(ours instanceof Cell.Figure, where);
            double mine = ((Cell.Figure) ours).value();
            // what should be nothing is a rounding, and dates are known to 1e-11 days
            double least = name.equals("steps.elapsed") ? 1e-10 : 1e-11;
            assertEquals(value, mine, 1e-9 * Math.abs(value) + least, where);
        } else {
            assertEquals(theirs, ours, where);
        }
    }

    private static void everyFormulaHasAName(Drawn drawn) {
        Set<String> named = new HashSet<>();
        for (var name : drawn.book().getAllNames()) {
            if (!name.getNameName().startsWith("_xlnm")) {
                var area =
                        new AreaReference(
                                name.getRefersToFormula(), drawn.book().getSpreadsheetVersion());
                for (var at : area.getAllReferencedCells()) {
                    String cell = CellReference.convertNumToColString(at.getCol());
                    named.add(at.getSheetName() + "!" + cell + (at.getRow() + 1));
                }
            }
        }
        Set<String> nameless = new HashSet<>();
        for (var sheet : drawn.book()) {
            for (var row : sheet) {
                for (var cell : row) {
                    String at = sheet.getSheetName() + "!" + cell.getAddress();
                    if (cell.getCellType() == CellType.FORMULA && !named.contains(at)) {
                        nameless.add(at + " " + cell.getCellFormula());
                    }
                }
            }
        }
        // it repeats what the cover says
        nameless.removeIf(at -> at.contains("Batch_No"));
        assertEquals(Set.of(), nameless);
    }
}
