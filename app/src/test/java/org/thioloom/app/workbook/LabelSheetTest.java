package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.recipes.label.ContainerLabel;
import org.thioloom.recipes.label.ContainerLabels;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class LabelSheetTest {
    private final BatchRecord record = Drawn.record(8);

    private Drawn drawn(LabelStock stock, int first, String batch) {
        Paperwork paperwork = new Paperwork(PaperSize.A4, Optional.of(stock), first, batch);
        return Drawn.open(BatchWorkbook.draw(record, paperwork, "test", ""));
    }

    private static XSSFSheet labels(Drawn drawn) {
        return drawn.book().getSheet("9_Labels");
    }

    private static List<XSSFPicture> pictures(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getShapes().stream()
                .map(XSSFPicture.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void printsAtItsNaturalSizeFromTheFirstLabelsCorner(LabelStock stock) {
        XSSFSheet sheet = labels(drawn(stock, 1, ""));
        assertFalse(sheet.getFitToPage());
        assertEquals(100, sheet.getPrintSetup().getScale());
        assertEquals(stock.sheet().left() / 25.4, sheet.getMargin(PageMargin.LEFT), 1e-6);
        assertEquals(stock.sheet().top() / 25.4, sheet.getMargin(PageMargin.TOP), 1e-6);
        assertFalse(sheet.getHorizontallyCenter());
    }

    /// No text makes a row higher, or all labels below would move.
    @ParameterizedTest
    @EnumSource
    void everyRowHasTheHeightOfItsStock(LabelStock stock) {
        XSSFSheet sheet = labels(drawn(stock, 1, ""));
        double sum = 0;
        for (var row : sheet) {
            sum += row.getHeightInPoints();
        }
        int rows = (sheet.getLastRowNum() + 1) / 4;
        assertEquals(stock.label().height() * rows, sum / 72 * 25.4, 0.05 * rows);
    }

    @Test
    void everyContainerHasItsLabelWithACodeAndItsPictograms() {
        XSSFSheet sheet = labels(drawn(LabelStock.A4, 1, ""));
        List<ContainerLabel> labels = ContainerLabels.of(record);
        long dangerous =
                labels.stream().filter(one -> !one.hazards().pictograms().isEmpty()).count();
        assertEquals(labels.size() + dangerous, pictures(sheet).size());
        for (int i = 0; i < labels.size(); i++) {
            var cell = sheet.getRow(4 * (i / 3) + 1).getCell(5 * (i % 3) + 1);
            assertTrue(
                    cell.getStringCellValue().startsWith(labels.get(i).name()),
                    cell.getStringCellValue());
        }
        assertTrue(
                pictures(sheet).stream()
                        .anyMatch(picture ->
                                picture.getCTPicture()
                                        .getNvPicPr()
                                        .getCNvPr()
                                        .getDescr()
                                        .contains("GHS02 flame")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 5, 6", "21, 25, 11"})
    void beginsAtThePlaceAskedFor(int first, int row, int column) {
        XSSFSheet sheet = labels(drawn(LabelStock.A4, first, ""));
        String name = ContainerLabels.of(record).getFirst().name();
        assertTrue(sheet.getRow(row).getCell(column).getStringCellValue().startsWith(name));
        assertEquals(first == 21 ? 1 : 0, sheet.getRowBreaks().length);
    }

    @Test
    void theNumberOfTheBatchFollowsTheCover() {
        Drawn drawn = drawn(LabelStock.A4, 1, "");
        assertTrue(pen(drawn).startsWith("Batch ____"), pen(drawn));
        drawn.cell("Batch_No", 0).setCellValue("B-9");
        assertTrue(pen(drawn.recalculate()).startsWith("Batch B-9 "), pen(drawn));
        Drawn numbered = drawn(LabelStock.A4, 1, "B-17");
        assertEquals("B-17", numbered.text("Batch_No", 0));
        assertTrue(pen(numbered.recalculate()).startsWith("Batch B-17 "));
    }

    private static String pen(Drawn drawn) {
        return labels(drawn).getRow(2).getCell(1).getStringCellValue();
    }

    @Test
    void aRecordWithoutLabelsHasNoSuchSheet() {
        Paperwork none = new Paperwork(PaperSize.A4, Optional.empty(), 1, "");
        assertNull(
                Drawn.open(BatchWorkbook.draw(record, none, "test", ""))
                        .book()
                        .getSheet("9_Labels"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameRecordGivesTheSameBytes(LabelStock stock) {
        Paperwork paperwork = new Paperwork(PaperSize.A4, Optional.of(stock), 2, "B-17");
        assertArrayEquals(
                BatchWorkbook.draw(record, paperwork, "test", ""),
                BatchWorkbook.draw(record, paperwork, "test", ""));
    }

    @Test
    void aSynthesisHasLabelsToo() {
        XSSFSheet sheet = labels(Drawn.of(Drawn.synthesis()));
        assertNotNull(sheet);
        assertTrue(
                Stream.of(1, 6, 11)
                        .map(column -> sheet.getRow(1).getCell(column).getStringCellValue())
                        .noneMatch(String::isBlank));
    }

    @Test
    void theCoverShowsTheCodeAndItsWords() {
        Drawn drawn = drawn(LabelStock.A4, 1, "B-17");
        XSSFSheet cover = drawn.book().getSheet("0_Cover");
        assertEquals(1, pictures(cover).size());
        assertTrue(
                cover.getRow(0)
                        .getCell(3)
                        .getStringCellValue()
                        .startsWith("batch B-17\nanp-c-2.0k"));
    }
}
