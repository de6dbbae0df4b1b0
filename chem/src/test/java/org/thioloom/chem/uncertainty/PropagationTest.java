package org.thioloom.chem.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.uncertainty.Models.drawn;
import static org.thioloom.chem.uncertainty.Models.normal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.uncertainty.Distribution.Exact;
import org.thioloom.chem.uncertainty.Distribution.Rectangular;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// Against the examples of the standard, and what must hold of any model.
class PropagationTest {
    private static final double ROOT_3 = Math.sqrt(3);

    private static FirstOrder firstOrder(Measurand measurand) {
        return FirstOrder.of(measurand).getFirst().orElseThrow();
    }

    private static void assertNear(Interval expected, Interval actual, double tolerance) {
        assertEquals(expected.low(), actual.low(), tolerance);
        assertEquals(expected.high(), actual.high(), tolerance);
    }

    @ParameterizedTest(name = "u = {0}, {1} digits: {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # u,      digits, tolerance, source
                      0.00035, 2,     0.000005,  'JCGM 101, 7.9.2, example 1'
                      2,       1,     0.5,       'JCGM 101, 7.9.2, example 2'
                      0.0394,  1,     0.005,     hand sum
                      0.0996,  1,     0.05,      hand sum: one digit of it is 0.1
                      36.7,    2,     0.5,       hand sum
                      0,       2,     0,         nothing is uncertain
                    """)
    void theToleranceIsHalfOfTheLastDigit(double u, int digits, double expected, String source) {
        assertEquals(expected, Tolerance.of(u, digits), 1e-12 * expected, source);
    }

    @Test
    void fourNormalsAddUp() {
        Measurand four =
                Models.of(Models::sum, normal(0, 1), normal(0, 1), normal(0, 1), normal(0, 1));
        assertEquals(2, firstOrder(four).standardUncertainty(), 1e-9, "JCGM 101, 9.2.2");
        Summary drawn = drawn(four, 1_000_000);
        assertEquals(2.00, drawn.standardDeviation(), 0.005);
        assertNear(new Interval(-3.92, 3.92), drawn.symmetric(), 0.02);
        assertNear(drawn.symmetric(), drawn.shortest(), 0.15);
        assertTrue(firstOrder(four).agreesWith(drawn.symmetric(), 1));
    }

    @Test
    void fourRectanglesAreNarrowerInTheTails() {
        Distribution one = new Rectangular(0, ROOT_3);
        Summary drawn = drawn(Models.of(Models::sum, one, one, one, one), 1_000_000);
        // JCGM 101, 9.2.3, gives [-3.88, 3.88]; numpy 2.4.6, 2e7 draws: 3.879
        assertNear(new Interval(-3.879, 3.879), drawn.symmetric(), 0.015);
    }

    @Test
    void oneWideRectangleBreaksFirstOrder() {
        Distribution one = new Rectangular(0, ROOT_3);
        Measurand four = Models.of(Models::sum, one, one, one, new Rectangular(0, 10 * ROOT_3));
        FirstOrder first = firstOrder(four);
        assertEquals(10.149, first.standardUncertainty(), 0.001, "sqrt 103; JCGM 101, 9.2.4: 10.1");
        assertNear(new Interval(-19.9, 19.9), first.interval(), 0.05);
        Summary drawn = drawn(four, 1_000_000);
        assertNear(new Interval(-17.0, 17.0), drawn.symmetric(), 0.05);
        assertFalse(first.agreesWith(drawn.symmetric(), 2), "JCGM 101, table 4: not validated");
    }

    @Test
    void theShortestIntervalOfAnExponentialBeginsAtItsEdge() {
        Measurand steep = Models.of(in -> -Math.log(1 - in[0]), new Rectangular(0.5, 0.5 - 1e-12));
        Summary drawn = drawn(steep, 500_000);
        // -ln 0.975 and -ln 0.025; -ln 0.05
        assertNear(new Interval(0.0253178, 3.6888795), drawn.symmetric(), 0.04);
        assertNear(new Interval(0, 2.9957323), drawn.shortest(), 0.04);
        assertEquals(Math.log(2), drawn.median(), 0.008);
    }

    @Test
    void sharesOfASumGoAsTheSquares() {
        Measurand three =
                Models.of(Models::sum, normal(0, 1), normal(0, 2), new Exact(5), normal(0, 3));
        List<Double> expected = List.of(1 / 14.0, 4 / 14.0, 0.0, 9 / 14.0);
        List<Double> first = firstOrder(three).shares();
        List<Double> drawn = MonteCarlo.of(three, Run.of(3, 100_000)).shares(4, 1).getFirst();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), first.get(i), 1e-9);
            assertEquals(expected.get(i), drawn.get(i), 0.01);
        }
    }

    @Test
    void aKinkHasNoSlopeAndAllTheVariance() {
        Measurand kink = Models.of(in -> Math.abs(in[0]) + in[1], normal(0, 1), normal(0, 0.1));
        assertEquals(0, firstOrder(kink).shares().getFirst(), 1e-9);
        List<Double> drawn = MonteCarlo.of(kink, Run.of(3, 100_000)).shares(2, 1).getFirst();
        // V(|x|) = 1 - 2/pi of a normal
        double all = 1 - 2 / Math.PI;
        assertEquals(all / (all + 0.01), drawn.getFirst(), 0.02);
    }

    @Test
    void oneSourceBehindTwoInputsStaysOne() {
        Model difference = Models.of(in -> in[0] - in[1], new Exact(1), new Exact(1)).model();
        Measurand shared =
                new Measurand(
                        difference,
                        new double[2],
                        List.of(new Source(normal(1, 0.5), List.of(0, 1))));
        assertEquals(0, firstOrder(shared).standardUncertainty(), 1e-12);
        assertEquals(0, drawn(shared, 1_000).standardDeviation(), 1e-12);
    }

    @Test
    void someNeverIsSaidAndNotAveraged() {
        Measurand sometimes =
                Models.of(in -> in[0] > 1 ? Double.POSITIVE_INFINITY : in[0], normal(0, 1));
        Summary drawn = drawn(sometimes, 100_000);
        assertEquals(0.1587, drawn.never(), 0.005, "normal table, above 1 sigma");
        assertEquals(Double.POSITIVE_INFINITY, drawn.symmetric().high());
        assertEquals(-1.96, drawn.symmetric().low(), 0.05);
        assertEquals(Double.POSITIVE_INFINITY, drawn.mean());
        assertEquals(0, drawn.median(), 0.02);
        Measurand never = Models.of(in -> Double.POSITIVE_INFINITY, normal(0, 1));
        assertEquals(1, drawn(never, 1_000).never());
        assertTrue(FirstOrder.of(never).getFirst().isEmpty());
    }

    @Test
    void whatIsExactHasAnIntervalOfNoWidth() {
        Measurand exact = Models.of(Models::sum, new Exact(2), new Exact(3));
        assertEquals(new Interval(5, 5), drawn(exact, 1_000).symmetric());
        assertEquals(new Interval(5, 5), drawn(exact, 20_000).shortest());
        assertEquals(List.of(0.0, 0.0), firstOrder(exact).shares());
        assertEquals(
                List.of(0.0, 0.0), MonteCarlo.of(exact, Run.of(1, 1_000)).shares(2, 1).getFirst());
    }

    @Test
    void besideABoundTheSlopeIsTakenOnTheAllowedSide() {
        Measurand root =
                Models.of(
                        in -> Math.sqrt(1 - in[0]) + in[0],
                        new Distribution.Reflected(1, 0.01, 0, 1));
        assertTrue(Double.isFinite(firstOrder(root).standardUncertainty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theAnswerDoesNotDependOnHowManyThreadsDraw(int threads) throws Exception {
        Measurand product =
                Models.of(in -> in[0] * Math.exp(in[1]), normal(3, 1), new Rectangular(0, 1));
        Run run = new Run(42, 75_123, true);
        Summary here = MonteCarlo.of(product, run).summaries(1).getFirst();
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            assertEquals(
                    here,
                    pool.submit(() -> MonteCarlo.of(product, run).summaries(1).getFirst()).get());
        }
    }

    @Test
    void itStopsWhenNoMoreDrawsWouldMoveTheAnswer() {
        Measurand sum = Models.of(Models::sum, normal(0, 1), normal(0, 1));
        Sample settled = MonteCarlo.of(sum, new Run(1, 1_000_000, true));
        assertTrue(settled.isSettled());
        assertTrue(settled.size() < 1_000_000 && settled.size() >= 80_000, "" + settled.size());
        Sample cut = MonteCarlo.of(sum, new Run(1, 20_000, true));
        assertEquals(20_000, cut.size());
        assertFalse(cut.isSettled());
    }

    @Test
    void anotherSeedGivesAnotherAnswerWithinItsTolerance() {
        Measurand sum = Models.of(Models::sum, normal(0, 1), normal(0, 1));
        Summary one = MonteCarlo.of(sum, new Run(1, 1_000_000, true)).summaries(1).getFirst();
        Summary two = MonteCarlo.of(sum, new Run(2, 1_000_000, true)).summaries(1).getFirst();
        assertFalse(one.equals(two));
        assertNear(one.symmetric(), two.symmetric(), 2 * Tolerance.of(Math.sqrt(2), 1));
    }
}
