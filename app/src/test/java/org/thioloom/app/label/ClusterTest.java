package org.thioloom.app.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.label.Cluster.Corner;

class ClusterTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # count, width, height, size,  by hand
                    1,       30,    30,     13,    no larger than that
                    2,       20,    12,     10,    side by side
                    3,       22,    16.5,   11,    one below two
                    4,       20,    20,     10,    a square of squares
                    4,       25,    15,     10,    two and two set off
                    5,       30,    15,     10,    three above two
                    6,       35,    15,     10,    three and three set off
                    """)
    void isPackedAsLargeAsItGoes(
            int count, double width, double height, double size, String byHand) {
        Cluster cluster = Cluster.of(count, width, height);
        assertEquals(size, cluster.size(), 1e-9, byHand);
        assertEquals(count, cluster.corners().size());
    }

    /// Two squares on their points do not overlap when the distances of their middles across and
    /// down add to at least one size.
    @ParameterizedTest
    @CsvSource({"2,20,9", "3,15,15", "5,23,15.5", "7,16.8,17.4", "9,14.6,19"})
    void noTwoOverlapAndAllFit(int count, double width, double height) {
        Cluster cluster = Cluster.of(count, width, height);
        assertTrue(cluster.width() <= width + 1e-9 && cluster.height() <= height + 1e-9);
        for (Corner one : cluster.corners()) {
            for (Corner other : cluster.corners()) {
                double apart = Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
                assertTrue(one.equals(other) || apart >= 1 - 1e-9, one + " " + other);
            }
        }
    }
}
