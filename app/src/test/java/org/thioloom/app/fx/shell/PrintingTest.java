package org.thioloom.app.fx.shell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.text.TextRecord;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PrintingTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # width, height [pt], paper within margins of 54 pt
                    487,     734,     A4
                    734,     487,     A4 across
                    504,     684,     Letter
                    """)
    void everyLineIsOnThePaperWhole(double width, double height, String paper) {
        String text =
                IntStream.range(0, 200)
                        .mapToObj(i -> i % 3 == 0 ? "" : "W".repeat(TextRecord.WIDTH - i % 7))
                        .collect(Collectors.joining("\n"));
        List<Text> pages = Toolkit.onScreen(() -> Printing.pages(text, width, height));
        for (Text page : pages) {
            Bounds taken = page.getBoundsInParent();
            assertAll(
                    paper,
                    () -> assertTrue(taken.getMinY() >= 0, () -> "above: " + taken),
                    () -> assertTrue(taken.getMaxY() <= height, () -> "below: " + taken),
                    () -> assertTrue(taken.getMaxX() <= width, () -> "beside: " + taken));
        }
        assertTrue(
                pages.getFirst().getBoundsInParent().getWidth() > 0.9 * width,
                "letters are as large as fits");
        assertEquals(text, pages.stream().map(Text::getText).collect(Collectors.joining("\n")));
    }
}
