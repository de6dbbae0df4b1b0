package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The clock against published times, and against the film it abbreviates.
class ExposureClockTest {
    private static final Kinetics KINETICS = new Kinetics(2e6, 5e6, 1e7, 1e9);
    private static final Initiator INITIATOR = new Initiator(150, 0.95, 0.6);

    private static ExposureClock clock(double conversion) {
        ExposureClock clock = new ExposureClock(conversion, 365, INITIATOR, KINETICS);
        clock.light(1, 150, 1);
        return clock;
    }

    @ParameterizedTest(name = "r = {0}, {1} um, X = {2}: {3} s")
    @CsvSource(
            textBlock =
                    """
                    # r, um,  X,       s,          source
                      1, 0,   0.57735, 7.757352,   'facts: network-cure, 3.4'
                      1, 0,   0.95,    76.264272,  'facts: network-cure, 3.4'
                      1, 240, 0.95,    90.895653,  'facts: network-cure, 3.4'
                      1, 800, 0.99,    616.679253, 'facts: network-cure, 3.4'
                      0.9, 0, 0.95,    42.979770,  'facts: network-cure, 3.4'
                      0.9, 800, 0.99,  160.163251, 'facts: network-cure, 3.4'
                    """)
    void tellsThePublishedTimes(double r, double depth, double x, double seconds, String source) {
        double ene = 0.45344335;
        double found = clock(x).seconds(ene, ene / r, 0.044784475, depth / 1000);
        assertEquals(seconds, found, 2e-7 * seconds, source);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void isTheTimeOfTheFilm(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int never = 0;
        for (int i = 0; i < 5_000; i++) {
            double x = random.nextDouble(0.01, 0.999);
            double factor = Math.exp(2 * random.nextGaussian());
            double absorption = Math.exp(random.nextDouble(0, 8));
            Formulation liquid =
                    new Formulation(
                            random.nextDouble(0.1, 1),
                            i % 7 == 0 ? 0.5 : random.nextDouble(0.1, 1),
                            Math.exp(random.nextDouble(-9, -1)));
            Light light = new Light(Math.exp(2 * random.nextGaussian()), 365);
            double depth = i % 11 == 0 ? 0 : Math.exp(random.nextDouble(-12, 2));
            Initiator initiator = new Initiator(absorption, 0.95, 0.6);
            Kinetics fitted = new Kinetics(2e6, 5e6, 1e7, 1e9 / (factor * factor));
            CuringFilm film = CuringFilm.ofChecked(liquid, initiator, light, fitted);
            Reach reach = film.timeTo(x, depth);
            ExposureClock clock = new ExposureClock(x, 365, initiator, KINETICS);
            clock.light(light.irradiance(), absorption, factor);
            double found = clock.seconds(liquid.ene(), liquid.thiol(), liquid.initiator(), depth);
            if (reach instanceof Reach.After(double seconds)) {
                double easy = film.absorbance(depth) + film.bleachingRate() * seconds;
                if (easy < 2) {
                    assertEquals(seconds, found, 1e-12 * seconds, "draw " + i);
                }
                // near the dead end a rounding of the radicals is much larger in the time
                assertEquals(x, film.conversion(depth, found), 1e-11, "draw " + i);
            } else {
                never++;
                assertEquals(Double.POSITIVE_INFINITY, found, "draw " + i);
            }
        }
        assertTrue(never > 100 && never < 4_900, never + " dead ends");
    }

    @Test
    void wantsAConversionBetween() {
        assertThrows(IllegalArgumentException.class, () -> clock(1));
        assertThrows(IllegalArgumentException.class, () -> clock(0));
    }
}
