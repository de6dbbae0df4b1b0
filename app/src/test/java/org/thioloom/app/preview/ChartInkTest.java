package org.thioloom.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.record.CastingPage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The chart of thicknesses, whose dots and line are read off its own axes.
class ChartInkTest {

    private final Planned planned = Planned.of(Document.ofTemplate("anp-c-2.0k"));
    private final byte[] fresh = BatchWorkbook.draw(planned.record().orElseThrow(), PaperSize.A4);

    /// The page of the discs.
    private static PrintedPage page(byte[] workbook) {
        List<PrintedPage> charted =
                PrintedBook.of(workbook).pages().stream()
                        .filter(page -> page.inks().stream().anyMatch(Ink.Stroke.class::isInstance))
                        .toList();
        assertEquals(List.of("4_CastCure"), charted.stream().map(PrintedPage::sheet).toList());
        return charted.getFirst();
    }

    /// With what was cast of the first discs, and how thick they are.
    private byte[] measured(double[][] discs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(fresh))) {
            for (int i = 0; i < discs.length; i++) {
                plotted(book, "Cast", i).setCellValue(discs[i][0]);
                plotted(book, "Mean", i).setCellValue(discs[i][1]);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static XSSFCell plotted(XSSFWorkbook book, String what, int disc) {
        String column = book.getName("discs.plotted" + what).getRefersToFormula();
        CellReference first =
                new AreaReference(column, SpreadsheetVersion.EXCEL2007).getFirstCell();
        return book.getSheet(first.getSheetName())
                .getRow(first.getRow() + disc)
                .getCell(first.getCol());
    }

    /// From places on a page to numbers, by two numbers that stand beside each axis.
    private record Ruler(PrintedPage page) {
        double across(double x) {
            double low = below("5");
            return 5 + (x - low) / (below("15") - low) * 10;
        }

        double up(double y) {
            double low = beside("80");
            return 80 + (y - low) / (beside("160") - low) * 80;
        }

        private double below(String number) {
            return chartWords(number).mapToDouble(w -> w.x() + w.width() / 2).max().orElseThrow();
        }

        private double beside(String number) {
            return chartWords(number)
                    .mapToDouble(w ->
                            w.baseline()
                                    - LetterWidths.ascent(w.letters())
                                    + LetterWidths.line(w.letters()) / 2)
                    .max()
                    .orElseThrow();
        }

        private Stream<Ink.Words> chartWords(String number) {
            double top =
                    page.inks().stream()
                            .filter(Ink.Stroke.class::isInstance)
                            .mapToDouble(ink -> ((Ink.Stroke) ink).fromY())
                            .min()
                            .orElseThrow();
            return page.inks().stream()
                    .filter(Ink.Words.class::isInstance)
                    .map(Ink.Words.class::cast)
                    .filter(words -> words.baseline() > top && words.text().equals(number));
        }
    }

    @Test
    void theDashedLineIsThePlan() {
        CastingPage plan = Objects.requireNonNull(planned.record().orElseThrow().casting());
        double volume = plan.perDisc().value().doubleValue();
        PrintedPage page = page(fresh);
        List<Ink.Stroke> dashed =
                page.inks().stream()
                        .filter(Ink.Stroke.class::isInstance)
                        .map(Ink.Stroke.class::cast)
                        .filter(line -> line.pen().dashed())
                        .toList();
        assertEquals(1, dashed.size());
        Ruler ruler = new Ruler(page);
        assertEquals(volume / 2, ruler.across(dashed.getFirst().fromX()), 1e-3);
        assertEquals(1.5 * volume, ruler.across(dashed.getFirst().toX()), 1e-3);
        assertEquals(60, ruler.up(dashed.getFirst().fromY()), 1e-3);
        assertEquals(180, ruler.up(dashed.getFirst().toY()), 1e-3);
        assertTrue(page.inks().stream().noneMatch(Ink.Dot.class::isInstance));
    }

    @Test
    void eachMeasuredDiscIsADotInItsPlace() throws IOException {
        PrintedPage page = page(measured(new double[][] {{9.1, 112.5}, {10.2, 131}, {30, 140}}));
        Ruler ruler = new Ruler(page);
        List<Ink.Dot> dots =
                page.inks().stream()
                        .filter(Ink.Dot.class::isInstance)
                        .map(Ink.Dot.class::cast)
                        .toList();
        assertEquals(2, dots.size(), "30 uL lies beyond the axis");
        assertEquals(9.1, ruler.across(dots.getFirst().x()), 1e-3);
        assertEquals(112.5, ruler.up(dots.getFirst().y()), 1e-3);
        assertEquals(10.2, ruler.across(dots.getLast().x()), 1e-3);
        assertEquals(131, ruler.up(dots.getLast().y()), 1e-3);
    }

    @Test
    void theWordsBesideTheAxesReadAlongThem() {
        PrintedPage page = page(fresh);
        List<String> upward =
                page.inks().stream()
                        .filter(Ink.Upward.class::isInstance)
                        .map(ink -> ((Ink.Upward) ink).text())
                        .toList();
        assertEquals(List.of("dry, um"), upward);
        assertTrue(
                page.inks().stream()
                        .anyMatch(ink ->
                                ink instanceof Ink.Words words && words.text().equals("cast, uL")));
    }
}
