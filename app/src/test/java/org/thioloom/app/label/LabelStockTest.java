package org.thioloom.app.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelStockTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # stock, width,  height, across, down, left,   top,   pitch, source
                    A4,      63.5,   38.1,   3,      7,    7.25,   15.15, 66.0,  Avery Zweckform template L7160; in use by open label programs with the same numbers
                    LETTER,  66.675, 25.4,   3,      10,   4.7625, 12.7,  69.85, Avery template 5160: 2 5/8 x 1 in; left 3/16; top 1/2; pitch 2 3/4 in
                    ROLL,    59,     25.93,  1,      1,    1.5,    1.5,   62,    Brother DK-11209: 62 x 29 mm; 1.5 mm unprintable at each edge
                    """)
    void isAsItsMakerSays(
            LabelStock stock,
            double width,
            double height,
            int across,
            int down,
            double left,
            double top,
            double pitch,
            String source) {
        assertEquals(width, stock.label().width(), 0.01, source);
        assertEquals(height, stock.label().height(), 0.01, source);
        assertEquals(across, stock.sheet().columns());
        assertEquals(down, stock.sheet().rows());
        assertEquals(left, stock.sheet().left(), 0.01, source);
        assertEquals(top, stock.sheet().top(), 0.01, source);
        assertEquals(pitch, stock.sheet().pitch(), 0.01, source);
    }

    /// What is left on the right and below is what is left on the left and above.
    @ParameterizedTest
    @EnumSource
    void theLabelsStandInTheMiddleOfTheirSheet(LabelStock stock) {
        LabelStock.Sheet sheet = stock.sheet();
        double width = (sheet.columns() - 1) * sheet.pitch() + stock.label().width();
        double height = sheet.rows() * stock.label().height();
        assertEquals(sheet.width(), 2 * sheet.left() + width, 0.05);
        assertEquals(sheet.height(), 2 * sheet.top() + height, 0.1);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAndColumnsAddUpToTheLabel(LabelStock stock) {
        assertEquals(stock.label().height() / 25.4 * 72, stock.rows().all(), 0.1);
        double digits = LabelGrid.widths(stock).stream().mapToDouble(Double::doubleValue).sum();
        double width =
                (stock.sheet().columns() - 1) * stock.sheet().pitch() + stock.label().width();
        // 1.962 by the metrics of Arial, 1.957 in LibreOffice: a quarter of a millimetre to either
        // side
        assertEquals(width, digits * 1.962, 0.3);
        assertEquals(width, digits * 1.957, 0.3);
        assertTrue(stock.words() > 25, "room for words");
    }

    /// Excel keeps heights in whole pixels, of three quarters of a point.
    @ParameterizedTest
    @EnumSource
    void heightsAreWholePixels(LabelStock stock) {
        for (double height :
                new double[] {stock.rows().rim(), stock.rows().body(), stock.rows().pen()}) {
            assertEquals(0, height / 0.75 % 1, 1e-9);
        }
    }
}
