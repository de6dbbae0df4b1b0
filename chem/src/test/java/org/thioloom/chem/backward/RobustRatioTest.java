package org.thioloom.chem.backward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.backward.Answers.found;
import static org.thioloom.chem.backward.Answers.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.chem.backward.RobustRatio.Dice;
import org.thioloom.chem.backward.RobustRatio.Standing;
import org.thioloom.chem.backward.RobustRatio.Trial;

import java.util.Map;

class RobustRatioTest {
    private static final NodeAndLinker PAIR = BestRatioTest.pair(0.97, 0.95);
    private static final RatioDoubts USUAL = RatioDoubts.usual(PAIR, 0.97);
    private static final Dice FEW = new Dice(4000, 5);

    @ParameterizedTest(
            name = "{0}: {1} linkers, bad day {2}, median {3}; at 2 {4}, at r = 1 {5}   ({6})")
    @CsvSource(
            textBlock =
                    """
                    # aim,   best,  bad,      median,   bad at 2, bad at r = 1, source
                    SOL,     1.981, 0.013415, 0.006315, 0.013606, 0.015574, 'numpy 2.4.6, scipy 1.17.1: 1e6 own draws, closed form 1.3 of the facts'
                    STRANDS, 2.041, 0.26385,  0.302444, 0.259595, 0.263837, the same
                    MODULUS, 2.048, 0.113292, 0.133293, 0.110348, 0.113230, the same
                    """)
    void theRatioOfABadDayIsWhatAnotherProgramDraws(
            RatioAim aim,
            double best,
            double bad,
            double median,
            double atTwo,
            double atEqual,
            String source) {
        RobustRatio found = found(RobustRatio.of(PAIR, aim, USUAL, Dice.USUAL));
        assertEquals(best, found.best().linkers(), 0.02, source);
        assertEquals(1, found.best().bad() / bad, aim.isMost() ? 0.005 : 0.03, source);
        assertEquals(1, found.best().median() / median, aim.isMost() ? 0.005 : 0.04, source);
        assertEquals(1, found.equalGroups().bad() / atEqual, aim.isMost() ? 0.005 : 0.03, source);
        Standing two = new Trial(PAIR, aim, USUAL, Dice.USUAL).standing(2);
        assertEquals(1, two.bad() / atTwo, aim.isMost() ? 0.005 : 0.03, source);
    }

    @ParameterizedTest
    @EnumSource(RatioAim.class)
    void noRatioOfAGridIsBetterOnTheSameBottles(RatioAim aim) {
        RobustRatio found = found(RobustRatio.of(PAIR, aim, USUAL, FEW));
        for (double linkers = 1.7; linkers < 2.5; linkers += 0.013) {
            Standing other = new Trial(PAIR, aim, USUAL, FEW).standing(linkers);
            double best = aim.cost(found.best().bad());
            double slack = 2e-4 * Math.abs(best);
            assertTrue(best <= aim.cost(other.bad()) + slack, aim + ": " + other);
        }
        assertTrue(aim.cost(found.best().bad()) <= aim.cost(found.equalGroups().bad()));
    }

    @ParameterizedTest
    @EnumSource(RatioAim.class)
    void withoutDoubtItIsThePlainBest(RatioAim aim) {
        RobustRatio sure =
                found(RobustRatio.of(PAIR, aim, RatioDoubts.none(PAIR, 0.97), new Dice(100, 1)));
        BestRatio best = found(BestRatio.of(PAIR, aim, 0.97));
        assertEquals(best.linkers(), sure.best().linkers(), 1e-9);
        assertEquals(best.value(), sure.best().bad(), 1e-12 * best.value());
        assertEquals(best.value(), sure.best().median(), 1e-12 * best.value());
    }

    @Test
    void doubtOfEndsAsksForFewerLinkersThatCouldBeWashedOut() {
        RobustRatio sol = found(RobustRatio.of(PAIR, RatioAim.SOL, USUAL, Dice.USUAL));
        assertTrue(sol.best().imbalance() > 1.01, sol::toString);
        assertTrue(sol.best().bad() < 0.95 * sol.equalGroups().bad(), sol::toString);
    }

    @Test
    void theSameDiceGiveTheSameRatio() {
        assertEquals(
                RobustRatio.of(PAIR, RatioAim.SOL, USUAL, FEW),
                RobustRatio.of(PAIR, RatioAim.SOL, USUAL, FEW));
    }

    @Test
    void aBellThatCannotPassOneKeepsItsShapeBelow() {
        Spread ends = Spread.share(0.98, 0.02);
        assertTrue(ends.at(1 - 1e-12) <= 1);
        // scipy 1.17.1: truncnorm.ppf([0.05, 0.5, 0.95], -inf, 1, 0.98, 0.02)
        assertEquals(0.9454563, ends.at(0.05), 5e-7);
        assertEquals(0.9759965, ends.at(0.5), 5e-7);
        assertEquals(0.9967809, ends.at(0.95), 5e-7);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # name       | u    | says
                    linker-alive | -0.1 | give it from 0 to 0.5
                    linker-alive | NaN  | give it from 0 to 0.5
                    conversion   | 5    | 0.02 for 2 %
                    purity       | 0.01 | nothing is called purity
                    """)
    void doubtsThatCannotBeAreRefused(String name, double u, String says) {
        String said = refused(USUAL.with(Map.of(name, u))).toString();
        assertTrue(said.contains(says), said);
    }

    @Test
    void aDoubtOfNothingIsNone() {
        RatioDoubts sure =
                found(
                        USUAL.with(
                                Map.of(
                                        "node-alive", 0.0,
                                        "linker-alive", 0.0,
                                        "conversion", 0.0,
                                        "node-assay", 0.0,
                                        "linker-mass", 0.0)));
        assertEquals(RatioDoubts.none(PAIR, 0.97), sure);
    }

    @Test
    void tooFewDrawsAreRefused() {
        assertTrue(
                refused(RobustRatio.of(PAIR, RatioAim.SOL, USUAL, new Dice(5, 1)))
                        .remedy()
                        .contains("100 to 1000000"));
    }
}
