package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;
import static org.thioloom.chem.network.Mixtures.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.GelPoint.LostToLoops;
import org.thioloom.chem.network.GelPoint.OutOfRatio;

import java.util.List;
import java.util.stream.LongStream;

class PrimaryLoopsTest {
    static final List<Long> SEEDS = LongStream.range(0, 20).boxed().toList();
    private static final StepGrowth PERFECT = Mixtures.fourAndTwo(1, 2, 2000);

    private static PrimaryLoops loops(StepGrowth growth, double tendency, double conversion) {
        return found(PrimaryLoops.of(growth, tendency, conversion));
    }

    /// Facts: network-cure, 1.8; repeated with scipy 1.17.1, DOP853 at 1e-11.
    @ParameterizedTest(name = "λ = {0}: {1} at 0.95, {2} at 0.99, {3} at 0.999")
    @CsvSource({
        "0.003, 0.008021, 0.008653, 0.008740", "0.01,  0.025987, 0.027682, 0.027784",
        "0.02,  0.049991, 0.052562, 0.052623", "0.05,  0.112363, 0.115630, 0.115642",
        "0.1,   0.193084, 0.195953, 0.195961", "0.2,   0.303444, 0.305592, 0.305603",
        "0.5,   0.472434, 0.474699, 0.474718", "1.0,   0.596241, 0.599463, 0.599494"
    })
    void loopsPerLinkerAgreeWithTheTable(double tendency, double at95, double at99, double at999) {
        assertEquals(at95, loops(PERFECT, tendency, 0.95).perLinker(), 5.01e-7);
        assertEquals(at99, loops(PERFECT, tendency, 0.99).perLinker(), 5.01e-7);
        assertEquals(at999, loops(PERFECT, tendency, 0.999).perLinker(), 5.01e-7);
    }

    @ParameterizedTest(name = "{0} with {1}, λ = {2}, {3}: n₁ = {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # nodes      | linkers          | λ      | limiting p | n1, scipy 1.17.1, DOP853 at 1e-12
                    1:3:1:500    | 1.5:2:1:1000     | 0.05   | 0.9  | 0.07209682200
                    1:8:1:500    | 4:2:1:1000       | 0.05   | 0.9  | 0.20822647654
                    1:4:1:500    | 2.5:2:1:1000     | 0.05   | 0.95 | 0.07578219523
                    1:4:1:500    | 1.6:2:1:1000     | 0.05   | 0.95 | 0.11575210812
                    1:4:0.97:500 | 2.05:2:0.95:1000 | 0.0187 | 0.97 | 0.04674784038
                    """)
    void otherMixturesAgreeWithAnIndependentIntegration(
            String nodes, String linkers, double tendency, double p, double expected) {
        StepGrowth growth = Mixtures.of(nodes, linkers);
        double conversion = p * growth.highestEneConversion();
        PrimaryLoops found = loops(growth, tendency, conversion);
        assertEquals(expected, found.perLinker(), 1e-9);
        PrimaryLoops swapped = loops(growth.swapped(), tendency, conversion * growth.ratio());
        assertEquals(found.perLinker(), swapped.perLinker(), 1e-12, "linkers may be the enes");
        assertEquals(
                found(found.network()).fractions().sol(),
                found(swapped.network()).fractions().sol(),
                1e-12);
    }

    /// Mean-field rates by scipy 1.17.1, then the recursion by mpmath 1.3.0.
    @ParameterizedTest(name = "λ = {0}, p = {1}: w_sol {2}, ξ {3}")
    @CsvSource(
            textBlock =
                    """
                    # λ,    p,    w_sol,          ξ,              ν,             w_el
                    0.0187, 0.95, 0.00403973085, 0.713209038526, 1.56539552606, 0.901322644057
                    0.05,   0.95, 0.010579847853, 0.588854545649, 1.3080146387,  0.866094339487
                    0.05,   0.8,  0.111120328945, 0.178848143033, 0.472748032157, 0.481801171463
                    0.0187, 1,    0.00087348437, 0.90181996857, 1.80363993714, 0.99912651563
                    """)
    void theNetworkWithItsLoopsAgrees(
            double tendency, double p, double sol, double rank, double strands, double active) {
        Network network = found(loops(PERFECT, tendency, p).network());
        assertEquals(sol, network.fractions().sol(), 1e-9);
        assertEquals(rank, network.skeleton().cycleRank(), 1e-9);
        assertEquals(strands, network.skeleton().strands(), 1e-9);
        assertEquals(active, network.fractions().active(), 1e-9);
        assertEquals(PERFECT.mass(), network.mass(), 1e-9, "loops weigh what they weighed");
    }

    /// Kinetic Monte Carlo of 3e5 nodes with loops, facts: network-cure, 1.8.
    @ParameterizedTest(name = "λ = {0}: sol {1}, ξ {2}")
    @CsvSource({"0.0187, 0.00427, 0.7149", "0.05, 0.0116, 0.590"})
    void simulatedNetworksAreCloseToIt(double tendency, double sol, double rank) {
        Network network = found(loops(PERFECT, tendency, 0.95).network());
        assertEquals(rank, network.skeleton().cycleRank(), 0.003 * rank);
        assertEquals(sol, network.fractions().sol(), 0.10 * sol);
    }

    @Test
    void fewLoopsAreThreeTimesTheTendency() {
        assertEquals(3e-5, loops(PERFECT, 1e-5, 1).perLinker(), 3e-8, "facts: 1.8, n1 = 3 λ");
        PrimaryLoops none = loops(PERFECT, 0, 0.95);
        assertEquals(0, none.perLinker());
        assertEquals(0.95, none.restEneConversion(), 1e-12);
        assertEquals(
                found(PERFECT.at(0.95)).skeleton().strands(),
                found(none.network()).skeleton().strands(),
                1e-9);
    }

    @Test
    void theBandReachesTwentyPerCentDown() {
        PrimaryLoops loops = loops(PERFECT, 0.05, 0.99);
        assertEquals(0.8 * loops.perLinker(), loops.fewestPerLinker(), 1e-15);
        assertEquals(2 * loops.perLinker(), loops.loops(), 1e-15, "two linkers a node");
    }

    /// Root of the corrected gel condition by bisection, scipy 1.17.1.
    @ParameterizedTest(name = "λ = {0} gels at {1}")
    @CsvSource({"0, 0.577350269", "0.0187, 0.588876120", "0.05, 0.608257688"})
    void loopsDelayTheGelPoint(double tendency, double expected) {
        Gels gels = (Gels) found(PrimaryLoops.gelPoint(PERFECT, tendency));
        assertEquals(expected, gels.eneConversion(), 2e-9);
        assertEquals(expected, gels.thiolConversion(), 2e-9);
    }

    @Test
    void loopsCanKeepItFromGelling() {
        StepGrowth scarce = Mixtures.fourAndTwo(1, 0.72, 2000);
        assertTrue(scarce.gelPoint() instanceof Gels);
        GelPoint lost = found(PrimaryLoops.gelPoint(scarce, 0.5));
        assertTrue(lost instanceof LostToLoops, lost.toString());
        assertTrue(lost.sentence().endsWith(" % of the linkers bite the node they hang on."));
        assertFalse(found(loops(scarce, 0.5, scarce.highestEneConversion()).network()).isGel());
    }

    @Test
    void whatNeverGelsWithoutLoopsSaysSo() {
        GelPoint never = found(PrimaryLoops.gelPoint(Mixtures.fourAndTwo(1, 8, 2000), 0.02));
        assertTrue(never instanceof OutOfRatio, never.toString());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void moreTendencyClosesMoreLoopsAndLeavesFewerStrands(long seed) {
        var random = Mixtures.random(seed);
        StepGrowth growth =
                Mixtures.of(
                        "1:%s:%s:1000".formatted(random.nextInt(3, 9), random.nextDouble(0.8, 1)),
                        "%s:2:0.95:1500; 0.3:2:1:3400".formatted(random.nextDouble(1.5, 3)));
        double p = random.nextDouble(0.5, 1) * growth.highestEneConversion();
        double tendency = random.nextDouble(0.001, 0.3);
        PrimaryLoops fewer = loops(growth, tendency, p);
        PrimaryLoops more = loops(growth, 2 * tendency, p);
        assertTrue(more.perLinker() > fewer.perLinker(), "seed " + seed);
        assertTrue(
                found(more.network()).skeleton().cycleRank()
                        <= found(fewer.network()).skeleton().cycleRank(),
                "seed " + seed);
        assertEquals(growth.mass(), more.rest().mass(), 1e-9 * growth.mass(), "seed " + seed);
        assertEquals(
                p * growth.eneGroups() - 2 * more.loops(),
                more.restEneConversion() * more.rest().eneGroups(),
                1e-9,
                "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aTendencyOutOfRangeIsRefused(double tendency) {
        assertTrue(
                refused(PrimaryLoops.of(PERFECT, tendency, 0.9))
                        .sentence()
                        .startsWith("A tendency to loops of "));
        assertTrue(
                refused(PrimaryLoops.gelPoint(Mixtures.fourAndTwo(1, 8, 2000), tendency))
                        .remedy()
                        .startsWith("Give λ"));
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "13, 2", "2, 13"})
    void loopsOfTwoBranchedSidesAreRefused(int enes, int thiols) {
        StepGrowth growth = Mixtures.of("1:" + enes + ":1:500", "1:" + thiols + ":1:500");
        assertEquals(
                "Loops are not worked out for molecules of "
                        + enes
                        + " groups with molecules of "
                        + thiols
                        + ".",
                refused(PrimaryLoops.of(growth, 0.02, 0.1)).sentence());
    }

    @Test
    void aConversionThatCannotBeIsRefusedAsEverywhere() {
        assertEquals(
                refused(PERFECT.at(1.2)).sentence(),
                refused(PrimaryLoops.of(PERFECT, 0.02, 1.2)).sentence());
    }
}
