package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;

class BleachingTest {
    static final List<Long> SEEDS = LongStream.range(0, 500).boxed().toList();

    private static void close(double expected, double value, double relative, String source) {
        assertEquals(expected, value, relative * Math.abs(expected) + Double.MIN_NORMAL, source);
    }

    @ParameterizedTest(name = "a = {0}, tau = {1}: C/C0 {2}, I/I0 {3}, dose {4}, Phi {5}")
    @CsvSource(
            textBlock =
                    """
                    # a,       tau,   C/C0,         I/I0,         dose,         Phi,          source
                      1,       1,     0.6126998368, 0.6126998368, 0.4898801256, 0.6223054537, 'facts: network-cure, 3.4'
                      0.371232, 1,    0.4575790126, 0.8580973674, 0.7818057041, 0.7340697577, 'facts: network-cure, 3.4'
                      1.237441, 0.5,  0.8416015686, 0.4025686760, 0.1724485731, 0.2813525759, 'facts: network-cure, 3.4'
                      1.237441, 3.604, 0.0879467245, 0.9375688806, 2.431024051, 1.779011184,  'facts: network-cure, 3.4'
                      0,       1,     0.3678794412, 1,            1,            0.7869386806, 'facts: network-cure, 3.4'
                    """)
    void lightAndInitiatorStandAtTheReferenceValues(
            double a,
            double tau,
            double left,
            double light,
            double dose,
            double phi,
            String source) {
        close(left, Bleaching.initiatorLeft(a, tau), 1e-9, source);
        close(light, Bleaching.light(a, tau), 1e-9, source);
        close(dose, Bleaching.dose(a, tau), 1e-9, source);
        close(phi, Bleaching.radicals(a, tau), 1e-9, source);
    }

    @ParameterizedTest(name = "a = {0}, tau = {1}")
    @CsvSource(
            textBlock =
                    """
                    # a,    tau,  C/C0,                  I/I0,                  dose,                  Phi,                   absorbed,              source
                      1e-12, 1e-9, 0.999999999,          0.999999999999,        9.99999999999e-10,     9.999999997495e-10,    9.999999994995e-13,    mpmath 1.3.0 to 40 digits
                      1e-6, 50,   1.92875177671473e-22,  1.0,                   49.999999,             2.000000333305541,     2.0e-8,                mpmath 1.3.0 to 40 digits
                      1e-3, 1e-3, 0.9990014978364538,    0.9990014978364538,    0.0009990009989179152, 0.0009992507907562961, 0.0009990010820848343, mpmath 1.3.0 to 40 digits
                      0.371232, 1, 0.4575790125772619,   0.8580973674198315,    0.7818057040914564,    0.7340697577267403,    0.2181942959085436,    mpmath 1.3.0 to 40 digits
                      30,   1,    0.9999999999998392,    2.543665647376514e-13, 1.607903350492776e-13, 3.968906841320953e-7,  0.9999999999998392,    mpmath 1.3.0 to 40 digits
                      30,   60,   9.357622968839299e-14, 0.9999999999999064,    30.00000000000009,     3.141591429980658,     0.4999999999999984,    mpmath 1.3.0 to 40 digits
                      300,  280,  0.9999999979388464,    2.061153618190204e-9,  2.061153620314381e-9,  9.079985946258555e-5,  0.9999999999926387,    mpmath 1.3.0 to 40 digits
                      300,  700,  1.915169596714006e-174, 1.0,                  400.0,                 3.141592653589793,     0.4285714285714286,    mpmath 1.3.0 to 40 digits
                      800,  900,  3.720075976020836e-44, 1.0,                   100.0,                 3.141592653589793,     0.8888888888888889,    mpmath 1.3.0 to 40 digits
                      2000, 10,   1.0,                   0.0,                   0.0,                   0.0,                   1.0,                   mpmath 1.3.0: underflows
                      1500, 3000, 0.0,                   1.0,                   1500.0,                3.141592653589793,     0.5,                   mpmath 1.3.0: underflows
                      0.5,  3000, 0.0,                   1.0,                   2999.5,                2.161886047504909,     0.0001666666666666667, mpmath 1.3.0: underflows
                    """)
    void nothingIsLostAtTheEndsOfTheScale(
            double a,
            double tau,
            double left,
            double light,
            double dose,
            double phi,
            double absorbed,
            String source) {
        close(left, Bleaching.initiatorLeft(a, tau), 1e-12, source);
        close(light, Bleaching.light(a, tau), 1e-12, source);
        close(dose, Bleaching.dose(a, tau), 1e-12, source);
        close(phi, Bleaching.radicals(a, tau), 1e-12, source);
        close(absorbed, Bleaching.absorbed(a, tau), 1e-12, source);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void thePartsMakeTheWhole(long seed) {
        var random = Films.random(seed);
        double a = Films.decades(random, 1e-9, 600);
        double tau = Films.decades(random, 1e-9, 600);
        String where = "a = " + a + ", tau = " + tau;
        assertEquals(
                1, Bleaching.initiatorLeft(a, tau) + Bleaching.initiatorUsed(a, tau), 1e-14, where);
        assertEquals(Bleaching.initiatorLeft(a, tau), Bleaching.light(tau, a), 0, where);
        double absorbed = Bleaching.absorbed(a, tau);
        assertEquals(1 - Bleaching.dose(a, tau) / tau, absorbed, 1e-15 + 1e-12 * absorbed, where);
        assertTrue(absorbed > 0 && absorbed <= 1, where);
    }

    /// In the film, ∫ (1 − C/C₀) da is what was absorbed: every cleaved molecule took 1/φ photons.
    @ParameterizedTest
    @CsvSource({"0.3, 0.7", "1, 1", "3, 2", "6, 9"})
    void theInitiatorUsedIsTheLightAbsorbed(double a, double tau) {
        double used = simpson(depth -> Bleaching.initiatorUsed(depth, tau), a);
        assertEquals(used, Bleaching.absorbed(a, tau) * tau, 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.7", "0.001, 2", "1, 1", "3, 2", "6, 9"})
    void radicalsAreTheIntegralOfTheRootOfLightTimesInitiator(double a, double tau) {
        double expected =
                simpson(t -> Math.sqrt(Bleaching.initiatorLeft(a, t) * Bleaching.light(a, t)), tau);
        assertEquals(expected, Bleaching.radicals(a, tau), 1e-9);
    }

    private static double simpson(DoubleUnaryOperator f, double to) {
        int n = 2000;
        double sum = f.applyAsDouble(0) + f.applyAsDouble(to);
        for (int i = 1; i < n; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(to * i / n);
        }
        return sum * to / n / 3;
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void exposuresUndoTheirFormulas(long seed) {
        var random = Films.random(seed);
        double a = random.nextInt(10) == 0 ? 0 : Films.decades(random, 1e-9, 600);
        double tau = Films.decades(random, 1e-6, Math.max(1, a / 2));
        String where = "a = " + a + ", tau = " + tau;
        close(tau, Bleaching.exposure(a, Bleaching.radicals(a, tau)), 1e-9, where);
        close(tau, Bleaching.exposureToUse(a, Bleaching.initiatorUsed(a, tau)), 1e-9, where);
        double light = Bleaching.light(a, tau);
        if (light > 1e-6 && light < 1 - 1e-6 && tau > 0.01 && tau < a) {
            close(tau, Bleaching.exposureToBrighten(a, light), 1e-6, where);
        }
    }

    @Test
    void theInitiatorRunsOutBetweenTwoAndPi() {
        assertEquals(2, Bleaching.radicalsAtTheEnd(0), 0);
        assertEquals(Math.PI, Bleaching.radicalsAtTheEnd(100), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, Bleaching.exposure(0, 2));
        assertEquals(Double.POSITIVE_INFINITY, Bleaching.exposure(40, Math.PI));
        assertEquals(Double.POSITIVE_INFINITY, Bleaching.exposureToUse(1, 1));
        assertEquals(0, Bleaching.exposure(1, 0), 0);
        assertEquals(0, Bleaching.exposureToBrighten(0, 0.9), 0);
    }

    /// At high absorbance the place of half light moves by da/dτ = 1: a speed of φ I₀ / C₀,
    /// whatever ε (terrones2001).
    @Test
    void aBleachingFrontMovesAtConstantSpeed() {
        for (double tau = 40; tau < 400; tau += 40) {
            assertEquals(0.5, Bleaching.light(tau, tau), 1e-12);
            assertEquals(
                    0.25, Bleaching.light(tau, tau) * Bleaching.initiatorLeft(tau, tau), 1e-12);
        }
    }
}
