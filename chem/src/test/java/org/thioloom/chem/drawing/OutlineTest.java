package org.thioloom.chem.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutlineTest {
    @Test
    void isReadFromTheCommandsOfSvg() {
        Outline outline = Outline.parse("M0 0L10 0Q20 0 20 -10ZM1 2L3 4Z");
        List<double[]> parts = outline.polylines();
        assertEquals(2, parts.size());
        double[] first = parts.getFirst();
        assertArrayEquals(new double[] {0, 0, 10, 0}, java.util.Arrays.copyOf(first, 4));
        // half-way along the curve: a quarter, a half and a quarter of its three points
        assertEquals(17.5, first[2 + 2 * 4], 1e-12);
        assertEquals(-2.5, first[3 + 2 * 4], 1e-12);
        assertEquals(0, first[first.length - 1], "closed");
        assertArrayEquals(new double[] {1, 2, 3, 4, 1, 2}, parts.getLast());
        assertEquals(new Box(0, -10, 20, 4), outline.box());
    }

    @Test
    void isScaledBeforeItIsMoved() {
        Outline placed = Outline.line(1, 2, 3, 4).placed(2, -1, 10, 20);
        assertArrayEquals(new double[] {12, 18, 16, 16}, placed.polylines().getFirst());
    }

    @Test
    void aRayLeavesAConvexShapeOnce() {
        Hull hull = Hull.of(Outline.polygon(-2, -1, 2, -1, 2, 1, 0, 0.5, -2, 1));
        assertEquals(4, hull.corners().size(), "the dent is filled");
        assertEquals(2, hull.exit(0, 0, 1, 0), 1e-12);
        assertEquals(1, hull.exit(0, 0, 0, 1), 1e-12);
        assertEquals(Math.sqrt(2), hull.exit(0, 0, Math.sqrt(0.5), Math.sqrt(0.5)), 1e-12);
        assertEquals(7, hull.exit(-5, 0, 1, 0), 1e-12, "from outside");
        assertEquals(0, hull.exit(5, 0, 1, 0), 1e-12, "behind");
        assertEquals(0, hull.exit(0, 5, 1, 0), 1e-12, "beside");
    }

    @Test
    void boxesOverlapOnlyWhereTheyShareAnArea() {
        Box box = new Box(0, 0, 10, 5);
        assertEquals(true, box.overlaps(new Box(9, 4, 20, 20)));
        assertEquals(false, box.overlaps(new Box(10, 0, 20, 5)), "an edge");
        assertEquals(new Box(-1, 0, 10, 7), box.with(new Box(-1, 6, 0, 7)));
    }

    @Test
    void whatRanToTheRightRunsUpwards() {
        Outline turned = Outline.line(0, 0, 10, -2).upright();
        assertArrayEquals(new double[] {0, 0, -2, -10}, turned.polylines().getFirst(), 1e-12);
    }
}
