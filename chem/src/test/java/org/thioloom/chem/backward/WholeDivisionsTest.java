package org.thioloom.chem.backward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.backward.Answers.dice;
import static org.thioloom.chem.backward.Answers.found;
import static org.thioloom.chem.backward.Answers.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

class WholeDivisionsTest {
    private static final double TENTH = 1e-4;

    private static Weighable node(double grams) {
        return new Weighable("node", grams, TENTH, 4 / 1062.702, 0, 1, 1);
    }

    private static Weighable linker(double grams) {
        return new Weighable("linker", grams, TENTH, 0, 2 / 2000.0, 1, 1);
    }

    private static Weighable dmso(double grams) {
        return new Weighable("dmso", grams, 1e-4 * 1.0955, 0, 0, 0, 1);
    }

    @Test
    void theNeighbourNearestToTheRatioIsTaken() {
        // by hand: of 3.1/11.6, 3.1/11.7, 3.2/11.6 and 3.2/11.7 to 1 : 2 molecules (r = 1), the
        // second is at r = 0.99730, the others at 1.00590, 1.03835 and 1.02947
        WholeDivisions whole = found(WholeDivisions.of(List.of(node(0.00312), linker(0.011743))));
        assertEquals(31, whole.portions().get(0).divisions());
        assertEquals(117, whole.portions().get(1).divisions());
        assertEquals(0.99730, whole.whole().imbalance(), 5e-6);
        assertEquals(1, whole.planned().imbalance(), 1e-4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noNeighbourIsNearerByBruteForce(long seed) {
        RandomGenerator dice = dice(seed);
        double nodes = dice.nextDouble(0.002, 0.03);
        List<Weighable> all =
                List.of(
                        node(nodes),
                        linker(nodes * 3.764 * dice.nextDouble(0.97, 1.03)),
                        dmso(dice.nextDouble(0.01, 0.1)));
        WholeDivisions whole = found(WholeDivisions.of(all));
        double r = whole.planned().imbalance();
        double off = Math.abs(Math.log(whole.whole().imbalance() / r));
        double solids = Math.abs(whole.whole().solids() - whole.planned().solids());
        long[] low =
                all.stream().mapToLong(w -> (long) Math.floor(w.target() / w.division())).toArray();
        List<long[]> neighbours = new ArrayList<>();
        for (long a = low[0]; a <= low[0] + 1; a++) {
            for (long b = low[1]; b <= low[1] + 1; b++) {
                for (long c = low[2]; c <= low[2] + 1; c++) {
                    neighbours.add(new long[] {a, b, c});
                }
            }
        }
        for (long[] n : neighbours) {
            double ene = n[0] * TENTH * 4 / 1062.702;
            double thiol = n[1] * TENTH * 2 / 2000.0;
            double dry = (n[0] + n[1]) * TENTH;
            double wet = dry + n[2] * all.get(2).division();
            double here = Math.abs(Math.log(ene / thiol / r));
            double drier = Math.abs(dry / wet - whole.planned().solids());
            boolean equal = Math.abs(here - off) < 1e-12;
            assertTrue(here >= off - 1e-12 && (!equal || drier >= solids - 1e-12), "seed " + seed);
        }
        assertEquals(8, whole.looked());
        double rounded = Math.abs(Math.log(whole.rounded().imbalance() / r));
        assertTrue(off <= rounded + 1e-12, "rounding each mass is one of the neighbours");
    }

    @Test
    void aTargetOnADivisionStaysThere() {
        WholeDivisions whole =
                found(WholeDivisions.of(List.of(node(0.0157), linker(0.0591), dmso(0.054775))));
        assertEquals(157, whole.portions().get(0).divisions());
        assertEquals(591, whole.portions().get(1).divisions());
        assertEquals(500, whole.portions().get(2).divisions());
        assertEquals(0, whole.portions().get(2).departure(), 1e-12);
    }

    @Test
    void finerDivisionsLeaveLessOff() {
        double coarse = off(1e-3);
        double fine = off(1e-5);
        assertTrue(fine < coarse / 5, coarse + " and " + fine);
    }

    private static double off(double division) {
        WholeDivisions whole =
                found(
                        WholeDivisions.of(
                                List.of(
                                        new Weighable("n", 0.0123456, division, 1, 0, 1, 1),
                                        new Weighable("l", 0.0456789, division, 0, 1, 1, 1))));
        return Math.abs(Math.log(whole.whole().imbalance() / whole.planned().imbalance()));
    }

    @Test
    void lessThanADivisionIsRefused() {
        String said = refused(WholeDivisions.of(List.of(node(0.00004), linker(0.01)))).toString();
        assertTrue(said.contains("0.04 mg of node is less than one division, 0.1 mg"), said);
        assertTrue(refused(WholeDivisions.of(List.of())).sentence().startsWith("0 things"));
    }
}
