package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.cure.Window.Passage;
import org.thioloom.chem.reference.References;

import java.util.List;
import java.util.Optional;

class LightTest {
    static final List<Window> WINDOWS = Window.all();

    @ParameterizedTest(name = "a mole of photons of {0} nm: {1} kJ   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # nm, kJ/mol,      source
                      365, 327.7440155, 'h c N_A / lambda, exact SI, mpmath 1.3.0; facts: network-cure, 3.1: 327.7'
                      254, 470.9707309, 'h c N_A / lambda, exact SI, mpmath 1.3.0'
                      405, 295.3742361, 'h c N_A / lambda, exact SI, mpmath 1.3.0'
                    """)
    void photonsHaveTheEnergyOfTheirWavelength(double nm, double kilojoules, String source) {
        assertEquals(kilojoules, new Light(1, nm).photonEnergy() / 1000, 5e-7, source);
    }

    @Test
    void aMilliwattIsSoManyPhotons() {
        assertEquals(3.0512e-9, new Light(1, 365).photonFlux(), 5e-14, "facts: network-cure, 3.1");
        assertEquals(6.102323477e-9, new Light(2, 365).photonFlux(), 5e-19, "twice 3.051161739e-9");
    }

    /// L = 27 cm.
    @ParameterizedTest(name = "{0} W at {1} cm: {2} mW/cm2   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # W, cm,  mW/cm2, source
                      1.2, 5,   1.39, 'facts: chemistry, 5.3'
                      1.2, 7.6, 0.88, 'facts: chemistry, 5.3'
                      1.2, 10,  0.64, 'facts: chemistry, 5.3'
                      1.2, 15,  0.37, 'facts: chemistry, 5.3'
                      1.2, 20,  0.24, 'facts: chemistry, 5.3'
                      2.0, 5,   2.31, 'facts: chemistry, 5.3'
                      2.0, 7.6, 1.47, 'facts: chemistry, 5.3'
                      2.0, 10,  1.06, 'facts: chemistry, 5.3'
                      2.0, 15,  0.62, 'facts: chemistry, 5.3; 0.6150'
                      2.0, 20,  0.40, 'facts: chemistry, 5.3'
                    """)
    void aTubeShinesAsKeitzSays(double watts, double distance, double expected, String source) {
        assertEquals(expected, LampGuess.keitz(watts, distance, 27), 0.0051, source);
    }

    /// Far from a tube it is a cosine source of P / π² along its normal, close by a line of P / (2
    /// π D L).
    @Test
    void farAndNearATubeTheLimitsHold() {
        assertEquals(1000 / (Math.PI * Math.PI * 1e8), LampGuess.keitz(1, 1e4, 1), 1e-14);
        assertEquals(1000 / (2 * Math.PI * 1e-2 * 100), LampGuess.keitz(1, 1e-2, 100), 1e-2);
    }

    @Test
    void eightWattsAreARangeAndNeverANumber() {
        LampGuess guess = Films.found(LampGuess.of(8, 10, 27));
        assertEquals(0.6357 * 0.7, guess.low(), 1e-3, "15 % of 8 W, less 30 %");
        assertEquals(1.0595 * 1.3, guess.high(), 1e-3, "25 % of 8 W, more 30 %");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 27, the rating of the lamp is 0 W",
        "8, -1, 27, the distance to the lamp is -1 cm",
        "8, 10, NaN, the length of the tube is NaN cm"
    })
    void noLampIsRefused(double watts, double distance, double length, String says) {
        assertEquals(says, Films.refused(LampGuess.of(watts, distance, length)).sentence());
    }

    @ParameterizedTest
    @FieldSource("WINDOWS")
    void everyWindowIsFoundAndCitesASource(Window window) {
        assertEquals(Optional.of(window), Window.find(window.key()));
        assertEquals(1, WINDOWS.stream().filter(w -> w.key().equals(window.key())).count());
        assertTrue(References.find(window.source()).isPresent(), window.source());
        assertTrue(window.cutOff() >= 180 && window.cutOff() <= 400, window.key());
        assertEquals(Passage.CLEAR, window.passage(365), "all of them pass the usual lamp");
        assertEquals(Passage.DOUBTFUL, window.passage(window.cutOff()));
        assertEquals(Passage.BLOCKED, window.passage(window.cutOff() - 20));
    }

    @ParameterizedTest(name = "{0} at {1} nm: {2}")
    @CsvSource(
            textBlock =
                    """
                    # window,      nm,  passage,  source
                      soda-lime,    302, BLOCKED,  'facts: chemistry, 5.7'
                      soda-lime,    313, DOUBTFUL, 'facts: chemistry, 5.7'
                      borosilicate, 254, BLOCKED,  'facts: chemistry, 5.7'
                      borosilicate, 313, CLEAR,    'facts: chemistry, 5.7'
                      quartz,       254, CLEAR,    'facts: chemistry, 5.7'
                      polystyrene,  254, BLOCKED,  'facts: chemistry, 5.7'
                      pet,          254, BLOCKED,  'facts: chemistry, 5.7'
                      pet,          313, DOUBTFUL, 'facts: chemistry, 5.7'
                      pdms,         254, BLOCKED,  'facts: chemistry, 5.7'
                      pdms,         365, CLEAR,    'facts: chemistry, 5.7'
                    """)
    void coversPassWhatTheyPass(String key, double nm, Passage passage, String source) {
        assertEquals(passage, Window.find(key).orElseThrow().passage(nm), source);
    }

    @Test
    void nobodyChangedACutOffByAccident() {
        assertEquals(6, WINDOWS.size());
        assertEquals(1725, WINDOWS.stream().mapToDouble(Window::cutOff).sum());
        assertEquals(Optional.empty(), Window.find("tin"));
    }
}
