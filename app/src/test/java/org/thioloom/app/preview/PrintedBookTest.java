package org.thioloom.app.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.record.BatchRecord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages against the workbook that they are pages of.
class PrintedBookTest {
    private static final String TEMPLATE = "anp-c-2.0k";

    // digits, and words behind them in which a % is no factor
    private static final Pattern NUMBER = Pattern.compile("0(\\.0+)?(?:\"([^\"]*)\")?");

    private static Optional<BatchRecord> record = Optional.empty();

    @BeforeAll
    static void plan() {
        record = Planned.of(Document.ofTemplate(TEMPLATE)).record();
    }

    private static byte[] workbook(LabelStock stock) {
        return BatchWorkbook.draw(record.orElseThrow(), paperwork(stock), "t", "");
    }

    private static Paperwork paperwork(LabelStock stock) {
        PaperSize paper = stock == LabelStock.LETTER ? PaperSize.LETTER : PaperSize.A4;
        return new Paperwork(paper, Optional.of(stock), 1, "B-7");
    }

    /// All that the cells of each printed sheet say, without blanks.
    private static Map<String, List<String>> said(byte[] workbook) throws IOException {
        Map<String, List<String>> said = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    said.put(book.getSheetName(i), said(book, i));
                }
            }
        }
        return said;
    }

    private static List<String> said(XSSFWorkbook book, int sheet) {
        AreaReference area =
                new AreaReference(book.getPrintArea(sheet), book.getSpreadsheetVersion());
        return List.of(area.getAllReferencedCells()).stream()
                .map(place -> words(book, sheet, place))
                .map(PrintedBookTest::closed)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String words(XSSFWorkbook book, int sheet, CellReference place) {
        var row = book.getSheetAt(sheet).getRow(place.getRow());
        XSSFCell cell = row == null ? null : row.getCell(place.getCol());
        if (cell == null) {
            return "";
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        Matcher number = NUMBER.matcher(cell.getCellStyle().getDataFormatString());
        if (type == CellType.NUMERIC && number.matches()) {
            String decimals = Objects.requireNonNullElse(number.group(1), ".");
            double value = cell.getNumericCellValue();
            return String.format(Locale.ROOT, "%." + (decimals.length() - 1) + "f", value)
                    + Objects.requireNonNullElse(number.group(2), "");
        }
        return type == CellType.STRING ? cell.getRichStringCellValue().getString() : "";
    }

    private static String closed(String words) {
        return words.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @EnumSource(LabelStock.class)
    void everyWordAndNumberOfEveryCellIsOnItsPages(LabelStock stock) throws IOException {
        byte[] workbook = workbook(stock);
        PrintedBook printed = PrintedBook.of(workbook);
        for (Map.Entry<String, List<String>> sheet : said(workbook).entrySet()) {
            StringBuilder text = new StringBuilder();
            printed.pages().stream()
                    .filter(page -> page.sheet().equals(sheet.getKey()))
                    .flatMap(page -> page.inks().stream())
                    .forEach(ink -> {
                        if (ink instanceof Ink.Words words) {
                            text.append(closed(words.text()));
                        }
                    });
            String all = text.toString();
            sheet.getValue()
                    .forEach(words ->
                            assertTrue(all.contains(words), sheet.getKey() + ": " + words));
        }
    }

    @ParameterizedTest
    @EnumSource(LabelStock.class)
    void itPrintsAlikeBeforeItIsWrittenAndRead(LabelStock stock) {
        PrintedBook written = PrintedBook.of(workbook(stock));
        PrintedBook drawn =
                PrintedBook.of(BatchWorkbook.book(record.orElseThrow(), paperwork(stock), "t", ""));
        assertEquals(written.pages(), drawn.pages());
        for (int i = 0; i < written.pictures().size(); i++) {
            assertArrayEquals(written.pictures().get(i).bytes(), drawn.pictures().get(i).bytes());
        }
        assertEquals(written.pictures().size(), drawn.pictures().size());
    }

    @ParameterizedTest
    @EnumSource(LabelStock.class)
    void nothingIsPrintedBesideThePaper(LabelStock stock) {
        for (PrintedPage page : PrintedBook.of(workbook(stock)).pages()) {
            for (Ink ink : page.inks()) {
                Ink.Box box = box(ink);
                String where = page.sheet() + ": " + ink;
                assertTrue(box.x() >= -1 && box.y() >= -1, where);
                assertTrue(box.x() + box.width() <= page.width() + 1, where);
                assertTrue(box.y() + box.height() <= page.height() + 1, where);
            }
        }
    }

    private static Ink.Box box(Ink ink) {
        return switch (ink) {
            case Ink.Ground(Ink.Box box, var _) -> box;
            case Ink.Image(Ink.Box box, var _) -> box;
            case Ink.Rule(double x, double y, double toX, double toY) ->
                    new Ink.Box(x, y, toX - x, toY - y);
            case Ink.Words words -> new Ink.Box(words.x(), words.baseline(), words.width(), 0);
            case Ink.Upward words ->
                    new Ink.Box(words.x(), words.y() - words.width(), 0, words.width());
            case Ink.Stroke line ->
                    new Ink.Box(
                            Math.min(line.fromX(), line.toX()),
                            Math.min(line.fromY(), line.toY()),
                            Math.abs(line.toX() - line.fromX()),
                            Math.abs(line.toY() - line.fromY()));
            case Ink.Dot dot ->
                    new Ink.Box(
                            dot.x() - dot.radius(),
                            dot.y() - dot.radius(),
                            2 * dot.radius(),
                            2 * dot.radius());
        };
    }

    @Test
    void pagesAreNumberedThroughAndHeadedAgain() {
        List<PrintedPage> pages = PrintedBook.of(workbook(LabelStock.A4)).pages();
        for (int i = 0; i < pages.size() - 1; i++) {
            String number = "Page " + (i + 1) + " of " + pages.size();
            assertTrue(has(pages.get(i), number), pages.get(i).sheet() + " lacks " + number);
        }
        List<PrintedPage> steps = pages.stream().filter(p -> p.sheet().equals("3_Steps")).toList();
        assertTrue(steps.size() > 1, "the steps fill " + steps.size() + " pages");
        assertTrue(steps.stream().allMatch(page -> has(page, "No.")), "a page without heading");
    }

    private static boolean has(PrintedPage page, String words) {
        return page.inks().stream()
                .anyMatch(ink -> ink instanceof Ink.Words one && one.text().contains(words));
    }

    @Test
    void onePageIsPrintedAsItIsAmongAll() {
        byte[] workbook = workbook(LabelStock.A4);
        List<PrintedPage> all = PrintedBook.of(workbook).pages();
        PrintedBook book = PrintedBook.of(workbook);
        int last = book.sheets().size() - 1;
        assertEquals(all.getLast(), book.page(last));
        assertEquals(all.stream().map(PrintedPage::sheet).toList(), book.sheets());
    }

    @Test
    void paperIsAsLargeAsItIs() {
        assertEquals(210 / 25.4 * 72, first(LabelStock.A4).width(), 1e-9);
        assertEquals(612, first(LabelStock.LETTER).width(), 1e-9);
        PrintedPage roll = PrintedBook.of(workbook(LabelStock.ROLL)).pages().getLast();
        assertEquals(62 / 25.4 * 72, roll.width(), 1e-9);
    }

    private static PrintedPage first(LabelStock stock) {
        return PrintedBook.of(workbook(stock)).pages().getFirst();
    }
}
