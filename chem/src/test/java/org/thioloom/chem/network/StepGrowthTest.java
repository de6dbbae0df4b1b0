package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;
import static org.thioloom.chem.network.Mixtures.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.List;
import java.util.random.RandomGenerator;

class StepGrowthTest {
    static final List<Long> SEEDS = Mixtures.SEEDS;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # side        | sentence
                    -1:4:1:1000   | -1 mol of a molecule stands on the ene side.
                    NaN:4:1:1000  | NaN mol of a molecule stands on the ene side.
                    Infinity:4:1:1000 | Infinity mol of a molecule stands on the ene side.
                    1:4:1:0       | A molar mass of 0 g/mol stands on the ene side.
                    1:4:1:-5      | A molar mass of -5 g/mol stands on the ene side.
                    1:4:1:NaN     | A molar mass of NaN g/mol stands on the ene side.
                    1:4:1.01:1000 | A share of 1.01 of living groups stands on the ene side.
                    1:4:-0.1:1000 | A share of -0.1 of living groups stands on the ene side.
                    1:4:NaN:1000  | A share of NaN of living groups stands on the ene side.
                    1:-1:1:1000   | A molecule of -1 groups stands on the ene side.
                    1:1001:1:1000 | A molecule of 1001 groups stands on the ene side.
                    0:4:1:1000    | There is no living ene group.
                    1:0:1:1000    | There is no living ene group.
                    1:4:0:1000    | There is no living ene group.
                    """)
    void whatCannotReactIsRefusedOnEitherSide(String side, String sentence) {
        List<Species> wrong = Mixtures.side(side);
        List<Species> right = Mixtures.side("2:2:1:2000");
        Refused<StepGrowth> enes = refused(StepGrowth.of(wrong, right));
        assertEquals(sentence, enes.sentence());
        assertTrue(enes.remedy().startsWith("Give "), enes.remedy());
        assertEquals(
                sentence.replace("ene ", "thiol "),
                refused(StepGrowth.of(right, wrong)).sentence());
    }

    @Test
    void anEmptySideIsRefused() {
        assertEquals(
                "There is no living thiol group.",
                refused(StepGrowth.of(Mixtures.side("1:4:1:1000"), List.of())).sentence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.0000001, 95, Double.NaN, Double.POSITIVE_INFINITY})
    void aConversionOutsideZeroToOneIsRefused(double conversion) {
        StepGrowth growth = Mixtures.fourAndTwo(1, 2, 2000);
        Refused<Network> refused = refused(growth.at(conversion));
        assertTrue(refused.sentence().endsWith(" is not between 0 and 1."), refused.sentence());
        assertEquals(refused, refused(growth.atLimiting(conversion)));
    }

    @Test
    void moreThiolThanThereIsIsRefusedAndTheMostIsNamed() {
        Refused<Network> refused = refused(Mixtures.fourAndTwo(1, 1.5, 2000).at(0.9));
        assertEquals(
                "At r = 1.333 enes per thiol an ene conversion of 0.9 takes 1.2 times the thiols there are.",
                refused.sentence());
        assertEquals(
                "Give at most 0.75, or the conversion of the thiols, which run out first.",
                refused.remedy());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theScarcerGroupMayRunOutWhateverTheRounding(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        StepGrowth growth = Mixtures.any(random);
        Network last = found(growth.atLimiting(1));
        assertEquals(
                1, Math.max(last.eneConversion(), last.thiolConversion()), 1e-12, "seed " + seed);
        assertTrue(last.thiolConversion() <= 1 && last.eneConversion() <= 1, "seed " + seed);
    }

    @Test
    void thirdsThatDoNotAddUpExactlyAreStillStoichiometric() {
        StepGrowth growth = Mixtures.of("0.1:3:1:500; 0.1:3:1:500; 0.1:3:1:500", "0.45:2:1:1000");
        assertTrue(growth.ratio() > 1, "the amounts round upwards");
        assertEquals(1, found(growth.at(1)).thiolConversion());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void noAnswerHoldsWhatIsNotANumber(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        StepGrowth growth = extreme(random);
        String answer = found(growth.atLimiting(random.nextInt(5) / 4.0)).toString();
        assertTrue(!answer.contains("NaN") && !answer.contains("Infinity"), answer);
        String gel = growth.gelPoint().toString();
        assertTrue(!gel.contains("NaN") && !gel.contains("Infinity"), gel);
    }

    private static StepGrowth extreme(RandomGenerator random) {
        return found(
                StepGrowth.of(
                        List.of(extremeSpecies(random), Species.whole(1e-90, 2, 1)),
                        List.of(extremeSpecies(random), Species.whole(1e-90, 1, 1e12))));
    }

    private static Species extremeSpecies(RandomGenerator random) {
        return new Species(
                Math.pow(10, random.nextInt(-100, 101)),
                random.nextBoolean() ? 1000 : random.nextInt(5),
                random.nextBoolean() ? 1e-12 : 1,
                Math.pow(10, random.nextInt(0, 13)));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void theSolverAgreesWithItAndForgetsTheLastMixture(long seed) {
        RandomGenerator random = Mixtures.random(seed);
        Tally enes = new Tally(8);
        Tally thiols = new Tally(8);
        NetworkSolver solver = new NetworkSolver(enes, thiols);
        for (int i = 0; i < 3; i++) {
            StepGrowth growth = Mixtures.any(random);
            fill(enes, growth.enes());
            fill(thiols, growth.thiols());
            Network network = found(growth.atLimiting(random.nextDouble()));
            assertEquals(network.isGel(), solver.solve(network.eneConversion()));
            assertEquals(network.thiolConversion(), solver.thiolConversion());
            assertEquals(network.eneEnds(), 1 - solver.eneLeads());
            assertEquals(network.thiolEnds(), 1 - solver.thiolLeads());
            assertEquals(network.fractions().sol(), solver.sol());
            assertEquals(network.fractions().pendant(), solver.pendant());
            assertEquals(network.skeleton().strands(), solver.strands());
            assertEquals(growth.ratio(), solver.ratio());
        }
    }

    private static void fill(Tally tally, List<Species> side) {
        tally.clear();
        side.forEach(s -> tally.add(s.amount(), s.functionality(), s.alive(), s.molarMass()));
    }

    @Test
    void theSolverKnowsTheGelPoint() {
        Tally enes = new Tally(4);
        Tally thiols = new Tally(2);
        enes.add(1, 4, 0.95, 1000);
        thiols.add(2, 2, 0.95, 2000);
        assertEquals(
                0.607737125462764,
                new NetworkSolver(enes, thiols).criticalEneConversion(),
                1e-14,
                "mpmath 1.3.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 1.1, Double.NaN})
    void uncheckedConversionsAreABugOfTheSolver(double conversion) {
        Tally side = new Tally(3);
        side.add(1, 3, 1, 1000);
        NetworkSolver solver = new NetworkSolver(side, side);
        assertThrows(IllegalArgumentException.class, () -> solver.solve(conversion));
    }

    @Test
    void aSkeletonPerNothingIsABug() {
        assertThrows(IllegalArgumentException.class, () -> new Skeleton(1, 2, 1).per(0));
    }

    @Test
    void armsAreSpreadBinomially() {
        List<Species> nodes = new Species(2, 4, 0.95, 1000).byLivingArms();
        assertEquals(5, nodes.size());
        assertEquals(2 * 0.171475, nodes.get(3).amount(), 1e-15, "4 e³ (1 - e)");
        assertEquals(2 * 0.81450625, nodes.get(4).amount(), 1e-15, "e⁴");
        assertEquals(List.of(Species.whole(2, 4, 1000)), Species.whole(2, 4, 1000).byLivingArms());
    }
}
