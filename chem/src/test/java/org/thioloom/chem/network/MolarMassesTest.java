package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalDouble;

class MolarMassesTest {
    private static MolarMasses at(String enes, String thiols, double conversion) {
        return found(Mixtures.of(enes, thiols).at(conversion)).finiteChains();
    }

    @ParameterizedTest(name = "{0} with {1} at {2}   ({5})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # enes | thiols | p_A | Mn | Mw | source
                    1:4:1:1062.71 | 2:2:1:2000 | 0.4 | 3616.221428571429 | 7578.5623445956235 | polykin 0.6.0, Stockmayer
                    1:4:1:1062.71 | 2:2:1:2000 | 0.57 | 7031.541666666665 | 210684.0386190859 | polykin 0.6.0, Stockmayer
                    1:2:1:100; 0.01:3:1:150 | 1.01:2:1:80; 0.03:1:1:40 | 0.9997536945812807 | 8951.21951219504 | 34721.55803463667 | 'polykin 0.6.0, Stockmayer; its manual: 8951, 34722'
                    0.6:3:1:500; 0.4:6:1:900 | 1.2:2:1:1500; 0.5:2:1:3400; 0.2:1:1:300 | 0.3 | 2573.1707317073174 | 5585.434981055158 | polykin 0.6.0, Stockmayer
                    1:5:1:700; 0.3:2:1:250; 0.2:1:1:99 | 1.2:3:1:400; 0.7:2:1:1500; 0.2:1:1:90 | 0.25 | 1089.6744186046512 | 2509.6186067509125 | polykin 0.6.0, Stockmayer
                    1:2:1:100 | 1:2:1:100 | 0.5 | 200 | 300 | 'Flory: Mn = M/(1 - p), Mw = M (1 + p)/(1 - p)'
                    """)
    void agreesWithPublishedCodeBelowTheGelPoint(
            String enes, String thiols, double p, double mn, double mw, String source) {
        MolarMasses masses = at(enes, thiols, p);
        assertEquals(mn, masses.numberAverage().orElseThrow(), 1e-12 * mn, source);
        assertEquals(mw, masses.massAverage().orElseThrow(), 2e-11 * mw, source);
    }

    @Test
    void beforeItReactsEachMoleculeIsAlone() {
        MolarMasses masses = at("1:4:1:1000", "2:2:1:2000", 0);
        assertEquals(5000 / 3.0, masses.numberAverage().orElseThrow(), 1e-9);
        assertEquals(9e6 / 5000, masses.massAverage().orElseThrow(), 1e-9);
    }

    @Test
    void massAverageDivergesAtTheGelPointFromBothSides() {
        double gel = Math.sqrt(1 / 3.0);
        double before = at("1:4:1:1000", "2:2:1:2000", gel - 1e-6).massAverage().orElseThrow();
        double beyond = at("1:4:1:1000", "2:2:1:2000", gel + 1e-6).massAverage().orElseThrow();
        assertTrue(before > 1e9 && beyond > 1e9, before + ", " + beyond);
        assertEquals(1, before / beyond, 1e-4);
    }

    @Test
    void endlessChainsHaveNoAverage() {
        MolarMasses masses = at("1:2:1:100", "1:2:1:100", 1);
        assertEquals(OptionalDouble.empty(), masses.numberAverage());
        assertEquals(OptionalDouble.empty(), masses.massAverage());
    }

    @Test
    void aPerfectGelHasNoSolButItsImpurities() {
        assertEquals(OptionalDouble.empty(), at("1:4:1:1000", "2:2:1:2000", 1).massAverage());
        MolarMasses solvent = at("1:4:1:1000; 5:0:1:90", "2:2:1:2000", 1);
        assertEquals(90, solvent.massAverage().orElseThrow(), 1e-9);
        assertEquals(90, solvent.numberAverage().orElseThrow(), 1e-9);
    }
}
