package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.recipes.record.BatchRecord;

/// What the formulas of a record show before anything is entered.
class FormulasTest {
    private final BatchRecord record = Drawn.record(8);
    private final Drawn drawn = Drawn.of(record);

    @Test
    void noFormulaThatIsSeenGivesAnError() {
        for (var sheet : drawn.book()) {
            for (var row : sheet) {
                for (var cell : row) {
                    // what a chart leaves out stands in hidden columns
                    if (cell.getCellType() == CellType.FORMULA
                            && !sheet.isColumnHidden(cell.getColumnIndex())
                            && cell.getCachedFormulaResultType() == CellType.ERROR) {
                        byte code = cell.getErrorCellValue();
                        throw new AssertionError(
                                cell.getAddress() + " " + FormulaError.forInt(code));
                    }
                }
            }
        }
    }

    /// What a formula shows before anything is entered is written from the plan's own numbers; the
    /// evaluator of the library computes it a second time.
    @ParameterizedTest
    @ValueSource(strings = {"discs", "many", "synthesis"})
    void whatAFormulaShowsIsWhatItComesTo(String which) {
        BatchRecord shown =
                switch (which) {
                    case "synthesis" -> Drawn.synthesis();
                    case "many" -> Drawn.record(500);
                    default -> record;
                };
        Drawn one = Drawn.of(shown);
        var evaluator = one.book().getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (var sheet : one.book()) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        var computed = evaluator.evaluate(cell);
                        String where = sheet.getSheetName() + "!" + cell.getAddress();
                        if (computed.getCellType() == CellType.NUMERIC) {
                            assertEquals(
                                    computed.getNumberValue(),
                                    cell.getNumericCellValue(),
                                    Math.abs(computed.getNumberValue()) * 1e-11,
                                    where);
                        } else if (computed.getCellType() == CellType.ERROR) {
                            // what a chart is to leave out
                            assertEquals(
                                    FormulaError.NA.getCode(), cell.getErrorCellValue(), where);
                        } else {
                            assertEquals(CellType.STRING, computed.getCellType(), where);
                            assertEquals(
                                    computed.getStringValue(), cell.getStringCellValue(), where);
                        }
                    }
                }
            }
        }
        assertTrue(formulas > 50, "formulas: " + formulas);
    }
}
