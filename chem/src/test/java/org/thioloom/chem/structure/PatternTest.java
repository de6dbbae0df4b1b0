package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.structure.StructureReading.Understood;

import java.util.List;

class PatternTest {
    private static final String PEG_DITHIOL = "SCCOCCS |Sg:n:2,3,4:n:ht|";

    private static Structure structure(String smiles) {
        if (Structures.read(smiles) instanceof Understood(Structure structure)) {
            return structure;
        }
        throw new AssertionError(smiles);
    }

    private static Pattern.Count count(String smarts, String smiles) {
        return Pattern.count(List.of(Pattern.of(smarts)), structure(smiles)).getFirst();
    }

    @ParameterizedTest(name = "{0} in {1}: {2} + n {3}   ({4})")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    # SMARTS;           structure;                           fixed; per unit; source
                    [SX2H];             SCCOCCS |Sg:n:2,3,4:n:ht|;           2;     0;        the two ends
                    [CX4H2];            SCCOCCS |Sg:n:2,3,4:n:ht|;           2;     2;        C2H4O a unit and C2H4S2 besides
                    [OX2];              SCCOCCS |Sg:n:2,3,4:n:ht|;           0;     1;        one ether a unit
                    OCCO;               SCCOCCS |Sg:n:2,3,4:n:ht|;           -1;    1;        n oxygens have n - 1 gaps
                    OCCOCCO;            SCCOCCS |Sg:n:2,3,4:n:ht|;           -2;    1;        and n - 2 pairs of gaps
                    [CX4H2];            CCCC |Sg:n:1:n:ht|;                  1;     1;        a unit of one atom
                    C=C;                C=CC(=O)OCCOCCOC(=O)C=C |Sg:n:6,7,8:n:ht|; 2; 0;      the two ends
                    [cH];               Cc1ccccc1;                           5;     0;        toluene
                    c1ccccc1;           Cc1ccccc1;                           1;     0;        a set of atoms counts once
                    """)
    void isCountedInMoleculesAndAlongChains(
            String smarts, String smiles, int fixed, int perUnit, String source) {
        assertEquals(new Pattern.Count(fixed, perUnit), count(smarts, smiles), source);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 9, 20})
    void aChainWrittenOutHasAsMany(int units) {
        String chain = "SCC" + "OCC".repeat(units) + "S";
        for (String smarts : List.of("OCCO", "[CX4H2]", "SCCO", "O[CX4H2][CX4H2]OCC")) {
            double written = count(smarts, chain).at(0);
            assertEquals(written, count(smarts, PEG_DITHIOL).at(units), 1e-12, smarts);
        }
    }

    @Test
    void neverCountsBelowNone() {
        assertEquals(0, count("OCCO", PEG_DITHIOL).at(0.5), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[SX2H", "[", "C(", "[$(C]", "C1", "not smarts"})
    void tellsWhatIsNoPattern(String text) {
        assertFalse(Pattern.isSmarts(text));
    }

    @Test
    void tellsWhatIsOneAndWhatIsTooLong() {
        assertTrue(Pattern.isSmarts("[SX2H1][#6;!$([CX3]=[OX1])]"));
        assertFalse(Pattern.isSmarts("C".repeat(501)));
    }
}
