package org.thioloom.app.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.workbook.Drawn;
import org.thioloom.app.workbook.FilledRecords;
import org.thioloom.app.workbook.RecountTest;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plans written into the template as it is drawn.
class TemplateFillTest {
    private static byte[] template = new byte[0];

    @BeforeAll
    static void draw() {
        template = Batches.template();
    }

    @Test
    void theSameTwice() {
        assertArrayEquals(template, Batches.template());
        TemplateFill.Plan plan = Batches.discs("anp-c-2.0k", 12, true);
        assertArrayEquals(fill(template, plan), fill(template, plan));
    }

    /// And nothing of the example is left.
    @ParameterizedTest(name = "{0}, {1} discs, with a clock: {2}")
    @CsvSource(
            textBlock =
                    """
                    anp-c-2.0k, 12, true
                    anp-c-1.0k, 3, true
                    anp-c-5.0k, 48, false
                    """)
    void saysWhatOurOwnDrawingSays(String grade, int count, boolean clock) throws IOException {
        TemplateFill.Plan plan = Batches.discs(grade, count, clock);
        try (XSSFWorkbook drawn = plan.drawn()) {
            same(said(drawn), said(Drawn.open(fill(template, plan)).book()));
        }
    }

    @Test
    void aSynthesisHasATemplateOfItsOwn() throws IOException {
        TemplateFill.Plan plan = Batches.synthesis();
        byte[] own = Batches.template(plan.record());
        try (XSSFWorkbook drawn = plan.drawn()) {
            same(said(drawn), said(Drawn.open(fill(own, plan)).book()));
        }
    }

    /// Nor is the heading of a block that a plan has not.
    @Test
    void aPlanWithoutALampHasNoWordsOfOne() throws IOException {
        TemplateFill.Plan plan = Batches.unlit(Batches.discs("anp-c-2.0k", 12, true));
        try (XSSFWorkbook drawn = plan.drawn()) {
            same(said(drawn), said(Drawn.open(fill(template, plan)).book()));
        }
    }

    @Test
    void moreBandsAndStagesThanTheExampleHaveRows() throws IOException {
        TemplateFill.Plan plan = Batches.discs("anp-c-2.0k", 12, true);
        byte[] example = Batches.template(Batches.judgedAt("dried", plan).record());
        try (XSSFWorkbook drawn = plan.drawn()) {
            XSSFWorkbook filled = Drawn.open(fill(example, plan)).book();
            same(said(drawn), said(filled));
            assertEquals(entries(drawn, "6_FTIR"), entries(filled, "6_FTIR"));
        }
    }

    /// Grounds of what is to be filled in, from above.
    private static List<String> entries(XSSFWorkbook book, String sheet) {
        List<String> grounds = new ArrayList<>();
        for (var row : book.getSheet(sheet)) {
            for (var cell : row) {
                if (!row.getZeroHeight() && !cell.getCellStyle().getLocked()) {
                    grounds.add(cell.getColumnIndex() + " " + cell.getCellStyle().getFillPattern());
                }
            }
        }
        return grounds;
    }

    private static void same(List<String> ours, List<String> theirs) {
        List<String> missing = new ArrayList<>(ours);
        theirs.forEach(missing::remove);
        List<String> left = new ArrayList<>(theirs);
        ours.forEach(left::remove);
        assertEquals(List.of(), missing, "not said");
        assertEquals(List.of(), left, "said besides");
    }

    /// What a reader of paper sees of each sheet: every visible cell's words, number or formula
    /// with its format; formulas without places.
    static List<String> said(XSSFWorkbook book) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            boolean visible = book.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            if (visible && !book.getSheetName(i).equals(MetaNames.SHEET)) {
                said(book.getSheetAt(i), all);
            }
        }
        return all;
    }

    private static void said(XSSFSheet sheet, List<String> all) {
        for (var row : sheet) {
            for (var any : row) {
                XSSFCell cell = (XSSFCell) any;
                if (!row.getZeroHeight() && cell.getCellType() != CellType.BLANK) {
                    String words =
                            cell.getCellType() == CellType.FORMULA
                                    ? "=" + cell.getCellFormula().replaceAll("[0-9]+", "")
                                    : cell.toString();
                    if (!words.isBlank()) {
                        all.add(
                                sheet.getSheetName()
                                        + ": "
                                        + words
                                        + " "
                                        + cell.getCellStyle().getDataFormatString());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20})
    void isReadBackAsOurOwn(int discs) {
        TemplateFill.Plan plan = Batches.discs("anp-c-3.4k", discs, true);
        var read = Batches.accepted(RecordReader.read(fill(template, plan), Batches.VERSION));
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.actuals());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void itsFormulasComeToWhatOursDo(long seed) {
        TemplateFill.Plan plan = Batches.discs("anp-c-2.0k", 8, true);
        Drawn filled = Drawn.open(fill(template, plan));
        RecountTest.agreeByName(plan.record(), filled);
        RecountTest.agreeByName(plan.record(), FilledRecords.fill(filled, seed).recalculate());
    }

    @Test
    void hidesRowsToSpareAndLocksTheRest() {
        TemplateFill.Plan plan = Batches.discs("anp-c-2.0k", 3, true);
        Drawn filled = Drawn.open(fill(template, plan));
        // nor does a head stand above what another page begins with
        assertNull(filled.book().getSheet("6_FTIR").getRepeatingRows());
        XSSFCell last = filled.cell("discs.no", 2);
        assertFalse(last.getRow().getZeroHeight());
        assertTrue(last.getSheet().getRow(last.getRowIndex() + 1).getZeroHeight());
        assertTrue(last.getSheet().getProtect());
        assertTrue(last.getCellStyle().getLocked());
        assertFalse(filled.cell("discs.dispensed", 2).getCellStyle().getLocked());
        assertTrue(filled.book().isStructureLocked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0_Cover", "2_Weigh", "6_FTIR"})
    void itsPagesEndAboveTheBlocksAboveWhichOursEnd(String sheet) throws IOException {
        TemplateFill.Plan plan = Batches.discs("anp-c-2.0k", 12, false);
        try (XSSFWorkbook drawn = plan.drawn()) {
            List<String> ours = beginPages(drawn.getSheet(sheet));
            assertEquals(1, ours.size());
            XSSFWorkbook filled = Drawn.open(fill(template, plan)).book();
            assertEquals(ours, beginPages(filled.getSheet(sheet)));
        }
    }

    /// What stands at the top of each page but the first.
    private static List<String> beginPages(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        for (int row : sheet.getRowBreaks()) {
            String gap = sheet.getRow(row + 1).getCell(0) == null ? "gap, " : "";
            int next = gap.isEmpty() ? row + 1 : row + 2;
            words.add(gap + sheet.getRow(next).getCell(0).toString());
        }
        return words;
    }

    @Test
    void labelsAreDrawnIntoItToTheHalfMillimetre() {
        TemplateFill.Plan plan = Batches.discs("anp-c-2.0k", 3, true);
        Paperwork labels = new Paperwork(PaperSize.A4, Optional.of(LabelStock.A4), 1, "B-17");
        Drawn filled =
                Drawn.open(
                        fill(
                                template,
                                new TemplateFill.Plan(
                                        plan.record(), labels, Batches.VERSION, plan.source())));
        assertEquals("B-17", filled.text("Batch_No", 0));
        String head = filled.book().getSheetAt(0).getHeader().getLeft();
        assertTrue(head.contains("Batch B-17  anp-c-2.0k"), head);
        XSSFSheet sheet = filled.book().getSheet("9_Labels");
        assertTrue(sheet.getRow(1).getCell(1).getStringCellValue().startsWith("node"));
        assertFalse(sheet.getDrawingPatriarch().getShapes().isEmpty());
    }

    static byte[] fill(byte[] template, TemplateFill.Plan plan) {
        Outcome<byte[]> outcome = TemplateFill.fill(template, plan);
        assertEquals(List.of(), outcome.findings().stream().map(Finding::problem).toList());
        return Batches.accepted(outcome);
    }
}
