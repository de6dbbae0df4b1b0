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
import org.thioloom.recipes.record.WeighingPage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Charts, whose dots and lines are read off their own axes.
class ChartInkTest {

    private final Planned planned = Planned.of(Document.ofTemplate("anp-c-2.0k"));
    private final byte[] fresh = BatchWorkbook.draw(planned.record().orElseThrow(), PaperSize.A4);

    /// The page of the discs.
    private static PrintedPage page(byte[] workbook) {
        return page(workbook, "4_CastCure");
    }

    private static PrintedPage page(byte[] workbook, String sheet) {
        List<PrintedPage> charted =
                PrintedBook.of(workbook).pages().stream()
                        .filter(page -> page.inks().stream().anyMatch(Ink.Stroke.class::isInstance))
                        .toList();
        assertEquals(
                List.of("2_Weigh", "4_CastCure"),
                charted.stream().map(PrintedPage::sheet).toList());
        return charted.stream().filter(p -> p.sheet().equals(sheet)).findFirst().orElseThrow();
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
        return at(book, "discs.plotted" + what, disc);
    }

    private static XSSFCell at(XSSFWorkbook book, String name, int disc) {
        String column = book.getName(name).getRefersToFormula();
        CellReference first =
                new AreaReference(column, SpreadsheetVersion.EXCEL2007).getFirstCell();
        return book.getSheet(first.getSheetName())
                .getRow(first.getRow() + disc)
                .getCell(first.getCol());
    }

    /// From places on a page to numbers, by two numbers that stand beside each axis.
    private record Ruler(PrintedPage page) {
        double across(double x) {
            return between(x, "5", "15", true);
        }

        double up(double y) {
            return between(y, "80", "160", false);
        }

        double between(double place, String one, String other, boolean across) {
            double low = across ? below(one) : beside(one);
            double high = across ? below(other) : beside(other);
            double start = Double.parseDouble(one);
            return start + (place - low) / (high - low) * (Double.parseDouble(other) - start);
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

    private static List<Ink.Stroke> dashed(PrintedPage page) {
        return page.inks().stream()
                .filter(Ink.Stroke.class::isInstance)
                .map(Ink.Stroke.class::cast)
                .filter(line -> line.pen().dashed())
                .toList();
    }

    @Test
    void theDashedLineIsThePlan() {
        CastingPage plan = Objects.requireNonNull(planned.record().orElseThrow().casting());
        double volume = plan.perDisc().value().doubleValue();
        PrintedPage page = page(fresh);
        List<Ink.Stroke> dashed = dashed(page);
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
    void betweenTwoDashedLinesAMassIsWithinItsWindow() throws IOException {
        WeighingPage.Line node = planned.record().orElseThrow().weighing().lines().getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(fresh))) {
            at(book, "items.plotted", 1).setCellValue(-1.0);
            book.write(out);
        }
        PrintedPage page = page(out.toByteArray(), "2_Weigh");
        Ruler ruler = new Ruler(page);
        List<Ink.Stroke> dashed = dashed(page);
        assertEquals(6, dashed.size(), "three from row to row, low and high");
        double target = node.target().value().doubleValue();
        double low = 100 * (node.low().value().doubleValue() / target - 1);
        assertEquals(1, ruler.between(dashed.getFirst().fromX(), "1", "4", true), 1e-3);
        assertEquals(low, ruler.between(dashed.getFirst().fromY(), "-4", "-2", false), 1e-3);
        List<Ink.Dot> dots =
                page.inks().stream()
                        .filter(Ink.Dot.class::isInstance)
                        .map(Ink.Dot.class::cast)
                        .toList();
        assertEquals(1, dots.size(), "what is not weighed is no dot");
        assertEquals(2, ruler.between(dots.getFirst().x(), "1", "4", true), 1e-3);
        assertEquals(-1, ruler.between(dots.getFirst().y(), "-4", "-2", false), 1e-3);
    }

    @Test
    void theWordsBesideTheAxesReadAlongThem() {
        PrintedPage page = page(fresh);
        List<String> upward =
                page.inks().stream()
                        .filter(Ink.Upward.class::isInstance)
                        .map(ink -> ((Ink.Upward) ink).text())
                        .toList();
        assertEquals(List.of("dry, µm"), upward);
        assertTrue(
                page.inks().stream()
                        .anyMatch(ink ->
                                ink instanceof Ink.Words words && words.text().equals("cast, µL")));
    }
}
