package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.stream.LongStream;

/// How deep to cast, and how much initiator to take.
class DesignTest {
    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    @ParameterizedTest(name = "{0} M, {1} mW/cm2: {3} after {2} s down to {4} mm   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # M,         I,  s,         X,     mm,                 source
                      0.45344335, 1,  90.895653, 0.95,  0.24,               'facts: network-cure, 3.4, turned round'
                      0.45344335, 1,  441.73067, 0.99,  0.24,               'facts: network-cure, 3.4, turned round'
                      0.45344335, 1,  300,       0.95,  1.8818281309559755, scipy 1.17.1 quad and brentq
                      0.45344335, 1,  1200,      0.99,  1.9375001158897176, scipy 1.17.1 quad and brentq
                      0.2075,     10, 600,       0.985, 3.738163354228552,  scipy 1.17.1 quad and brentq
                      0.2075,     10, 3000,      0.985, 19.410594298105465, scipy 1.17.1 quad and brentq
                    """)
    void anExposureCuresDownToADepth(
            double groups,
            double irradiance,
            double seconds,
            double conversion,
            double depth,
            String source) {
        CuringFilm film = Films.film(groups, groups, irradiance, Films.REVERSIBLE);
        CastableDepth found = Films.found(CastableDepth.of(film, conversion, seconds));
        assertEquals(depth, found.depth(), 1e-7 * depth, source);
        assertEquals(film.conversion(0, seconds), found.front());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void allOfACastableFilmIsCuredAndNothingBelowIt(long seed) {
        var random = Films.random(seed);
        CuringFilm film = Films.any(random);
        double conversion = random.nextDouble(0.3, 0.98);
        if (!(film.timeTo(conversion, 0) instanceof Reach.After(double front))) {
            return;
        }
        double time = front * Films.decades(random, 1.01, 30);
        double depth = Films.found(CastableDepth.of(film, conversion, time)).depth();
        for (int i = 0; i <= 20; i++) {
            double x = film.conversion(depth * i / 20, time);
            assertTrue(x >= conversion - 1e-9, "seed " + seed + ": " + x + " at " + i + "/20");
        }
        assertTrue(film.conversion(depth * 1.001, time) < conversion, "seed " + seed);
    }

    @Test
    void aFilmWhoseFrontIsNotCuredHasNoDepth() {
        var early = Films.refused(CastableDepth.of(Films.nominal(1), 0.95, 60));
        assertEquals("after 60 s the lit face itself is at 0.9359 of 0.95", early.sentence());
        assertEquals("expose for more than 76.26 s", early.remedy());
        CuringFilm bright = Films.film(0.207513, 0.207513, 10, Films.REVERSIBLE);
        var dead = Films.refused(CastableDepth.of(bright, 0.99, 3000));
        assertTrue(dead.sentence().endsWith("its initiator runs out at 0.9882"), dead.sentence());
        assertEquals("use more initiator or a weaker lamp", dead.remedy());
    }

    @ParameterizedTest(name = "{0} mm to {1} under {2} mW/cm2: {3} M, {4} s   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # mm,  X,    I,  M,                    s,                  source
                      0.24, 0.95, 1,  0.12398800316557043,  74.79796353439326,  scipy 1.17.1 minimize_scalar
                      0.8,  0.95, 1,  0.038031245659470234, 136.01751622583177, scipy 1.17.1 minimize_scalar
                      0.8,  0.99, 10, 0.06502321859344333,  182.7792063950019,  scipy 1.17.1 minimize_scalar
                      3,    0.95, 5,  0.011813138866208665, 114.59962066503806, scipy 1.17.1 minimize_scalar
                    """)
    void someInitiatorIsBest(
            double depth,
            double conversion,
            double irradiance,
            double molar,
            double seconds,
            String source) {
        CuringFilm film = Films.nominal(irradiance);
        InitiatorLoading best = Films.found(InitiatorLoading.fastest(film, conversion, depth));
        assertEquals(molar, best.concentration(), 1e-5 * molar, source);
        assertEquals(seconds, best.time(), 1e-9 * seconds, source);
        assertEquals(10 / (Math.log(10) * 150 * depth), best.withoutBleaching(), 1e-12, source);
        assertEquals(
                Math.log(10) * 150 * best.concentration() * depth / 10, best.absorbance(), 1e-9);
    }

    /// A slow look along the whole range finds nothing quicker, and no film below the least.
    @ParameterizedTest
    @FieldSource("SEEDS")
    void noOtherLoadingIsQuicker(long seed) {
        var random = Films.random(seed);
        CuringFilm film = Films.any(random);
        double depth = Films.decades(random, 0.05, 3);
        double conversion = random.nextDouble(0.3, 0.98);
        InitiatorLoading best = Films.found(InitiatorLoading.fastest(film, conversion, depth));
        for (double ln = -8; ln < 5; ln += 0.05) {
            double concentration = best.withoutBleaching() * Math.exp(ln);
            Reach reach = film.withInitiator(concentration).timeTo(conversion, depth);
            if (reach instanceof Reach.After(double seconds)) {
                assertTrue(seconds >= best.time() * (1 - 1e-9), "seed " + seed + ", ln " + ln);
                assertTrue(concentration >= best.least() * (1 - 1e-8), "seed " + seed);
            } else {
                assertTrue(concentration <= best.least() * (1 + 1e-8), "seed " + seed);
            }
        }
    }

    /// Under weak light hardly anything bleaches before the film is cured.
    @Test
    void withoutBleachingTheBestFilmHasANapierianAbsorbanceOfOne() {
        CuringFilm film = Films.film(0.45, 0.45, 1e-6, new Kinetics(1e7, 0, 1e7, 1e7));
        assertEquals(1, Films.found(InitiatorLoading.fastest(film, 0.5, 0.5)).absorbance(), 1e-3);
    }

    @Test
    void brightLightOnADarkFilmCanBeBeyondAnyInitiator() {
        CuringFilm film = Films.film(0.45, 0.45, 1e6, new Kinetics(1e3, 0, 1e3, 1e10));
        var refused = Films.refused(InitiatorLoading.fastest(film, 0.999, 20));
        assertTrue(refused.sentence().startsWith("no amount of initiator"), refused.sentence());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "1.2, 60, the conversion wanted is 1.2",
        "0, 60, the conversion wanted is 0",
        "NaN, 60, the conversion wanted is NaN",
        "0.95, -1, is -1",
        "0.95, NaN, is NaN"
    })
    void badWishesAreRefused(double conversion, double number, String says) {
        CuringFilm film = Films.nominal(1);
        String depth = Films.refused(CastableDepth.of(film, conversion, number)).sentence();
        assertTrue(depth.contains(says), depth);
        String loading =
                Films.refused(InitiatorLoading.fastest(film, conversion, number)).sentence();
        assertTrue(loading.contains(says), loading);
    }
}
