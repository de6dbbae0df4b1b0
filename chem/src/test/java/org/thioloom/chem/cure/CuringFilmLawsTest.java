package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.LongStream;

class CuringFilmLawsTest {
    static final List<Long> SEEDS = LongStream.range(0, 300).boxed().toList();
    static final List<Long> FEW_SEEDS = LongStream.range(0, 25).boxed().toList();

    /// dX/dt of the steady state, with the field as it is, by Dormand and Prince, any film.
    @ParameterizedTest
    @FieldSource("FEW_SEEDS")
    void anIntegratorAgreesForAnyFilm(long seed) {
        var random = Films.random(seed);
        Formulation liquid =
                new Formulation(
                        random.nextDouble(0.1, 1),
                        random.nextDouble(0.1, 1),
                        random.nextDouble(0.01, 0.1));
        Initiator initiator = new Initiator(random.nextDouble(50, 500), 0.9, 0.5);
        Kinetics k =
                new Kinetics(
                        Films.decades(random, 1e5, 1e7),
                        Films.decades(random, 1e4, 1e7),
                        Films.decades(random, 1e5, 1e7),
                        Films.decades(random, 1e8, 1e9));
        CuringFilm film =
                Films.found(
                        CuringFilm.of(
                                liquid, initiator, new Light(random.nextDouble(0.1, 5), 365), k));
        double z = random.nextDouble(0, 1);
        double end = Films.seconds(film.timeTo(0.8, z));
        var integrator = new DormandPrince853Integrator(1e-9, end, 1e-13, 1e-13);
        var start = new ODEState(0, new double[] {0});
        double reacted =
                integrator.integrate(new Rate(film, liquid, k, z), start, end).getPrimaryState()[0];
        assertEquals(0.8, reacted / liquid.limiting(), 1e-9, "seed " + seed);
    }

    private record Rate(CuringFilm film, Formulation liquid, Kinetics k, double z)
            implements OrdinaryDifferentialEquation {
        @Override
        public int getDimension() {
            return 1;
        }

        @Override
        public double[] computeDerivatives(double t, double[] y) {
            double absorbed =
                    film.bleachingRate()
                            * liquid.initiator()
                            * film.initiatorLeft(z, t)
                            * film.lightAt(z, t);
            double radicals =
                    Math.sqrt(2 * film.initiator().efficiency() * absorbed / (2 * k.termination()));
            double ene = liquid.ene() - y[0];
            double thiol = liquid.thiol() - y[0];
            double carbon =
                    radicals
                            / (1
                                    + (k.fragmentation() + k.transfer() * thiol)
                                            / (k.addition() * ene));
            return new double[] {k.transfer() * carbon * thiol};
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void exposureUndoesConversion(long seed) {
        var random = Films.random(seed);
        CuringFilm film = Films.any(random);
        double z = random.nextDouble(0, 2);
        double x = random.nextDouble(0.01, 0.999);
        switch (film.timeTo(x, z)) {
            case Reach.After(double seconds) ->
                    assertEquals(x, film.conversion(z, seconds), 1e-9, "seed " + seed);
            case Reach.DeadEnd(double cap) -> {
                assertTrue(cap <= x, "seed " + seed);
                assertEquals(cap, film.cap(z), 0, "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void conversionGrowsWithTimeAndFallsWithDepthWhileNothingIsBleached(long seed) {
        var random = Films.random(seed);
        CuringFilm film = Films.any(random);
        double z = random.nextDouble(0, 2);
        double t = Films.decades(random, 0.1, 1e4);
        assertTrue(film.conversion(z, t * 1.01) > film.conversion(z, t) * (1 - 1e-12));
        assertTrue(film.conversion(z, t) <= film.cap(z) + 1e-15, "seed " + seed);
        double early = 1e-4 / film.bleachingRate();
        assertTrue(film.conversion(z + 0.1, early) < film.conversion(z, early), "seed " + seed);
    }

    /// Without bleaching a quarter of the light takes twice as long.
    @Test
    void timeGoesWithTheRootOfTheLightWhileNothingIsBleached() {
        double bright = Films.seconds(Films.nominal(4e-3).timeTo(1e-3, 0.24));
        double dim = Films.seconds(Films.nominal(1e-3).timeTo(1e-3, 0.24));
        assertEquals(2, dim / bright, 1e-5);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # which,     value,  says
                      ene,        0,      the concentration of C=C groups is 0 mol/L
                      ene,        NaN,    the concentration of C=C groups is NaN mol/L
                      thiol,      -0.1,   the concentration of SH groups is -0.1 mol/L
                      initiator,  0,      the concentration of photoinitiator is 0 mol/L
                      absorption, -5,     the molar absorption is -5 L/(mol cm)
                      yield,      1.2,    the quantum yield is 1.2
                      efficiency, 0,      the efficiency of the initiator is 0
                      irradiance, 0,      the irradiance is 0 mW/cm2
                      irradiance, -2,     the irradiance is -2 mW/cm2
                      irradiance, NaN,    the irradiance is NaN mW/cm2
                      irradiance, Infinity, the irradiance is Infinity mW/cm2
                      wavelength, 0.365,  the wavelength is 0.365 nm
                      kp,         0,      kp is 0 L/(mol s)
                      k-p,        -1,     k-p is -1 1/s
                      kCT,        NaN,    kCT is NaN L/(mol s)
                      kt,         0,      kt is 0 L/(mol s)
                    """)
    void whatCannotBeReckonedWithIsRefused(String which, double value, String says) {
        var answer =
                CuringFilm.of(
                        new Formulation(
                                which.equals("ene") ? value : 0.45,
                                which.equals("thiol") ? value : 0.45,
                                which.equals("initiator") ? value : 0.04),
                        new Initiator(
                                which.equals("absorption") ? value : 120,
                                which.equals("yield") ? value : 0.95,
                                which.equals("efficiency") ? value : 0.6),
                        new Light(
                                which.equals("irradiance") ? value : 1,
                                which.equals("wavelength") ? value : 365),
                        new Kinetics(
                                which.equals("kp") ? value : 2e6,
                                which.equals("k-p") ? value : 5e6,
                                which.equals("kCT") ? value : 1e7,
                                which.equals("kt") ? value : 1e9));
        var refused = Films.refused(answer);
        assertEquals(says, refused.sentence());
        assertTrue(refused.remedy().startsWith("give a number"), refused.remedy());
    }

    @ParameterizedTest
    @FieldSource("FEW_SEEDS")
    void numbersCheckedBeforeGiveTheSameFilm(long seed) {
        var random = Films.random(seed);
        var liquid = new Formulation(random.nextDouble(), random.nextDouble(), random.nextDouble());
        var light = new Light(random.nextDouble(), 365);
        CuringFilm drawn = CuringFilm.ofChecked(liquid, Films.DMPA, light, Films.REVERSIBLE);
        CuringFilm asked = Films.found(CuringFilm.of(liquid, Films.DMPA, light, Films.REVERSIBLE));
        assertEquals(asked.conversion(0.2, 60), drawn.conversion(0.2, 60), 0, "seed " + seed);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.4, 0", "0.4, NaN", "0.4, -1", "NaN, 1"})
    void uncheckedNumbersAreABug(double groups, double irradiance) {
        var liquid = new Formulation(groups, groups, 0.04);
        var light = new Light(irradiance, 365);
        assertThrows(
                IllegalArgumentException.class,
                () -> CuringFilm.ofChecked(liquid, Films.DMPA, light, Films.REVERSIBLE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void noDepthAndNoTimeIsABug(double bad) {
        CuringFilm film = Films.nominal(1);
        assertThrows(IllegalArgumentException.class, () -> film.conversion(bad, 1));
        assertThrows(IllegalArgumentException.class, () -> film.conversion(0.1, bad));
    }

    /// Sizes at the edge of what is let in give numbers, not infinities.
    @ParameterizedTest
    @CsvSource({"1e15, 1e-12", "1e-12, 1e15", "1e15, 1e15", "1e-12, 1e-12"})
    void nothingOverflows(double big, double small) {
        CuringFilm film =
                Films.found(
                        CuringFilm.of(
                                new Formulation(big, small, big),
                                new Initiator(big, 1e-12, 1e-12),
                                new Light(small, 365),
                                new Kinetics(big, small, big, small)));
        for (double z : new double[] {0, 1e-9, 1, 1e6}) {
            for (double t : new double[] {0, 1e-9, 1, 1e9}) {
                double x = film.conversion(z, t);
                assertTrue(x >= 0 && x <= 1, z + " mm, " + t + " s: " + x);
            }
            assertTrue(film.cap(z) >= 0 && film.cap(z) <= 1);
            if (film.timeTo(0.5, z) instanceof Reach.After(double seconds)) {
                assertTrue(Double.isFinite(seconds));
            }
        }
    }
}
