package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

/// The table of discs and its chart.
class CastSheetTest {
    private final Drawn drawn = Drawn.of(Drawn.record(8));

    @ParameterizedTest(name = "{0} % off, of {1} % allowed, reads {2}")
    @CsvSource({
        "377, 10, THICK",
        "10.5, 10, THICK",
        "9.5, 10, OK",
        "-9.5, 10, OK",
        "-10.5, 10, THIN",
        "-10.5, 15, OK",
        "3, 2, THICK"
    })
    void aDiscFarOffItsThicknessIsSaidInAWord(double percent, double window, String word) {
        drawn.type("Disc_Window", 0, window)
                .type("discs.gauge1", 2, (1 + percent / 100) * drawn.number("discs.expected", 2))
                .recalculate();
        assertEquals(percent, drawn.number("discs.off", 2), 1e-9);
        assertEquals(word, drawn.text("discs.check", 2));
    }

    @Test
    void aDiscThatNobodyMeasuredHasNoWord() {
        drawn.recalculate();
        assertEquals("", drawn.text("discs.check", 0));
    }

    @ParameterizedTest(name = "of {0} discs")
    @ValueSource(ints = {3, 12, 20, 30, 40})
    void theChartKeepsItsTitleAndCaption(int discs) {
        XSSFSheet sheet = Drawn.of(Drawn.record(discs)).book().getSheet("4_CastCure");
        var chart = sheet.getDrawingPatriarch().getShapes().getFirst();
        int row = ((XSSFClientAnchor) chart.getAnchor()).getRow1();
        assertEquals(
                "Thickness over the volume that was cast",
                sheet.getRow(row - 1).getCell(0).getStringCellValue());
        assertEquals(
                0,
                Arrays.stream(sheet.getRowBreaks()).filter(b -> b == row || b == row - 1).count());
    }
}
