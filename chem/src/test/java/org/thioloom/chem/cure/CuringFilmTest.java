package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuringFilmTest {
    @ParameterizedTest(name = "r = {0}, {1} mm: gel {2} s, 95 % {3} s, 99 % {4} s   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # r,  z mm, 0.57735,   0.95,       0.99,       source
                      1.0, 0,    7.757352,  76.264272,  384.343267, 'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      1.0, 0.24, 9.329729,  90.895653,  441.730670, 'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      1.0, 0.80, 14.352431, 137.020151, 616.679253, 'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      0.9, 0,    6.958225,  42.979770,  89.639302,  'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      0.9, 0.24, 8.369528,  51.448838,  106.652826, 'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                      0.9, 0.80, 12.878461, 78.310929,  160.163251, 'facts: network-cure, 3.4; scipy 1.17.1 DOP853'
                    """)
    void theTimesOfTheReferenceFilmComeOut(
            double r, double z, double gel, double to95, double to99, String source) {
        CuringFilm film = Films.film(Films.ENE, Films.ENE / r, 1, Films.REVERSIBLE);
        assertEquals(gel, Films.seconds(film.timeTo(0.57735, z)), 2e-8 * gel + 5e-7, source);
        assertEquals(to95, Films.seconds(film.timeTo(0.95, z)), 2e-8 * to95 + 5e-7, source);
        assertEquals(to99, Films.seconds(film.timeTo(0.99, z)), 2e-8 * to99 + 5e-7, source);
        assertEquals(0.95, film.conversion(z, to95), 1e-7, source);
    }

    @ParameterizedTest(name = "E0 {0}, S0 {1}, {12} mm, {13} s: X = {14}")
    @CsvSource(
            textBlock =
                    """
                    # E0,   S0,         C0,          eps,  phi,  f,   I,  nm,  kp,    k-p, kCT, kt,  z mm, s,   X,                  source
                      0.5,   0.5,        0.02,        120,   0.95, 0.6, 2,   365, 1e6,   0,   1e6, 1e8, 0.3,  30,   0.9975280506774837, scipy 1.17.1 DOP853
                      0.3,   0.45,       0.01,        428,   0.7,  0.5, 0.5, 302, 2e6,   5e6, 1e7, 1e9, 0.15, 120,  0.9834397925728955, scipy 1.17.1 DOP853
                      0.6,   0.4,        0.05,        93,    0.95, 0.6, 10,  365, 1e6,   0,   1e5, 1e8, 0.5,  20,   0.8633372128199531, scipy 1.17.1 DOP853
                      0.2075, 0.2075,    0.044784475, 150,   0.95, 0.6, 10,  365, 2e6,   5e6, 1e7, 1e9, 0,    3000, 0.9882060162146172, scipy 1.17.1 DOP853
                      0.2075, 0.2075,    0.044784475, 150,   0.95, 0.6, 10,  365, 2e6,   5e6, 1e7, 1e9, 0.24, 3000, 0.9888852746301781, scipy 1.17.1 DOP853
                      0.45,  0.45000001, 0.044784475, 150,   0.95, 0.6, 1,   365, 2e6,   5e6, 1e7, 1e9, 0.24, 60,   0.9222897732108735, scipy 1.17.1 DOP853
                      0.45,  0.4500001,  0.044784475, 150,   0.95, 0.6, 1,   365, 2e6,   5e6, 1e7, 1e9, 0.24, 60,   0.9222898672912094, scipy 1.17.1 DOP853
                      0.45,  0.45,       0.0448,      12100, 0.95, 0.6, 1,   254, 2e6,   5e6, 1e7, 1e9, 0.05, 5000, 0.9913924948088207, scipy 1.17.1 DOP853
                      0.5,   0.5,        0.03,        120,   1,    1,   0.2, 365, 1.3e7, 0,   1e6, 1e8, 0.2,  15,   0.9439880116438525, scipy 1.17.1 DOP853
                      0.5,   0.7,        0.03,        120,   1,    1,   0.2, 365, 2e5,   0,   1e6, 1e8, 0.2,  100,  0.9795068562323778, scipy 1.17.1 DOP853
                      0.7,   0.5,        0.03,        120,   1,    1,   0.2, 365, 1.2e6, 1e5, 1e6, 1e8, 0.2,  100,  0.99999932038941,   scipy 1.17.1 DOP853
                    """)
    void theSteadyStateIntegratedStepByStepAgrees(
            double ene,
            double thiol,
            double initiator,
            double absorption,
            double yield,
            double efficiency,
            double irradiance,
            double wavelength,
            double kp,
            double back,
            double transfer,
            double kt,
            double z,
            double seconds,
            double expected,
            String source) {
        CuringFilm film =
                Films.found(
                        CuringFilm.of(
                                new Formulation(ene, thiol, initiator),
                                new Initiator(absorption, yield, efficiency),
                                new Light(irradiance, wavelength),
                                new Kinetics(kp, back, transfer, kt)));
        assertEquals(expected, film.conversion(z, seconds), 1e-9, source);
    }

    /// The films of facts: network-cure, 3.5, to more digits: 2.0K is 0.453443 M, 1.0K 0.749549 M
    /// and 5.0K 0.207513 M of each group.
    @ParameterizedTest(name = "{0} M, {1} mW/cm2, {2} mm: 95 % at {3} s, 99 % at {4} s")
    @CsvSource(
            textBlock =
                    """
                    # M,       I,   z,    95 %,   99 %,    source
                      0.749549, 0.5, 0,    70.76,  321.10,  scipy 1.17.1 DOP853
                      0.749549, 0.5, 0.24, 84.79,  378.66,  scipy 1.17.1 DOP853
                      0.749549, 0.5, 0.80, 129.35, 557.75,  scipy 1.17.1 DOP853
                      0.453443, 0.5, 0,    107.25, 527.84,  scipy 1.17.1 DOP853
                      0.453443, 0.5, 0.24, 128.20, 614.85,  scipy 1.17.1 DOP853
                      0.453443, 0.5, 0.80, 194.53, 882.36,  scipy 1.17.1 DOP853
                      0.453443, 2,   0,    54.36,  284.04,  scipy 1.17.1 DOP853
                      0.453443, 2,   0.24, 64.52,  320.36,  scipy 1.17.1 DOP853
                      0.453443, 2,   0.80, 96.38,  430.80,  scipy 1.17.1 DOP853
                      0.453443, 10,  0,    25.19,  161.06,  scipy 1.17.1 DOP853
                      0.453443, 10,  0.24, 29.38,  167.30,  scipy 1.17.1 DOP853
                      0.453443, 10,  0.80, 42.28,  193.58,  scipy 1.17.1 DOP853
                      0.207513, 0.5, 0,    218.75, 1221.20, scipy 1.17.1 DOP853
                      0.207513, 0.5, 0.24, 259.61, 1371.67, scipy 1.17.1 DOP853
                      0.207513, 0.5, 0.80, 387.72, 1829.88, scipy 1.17.1 DOP853
                      0.207513, 2,   0,    112.54, 747.19,  scipy 1.17.1 DOP853
                      0.207513, 2,   0.24, 131.69, 782.20,  scipy 1.17.1 DOP853
                      0.207513, 2,   0.80, 190.79, 917.21,  scipy 1.17.1 DOP853
                      0.207513, 10,  0,    54.37,  never,   scipy 1.17.1 DOP853
                      0.207513, 10,  0.24, 61.47,  never,   scipy 1.17.1 DOP853
                      0.207513, 10,  0.80, 83.05,  1015.93, scipy 1.17.1 DOP853
                    """)
    void theTableOfTheRecipeComesOut(
            double molar, double irradiance, double z, double to95, String to99, String source) {
        CuringFilm film = Films.film(molar, molar, irradiance, Films.REVERSIBLE);
        assertEquals(to95, Films.seconds(film.timeTo(0.95, z)), 0.006, source);
        if (to99.equals("never")) {
            double cap = assertInstanceOf(Reach.DeadEnd.class, film.timeTo(0.99, z)).cap();
            assertTrue(cap > 0.98 && cap < 0.99, source);
            assertEquals(cap, film.conversion(z, 1e9), 1e-12, source);
        } else {
            double seconds = Films.seconds(film.timeTo(0.99, z));
            assertEquals(Double.parseDouble(to99), seconds, 0.006, source);
        }
    }

    @ParameterizedTest(name = "{0} at 2 mW/cm2, back of 0.8 mm: {1} / {2} / {3} s; 30 min at {4}")
    @CsvSource(
            textBlock =
                    """
                    # set,                  gel,   95 %,   99 %,   mW/cm2,   source
                      1-alkene,              10.14, 96.38,  430.80, 0.124,    scipy 1.17.1 DOP853 and brentq
                      1-alkene-irreversible, 4.13,  14.34,  22.02,  0.000302, scipy 1.17.1 DOP853 and brentq
                      allyl-ether,           23.86, 82.05,  125.15, 0.01011,  scipy 1.17.1 DOP853 and brentq
                      slow,                  43.21, 147.46, 223.96, 0.03314,  scipy 1.17.1 DOP853 and brentq
                    """)
    void otherEnesTakeOtherTimes(
            String set, String gel, String to95, String to99, String irradiance, String source) {
        Kinetics kinetics = KineticSet.find(set).orElseThrow().kinetics();
        CuringFilm film = Films.film(0.453443, 0.453443, 2, kinetics);
        close(gel, Films.seconds(film.timeTo(0.57735, 0.8)), source);
        close(to95, Films.seconds(film.timeTo(0.95, 0.8)), source);
        close(to99, Films.seconds(film.timeTo(0.99, 0.8)), source);
        // So little light that the back needs half an hour for 99 %.
        double weak = Double.parseDouble(irradiance);
        double low = Films.seconds(film(weak * 1.005, kinetics).timeTo(0.99, 0.8));
        double high = Films.seconds(film(weak / 1.005, kinetics).timeTo(0.99, 0.8));
        assertTrue(low < 1800 && high > 1800, low + " to " + high);
    }

    private static CuringFilm film(double irradiance, Kinetics kinetics) {
        return Films.film(0.453443, 0.453443, irradiance, kinetics);
    }

    private static void close(String printed, double value, String source) {
        assertEquals(Double.parseDouble(printed), value, Films.half(printed), source);
    }

    @ParameterizedTest(name = "after {0} s {1} in front, {2} at 0.24 mm")
    @CsvSource(
            textBlock =
                    """
                    # s,   front, back,   source
                      1,    0.129, 0.109,  'facts: network-cure, 3.5'
                      5,    0.453, 0.403,  'facts: network-cure, 3.5'
                      10,   0.647, 0.597,  'facts: network-cure, 3.5'
                      30,   0.869, 0.843,  'facts: network-cure, 3.5'
                      60,   0.936, 0.923,  'facts: network-cure, 3.5'
                      300,  0.987, 0.985,  'facts: network-cure, 3.5'
                      600,  0.993, 0.9925, 'facts: network-cure, 3.5'
                      1800, 0.997, 0.997,  'facts: network-cure, 3.5'
                    """)
    void conversionRisesAsTabulated(double seconds, String front, String back, String source) {
        CuringFilm film = film(1, Films.REVERSIBLE);
        close(front, film.conversion(0, seconds), source);
        close(back, film.conversion(0.24, seconds), source);
    }

    @ParameterizedTest(name = "eps {0}: {1} of the light is left at {2} mm   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # eps, left, mm,  source
                      93,  0.909, 0.1, 'facts: network-cure, 3.5'
                      93,  0.826, 0.2, 'facts: network-cure, 3.5; 0.8255'
                      93,  0.681, 0.4, 'facts: network-cure, 3.5'
                      93,  0.464, 0.8, 'facts: network-cure, 3.5'
                      150, 0.857, 0.1, 'facts: network-cure, 3.5'
                      150, 0.734, 0.2, 'facts: network-cure, 3.5'
                      150, 0.539, 0.4, 'facts: network-cure, 3.5'
                      150, 0.290, 0.8, 'facts: network-cure, 3.5'
                    """)
    void lightFallsOffBeforeItBleaches(double eps, double left, double z, String source) {
        CuringFilm film =
                Films.found(
                        CuringFilm.of(
                                new Formulation(0.45, 0.45, Films.INITIATOR),
                                new Initiator(eps, 0.95, 0.6),
                                new Light(1, 365),
                                Films.REVERSIBLE));
        assertEquals(left, film.lightAt(z, 0), 6e-4, source);
    }

    @ParameterizedTest(name = "eps {0}: the initiator lives {1} s")
    @CsvSource({"150, 999, 'facts: network-cure, 3.5'", "93, 1611, 'facts: network-cure, 3.5'"})
    void theInitiatorInFrontHasALifetime(double eps, double seconds, String source) {
        CuringFilm film =
                Films.found(
                        CuringFilm.of(
                                new Formulation(0.45, 0.45, Films.INITIATOR),
                                new Initiator(eps, 0.95, 0.6),
                                new Light(1, 365),
                                Films.REVERSIBLE));
        assertEquals(seconds, 1 / film.bleachingRate(), 0.5, source);
        assertEquals(Math.exp(-1), film.initiatorLeft(0, 1 / film.bleachingRate()), 1e-12);
    }

    /// 2.4 % of the groups at the back of 0.8 mm at its t99, 3.8 % at the front at its own; chains
    /// of 42 and 26.
    @ParameterizedTest(name = "at {0} mm after {1} s: {2} radicals per group, chains of {3}")
    @CsvSource({
        "0.8, 616.679253, 0.024, 42, 'facts: network-cure, 3.5 and 3.6'",
        "0, 384.343267, 0.038, 26, 'facts: network-cure, 3.5 and 3.6'"
    })
    void radicalsLimitWhatCanBeClaimed(
            double z, double seconds, double perGroup, double chain, String source) {
        CuringFilm film = Films.nominal(1);
        assertEquals(perGroup, film.radicalsPerGroup(z, seconds), 5e-4, source);
        assertEquals(chain, film.chainLength(z, seconds).orElseThrow(), 0.5, source);
        assertTrue(film.chainLength(z, 0).isEmpty());
    }
}
