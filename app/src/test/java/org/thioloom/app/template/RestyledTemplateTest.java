package org.thioloom.app.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.workbook.Drawn;
import org.thioloom.app.workbook.FilledRecords;
import org.thioloom.app.workbook.LibreOffice;
import org.thioloom.app.workbook.RecountTest;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.chem.pictogram.Pictograms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Plans written into a template that LibreOffice restyled: a letterhead with a logo, rows and
/// columns inserted, a block moved onto another sheet, sheets renamed and reordered, colours,
/// letters, words and a formula of the laboratory's own.
///
/// `office/restyled-template.xlsx` is what `DressTemplate` of `office/Restyle.bas` makes of our
/// template; `-Dgolden=write` writes it anew where LibreOffice is installed.
class RestyledTemplateTest {
    private static final String FIXTURE = "/office/restyled-template.xlsx";
    private static final TemplateFill.Plan PLAN = Batches.discs("anp-c-2.0k", 8, true);
    private static final String YELLOW = "FFFFF7CC";
    private static final String BLUE = "FF004060";

    private static byte[] template = new byte[0];
    private static byte[] bytes = new byte[0];

    @TempDir private static Path folder = Path.of("");

    @BeforeAll
    static void open() throws Exception {
        if ("write".equals(System.getProperty("golden")) && LibreOffice.installed()) {
            Files.write(Path.of("src/test/resources" + FIXTURE), dressed());
        }
        template = Files.readAllBytes(Path.of("src/test/resources" + FIXTURE));
        bytes = TemplateFillTest.fill(template, PLAN);
    }

    private static byte[] dressed() throws Exception {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, Batches.template());
        Mark.Group drawing = Pictograms.of(Pictogram.GHS07).drawing();
        Files.write(folder.resolve("logo.png"), new Picture(drawing, 0, "logo", "logo").png(0.2));
        return Files.readAllBytes(LibreOffice.changed("DressTemplate", file));
    }

    private static Drawn filled() {
        return Drawn.open(bytes);
    }

    @Test
    void isReadBackWithNothingToSay() {
        var read = Batches.accepted(RecordReader.read(bytes, Batches.VERSION));
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.actuals());
    }

    @Test
    void theSameTwice() {
        assertArrayEquals(bytes, TemplateFillTest.fill(template, PLAN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void itsFormulasComeToWhatOursDo(long seed) {
        RecountTest.agreeByName(PLAN.record(), filled());
        RecountTest.agreeByName(PLAN.record(), FilledRecords.fill(filled(), seed).recalculate());
    }

    @Test
    void itsFormulasComeToTheSameInLibreOffice() throws Exception {
        assumeTrue(LibreOffice.installed(), "soffice is not on the path");
        Path file = folder.resolve("filled.xlsx");
        Files.write(file, FilledRecords.fill(filled(), 11).bytes());
        RecountTest.agreeByName(
                PLAN.record(), Drawn.open(Files.readAllBytes(LibreOffice.recalculated(file))));
    }

    @Test
    void saysAllThatOursSays() throws IOException {
        try (XSSFWorkbook ours = PLAN.drawn()) {
            List<String> missing = words(ours);
            words(filled().book()).forEach(missing::remove);
            // translated, on purpose
            missing.removeAll(List.of("Batch no. General", "Date General"));
            assertEquals(List.of(), missing);
        }
    }

    private static List<String> words(XSSFWorkbook book) {
        List<String> words = new ArrayList<>();
        for (String one : TemplateFillTest.said(book)) {
            String cell = one.substring(one.indexOf(": ") + 2);
            if (!cell.startsWith("=")) {
                // LibreOffice spells formats of dates with backslashes
                words.add(cell.replace("\\", ""));
            }
        }
        return words;
    }

    @Test
    void keepsWhatTheLaboratoryMadeOfIt() {
        XSSFWorkbook book = filled().book();
        assertEquals(
                List.of("0_Cover", "2_Weigh", "1_Recipe", "Durchführung", "4_CastCure"),
                sheets(book).subList(0, 5));
        assertTrue(sheets(book).containsAll(List.of("Belichtung", "Ausbeute")));
        List<String> words = words(book);
        assertTrue(
                words.containsAll(
                        List.of(
                                "Labor für Polymerelektrolyte General",
                                "Chargen-Nr. General",
                                "Waage vor dem Wiegen justieren General",
                                "Vier-Augen-Prinzip nach QMH 4.2 General")));
        assertEquals("Belichtung", filled().cell("Cure_Minutes", 0).getSheet().getSheetName());
    }

    private static List<String> sheets(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                names.add(book.getSheetName(i));
            }
        }
        return names;
    }

    @Test
    void wearsItsColours() {
        Drawn filled = filled();
        assertEquals(YELLOW, ground(filled.cell("items.weighed", 3)));
        assertEquals(YELLOW, ground(filled.cell("discs.dispensed", 7)));
        assertEquals(YELLOW, ground(filled.cell("Cure_Minutes", 0)));
        int headings = 0;
        for (int row = 0; row < 60; row++) {
            if (filled.cell("steps.id", row).toString().equals("heading")) {
                assertEquals(BLUE, ground(filled.cell("steps.number", row)));
                headings++;
            }
        }
        assertTrue(headings > 8, "operations: " + headings);
        assertEquals(
                "DejaVu Serif",
                filled.cell("items.name", 0).getCellStyle().getFont().getFontName());
    }

    private static String ground(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    @Test
    void computesTheLaboratorysOwnFormula() {
        Drawn filled = filled();
        for (int row = 0; row < 3; row++) {
            XSSFCell name = filled.cell("items.name", row);
            XSSFCell own = name.getRow().getCell(name.getColumnIndex() + 1);
            double expected =
                    filled.number("items.target", row) / filled.number("items.molarMass", row);
            assertEquals(expected, own.getNumericCellValue(), 1e-12 * expected);
        }
    }

    @Test
    void showsItsLogoAndOurQrCode() throws IOException {
        List<byte[]> pictures = pictures(filled().book());
        try (XSSFWorkbook ours = PLAN.drawn()) {
            byte[] code = pictures(ours).getFirst();
            assertTrue(pictures.stream().anyMatch(one -> Arrays.equals(one, code)));
        }
        assertEquals(2, pictures.size());
    }

    private static List<byte[]> pictures(XSSFWorkbook book) {
        return book.getSheet("0_Cover").getDrawingPatriarch().getShapes().stream()
                .filter(XSSFPicture.class::isInstance)
                .map(shape -> ((XSSFPicture) shape).getPictureData().getData())
                .toList();
    }

    /// The workbook in the resources is what LibreOffice makes of the template of today.
    @Test
    void isWhatLibreOfficeMakesOfTheTemplate() throws Exception {
        assumeTrue(LibreOffice.installed(), "soffice is not on the path");
        byte[] fresh = TemplateFillTest.fill(dressed(), PLAN);
        assertEquals(words(Drawn.open(fresh).book()), words(filled().book()));
    }
}
