package org.thioloom.chem.backward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.backward.Answers.dice;
import static org.thioloom.chem.backward.Answers.found;
import static org.thioloom.chem.backward.Answers.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.random.RandomGenerator;

class BestRatioTest {
    /// The paper's node with a dithiol of 2000 g/mol.
    static NodeAndLinker pair(double armsAlive, double endsAlive) {
        return new NodeAndLinker(4, armsAlive, 1062.708, 2, endsAlive, 2000);
    }

    @ParameterizedTest(name = "e = {0}, q = {1}: {2} linkers per node   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # e,  q,    linkers, source
                    0.97, 0.95, 2.0421,  'facts: network-cure, 6.2'
                    1,    0.95, 2.1053,  the same
                    1,    0.90, 2.2222,  the same
                    1,    1,    2.0000,  'gao2024: 1 : 2'
                    """)
    void equalGroupsTakeTheLinkersOfTheClosedForm(
            double e, double q, double linkers, String source) {
        assertEquals(linkers, pair(e, q).equalGroups(), 5e-5, source);
        for (RatioAim aim : RatioAim.values()) {
            BestRatio best = found(BestRatio.of(pair(e, q), aim, 0.97));
            assertEquals(linkers, best.linkers(), 5e-5, aim + ", " + source);
            assertEquals(1, best.imbalance(), 1e-9, aim.word());
            assertEquals(best.value(), best.atEqualGroups(), aim.word());
        }
    }

    @ParameterizedTest(name = "e = {0}, q = {1}, p = {2}: {3} {4}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # e,  q,    p,    aim,     value,       source
                    1,    0.95, 0.97, SOL,     0.005090574, 'numpy 2.4.6, closed form 1.3 of the facts on a grid of 2e5'
                    1,    0.95, 0.97, STRANDS, 0.3277493,   the same
                    1,    0.95, 0.97, MODULUS, 0.1501679,   the same
                    0.97, 0.95, 0.97, SOL,     0.005245859, the same
                    0.97, 0.95, 0.97, STRANDS, 0.3193403,   the same
                    0.9,  0.9,  0.9,  STRANDS, 0.1657891,   the same
                    1,    1,    0.6,  MODULUS, 0.0006826398, 'the same, just beyond the gel point'
                    """)
    void theBestIsAsGoodAsAnotherProgramFinds(
            double e, double q, double p, RatioAim aim, double value, String source) {
        assertEquals(1, found(BestRatio.of(pair(e, q), aim, p)).value() / value, 2e-7, source);
    }

    @ParameterizedTest(name = "q = {0}: {1} times the cycle rank of 1 : 2   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # q,  gain,  source
                    0.95, 1.082, 'facts: network-cure, 0.3: 8.2 % per mass'
                    0.90, 1.209, 'the same: 20.9 %'
                    """)
    void makingUpForDeadEndsGainsCycleRank(double q, double gain, String source) {
        NodeAndLinker pair = pair(1, q);
        double best = perMass(pair, pair.equalGroups());
        assertEquals(gain, best / perMass(pair, 2), 5e-4, source);
    }

    /// Of all that was weighed, the sol included.
    private static double perMass(NodeAndLinker pair, double linkers) {
        double sol = BestRatio.valueAt(pair, RatioAim.SOL, 0.97, linkers);
        return BestRatio.valueAt(pair, RatioAim.MODULUS, 0.97, linkers) * (1 - sol);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noRatioOfAFineGridIsBetter(long seed) {
        RandomGenerator dice = dice(seed);
        NodeAndLinker pair =
                new NodeAndLinker(
                        dice.nextInt(3, 7),
                        dice.nextDouble(0.85, 1),
                        dice.nextDouble(100, 3000),
                        dice.nextInt(2, 4),
                        dice.nextDouble(0.85, 1),
                        dice.nextDouble(100, 20000));
        double p = dice.nextDouble(0.9, 1);
        for (RatioAim aim : RatioAim.values()) {
            BestRatio best = found(BestRatio.of(pair, aim, p));
            for (double factor = 0.4; factor < 2.5; factor *= 1.0007) {
                double linkers = factor * pair.equalGroups();
                double value = BestRatio.valueAt(pair, aim, p, linkers);
                assertTrue(
                        aim.cost(best.value()) <= aim.cost(value) * (1 - 1e-12 * signOf(aim)),
                        () -> seed + " " + aim + " at " + linkers + ": " + best);
            }
        }
    }

    private static double signOf(RatioAim aim) {
        return aim.isMost() ? 1 : -1;
    }

    @ParameterizedTest
    @EnumSource(RatioAim.class)
    void whatIsNearlyAsGoodIsAndBeyondItIsNot(RatioAim aim) {
        BestRatio best = found(BestRatio.of(pair(0.97, 0.95), aim, 0.97));
        double limit = aim.cost(aim.tolerated(best.value()));
        for (double edge : new double[] {best.low(), best.high()}) {
            double outwards = edge < best.linkers() ? 1 - 1e-6 : 1 + 1e-6;
            NodeAndLinker pair = pair(0.97, 0.95);
            assertTrue(aim.cost(BestRatio.valueAt(pair, aim, 0.97, edge)) <= limit + 1e-9);
            assertTrue(aim.cost(BestRatio.valueAt(pair, aim, 0.97, edge * outwards)) > limit);
        }
        assertTrue(best.low() < best.linkers() && best.linkers() < best.high());
    }

    @ParameterizedTest(name = "{0} arms, {1} alive, p = {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # f | e   | p    | says
                    4   | 1   | 0.55 | let more than 0.5774 react
                    2   | 1   | 0.97 | take nodes of three living arms or more
                    4   | 1   | 0    | give the share of the scarcer group
                    4   | 1   | 1.01 | give the share of the scarcer group
                    4   | 1   | NaN  | give the share of the scarcer group
                    4   | 0   | 0.97 | give the share above 0 and up to 1
                    4   | 1.1 | 0.97 | a share of 1.1 of the node's groups is alive
                    0   | 1   | 0.97 | a node of 0 groups
                    """)
    void whatNeverGelsIsRefused(int arms, double alive, double p, String says) {
        NodeAndLinker pair = new NodeAndLinker(arms, alive, 1062.708, 2, 1, 2000);
        String said = refused(BestRatio.of(pair, RatioAim.STRANDS, p)).toString();
        assertTrue(said.contains(says), said);
    }

    @Test
    void aLinkerWithoutMassIsRefused() {
        NodeAndLinker pair = new NodeAndLinker(4, 1, 1062.708, 2, 1, 0);
        assertTrue(refused(BestRatio.of(pair, RatioAim.SOL, 0.9)).sentence().contains("0 g/mol"));
    }
}
