package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class OverviewTest {
    private static final double SIGMA = 2e-4;

    private static Spectrum film(double thickness, long seed) {
        Spectrum bands =
                Sample.of(
                        Sample.axis(600, 2, 1701),
                        x ->
                                0.01
                                        + thickness * Sample.gauss(x, 0.6, 1100, 30)
                                        + thickness * Sample.gauss(x, 0.2, 2870, 40)
                                        + thickness * Sample.gauss(x, 0.008, 911, 12));
        return Sample.noisy(bands, SIGMA, Sample.seeded(seed));
    }

    private static Overview over(Spectrum spectrum) {
        return Sample.found(Overview.of(spectrum));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void scatterIsReadWhereThereAreNoBands(long seed) {
        Overview overview = over(film(1, seed));
        Overview.Quiet quiet = overview.quiet().orElseThrow();
        assertEquals(1, quiet.noise().betweenPoints() / SIGMA, 0.35, "seed " + seed);
        assertFalse(quiet.window().meets(new Window(1060, 1140)), quiet.toString());
        assertTrue(quiet.window().width() >= 100, quiet.toString());
        assertEquals(0.6 / SIGMA, overview.signalToNoise().orElseThrow(), 0.5 * 0.6 / SIGMA);
        assertEquals(2, overview.step(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void peaksOfTwoPercentAndMoreAreTold(long seed) {
        List<Peak> peaks = over(film(1, seed)).peaks();
        assertEquals(2, peaks.size(), "0.008 is 1.3 % of 0.6; seed " + seed);
        assertEquals(1100, peaks.getFirst().position(), 1.5, "seed " + seed);
        assertEquals(2870, peaks.getLast().position(), 3, "seed " + seed);
    }

    @Test
    void aSaturatedBandIsNeitherTheStrongestNorHidden() {
        Overview overview = over(film(6, 1));
        assertEquals(1, overview.absorbance().saturated().size());
        assertTrue(overview.absorbance().saturated().getFirst().holds(1100));
        List<Peak> peaks = overview.peaks();
        assertEquals(3, peaks.size(), "0.048 is 4 % of 1.2, the strongest that can be told");
        assertTrue(overview.isSaturated(peaks.get(1)));
        assertFalse(overview.isSaturated(peaks.getLast()));
        assertEquals(1.2 / SIGMA, overview.signalToNoise().orElseThrow(), 0.5 * 1.2 / SIGMA);
    }

    @Test
    void transmittanceIsLookedOverInAbsorbance() {
        Spectrum film = film(1, 7);
        double[] light = film.y();
        for (int i = 0; i < light.length; i++) {
            light[i] = Math.pow(10, -light[i]);
        }
        Spectrum measured =
                new Spectrum(
                        "film",
                        film.x(),
                        light,
                        Ordinate.TRANSMITTANCE,
                        Technique.UNKNOWN,
                        film.facts());
        Overview one = over(film);
        Overview other = over(measured);
        assertEquals(one.peaks().size(), other.peaks().size());
        assertEquals(one.peaks().getFirst().position(), other.peaks().getFirst().position(), 1e-6);
        assertEquals(
                one.quiet().orElseThrow().noise().betweenPoints(),
                other.quiet().orElseThrow().noise().betweenPoints(),
                1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void scatterOnTopOfAThickBandIsNoPeak(long seed) {
        var random = Sample.seeded(seed);
        double[] x = Sample.axis(600, 2, 1701);
        double[] light = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double absorbance = 0.02 + Sample.gauss(x[i], 2.3, 1100, 60);
            light[i] = Math.pow(10, -absorbance) + 1e-3 * random.nextGaussian();
        }
        Overview overview =
                over(
                        new Spectrum(
                                "thick",
                                x,
                                light,
                                Ordinate.TRANSMITTANCE,
                                Technique.TRANSMISSION,
                                java.util.Map.of()));
        assertEquals(1, overview.peaks().size(), overview.peaks()::toString);
        List<Window> dark = overview.saturated();
        for (int i = 1; i < dark.size(); i++) {
            assertFalse(dark.get(i).meets(dark.get(i - 1)), dark::toString);
        }
    }

    @Test
    void whatDoesNotScatterHasNoNoiseToTell() {
        Overview flat = over(Sample.of(Sample.axis(600, 2, 1701), x -> 0.1));
        assertTrue(flat.quiet().isEmpty());
        assertTrue(flat.peaks().isEmpty());
        assertTrue(flat.signalToNoise().isEmpty());
        Overview few = over(Sample.of(Sample.axis(1000, 2, 5), new double[] {1, 2, 3, 2, 1}));
        assertTrue(few.quiet().isEmpty(), "five points tell no scatter");
        assertEquals(1, few.peaks().size());
    }
}
