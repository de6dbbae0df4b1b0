package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class SpectrumTest {

    @Test
    void isWhatItHolds() {
        Spectrum one = Sample.of(new double[] {1, 2}, new double[] {3, 4});
        Spectrum same = Sample.of(new double[] {1, 2}, new double[] {3, 4});
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, one.withY(new double[] {3, 5}));
        assertEquals(2, one.size());
        assertEquals(2, one.x(1));
        assertEquals(4, one.y(1));
    }

    @Test
    void nobodyChangesItFromOutside() {
        double[] x = {1, 2};
        double[] y = {3, 4};
        Map<String, String> facts = new LinkedHashMap<>(Map.of("scans", "32"));
        Spectrum spectrum = new Spectrum("s", x, y, Ordinate.ABSORBANCE, Technique.ATR, facts);
        x[0] = 9;
        y[0] = 9;
        facts.clear();
        spectrum.x()[1] = 9;
        spectrum.y()[1] = 9;
        assertArrayEquals(new double[] {1, 2}, spectrum.x());
        assertArrayEquals(new double[] {3, 4}, spectrum.y());
        assertEquals(Map.of("scans", "32"), spectrum.facts());
    }

    @Test
    void keepsItsFactsInOrder() {
        Map<String, String> facts = new LinkedHashMap<>();
        List.of("z", "a", "m", "b").forEach(key -> facts.put(key, "1"));
        Spectrum spectrum =
                new Spectrum(
                        "s",
                        new double[] {1, 2},
                        new double[2],
                        Ordinate.ABSORBANCE,
                        Technique.ATR,
                        facts);
        assertEquals(List.of("z", "a", "m", "b"), List.copyOf(spectrum.facts().keySet()));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0, 0", "1, 1, 0, 0", "NaN, 1, 0, 0", "1, Infinity, 0, 0", "1, 2, 0, NaN"})
    void whatDoesNotAscendOrIsNotFiniteIsABug(double x0, double x1, double y0, double y1) {
        double[] x = {x0, x1};
        double[] y = {y0, y1};
        assertThrows(IllegalArgumentException.class, () -> Sample.of(x, y));
    }

    @Test
    void onePointOrUnequalListsAreABug() {
        assertThrows(IllegalArgumentException.class, () -> Sample.of(new double[1], new double[1]));
        assertThrows(
                IllegalArgumentException.class,
                () -> Sample.of(new double[] {1, 2}, new double[3]));
    }

    @Test
    void aWindowTakesThePointsOnItsEdges() {
        Spectrum cut = Sample.found(new Window(1010, 1020).cut(Sample.twoBands(), 2));
        assertArrayEquals(new double[] {1010, 1012, 1014, 1016, 1018, 1020}, cut.x());
        assertEquals(Sample.twoBands().y(5), cut.y(0));
    }

    @Test
    void windowsKnowWhatTheyHold() {
        Window window = Window.around(911, 6);
        assertEquals(new Window(905, 917), window);
        assertEquals("905 to 917 cm-1", window.toString());
        assertTrue(window.holds(905) && window.holds(917) && !window.holds(917.1));
        assertTrue(window.meets(new Window(917, 920)));
        assertFalse(window.meets(new Window(918, 920)));
        assertThrows(IllegalArgumentException.class, () -> new Window(917, 905));
        assertThrows(IllegalArgumentException.class, () -> new Window(Double.NaN, 905));
    }

    @Test
    void aWindowBeyondTheDataOrWithoutPointsIsRefused() {
        Sample.assertRefused(
                "the window 990 to 1010 cm-1 is not within the data, which go from 1000 to 1200",
                new Window(990, 1010).cut(Sample.twoBands(), 2));
        Sample.assertRefused(
                "the window 1010.5 to 1011.5 cm-1 holds 0 points of 2",
                new Window(1010.5, 1011.5).cut(Sample.twoBands(), 2));
    }
}
