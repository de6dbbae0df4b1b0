package org.thioloom.app.fx.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.drawing.Box;

import java.util.List;
import java.util.Optional;

class LatticeTest {
    private static final Lattice LATTICE =
            Lattice.of(
                    new double[] {1, 2, 4},
                    new double[] {10, 20},
                    new double[] {1, 2, 3, Double.NaN, 5, 6});

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # x,   y,    value, source
                    1,     10,   1,     a middle
                    0.5,   5,    1,     the lower left corner belongs to it
                    1.49,  24.9, 2,     sides are half way to the neighbour
                    1.5,   10,   3,     half way belongs to the next
                    4.99,  15,   6,     the last cell is as wide as the step before it
                    2,     20,   NaN,   none there
                    5,     10,   NaN,   outside
                    0.4,   10,   NaN,   outside
                    1,     25,   NaN,   outside
                    """)
    void aPlaceHasTheValueOfItsCell(double x, double y, double value, String source) {
        assertEquals(value, LATTICE.at(x, y), source);
    }

    @Test
    void reachesFromSideToSide() {
        assertEquals(new Range(0.5, 5), LATTICE.across());
        assertEquals(new Range(5, 25), LATTICE.up());
    }

    @Test
    void theLeastIsPalestAndTheGreatestDarkest() {
        assertEquals(0, LATTICE.share(1));
        assertEquals(1, LATTICE.share(6));
        assertEquals(0.4, LATTICE.share(3), 1e-15);
    }

    @Test
    void equalValuesAreAllPale() {
        Lattice level =
                Lattice.of(new double[] {1, 2}, new double[] {1, 2}, new double[] {7, 7, 7, 7});
        assertEquals(0, level.share(7));
    }

    @Test
    void oneRowIsNoLattice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Lattice.of(new double[] {1, 2}, new double[] {1}, new double[] {1, 2}));
    }

    @Test
    void aCellIsReadOutWithBothValuesOfItsMiddle() {
        Chart chart =
                new Chart(
                        "a map",
                        "",
                        Axis.linear("ratio", "", 0.5, 5),
                        Axis.linear("thickness", "µm", 5, 25),
                        List.of(
                                new Layer.Cells(
                                        "sol, 1 to 6 wt%",
                                        Ink.SECOND, LATTICE, "wt%", Optional.empty())),
                        List.of());
        Frame frame = Frame.of(chart, chart.home(), new Box(0, 0, 600, 400), Plain.SCREEN);
        Readout there = Readout.at(chart, frame, frame.x().pixel(4.6), frame.y().pixel(11));
        assertEquals("ratio 4, thickness 10 µm", there.heading());
        assertEquals(List.of(new Readout.Row("", "5.00 wt%")), there.rows());
        Readout none = Readout.at(chart, frame, frame.x().pixel(2.2), frame.y().pixel(22));
        assertEquals("ratio 2, thickness 20 µm", none.heading());
        assertEquals(List.of(new Readout.Row("", "none")), none.rows());
    }
}
