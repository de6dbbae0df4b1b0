package org.thioloom.chem.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class DryingTest {
    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    /// φ of 1.0K, 2.0K and 5.0K: (n/1.28 + l/1.125) / (n/1.28 + l/1.125 + (n + l)/1.0955) with n =
    /// 106.2702 mg of node and l = 200, 400 and 1000 mg of linker (facts: chemistry, 4.2).
    private static double solids(String grade) {
        return switch (grade) {
            case "1.0K" -> 0.482633;
            case "2.0K" -> 0.486923;
            default -> 0.490433;
        };
    }

    /// Half of the last digit that is printed.
    private static double half(String printed) {
        int point = printed.indexOf('.');
        return 0.5000001 * Math.pow(10, point < 0 ? 0 : point + 1 - printed.length());
    }

    private static void close(String printed, double value, String source) {
        assertEquals(Double.parseDouble(printed), value, half(printed), source);
    }

    @ParameterizedTest(name = "{0} um of {1}: {2} uL dry from {3} uL")
    @CsvSource(
            textBlock =
                    """
                    # dry um, grade, dry uL, wet uL, pinned um, free mm, free um, in mould uL, dry mm, source
                      120,    1.0K,  4.618,  9.57,   249,       8.92,    153,     5.89,        5.49,   'facts: chemistry, 4.4'
                      120,    2.0K,  4.618,  9.48,   246,       8.90,    152.5,   5.87,        5.51,   'facts: chemistry, 4.4'
                      120,    5.0K,  4.618,  9.42,   245,       8.88,    152,     5.86,        5.52,   'facts: chemistry, 4.4'
                      356.8,  2.0K,  13.731, 28.20,  733,       8.90,    453.5,   17.45,       5.51,   'facts: chemistry, 4.4'
                    """)
    void driesToThePublishedDiscs(
            double micrometres,
            String grade,
            String dryVolume,
            String wetVolume,
            String pinned,
            String freeDiameter,
            String freeDepth,
            String mouldVolume,
            String mouldDry,
            String source) {
        double solids = solids(grade);
        Disc dry = new Disc(7, micrometres / 1000);
        close(dryVolume, dry.volume(), source);
        close(wetVolume, Drying.PINNED.wet(dry, solids).volume(), source);
        close(wetVolume, Drying.FREE.wet(dry, solids).volume(), source);
        close(pinned, Drying.PINNED.wet(dry, solids).thickness() * 1000, source);
        assertEquals(7, Drying.PINNED.wet(dry, solids).diameter(), 1e-12, source);
        close(freeDiameter, Drying.FREE.wet(dry, solids).diameter(), source);
        close(freeDepth, Drying.FREE.wet(dry, solids).thickness() * 1000, source);
        Disc fromMould = Drying.FREE.dryIn(7, micrometres / 1000, solids);
        close(mouldDry, fromMould.diameter(), source);
        close(mouldVolume, Drying.FREE.wet(fromMould, solids).volume(), source);
        assertEquals(7, Drying.FREE.wet(fromMould, solids).diameter(), 1e-12, source);
    }

    @ParameterizedTest(name = "filled 120 um deep, a = {0} dries to {1} um")
    @CsvSource({"0.333333333333, 94, 'facts: chemistry, 4.4'", "1, 58, 'facts: chemistry, 4.4'"})
    void theDepthOfTheFillIsNotTheThicknessOfTheFilm(double a, String dry, String source) {
        Disc wet = new Disc(7, 0.120);
        close(dry, new Drying(a).dry(wet, solids("2.0K")).thickness() * 1000, source);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void wettingUndoesDryingAndTheVolumeShrinksBySolidsForAnyExponent(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Drying drying = new Drying(random.nextDouble(0, 1));
        double solids = random.nextDouble(0.01, 1);
        Disc wet = new Disc(random.nextDouble(1, 50), random.nextDouble(0.01, 5));
        Disc dry = drying.dry(wet, solids);
        Disc again = drying.wet(dry, solids);
        assertEquals(wet.volume() * solids, dry.volume(), 1e-12 * wet.volume(), "seed " + seed);
        assertEquals(wet.diameter(), again.diameter(), 1e-12 * wet.diameter(), "seed " + seed);
        assertEquals(wet.thickness(), again.thickness(), 1e-12 * wet.thickness(), "seed " + seed);
        Disc inMould = drying.dryIn(wet.diameter(), dry.thickness(), solids);
        assertEquals(dry.diameter(), inMould.diameter(), 1e-12 * wet.diameter(), "seed " + seed);
    }

    @Test
    void withoutSolventNothingShrinks() {
        Disc disc = new Disc(7, 0.12);
        assertEquals(disc, Drying.FREE.dry(disc, 1));
        assertEquals(disc, Drying.PINNED.wet(disc, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void anExponentOutsideZeroToOneIsABug(double exponent) {
        assertThrows(IllegalArgumentException.class, () -> new Drying(exponent));
    }
}
