package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.preview.Ink;
import org.thioloom.app.preview.PrintedBook;
import org.thioloom.app.preview.PrintedPage;
import org.thioloom.app.sheet.Layout;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.sheet.Printing;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.record.BatchRecord;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// How a record lies on paper: how large, and where its pages end.
class PaperTest {
    private static final double LEAST = 0.85;
    private static final int DPI = 100;
    private static final Pattern SHEET = Pattern.compile("\\(sheet (\\d+) of \\d+\\)");

    @TempDir private Path folder = Path.of("");

    private final BatchRecord record = Drawn.record(8);

    /// All but labels, whose size is that of what they are printed on.
    private static List<RecordSheet> pages(BatchRecord record, PaperSize paper) {
        return BatchWorkbook.sheets(record, Paperwork.on(paper)).stream()
                .filter(sheet -> !(sheet instanceof LabelSheet))
                .toList();
    }

    private static double digits(Layout sheet) {
        return sheet.widths().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Share of full size at which columns as wide as in print fit the paper.
    private static double fit(Layout sheet, PaperSize paper) {
        double width = digits(sheet) * Printing.MM_PER_DIGIT;
        return Math.min(1, paper.printableWidth(sheet.landscape()) / width);
    }

    @ParameterizedTest
    @EnumSource
    void everySheetPrintsAtReadableSize(PaperSize paper) {
        for (RecordSheet sheet : pages(record, paper)) {
            double fit = fit(sheet, paper);
            assertTrue(fit >= LEAST, sheet.name() + " prints at " + fit);
            double scale = Printing.scale(sheet, paper);
            assertTrue(scale * 9 >= 7.95, sheet.name() + " prints nine points at " + 9 * scale);
        }
    }

    /// A sheet is as wide as its rules, which run across all columns; it is printed at whole per
    /// cents.
    @ParameterizedTest
    @EnumSource
    void anotherOfficePrintsAsLarge(PaperSize paper) throws Exception {
        Assumptions.assumeTrue(
                LibreOffice.installed() && LibreOffice.installed("pdftoppm"),
                "soffice or pdftoppm is not on the path: nothing was printed");
        Path file = folder.resolve("record.xlsx");
        Files.write(
                file,
                BatchWorkbook.draw(
                        record, new Paperwork(paper, Optional.empty(), 1, ""), "test", ""));
        Path pdf = LibreOffice.converted(file, "pdf");
        List<String> texts = LibreOffice.texts(pdf);
        List<Path> printed = LibreOffice.pages(pdf, texts.size(), DPI);
        List<RecordSheet> sheets = pages(record, paper);
        for (int page = 0; page < texts.size(); page++) {
            Matcher found = SHEET.matcher(texts.get(page));
            assertTrue(found.find(), "no head on page " + (page + 1));
            RecordSheet sheet = sheets.get(Integer.parseInt(found.group(1)) - 1);
            double scale =
                    inked(ImageIO.read(printed.get(page).toFile()))
                            / (digits(sheet) * Printing.MM_PER_DIGIT);
            assertEquals(fit(sheet, paper) - 0.005, scale, 0.007, sheet.name());
            assertTrue(scale >= LEAST - 0.002, sheet.name() + " was printed at " + scale);
        }
    }

    /// How far apart the outermost marks between head and foot are. `[mm]`
    private static double inked(BufferedImage page) {
        int end = (int) (PaperSize.END_MARGIN / 25.4 * DPI);
        int left = page.getWidth();
        int right = 0;
        for (int y = end; y < page.getHeight() - end; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 200) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        return (right - left) * 25.4 / DPI;
    }

    private static List<String> recipes() {
        return ShippedTemplates.ids();
    }

    /// Of a sheet with several pages, each carries more than a quarter of what it could.
    @ParameterizedTest
    @MethodSource("recipes")
    void noSmallBlockStandsAloneOnItsPage(String recipe) {
        BatchRecord batch = Bundled.record(recipe);
        for (PaperSize paper : PaperSize.values()) {
            byte[] workbook =
                    BatchWorkbook.draw(
                            batch, new Paperwork(paper, Optional.empty(), 1, ""), "test", "");
            List<PrintedPage> printed = PrintedBook.of(workbook).pages();
            for (RecordSheet sheet : pages(batch, paper)) {
                List<Double> filled = new ArrayList<>();
                printed.stream()
                        .filter(page -> page.sheet().equals(sheet.name()))
                        .forEach(page -> filled.add(filled(page)));
                assertTrue(
                        filled.size() == 1 || filled.stream().allMatch(share -> share > 0.25),
                        sheet.name() + " on " + paper + ": " + filled);
            }
        }
    }

    /// How far down its rows reach, of what they might.
    private static double filled(PrintedPage page) {
        double margin = PaperSize.END_MARGIN * 72 / 25.4;
        double lowest =
                page.inks().stream()
                        .mapToDouble(PaperTest::bottom)
                        .filter(bottom -> bottom <= page.height() - margin)
                        .max()
                        .orElseThrow();
        return (lowest - margin) / (page.height() - 2 * margin);
    }

    private static double bottom(Ink ink) {
        return switch (ink) {
            case Ink.Ground ground -> ground.box().y() + ground.box().height();
            case Ink.Rule rule -> rule.toY();
            case Ink.Words words -> words.baseline();
            case Ink.Upward words -> words.y();
            case Ink.Stroke line -> Math.max(line.fromY(), line.toY());
            case Ink.Dot dot -> dot.y() + dot.radius();
            case Ink.Image image -> image.box().y() + image.box().height();
        };
    }

    @ParameterizedTest(name = "\"{0}\" is headed {1}")
    @CsvSource({
        "B-17, Batch B-17  anp",
        "R&D 4, Batch R&&D 4  anp",
        "'', Batch ______________  anp"
    })
    void everyPageIsHeadedByItsBatch(String batch, String head) {
        Paperwork paperwork = new Paperwork(PaperSize.A4, Optional.empty(), 1, batch);
        Drawn drawn = Drawn.open(BatchWorkbook.draw(record, paperwork, "test", ""));
        for (int i = 0; i < pages(record, PaperSize.A4).size(); i++) {
            String left = drawn.book().getSheetAt(i).getHeader().getLeft();
            assertTrue(left.contains(head), left);
        }
    }

    @Test
    void sheetsAreSetUpForPaper() {
        Drawn drawn = Drawn.of(record);
        for (int i = 0; i < pages(record, PaperSize.A4).size(); i++) {
            XSSFSheet sheet = drawn.book().getSheetAt(i);
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getHeader().getRight().contains("Page &P of &N"));
            assertTrue(
                    sheet.getFooter()
                            .getLeft()
                            .contains(record.control().master().header().hash().substring(0, 8)));
            assertNotNull(drawn.book().getPrintArea(i));
            assertFalse(sheet.isDisplayGridlines());
        }
    }
}
