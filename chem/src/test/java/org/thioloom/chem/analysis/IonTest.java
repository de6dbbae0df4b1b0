package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class IonTest {

    @ParameterizedTest(name = "{0}: {1} {2} and {3} {4}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # salt,                      first,       m/z,       second,         m/z,       source
                    [Na+].F[P-](F)(F)(F)(F)F,    [Na]+,       22.98922,  [F6P]-,         144.96473, RDKit 2022.09.3 ExactMolWt
                    [Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F, [Li]+, 7.01546, [C2F6NO4S2]-, 279.91784, RDKit 2022.09.3 ExactMolWt
                    CCn1cc[n+](C)c1.[Cl-],       [C6H11N2]+,  111.09167, [Cl]-,          34.96940,  RDKit 2022.09.3 ExactMolWt
                    [Mg+2].[O-]S(=O)(=O)[O-],    [Mg]2+,      11.99197,  [O4S]2-,        47.97641,  RDKit 2022.09.3 ExactMolWt / 2
                    """)
    void ofASaltFlyAlone(
            String salt,
            String first,
            double firstMz,
            String second,
            double secondMz,
            String source) {
        List<Ion> ions = Ion.of(Samples.molecule(salt));
        assertEquals(List.of(first, second), ions.stream().map(Ion::formula).toList(), source);
        assertEquals(firstMz, ions.getFirst().monoisotopicMz(), 6e-6, source);
        assertEquals(secondMz, ions.getLast().monoisotopicMz(), 6e-6, source);
    }

    @Test
    void theTwoNodesAreFoundAtTheirPublishedMasses() {
        // facts: chemistry, 9; RDKit 2022.09.3 ExactMolWt gives 798.92232 and 1055.37086
        assertEquals("[C28H8BCl4F16]-", Samples.anion(Samples.CHLORIDE).formula());
        assertEquals(798.9223, Samples.anion(Samples.CHLORIDE).monoisotopicMz(), 5e-5);
        assertEquals("[C52H52BF16O4]-", Samples.anion(Samples.ENE).formula());
        assertEquals(1055.3709, Samples.anion(Samples.ENE).monoisotopicMz(), 5e-5);
    }

    @ParameterizedTest(name = "{0} {1}{2}: {4}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # molecule,                    element, count, charge, m/z,      source
                    OCCCCC=C,                      H,       1,     1,      101.0961, IsoSpecPy 2.2.1 with the masses of nist2015
                    COC(OC)(C(=O)c1ccccc1)c1ccccc1, Na,     1,     1,      279.0992, IsoSpecPy 2.2.1 with the masses of nist2015
                    CC(=O)O,                       H,       -1,    -1,     59.0139,  'hand: 2 C + 3 H + 2 O + m_e'
                    """)
    void moleculesAreChargedByWhatTheyTakeUp(
            String molecule, String element, int count, int charge, double mz, String source) {
        Ion ion =
                Ion.adduct(
                                Samples.molecule(molecule).composition(),
                                FormulaChange.of(element, count),
                                charge)
                        .orElseThrow();
        assertEquals(mz, ion.monoisotopicMz(), 5e-5, source);
    }

    @Test
    void aStatedIsotopeHasItsOwnMass() {
        // 6.0151228874 - 0.0005485799 and 2.01410177812 x 3 + 12 + 15.99491461957 + m_e
        Ion light = Ion.of(Samples.molecule("[6Li+].[F-]")).getFirst();
        assertEquals(6.0145743, light.monoisotopicMz(), 5e-8);
        Ion methoxide = Ion.of(Samples.molecule("[Na+].[O-]C([2H])([2H])[2H]")).getLast();
        assertEquals(34.0377686, methoxide.monoisotopicMz(), 5e-7);
    }

    @Test
    void aMoleculeHasNoneAndSolventsAreLeftOut() {
        assertEquals(List.of(), Ion.of(Samples.molecule("CS(C)=O")));
        List<Ion> ions = Ion.of(Samples.molecule("[Li+].C1CCOC1.[Cl-].[Cl-].[Li+]"));
        assertEquals(List.of("[Li]+", "[Cl]-"), ions.stream().map(Ion::formula).toList());
    }

    @Test
    void whatIsNotThereCannotLeave() {
        assertEquals(Optional.empty(), Ion.adduct(Samples.WATER, FormulaChange.of("H", -3), -1));
        assertThrows(IllegalArgumentException.class, () -> new Ion(Samples.WATER, 0));
    }
}
