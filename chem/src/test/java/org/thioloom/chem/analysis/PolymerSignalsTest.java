package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;

import java.util.List;

class PolymerSignalsTest {

    // the two CH2S show 4 H, the rest of the chain 4 n H
    @ParameterizedTest(name = "Mn {0}: 4 H of CH2S, {1} H of the rest   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # Mn, rest,  source
                    1000, 82,    'facts: chemistry, 9'
                    1500, 128,   'facts: chemistry, 9'
                    2000, 173,   'facts: chemistry, 9'
                    3400, 300,   'facts: chemistry, 9'
                    5000, 445,   'facts: chemistry, 9'
                    """)
    void pegDithiolShowsItsEndsBesideItsChain(String mn, double rest, String source) {
        double n = Samples.PEG.repeatUnits(Quantity.of(mn, Units.GRAM_PER_MOLE)).orElseThrow();
        List<Signal> signals = Samples.found(Environments.signals(Samples.PEG, n, Nucleus.H1));
        assertEquals(4, nuclei(signals, "CH2SH"), 1e-9);
        assertEquals(2, nuclei(signals, "SH"), 1e-9);
        double chain = nuclei(signals, "OCH2CH2O") + nuclei(signals, "OCH2CH2S");
        assertEquals(4 * n, chain, 1e-9);
        assertEquals(rest, chain, 0.5, source);
        assertEquals(4, signals.size());
    }

    private static double nuclei(List<Signal> signals, String label) {
        return signals.stream()
                .filter(signal -> signal.label().equals(label))
                .mapToDouble(Signal::nuclei)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCCOCCS |Sg:n:4,3,2:n:ht:::|", "SCCOCCS  |Sg:n:2,3,4:43:|",
                "SCCOCCS |Sg:n:1,2,3:n:ht|", "SCCOCCS |Sg:n:3,4,5:n:ht|"
            })
    void aUnitMayBeCutAnywhere(String smiles) {
        Polymer other = (Polymer) Samples.structure(smiles);
        for (Nucleus nucleus : List.of(Nucleus.H1, Nucleus.C13)) {
            assertEquals(
                    Samples.found(Environments.signals(Samples.PEG, 43.25, nucleus)),
                    Samples.found(Environments.signals(other, 43.25, nucleus)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # polymer,                      units, written out
                    SCCOCCS |Sg:n:2:n:ht|,          9,  SCCCCCCCCCCOCCS
                    'CC(C)O |Sg:n:1,2:n:ht|',       4,  CC(C)C(C)C(C)C(C)O
                    'OCc1ccc(C)cc1O |Sg:n:2,3,4,5,6,7,8:n:ht|', 2, OCc1ccc(C)cc1c1ccc(C)cc1O
                    'CO[Si](C)(C)C |Sg:n:1,2,3,4:n:ht|', 4, CO[Si](C)(C)O[Si](C)(C)O[Si](C)(C)O[Si](C)(C)C
                    """)
    void aPolymerShowsWhatItsMoleculeShows(String polymer, double units, String molecule) {
        for (Nucleus nucleus : List.of(Nucleus.H1, Nucleus.C13)) {
            assertEquals(
                    Environments.signals(Samples.molecule(molecule), nucleus).stream()
                            .map(Signal::toString)
                            .sorted()
                            .toList(),
                    Samples.found(
                                    Environments.signals(
                                            (Polymer) Samples.structure(polymer), units, nucleus))
                            .stream()
                            .map(Signal::toString)
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 2.9, Double.NaN, Double.POSITIVE_INFINITY})
    void aChainWithoutAMiddleIsRefused(double units) {
        var answer = Environments.signals(Samples.PEG, units, Nucleus.H1);
        assertEquals(
                "a chain of " + units + " repeat units has no middle to count",
                Samples.refused(answer).sentence());
    }
}
