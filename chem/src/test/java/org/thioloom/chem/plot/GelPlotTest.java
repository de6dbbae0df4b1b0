package org.thioloom.chem.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.GelPlot.Point;

import java.util.List;
import java.util.OptionalDouble;

/// Sol, dangling ends and elastic chains, drawn.
class GelPlotTest {
    private static final List<Point> POINTS =
            List.of(
                    new Point(0, 1, 0, 0),
                    new Point(0.6, 0.8, 0.15, 0.05),
                    new Point(0.8, 0.1, 0.3, 0.6),
                    new Point(1, 0, 0, 1));

    private static GelPlot plot(String title, double batch) {
        return new GelPlot(
                title,
                "Conversion of C=C",
                POINTS,
                OptionalDouble.of(0.57735),
                OptionalDouble.of(batch));
    }

    private static Picture found(Answer<Picture> answer) {
        return switch (answer) {
            case Found<Picture>(Picture picture) -> picture;
            case Refused<Picture> refused -> throw new AssertionError(refused.toString());
        };
    }

    @Test
    void saysInWordsWhatIsDrawn() {
        assertEquals(
                "ANP-C. It gels at a conversion of 0.577. At 0.700 there are 45.00 wt% of sol, 22.50"
                        + " wt% of dangling ends, 32.50 wt% of elastic chains.",
                plot("ANP-C", 0.7).description());
        OptionalDouble none = OptionalDouble.empty();
        assertEquals(
                "ANP-C. It never gels.",
                new GelPlot("ANP-C", "Conversion", POINTS, none, none).description());
        assertThrows(
                IllegalArgumentException.class,
                () -> new GelPlot("ANP-C", "Conversion", List.of(), none, none));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.5, 0.577, 0.6, 0.97, 1})
    void staysOnItsPaperWhereverTheBatchStands(double batch) {
        for (PlotSize size : List.of(PlotSize.COLUMN, PlotSize.PAGE)) {
            Picture picture = found(plot("ANP-C", batch).draw(size));
            assertTrue(picture.width() <= size.width() + 1, picture.width() + " px wide");
            assertEquals(picture.svg(), found(plot("ANP-C", batch).draw(size)).svg());
        }
    }

    @Test
    void refusesANameThatCannotBeDrawn() {
        assertTrue(plot("膜", 0.9).draw(PlotSize.COLUMN) instanceof Refused<Picture>);
    }
}
