package org.thioloom.chem.network.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;
import static org.thioloom.chem.network.Mixtures.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.network.Mixtures;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.StepGrowth;

class SamplingTest {
    private static final int THREADS = 2;

    private static void within(double theory, Estimate drawn, String what) {
        assertTrue(
                drawn.standardErrorsFrom(theory) <= 4, what + ": " + theory + " against " + drawn);
    }

    /// Whole molecules of every species, so that nothing is rounded.
    @ParameterizedTest(name = "{0} with {1} at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # enes                    | thiols                               | p_A  | molecules
                    1:4:1:1062.71             | 2:2:1:2000                           | 0.95 | 20000
                    1:4:1:1062.71             | 2:2:1:3400                           | 0.70 | 20000
                    1:4:1:1062.71             | 2.5:2:1:2000                         | 1    | 20000
                    1:4:1:1062.71             | 2:2:1:2000                           | 0.60 | 100000
                    1:4:1:1062.71             | 2:2:1:2000                           | 0.59 | 400000
                    1:3:1:500                 | 1.5:2:1:1000                         | 0.75 | 50000
                    1:4:0.9:1062.71           | 2:2:0.9:2000                         | 0.98 | 20000
                    0.6:3:1:500; 0.4:6:1:900  | 1.2:2:1:1500; 0.5:2:1:3400; 0.2:1:1:300 | 0.8 | 20000
                    0.8:5:1:700; 0.2:2:1:250  | 1:3:1:400; 0.6:2:1:1500; 0.2:1:1:90  | 0.6  | 20000
                    1:2:1:248                 | 0.5:4:1:488.66                       | 0.93 | 20000
                    0.9:8:1:9000; 0.1:0:1:500 | 4:2:1:2000; 1:0:1:78                 | 0.5  | 20000
                    0.5:20:1:5000; 0.5:1:1:120 | 5:2:1:600                           | 0.4  | 20000
                    1:4:1:1000                | 1:4:1:1200                           | 0.5  | 20000
                    """)
    void drawnNetworksAreWithinFourStandardErrorsOfTheory(
            String enes, String thiols, double conversion, int molecules) {
        StepGrowth growth = Mixtures.of(enes, thiols);
        Network theory = found(growth.at(conversion));
        SampledNetwork drawn =
                found(new Sampling(molecules, 16, 2024, THREADS).of(growth, conversion));
        within(theory.fractions().sol(), drawn.sol(), "w_sol");
        within(theory.fractions().pendant(), drawn.pendant(), "w_pend");
        within(theory.fractions().active(), drawn.active(), "w_el");
        within(theory.skeleton().junctions(), drawn.junctions(), "μ");
        within(theory.skeleton().strands(), drawn.strands(), "ν");
        within(theory.skeleton().cycleRank(), drawn.cycleRank(), "ξ");
        within(
                theory.finiteChains().massAverage().orElseThrow(),
                drawn.solMassAverage().orElseThrow(),
                "Mw of the sol");
    }

    @ParameterizedTest(name = "{0} with {1} at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1:4:1:1062.71            | 2:2:1:2000                              | 0.4
                    1:4:1:1062.71            | 2:2:1:2000                              | 0.5
                    0.6:3:1:500; 0.4:6:1:900 | 1.2:2:1:1500; 0.5:2:1:3400; 0.2:1:1:300 | 0.3
                    """)
    void belowTheGelPointTheMassAverageAgrees(String enes, String thiols, double conversion) {
        StepGrowth growth = Mixtures.of(enes, thiols);
        SampledNetwork drawn = found(new Sampling(50_000, 16, 7, THREADS).of(growth, conversion));
        within(
                found(growth.at(conversion)).finiteChains().massAverage().orElseThrow(),
                drawn.massAverage(),
                "Mw");
        assertTrue(drawn.sol().mean() > 0.99, "the largest molecule is small");
    }

    /// The same nodes and linkers, as edges and, told apart by a molar mass, as molecules.
    @Test
    void linkersAsEdgesAndAsMoleculesGiveTheSame() {
        Sampling sampling = new Sampling(30_000, 16, 99, THREADS);
        SampledNetwork edges =
                found(sampling.of(Mixtures.of("1:4:0.95:1062.71", "2:2:0.95:2000"), 0.9));
        SampledNetwork molecules =
                found(
                        sampling.of(
                                Mixtures.of("1:4:0.95:1062.71", "1:2:0.95:1999; 1:2:0.95:2001"),
                                0.9));
        assertNotEquals(edges.sol(), molecules.sol());
        agree(edges.sol(), molecules.sol());
        agree(edges.active(), molecules.active());
        agree(edges.strands(), molecules.strands());
        agree(edges.cycleRank(), molecules.cycleRank());
        agree(edges.solMassAverage().orElseThrow(), molecules.solMassAverage().orElseThrow());
    }

    private static void agree(Estimate one, Estimate other) {
        double error = Math.hypot(one.standardError(), other.standardError());
        assertEquals(one.mean(), other.mean(), 4 * error);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theNumberOfThreadsChangesNothing(int threads) {
        StepGrowth edges = Mixtures.fourAndTwo(1, 2, 2000);
        assertEquals(
                found(new Sampling(2000, 7, 5, 1).of(edges, 0.9)),
                found(new Sampling(2000, 7, 5, threads).of(edges, 0.9)));
        StepGrowth molecules = Mixtures.of("1:4:1:1000", "1:4:1:1200");
        assertEquals(
                found(new Sampling(2000, 7, 5, 1).of(molecules, 0.9)),
                found(new Sampling(2000, 7, 5, threads).of(molecules, 0.9)));
    }

    @Test
    void anotherSeedGivesAnotherNetwork() {
        StepGrowth growth = Mixtures.fourAndTwo(1, 2, 2000);
        assertNotEquals(
                found(new Sampling(2000, 4, 1, 1).of(growth, 0.9)),
                found(new Sampling(2000, 4, 2, 1).of(growth, 0.9)));
    }

    @Test
    void theSidesMayBeSwapped() {
        StepGrowth growth = Mixtures.of("1:4:1:1000", "2:2:1:2000");
        assertEquals(
                found(new Sampling(2000, 4, 1, 1).of(growth, 0.9)).sol().mean(),
                found(new Sampling(4000, 4, 1, 1).of(growth.swapped(), 0.9)).sol().mean(),
                1e-12,
                "linkers on either side are drawn alike");
    }

    @Test
    void aPerfectNetworkHasNoSol() {
        SampledNetwork drawn =
                found(new Sampling(1000, 2, 3, 1).of(Mixtures.fourAndTwo(1, 2, 2000), 1));
        assertTrue(drawn.sol().mean() < 0.01);
        assertEquals(1, drawn.sol().mean() + drawn.pendant().mean() + drawn.active().mean(), 1e-12);
        assertEquals(1, drawn.cycleRank().mean(), 0.01);
    }

    @Test
    void whatHasNotReactedIsAllSingle() {
        SampledNetwork drawn =
                found(new Sampling(1000, 2, 3, 1).of(Mixtures.of("1:4:1:1000", "2:2:1:2000"), 0));
        assertEquals(1 - 1000 / 5e6, drawn.sol().mean(), 1e-12, "all but one node");
        assertEquals(1800, drawn.massAverage().mean(), 1e-9, "9e6 / 5000");
        assertEquals(0, drawn.cycleRank().mean());
    }

    @ParameterizedTest
    @CsvSource({
        "99, 4, 1",
        "20000001, 4, 1",
        "1000, 1, 1",
        "1000, 100001, 1",
        "1000, 4, 0",
        "-1, 4, 1"
    })
    void whatCannotBeDrawnIsRefused(int molecules, int replicates, int threads) {
        Sampling sampling = new Sampling(molecules, replicates, 1, threads);
        assertTrue(
                refused(sampling.of(Mixtures.fourAndTwo(1, 2, 2000), 0.9))
                        .remedy()
                        .startsWith("Draw "));
    }

    @Test
    void moreThanMemoryHoldsIsRefused() {
        Sampling sampling = new Sampling(20_000_000, 2, 1, 1);
        assertEquals(
                "So many molecules have more than 200 million groups.",
                refused(sampling.of(Mixtures.of("1:8:1:1000", "4:2:1:2000"), 0.9)).sentence());
        assertTrue(
                refused(sampling.of(Mixtures.of("1:4:1:1000", "2:2:1:2000; 9:0:1:78"), 0.1))
                        .sentence()
                        .startsWith("With their partners"));
    }

    @Test
    void aConversionThatCannotBeIsRefusedAsInTheory() {
        StepGrowth growth = Mixtures.fourAndTwo(1, 1.5, 2000);
        assertEquals(
                refused(growth.at(0.9)).sentence(),
                refused(new Sampling(1000, 2, 1, 1).of(growth, 0.9)).sentence());
    }
}
