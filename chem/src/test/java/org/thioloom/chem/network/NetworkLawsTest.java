package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

class NetworkLawsTest {
    static final List<Long> SEEDS = Mixtures.SEEDS;

    private static void close(double expected, double value, long seed) {
        assertEquals(expected, value, 1e-9 * Math.abs(expected) + 1e-15, "seed " + seed);
    }

    private static double groups(List<Species> side) {
        return side.stream().mapToDouble(s -> s.amount() * s.functionality() * s.alive()).sum();
    }

    /// φ of a side, from the definition: each arm of a group's molecule but one, dead or ending.
    private static double allOthersEnd(List<Species> side, double x) {
        return side.stream()
                        .filter(s -> s.functionality() > 0)
                        .mapToDouble(s ->
                                s.amount()
                                        * s.functionality()
                                        * s.alive()
                                        * Math.pow(
                                                1 - s.alive() + s.alive() * x,
                                                s.functionality() - 1))
                        .sum()
                / groups(side);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void finiteChainsAreWhatTheyAreMadeOf(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        StepGrowth growth = Mixtures.any(random);
        Network network = found(growth.atLimiting(random.nextDouble()));
        double enes = network.eneConversion();
        double thiols = network.thiolConversion();
        close(
                1 - enes + enes * allOthersEnd(growth.thiols(), network.thiolEnds()),
                network.eneEnds(),
                seed);
        close(
                1 - thiols + thiols * allOthersEnd(growth.enes(), network.eneEnds()),
                network.thiolEnds(),
                seed);
        close(enes * growth.eneGroups(), thiols * growth.thiolGroups(), seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void massesAddUpAndTheGelIsOneMolecule(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        StepGrowth growth = Mixtures.any(random);
        Network network = found(growth.atLimiting(random.nextDouble()));
        Network.Fractions parts = network.fractions();
        assertEquals(1, parts.sol() + parts.pendant() + parts.active(), 1e-12, "seed " + seed);
        assertTrue(Math.min(parts.pendant(), parts.active()) >= 0, "seed " + seed);
        double molecules =
                Stream.concat(growth.enes().stream(), growth.thiols().stream())
                        .mapToDouble(Species::amount)
                        .sum();
        double finite =
                molecules
                        - network.eneConversion() * growth.eneGroups()
                        + network.skeleton().cycleRank();
        network.finiteChains()
                .numberAverage()
                .ifPresent(mn ->
                        assertEquals(
                                finite,
                                parts.sol() * growth.mass() / mn,
                                1e-9 * molecules,
                                "seed " + seed));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSidesMayBeSwapped(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        StepGrowth growth = Mixtures.any(random);
        Network network = found(growth.atLimiting(random.nextDouble()));
        Network swapped = found(growth.swapped().at(network.thiolConversion()));
        close(network.eneEnds(), swapped.thiolEnds(), seed);
        close(network.fractions().sol(), swapped.fractions().sol(), seed);
        close(network.fractions().active(), swapped.fractions().active(), seed);
        close(network.skeleton().strands(), swapped.skeleton().strands(), seed);
        close(network.skeleton().cycleRank(), swapped.skeleton().cycleRank(), seed);
        close(
                network.finiteChains().massAverage().orElse(0),
                swapped.finiteChains().massAverage().orElse(0),
                seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void twiceOfEverythingHasTwiceTheStrandsAndNothingElseChanges(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        StepGrowth growth = Mixtures.any(random);
        double p = random.nextDouble();
        Network network = found(growth.atLimiting(p));
        Network twice =
                found(
                        found(StepGrowth.of(halves(growth.enes()), halves(growth.thiols())))
                                .atLimiting(p));
        close(network.fractions().sol(), twice.fractions().sol(), seed);
        close(network.eneEnds(), twice.eneEnds(), seed);
        close(2 * network.skeleton().junctions(), twice.skeleton().junctions(), seed);
        close(network.skeletonPerKilogram().strands(), twice.skeletonPerKilogram().strands(), seed);
    }

    /// Twice of everything, told as whole molecules by their living arms, in another order.
    private static List<Species> halves(List<Species> side) {
        return Stream.concat(
                        side.reversed().stream(),
                        side.stream().flatMap(s -> s.byLivingArms().stream()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSolOnlyShrinksAsItReacts(long seed) {
        StepGrowth growth = Mixtures.any(Mixtures.random(seed));
        double sol = 1;
        for (double p = 0; p <= 1; p += 1 / 64.0) {
            double less = found(growth.atLimiting(p)).fractions().sol();
            assertTrue(less <= sol, "seed " + seed + " at " + p);
            sol = less;
        }
    }
}
