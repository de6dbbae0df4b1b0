package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.analysis.ResidualArms.Limits;
import org.thioloom.chem.analysis.ResidualArms.Marks;
import org.thioloom.chem.analysis.ResidualArms.Method;
import org.thioloom.chem.analysis.ResidualArms.Trace;
import org.thioloom.chem.analysis.ResidualArms.Verdict;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

class ResidualArmsTest {
    private static final Replacement ETHER =
            Replacement.substitution("ether", Samples.HEXENOL.composition(), "Cl");
    private static final Marks MARKS = new Marks(2, 2, "Cl");

    private static ResidualArms lot(double unreacted) {
        return Samples.found(ResidualArms.of(Samples.CHLORIDE.composition(), 4, ETHER, unreacted));
    }

    @ParameterizedTest(name = "x = {0}: {1} {2} {3} {4} {5}")
    @CsvSource(
            textBlock =
                    """
                    # x,  complete,   next rung,   integral,   Cl wt%, Cl in 2.0K, source
                    0,    1,          0,           0,          0,      0,          nothing left
                    0.01, 0.96059601, 0.040404040, 0.01010101, 0.1338, 0.0280,     math.comb and iupac2021 in Python 3
                    0.05, 0.81450625, 0.210526316, 0.05263158, 0.6753, 0.1404,     math.comb and iupac2021 in Python 3
                    """)
    void lookLikeThisByEachMethod(
            double x,
            double complete,
            double next,
            double integral,
            double chlorine,
            double inNetwork,
            String source) {
        ResidualArms lot = lot(x);
        assertEquals(complete, lot.share(4), 1e-9, source);
        assertEquals(next, lot.nextRung().orElseThrow(), 1e-9, source);
        assertEquals(integral, lot.integral(2, 2).orElseThrow(), 1e-8, source);
        assertEquals(chlorine, chlorine(lot, List.of()), 5e-5, source);
        assertEquals(inNetwork, chlorine(lot, ElementalAnalysisTest.linkers("2000")), 5e-5, source);
    }

    private static double chlorine(ResidualArms lot, List<ElementalAnalysis.Part> others) {
        return Samples.found(lot.elements(others)).percent("Cl");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rungsAddUpToTheLotAndGiveItsMean(long seed) {
        double x = RandomGeneratorFactory.of("L64X128MixRandom").create(seed).nextDouble();
        ResidualArms lot = lot(x);
        double sum = IntStream.rangeClosed(0, 4).mapToDouble(lot::share).sum();
        double mean = IntStream.rangeClosed(0, 4).mapToDouble(j -> j * lot.share(j)).sum();
        assertEquals(1, sum, 1e-12, () -> "seed " + seed);
        assertEquals(4 * (1 - x), mean, 1e-12, () -> "seed " + seed);
        assertEquals(
                lot.share(3) / lot.share(4),
                lot.nextRung().orElseThrow(),
                1e-9,
                () -> "seed " + seed);
    }

    @Test
    void areSeenOnlyAgainstAStatedLimit() {
        Limits limits =
                new Limits(
                        OptionalDouble.of(0.01), OptionalDouble.of(0.02), OptionalDouble.empty());
        List<Trace> traces = Samples.found(lot(0.01).traces(MARKS, List.of(), limits));
        assertEquals(List.of(Method.values()), traces.stream().map(Trace::method).toList());
        assertEquals(
                List.of(Verdict.SEEN, Verdict.HIDDEN, Verdict.NOT_STATED),
                traces.stream().map(Trace::verdict).toList());
        assertEquals(0.1338, traces.getLast().expected(), 5e-5);
        assertEquals(
                List.of(Verdict.NOT_STATED, Verdict.NOT_STATED, Verdict.NOT_STATED),
                Samples.found(lot(0.01).traces(MARKS, List.of(), Limits.NONE)).stream()
                        .map(Trace::verdict)
                        .toList());
    }

    @Test
    void exactlyTheLimitIsSeen() {
        double height = lot(0.01).nextRung().orElseThrow();
        assertEquals(
                Verdict.SEEN,
                new Trace(Method.MASS_SPECTRUM, height, OptionalDouble.of(height)).verdict());
        // an element that is missing stands out as one that is left over
        assertEquals(
                Verdict.SEEN,
                new Trace(Method.ELEMENTAL_ANALYSIS, -0.5, OptionalDouble.of(0.3)).verdict());
    }

    @Test
    void aLotThatNeverReactedHasNothingToCompareWith() {
        assertEquals(OptionalDouble.empty(), lot(1).nextRung());
        assertEquals(OptionalDouble.empty(), lot(1).integral(2, 2));
        List<Trace> traces = Samples.found(lot(1).traces(MARKS, List.of(), Limits.NONE));
        assertEquals(
                List.of(Method.ELEMENTAL_ANALYSIS), traces.stream().map(Trace::method).toList());
        // facts: chemistry, 3
        assertEquals(17.55, traces.getFirst().expected(), 5e-3);
    }

    @ParameterizedTest(name = "x = {0}, k = {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # x,   arms, sentence
                    -0.01, 4,    a share of -0.01 unreacted arms is none
                    1.01,  4,    a share of 1.01 unreacted arms is none
                    NaN,   4,    a share of NaN unreacted arms is none
                    0.01,  0,    C28H8BCl4F16Li is said to have 0 arms
                    0.01,  65,   C28H8BCl4F16Li is said to have 65 arms
                    0.01,  5,    C28H8BCl4F16Li cannot change by +C30H55O5 -Cl5
                    """)
    void whatCannotBeIsRefused(double unreacted, int arms, String sentence) {
        var answer = ResidualArms.of(Samples.CHLORIDE.composition(), arms, ETHER, unreacted);
        assertEquals(sentence, Samples.refused(answer).sentence());
    }

    @Test
    void aNegativeAmountBesideIsRefused() {
        var others = List.of(new ElementalAnalysis.Part(Samples.WATER, -1));
        assertEquals(
                "H2O has the amount -1.0",
                Samples.refused(lot(0.01).traces(MARKS, others, Limits.NONE)).sentence());
    }
}
