package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.recipes.json.ShippedTemplates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A record is filled in by somebody who may never have seen a command.
class PaperWordsTest {
    static List<String> recipes() {
        return ShippedTemplates.ids();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void noSheetNamesAnOptionOrACommand(String recipe) {
        Drawn drawn = Drawn.of(Bundled.record(recipe));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < drawn.book().getNumberOfSheets(); i++) {
            if (drawn.book().getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                words.addAll(words(drawn.book().getSheetAt(i)));
            }
        }
        assertTrue(words.size() > 300, () -> recipe + " has " + words.size() + " words");
        words.removeIf(word -> !word.contains(" --") && !word.contains("thioloom "));
        assertEquals(List.of(), words);
    }

    private static List<String> words(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    words.add(cell.getStringCellValue());
                }
            }
        }
        sheet.getDataValidations().stream()
                .map(XSSFDataValidation::getPromptBoxText)
                .filter(Objects::nonNull)
                .forEach(words::add);
        words.addAll(
                List.of(
                        sheet.getHeader().getLeft(),
                        sheet.getHeader().getCenter(),
                        sheet.getFooter().getLeft(),
                        sheet.getFooter().getRight()));
        return words;
    }
}
