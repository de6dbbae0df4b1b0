package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.GelPoint.OutOfRatio;
import org.thioloom.chem.network.GelPoint.TooFewBranches;

import java.util.List;

class GelPointTest {
    static final List<Long> SEEDS = Mixtures.SEEDS;

    private static Gels gels(StepGrowth growth) {
        return (Gels) growth.gelPoint();
    }

    @ParameterizedTest(name = "{0} with {1} gels at {2}   ({3})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # enes           | thiols                  | p_c          | source
                    1:3:1:500        | 1.5:2:1:1000            | 0.7071067812 | flory1941: α_c = 1/(f - 1) = p²
                    1:4:1:500        | 2:2:1:1000              | 0.5773502692 | flory1941: α_c = 1/(f - 1) = p²
                    1:4:1:500        | 1.3333333333333333:3:1:400 | 0.4082482905 | stockmayer1943: p_A p_B (f - 1)(g - 1) = 1
                    1:6:1:500        | 3:2:1:1000              | 0.4472135955 | flory1941: α_c = 1/(f - 1) = p²
                    1:3:1:500        | 3:2:1:1000              | 1            | limit: r = 1/(f - 1)
                    1:4:1:500        | 2:2:0.95:1000           | 0.577350269  | 'p_c² = 1/(3 q r), q r = 1'
                    0.95:4:1:500     | 2:2:0.95:1000           | 0.592348878  | 'facts: network-cure, 1.2, q = 0.95 at r = 1'
                    1:4:0.95:500     | 2:2:0.95:1000           | 0.607737125  | 'facts: network-cure, 1.2, e = q = 0.95'
                    1:4:1:500        | 1:2:1:1000; 2:1:1:300   | 0.816496581  | 'hand sum: b2 = 1/2, p_c² = 1/(3/2)'
                    """)
    void gelsAtThePublishedConversion(String enes, String thiols, double expected, String source) {
        assertEquals(expected, gels(Mixtures.of(enes, thiols)).eneConversion(), 5e-10, source);
    }

    @Test
    void impuritiesWithoutGroupsDoNotMoveIt() {
        assertEquals(
                gels(Mixtures.of("1:4:1:500", "2:2:1:1000")),
                gels(Mixtures.of("1:4:1:500; 7:0:1:90", "2:2:1:1000; 9:0:1:78")));
    }

    @ParameterizedTest(name = "{0} linkers a node: {1}")
    @CsvSource(
            textBlock =
                    """
                    # linkers, gels,  source
                      0.66,    false, 'r = 3.03, above f - 1'
                      0.67,    true,  'facts: chemistry, 7.1: linker to node between 0.67 and 6'
                      5.99,    true,  'facts: chemistry, 7.1'
                      6.01,    false, 'r = 0.3328, below 1/(f - 1)'
                    """)
    void nothingGelsOutsideTheWindow(double linkers, boolean gels, String source) {
        GelPoint found = Mixtures.fourAndTwo(1, linkers, 2000).gelPoint();
        assertEquals(gels, found instanceof Gels, source);
    }

    @Test
    void whatNeverGelsSaysTheWindow() {
        OutOfRatio never = (OutOfRatio) Mixtures.fourAndTwo(1, 8, 2000).gelPoint();
        assertEquals(0.25, never.ratio(), 1e-15);
        assertEquals(1 / 3.0, never.lowest(), 1e-15);
        assertEquals(3, never.highest(), 1e-15);
        assertEquals(
                "At r = 0.25 enes per thiol it never gels; it would between 0.3334 and 3.",
                never.sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:2:1:500", "1:1:1:500", "1:3:0.5:500"})
    void withoutBranchesNothingGels(String enes) {
        GelPoint never = Mixtures.of(enes, "1:2:1:1000").gelPoint();
        assertTrue(never instanceof TooFewBranches, never.toString());
        assertTrue(never.sentence().startsWith("It never gels, at no ratio"), never.sentence());
    }

    @Test
    void theSentenceNamesBothConversions() {
        assertEquals(
                "It gels when 64.55 % of the enes and 51.64 % of the thiols have reacted.",
                Mixtures.fourAndTwo(1, 2.5, 2000).gelPoint().sentence());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSidesMayBeSwapped(long seed) {
        StepGrowth growth = Mixtures.any(Mixtures.random(seed));
        GelPoint swapped = growth.swapped().gelPoint();
        switch (growth.gelPoint()) {
            case Gels(double enes, double thiols) -> {
                assertEquals(thiols, ((Gels) swapped).eneConversion(), 1e-13, "seed " + seed);
                assertEquals(enes, ((Gels) swapped).thiolConversion(), 1e-13, "seed " + seed);
            }
            case OutOfRatio(double ratio, double lowest, double highest) -> {
                assertEquals(ratio * ((OutOfRatio) swapped).ratio(), 1, 1e-13, "seed " + seed);
                assertEquals(1 / highest, lowest, 1e-13, "seed " + seed);
            }
            default -> assertTrue(swapped instanceof TooFewBranches, "seed " + seed);
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void thereIsGelJustBeyondItAndNoneJustBefore(long seed) {
        StepGrowth growth = Mixtures.any(Mixtures.random(seed));
        if (growth.gelPoint() instanceof Gels(double enes, double thiols)) {
            assertEquals(growth.ratio() * enes, thiols, 1e-12, "seed " + seed);
            assertFalse(found(growth.at(enes * (1 - 1e-9))).isGel(), "seed " + seed);
            double beyond = enes * (1 + 1e-9);
            if (beyond <= growth.highestEneConversion()) {
                assertTrue(found(growth.at(beyond)).isGel(), "seed " + seed);
            }
        } else {
            assertFalse(found(growth.atLimiting(1)).isGel(), "seed " + seed);
        }
    }
}
