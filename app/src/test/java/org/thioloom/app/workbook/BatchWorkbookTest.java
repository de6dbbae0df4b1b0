package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.typeset.UnitSigns;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class BatchWorkbookTest {
    private static final int SOLVENT = 2;

    private final BatchRecord record = Drawn.record(8);
    private final Drawn drawn = Drawn.of(record);

    @Test
    void everyNameLeadsToACell() {
        for (XSSFName name : drawn.book().getAllNames()) {
            if (name.getNameName().startsWith("_xlnm")) {
                continue;
            }
            AreaReference area =
                    new AreaReference(
                            name.getRefersToFormula(), drawn.book().getSpreadsheetVersion());
            for (var at : area.getAllReferencedCells()) {
                XSSFSheet sheet = drawn.book().getSheet(at.getSheetName());
                assertNotNull(sheet, name.getNameName());
                assertNotNull(sheet.getRow(at.getRow()), name.getNameName() + " " + at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items.id",
                "items.target",
                "items.live",
                "items.weighed",
                "items.lot",
                "Anchor",
                "Tol",
                "Batch_No",
                "Batch_Date",
                "Ratio_Actual",
                "extra.weighed",
                "steps.id",
                "steps.actual",
                "steps.start",
                "people.initials",
                "equipment.identity",
                "Release",
                "Meta_hash"
            })
    void aReaderFinds(String name) {
        assertNotNull(drawn.cell(name, first(name)));
    }

    /// The first operation has a gap and a heading above its steps.
    private static int first(String name) {
        return name.startsWith("steps.") ? 2 : 0;
    }

    @Test
    void theSameRecordGivesTheSameBytesInAnyCountry() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = BatchWorkbook.draw(record, PaperSize.A4, "test");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, BatchWorkbook.draw(record, PaperSize.A4, "test"));
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertArrayEquals(here, BatchWorkbook.draw(record, PaperSize.A4, "test"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nobodysNameLeaksIntoTheFile() throws IOException {
        String before = System.getProperty("user.name");
        System.setProperty("user.name", "zaphodbeeblebrox");
        try {
            byte[] bytes = BatchWorkbook.draw(record, PaperSize.A4, "test");
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(text.contains("zaphodbeeblebrox"), one.getName());
                }
            }
        } finally {
            System.setProperty("user.name", before);
        }
    }

    @Test
    void sheetsAreProtectedAndOnlyEntriesAreOpen() {
        for (var sheet : drawn.book()) {
            assertTrue(sheet.getProtect(), sheet.getSheetName());
        }
        assertTrue(drawn.book().isStructureLocked());
        for (String open :
                List.of(
                        "items.weighed",
                        "items.lot",
                        "items.pipetted",
                        "items.by",
                        "Anchor",
                        "Tol",
                        "Batch_No",
                        "tare.before",
                        "extra.weighed",
                        "steps.actual",
                        "steps.done",
                        "people.name",
                        "Release",
                        "stock1.solute")) {
            int row = open.equals("items.pipetted") ? SOLVENT : first(open);
            assertFalse(drawn.cell(open, row).getCellStyle().getLocked(), open);
        }
        for (String shut : List.of("items.target", "items.live", "items.check", "Ratio_Actual")) {
            assertTrue(drawn.cell(shut, 0).getCellStyle().getLocked(), shut);
        }
    }

    @Test
    void onlyGreyCellsAreOpen() {
        for (var sheet : drawn.book()) {
            for (var row : sheet) {
                for (var cell : row) {
                    var style = (org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle();
                    boolean grey = style.getFillForegroundXSSFColor() != null;
                    assertEquals(grey, !style.getLocked(), cell.getAddress().toString());
                }
            }
        }
    }

    @Test
    void theMetaSheetIsOutOfSightAndSaysWhoseRecordThisIs() {
        assertEquals(
                SheetVisibility.VERY_HIDDEN,
                drawn.book().getSheetVisibility(drawn.book().getSheetIndex("_meta")));
        assertEquals("thioloom/record/1", drawn.text("Meta_schema", 0));
        assertEquals("anp-c-2.0k", drawn.text("Meta_recipe", 0));
        assertEquals(record.control().master().header().hash(), drawn.text("Meta_hash", 0));
        assertEquals("Thioloom test", drawn.text("Meta_software", 0));
    }

    @Test
    void everyFindingIsPrinted() {
        List<String> words = words("0_Cover");
        for (Finding finding : record.findings()) {
            assertTrue(words.contains(UnitSigns.set(finding.problem())), finding.problem());
            assertTrue(words.contains(UnitSigns.set(finding.advice())), finding.advice());
        }
    }

    @Test
    void everyStepIsPrintedWithRoomForWhatIsOpen() {
        List<String> words = words("3_Steps");
        for (StepLine step : record.steps()) {
            assertTrue(words.contains(UnitSigns.set(step.instruction())), step.instruction());
            for (String open : step.open()) {
                assertTrue(words.contains(open + ":"), open);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} to be cast")
    @CsvSource({
        "anp-c-2.0k, discs",
        "borate-node-hexenyl-ether, nothing",
        "fluoroborate-diyne, nothing"
    })
    void mouldGelAndCracksAreAskedForWhereDiscsAreCast(String id, String cast) {
        Drawn batch = Drawn.of(Bundled.record(id));
        boolean discs = cast.equals("discs");
        assertEquals(discs, words(batch, "0_Cover").contains("Mould clean and level"));
        assertEquals(!discs, words(batch, "0_Cover").contains("Glassware clean and dry"));
        assertEquals(discs, words(batch, "3_Steps").contains("Observations: colour, gel, cracks"));
    }

    private List<String> words(String sheet) {
        return words(drawn, sheet);
    }

    private static List<String> words(Drawn drawn, String sheet) {
        List<String> words = new ArrayList<>();
        for (var row : drawn.book().getSheet(sheet)) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    words.add(cell.getStringCellValue());
                }
            }
        }
        return words;
    }
}
