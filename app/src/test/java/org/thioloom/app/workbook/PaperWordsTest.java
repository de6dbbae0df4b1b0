package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A record is filled in by somebody who may never have seen a command.
class PaperWordsTest {
    private static final Pattern TYPED_UNIT =
            Pattern.compile("\\bu(?:[gLm]|mol)\\b|degC|[cdm]m[23]\\b");

    static List<String> recipes() {
        return ShippedTemplates.ids();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void noSheetNamesAnOptionOrACommand(String recipe) {
        List<String> words = words(Drawn.of(Bundled.record(recipe)));
        assertTrue(words.size() > 300, () -> recipe + " has " + words.size() + " words");
        words.removeIf(word -> !word.contains(" --") && !word.contains("thioloom "));
        assertEquals(List.of(), words);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyUnitIsPrintedWithItsSign(String recipe) {
        List<String> words = words(Drawn.of(Bundled.record(recipe)));
        assertTrue(
                words.stream().anyMatch(word -> word.contains("°C")),
                () -> recipe + " tells no temperature");
        words.removeIf(word -> !TYPED_UNIT.matcher(word).find());
        assertEquals(List.of(), words);
    }

    @Test
    void whatIsQuotedOnPaperIsQuotedByTheLetter() {
        Drawn drawn = Drawn.of(Drawn.record(1, List.of(lot("sieved, 5 um"))));
        assertEquals("sieved, 5 um", drawn.text("items.lot", 1));
    }

    private static Lot lot(String id) {
        return new Lot(
                id,
                "linker",
                Quantity.of("100", Units.PERCENT_BY_MASS),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> words(Drawn drawn) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < drawn.book().getNumberOfSheets(); i++) {
            if (drawn.book().getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                words.addAll(words(drawn.book().getSheetAt(i)));
            }
        }
        return words;
    }

    private static List<String> words(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    words.add(cell.getStringCellValue());
                }
                words.add(cell.getCellStyle().getDataFormatString());
            }
        }
        sheet.getDataValidations().stream()
                .map(XSSFDataValidation::getPromptBoxText)
                .filter(Objects::nonNull)
                .forEach(words::add);
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getCharts().stream()
                    .flatMap(chart -> Stream.of(chart.getCTChart().getPlotArea().getValAxArray()))
                    .map(axis -> axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getT())
                    .forEach(words::add);
        }
        words.addAll(
                List.of(
                        sheet.getHeader().getLeft(),
                        sheet.getHeader().getCenter(),
                        sheet.getFooter().getLeft(),
                        sheet.getFooter().getRight()));
        return words;
    }
}
