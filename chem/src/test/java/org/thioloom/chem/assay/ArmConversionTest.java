package org.thioloom.chem.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGeneratorFactory;

class ArmConversionTest {

    private static Answer<Evaluated<ArmConversion>> of(Measured made, Measured left) {
        return ArmConversion.of(new Integral(made, 2), new Integral(left, 2), Optional.empty());
    }

    private static Answer<Evaluated<ArmConversion>> of(
            Measured made, Measured left, Measured vinyl) {
        return ArmConversion.of(
                new Integral(made, 2), new Integral(left, 2), Optional.of(new Integral(vinyl, 1)));
    }

    @Test
    void isTheShareOfTheIntegrals() {
        // central differences in Python 3, step 1e-6
        ArmConversion lot =
                Answers.plain(
                        of(
                                Measured.of(7.84, 0.08),
                                Measured.of(0.16, 0.02),
                                Measured.of(3.95, 0.04)));
        Answers.close(0.98, 0.002458149705, 1e-12, lot.mean());
        Answers.close(1.0076530612, 0.0144860756, 1e-9, lot.check().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"8, 0, 1", "0, 8, 0", "6, 2, 0.75"})
    void runsFromNoneToAll(double made, double left, double mean) {
        assertEquals(
                Measured.of(mean), Answers.plain(of(Measured.of(made), Measured.of(left))).mean());
    }

    @Test
    void nucleiBehindASignalCount() {
        Integral one = new Integral(Measured.of(3), 1);
        Integral three = new Integral(Measured.of(3), 3);
        assertEquals(
                0.75,
                Answers.plain(ArmConversion.of(one, three, Optional.empty())).mean().value(),
                1e-15);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theScaleOfTheSpectrumDoesNotMatter(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double made = random.nextDouble(9);
        double left = random.nextDouble(9);
        double scale = random.nextDouble(0.01, 100);
        Measured one = Answers.plain(of(Measured.of(made, 0.1), Measured.of(left, 0.2))).mean();
        Measured other =
                Answers.plain(
                                of(
                                        Measured.of(scale * made, 0.1 * scale),
                                        Measured.of(scale * left, 0.2 * scale)))
                        .mean();
        assertEquals(one.value(), other.value(), 1e-12, () -> "seed " + seed);
        assertEquals(
                one.standardUncertainty().orElseThrow(),
                other.standardUncertainty().orElseThrow(),
                1e-12,
                () -> "seed " + seed);
        assertTrue(one.value() >= 0 && one.value() <= 1);
    }

    @Test
    void anUncertaintyNobodyStatedStaysUnknown() {
        ArmConversion lot =
                Answers.plain(of(Measured.of(7.84, 0.08), Measured.of(0.16), Measured.of(3.9)));
        assertEquals(OptionalDouble.empty(), lot.mean().standardUncertainty());
        // and then nobody can say whether 0.995 is 1
        assertEquals(0.9949, lot.check().orElseThrow().value(), 5e-5);
    }

    @ParameterizedTest(name = "=CH {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    # =CH, sentence
                    4.40,  'each arm that reacted brings 1.122 groups, more than 2 standard uncertainties from 1'
                    3.60,  'each arm that reacted brings 0.9184 groups, more than 2 standard uncertainties from 1'
                    """)
    void aCheckThatFailsIsSaid(double vinyl, String sentence) {
        var answer = of(Measured.of(7.84, 0.08), Measured.of(0.16, 0.02), Measured.of(vinyl, 0.04));
        assertEquals(sentence, Answers.remark(answer));
    }

    @Test
    void aLotThatNeverReactedHasNoCheck() {
        var lot = Answers.plain(of(Measured.of(0, 0.1), Measured.of(8, 0.1), Measured.of(1, 0.1)));
        assertEquals(Optional.empty(), lot.check());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # made, left, sentence
                    -0.1,  8,    'the integral of what was made is -0.1, which is negative'
                    8,     -0.1, 'the integral of what is left is -0.1, which is negative'
                    0,     0,    neither what was made nor what is left has an integral
                    NaN,   1,    the integral of what was made is NaN
                    8,     Infinity, the integral of what is left is Infinity
                    """)
    void integralsThatCannotBeAreRefused(double made, double left, String sentence) {
        assertEquals(sentence, Answers.refusal(of(Measured.of(made), Measured.of(left))));
    }

    @Test
    void aSignalOfNoNucleiOrANegativeUncertaintyIsRefused() {
        Integral good = new Integral(Measured.of(1), 2);
        Integral bad = new Integral(Measured.of(1), 0);
        assertEquals(
                "what is left is said to have 0.0 nuclei",
                Answers.refusal(ArmConversion.of(good, bad, Optional.empty())));
        assertEquals(
                "what each arm brings is said to have 0.0 nuclei",
                Answers.refusal(ArmConversion.of(good, good, Optional.of(bad))));
        assertEquals(
                "the standard uncertainty of the integral of what was made is -0.1",
                Answers.refusal(of(Measured.of(1, -0.1), Measured.of(1, 0.1))));
    }
}
