package org.thioloom.app.fx.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.drawing.Box;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class FrameTest {
    private static final Axis SHARE = Axis.linear("Share", "%", 0, 100);

    private static Chart chart(Axis x, List<Marker> markers) {
        return new Chart("a chart", "", x, SHARE, List.of(), markers);
    }

    private static Frame frame(Chart chart, double height) {
        return Frame.of(chart, chart.home(), new Box(0, 0, 480, height), Plain.SCREEN);
    }

    @Test
    void theLastNumberOfAnAxisStandsWholeOnTheScreen() {
        Chart chart = chart(Axis.linear("Count", "", 0, 100_000), List.of());
        Frame frame = frame(chart, 300);
        Ticks.Tick last = frame.xTicks().majors().getLast();
        assertEquals("100000", last.text());
        double half = Plain.SCREEN.width(last.text()) / 2;
        assertTrue(frame.x().pixel(last.value()) + half <= 480, "it ends beyond the screen");
    }

    @Test
    void namesOfACrowdOfStripesStandAboveTheFieldWhereThatIsHigh() {
        List<Marker> crowd =
                IntStream.range(0, 6)
                        .<Marker>mapToObj(i ->
                                new Marker.Stripe(
                                        new Range(1000 + 5 * i, 1002 + 5 * i),
                                        "a name of a band " + i,
                                        Ink.FIRST))
                        .toList();
        Chart chart = chart(Axis.linear("Wavenumber", "cm⁻¹", 400, 4000).backwards(), crowd);
        Frame frame = frame(chart, 500);
        List<Optional<Box>> places = Labels.of(chart, frame, Plain.SCREEN);
        for (Optional<Box> place : places) {
            double bottom = place.orElseThrow().bottom();
            assertTrue(bottom <= frame.field().top() + 1, "a name hides stripes");
        }
    }

    @Test
    void aUnitThatIsAQuotientStandsInBrackets() {
        assertEquals("Strands / (mol/kg)", Axis.linear("Strands", "mol/kg", 0, 1).label());
        assertEquals("Share / %", SHARE.label());
        assertEquals("r", Axis.linear("r", "", 0, 1).label());
    }
}
