package org.thioloom.chem.band.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.spectrum.Technique;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class ReachTest {
    private static final BandTable TABLE = BandTable.shipped();

    private static Band band(String key) {
        return TABLE.band(key).orElseThrow();
    }

    /// A litre that holds one carrier alone.
    private static Reach reach(String key, double moles, Measurement measurement) {
        Band band = band(key);
        var alone = new Ingredient("it", Presence.SURE, Map.of(band.carrier().key(), moles));
        var specimen = new Specimen(List.of(alone), 1, true, Map.of());
        return new ReachOf(specimen, measurement, TABLE).of(band, moles);
    }

    @ParameterizedTest(name = "{0} cm-1: {1} um   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # wavenumber, path, source
                    1000,         4.36266, 'Harrick, n 2.4 and 1.5, 45 degrees: numpy 2.4.6, 0.698026 x 1.5 / 2.4 x 10 um'
                    2556,         1.70683, the same over 2.556
                    500,          8.72532, the same over 0.5
                    """)
    void lightGoesThroughAFewMicrometresBeforeItIsReflected(
            double wavenumber, double um, String source) {
        assertEquals(um, Measurement.USUAL.path(wavenumber) * 1e4, 1e-5 * um, source);
    }

    @Test
    void absorbanceIsThatOfBeerAndLambert() {
        Measurement film = new Measurement(1e-3, 16, Technique.TRANSMISSION, 2e-3, 2);
        Reach reach = reach("ene-911", 0.9, film);
        assertEquals(125 * 0.9 * 2e-3, reach.height(), 1e-12);
        assertEquals(2.5e-4, film.sigma(), 1e-18);
    }

    /// By numpy 2.4.6: a Gaussian 12 cm-1 wide every 2 cm-1 over 48 cm-1, fitted with a line: sum
    /// of squares of what the line leaves 3.00197, so 3.289707 / √3.00197.
    @Test
    void noiseHidesWhatAFitCouldNotTellFromIt() {
        Reach reach = reach("ene-994", 1, Measurement.USUAL);
        double sigma = 1e-3 / 8;
        assertEquals(NOISE_FACTOR_12, reach.noise() / sigma, 1e-6);
    }

    private static final double NOISE_FACTOR_12 = 1.8986907;

    @Test
    void fourTimesTheScansHalveTheNoiseAndNotTheFloor() {
        Measurement once = new Measurement(1e-3, 16, Technique.ATR, 1, 2);
        Measurement fourTimes = new Measurement(1e-3, 64, Technique.ATR, 1, 2);
        Reach few = reach("ene-911", 1, once);
        Reach many = reach("ene-911", 1, fourTimes);
        assertEquals(2, few.noise() / many.noise(), 1e-12);
        assertEquals(few.floor(), many.floor(), 0);
    }

    @Test
    void asManyScansAsItSaysAreEnough() {
        Reach reach = new Reach(0.05, 0.004, 0.001, 64);
        int scans = reach.scansFor(0.05).orElseThrow();
        double noise = 0.004 * Math.sqrt(64.0 / scans);
        assertTrue(noise + 0.001 <= 0.05 * 0.05, "with " + scans);
        double fewer = 0.004 * Math.sqrt(64.0 / (scans - 1));
        assertFalse(fewer + 0.001 <= 0.05 * 0.05, "one fewer");
    }

    @Test
    void noNumberOfScansPassesTheFloor() {
        assertEquals(OptionalInt.empty(), new Reach(0.05, 0.004, 0.003, 64).scansFor(0.05));
    }

    @Test
    void aWholeBandBelowTheLimitIsNotSeen() {
        Reach weak = new Reach(3e-4, 1e-4, 3e-4, 64);
        assertFalse(weak.isSeen());
        assertTrue(weak.leastResidual() > 1);
        assertTrue(new Reach(2.6, 1e-4, 3e-4, 64).isSaturated());
    }
}
