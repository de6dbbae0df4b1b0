package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.DataValidation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/// What the weighing page refuses.
class WeighGuardsTest {
    private final Drawn drawn = Drawn.of(Drawn.record(8));

    /// What is typed in words, such as n/a, is recordable; a mass below zero cannot be.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "items.weighed",
                "items.pipetted",
                "tare.before",
                "tare.after",
                "stock1.solute",
                "stock1.solvent",
                "stock1.made",
                "extra.weighed"
            })
    void massesBelowZeroAreRefusedAndNothingElse(String name) {
        int row = name.equals("items.pipetted") ? 2 : 0;
        String at = drawn.cell(name, row).getAddress().formatAsString();
        DataValidation guard =
                drawn.book().getSheet(WeighSheet.NAME).getDataValidations().stream()
                        .filter(one ->
                                Stream.of(one.getRegions().getCellRangeAddresses())
                                        .anyMatch(region ->
                                                region.isInRange(
                                                        drawn.cell(name, row).getAddress())))
                        .findFirst()
                        .orElseThrow();
        String cell = at.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
        assertEquals(DataValidation.ErrorStyle.STOP, guard.getErrorStyle());
        assertEquals(
                "OR(ISTEXT(%1$s),%1$s>=0)".formatted(cell),
                guard.getValidationConstraint().getFormula1());
    }
}
