package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.recipes.label.BatchMark;
import org.thioloom.recipes.label.ContainerLabels;
import org.thioloom.recipes.record.BatchRecord;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/// What another program puts on paper lies where the labels are.
class LabelPrintTest {
    private static final int DPI = 300;

    /// The QR code has the same place on every label, so its dark corner tells where a label lies.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # stock, right, upper, source
                    A4,      58.71, 3.47,  hand sum: rim and words and pictures as wide as a screen has them less 4 of 37 modules
                    LETTER,  61.62, 2.25,  the same
                    ROLL,    55.76, 1.45,  the same
                    """)
    void labelsLieOnTheGridOfTheirSheetToHalfAMillimetre(
            LabelStock stock, double right, double upper, String source, @TempDir Path folder)
            throws Exception {
        Assumptions.assumeTrue(
                LibreOffice.installed() && LibreOffice.installed("pdftoppm"),
                "soffice or pdftoppm is not on the path: nothing was printed");
        BatchRecord record = Drawn.record(8);
        Paperwork paperwork = new Paperwork(PaperSize.A4, Optional.of(stock), 1, "");
        Path file = folder.resolve("labels.xlsx");
        Files.write(file, BatchWorkbook.draw(record, paperwork, "test", ""));
        int labels = ContainerLabels.of(record).size();
        int sheets = (labels + stock.count() - 1) / stock.count();
        List<Path> pages = LibreOffice.pages(LibreOffice.converted(file, "pdf"), sheets, DPI);
        assertEquals(sheets, pages.size());
        BufferedImage sheet = ImageIO.read(pages.getFirst().toFile());
        assertEquals(stock.sheet().width(), millimetres(sheet.getWidth()), 0.3);
        assertEquals(stock.sheet().height(), millimetres(sheet.getHeight()), 0.3);
        int rows = Math.min(stock.sheet().rows(), labels / stock.sheet().columns());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < stock.sheet().columns(); column++) {
                double[] one = corner(sheet, stock, row, column);
                double left = stock.sheet().left() + column * stock.sheet().pitch();
                double top = stock.sheet().top() + row * stock.label().height();
                assertEquals(left + right, one[0], 0.5, source);
                assertEquals(top + upper, one[1], 0.5, source);
            }
        }
        assertEquals(new BatchMark("", record.control()).line(), read(sheet, stock));
    }

    /// Upper right dark corner of the code of one label, from the upper left corner of the sheet.
    /// `[mm]`
    private static double[] corner(BufferedImage sheet, LabelStock stock, int row, int column) {
        double left = stock.sheet().left() + column * stock.sheet().pitch();
        double top = stock.sheet().top() + row * stock.label().height();
        int x = pixels(left + stock.label().width()) - 4;
        int from = pixels(left + stock.label().width() / 2);
        int y0 = Math.max(0, pixels(top) - 6);
        int y1 = pixels(top + 7);
        int right = 0;
        int upper = Integer.MAX_VALUE;
        for (int y = y0; y < y1; y++) {
            for (int at = x; at > from; at--) {
                if (dark(sheet, at, y)) {
                    right = Math.max(right, at);
                    break;
                }
            }
        }
        for (int y = y1; y >= y0; y--) {
            if (dark(sheet, right - 4, y)) {
                upper = y;
            }
        }
        assertTrue(right > 0 && upper < y1, "no code at " + row + ", " + column);
        double inside = left + stock.label().width() - millimetres(right);
        assertTrue(inside > 0 && inside < 6, inside + " mm from the right edge");
        return new double[] {millimetres(right), millimetres(upper)};
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 100;
    }

    /// What a reader finds in the code of the first label, as printed.
    private static String read(BufferedImage sheet, LabelStock stock) throws Exception {
        int x = Math.max(0, pixels(stock.sheet().left() + stock.label().width() / 2));
        int y = Math.max(0, pixels(stock.sheet().top()) - 6);
        int width = pixels(stock.label().width() / 2);
        int height = pixels(17);
        int[] rgb = sheet.getRGB(x, y, width, height, null, 0, width);
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, rgb)));
        Result[] found = new QRCodeMultiReader().decodeMultiple(bitmap);
        return found[0].getText();
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }

    private static double millimetres(int pixels) {
        return pixels * 25.4 / DPI;
    }
}
