package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.identity.Drawings.ENE;
import static org.thioloom.chem.identity.Drawings.NODE;
import static org.thioloom.chem.identity.Drawings.PEG;
import static org.thioloom.chem.identity.Drawings.found;
import static org.thioloom.chem.identity.Drawings.random;
import static org.thioloom.chem.identity.Drawings.refused;
import static org.thioloom.chem.identity.Drawings.shuffled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;

import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

class BigSmilesTest {

    private static String network(String coupling, String one, String other) {
        return found(BigSmiles.network(coupling(coupling), one, other));
    }

    private static Coupling coupling(String key) {
        return Couplings.find(key).orElseThrow();
    }

    // derived by hand from the rules of lin2019, version 1.1: an end bonds to the descriptor beside
    // it, [<] to [>]. The parser bigsmiles of D. Walsh reads each but two units that leave a ring
    // by
    // an aromatic atom, where it refuses an example of the rules too
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    PEG dithiol          ! SCCOCCS |Sg:n:2,3,4:n:ht|                ! SC{[<][>]COC[<][>]}CS
                    the same, moved      ! SCCOCCS |Sg:n:3,4,5:n:ht|                ! SC{[<][>]COC[<][>]}CS
                    PEG                  ! [H]OCCO |Sg:n:1,2,3:n:ht|                ! [H]{[<][>]OCC[<][>]}O
                    PEG monomethyl ether ! COCCO |Sg:n:1,2,3:n:ht|                  ! C{[<][>]OCC[<][>]}O
                    PEG dimethyl ether   ! COCCOC |Sg:n:1,2,3:n:ht|                 ! C{[<][>]OCC[<][>]}OC
                    PEG diacrylate       ! C=CC(=O)OCCOC(=O)C=C |Sg:n:4,5,6:n:ht|   ! C=CC(=O){[<][>]OCC[<][>]}OC(=O)C=C
                    ester-thiol ends     ! SCCC(=O)OCCOC(=O)CCS |Sg:n:5,6,7:n:ht|   ! SCCC(=O){[<][>]OCC[<][>]}OC(=O)CCS
                    amide-thiol end      ! SCCC(=O)NCCOCCO |Sg:n:8,9,10:n:ht|       ! SCCC(=O)NCC{[<][>]OCC[<][>]}O
                    allyl and thiol      ! C=CCOCCOCCS |Sg:n:6,7,8:n:ht|            ! C=CC{[<][>]OCC[<][>]}OCCS
                    a salt of an end     ! [Na+].[O-]C(=O)CSCCOCCS |Sg:n:7,8,9:n:ht| ! SC{[<][>]COC[<][>]}CSCC(=O)[O-].[Na+]
                    PPO                  ! CC(C)OCC(C)O |Sg:n:3,4,5,6:n:ht|         ! CC(C){[<][>]OCC(C)[<][>]}O
                    polystyrene          ! BrCC(c1ccccc1)C |Sg:n:1,2,3,4,5,6,7,8:n:ht| ! C{[<][>]C(c1ccccc1)C[<][>]}Br
                    PVDF                 ! CCC(F)(F)C |Sg:n:1,2,3,4:n:ht|           ! C{[<][>]C(F)(F)C[<][>]}C
                    polyphenylene oxide  ! COc1ccc(cc1)O |Sg:n:1,2,3,4,5,6,7:n:ht|  ! C{[<][>]Oc1ccc(cc1)[<][>]}O
                    PDMS                 ! C[Si](C)(C)O[Si](C)(C)C |Sg:n:4,5,6,7:n:ht| ! C[Si](C)(C){[<][>]O[Si](C)(C)[<][>]}C
                    units either way     ! SCCOCCS |Sg:n:1,2,3:n:eu|                ! SCC{[$][$]OCC[$][$]}S
                    a unit in a cage     ! Cc1cc2ccc3cccc4ccc(c1C)c2c34 |Sg:n:1,2,3,4,5,6,7,8,9,10,11,12,13,14,16,17:n:ht| ! {[][>]c1cc2ccc3cccc4ccc(c1[<])c2c34;[<]C,[>]C[]}
                    a molecule           ! CS(C)=O                                  ! O=S(C)C
                    """)
    void isWhatTheRulesGive(String name, String smiles, String expected) {
        assertEquals(expected, found(BigSmiles.of(smiles)), name);
    }

    @Test
    void theNetworkIsItsNodeAndItsLinkerWithAnOpenEndForEachGroup() {
        String expected =
                "{[][<1]CCCCCCOCc1c(F)c(F)c(c(F)c1F)[B-](c2c(F)c(F)c(COCCCCCC[<1])c(F)c2F)"
                        + "(c3c(F)c(F)c(COCCCCCC[<1])c(F)c3F)c4c(F)c(F)c(COCCCCCC[<1])c(F)c4F.[Li+],"
                        + "[>1]SC{[<][>]COC[<][>]}CS[>1][]}";
        assertEquals(expected, network("thiol-ene", ENE, PEG), "hand");
        assertEquals(expected, network("thiol-ene", PEG, ENE), "in either order");
    }

    @ParameterizedTest(name = "{0} of {1} and {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    thiol-ene        ! C=CCOCC(CO)(COCC=C)COCC=C ! SCCOCCOCCS        ! {[][<1]CCCOCC(CO)(COCCC[<1])COCCC[<1],[>1]SCCOCCOCCS[>1][]}
                    thiol-michael    ! C=CC(=O)OCCOC(=O)C=C      ! SCC(CS)CS         ! {[][<1]CCC(=O)OCCOC(=O)CC[<1],[>1]SCC(CS[>1])CS[>1][]}
                    etherification   ! ClCc1cc(CCl)cc(CCl)c1     ! OCCCO             ! {[][<1]Cc1cc(cc(c1)C[<1])C[<1],[>1]OCCCO[>1][]}
                    etherification   ! ClCc1cc(CCl)cc(CCl)c1     ! OCCOCCO |Sg:n:2,3,4:n:ht| ! {[][<1]Cc1cc(cc(c1)C[<1])C[<1],[>1]OCC{[<][>]OCC[<][>]}O[>1][]}
                    sonogashira-iodide ! Ic1cc(I)cc(I)c1         ! C#Cc1ccc(C#C)cc1  ! {[][<1]c1cc([<1])cc([<1])c1,[>1]C#Cc1ccc(C#C[>1])cc1[]}
                    """)
    void everyCouplingOpensItsOwnGroups(String key, String node, String linker, String expected) {
        assertEquals(expected, network(key, node, linker), "hand");
    }

    @Test
    void aRingOpenedByAnAdditionKeepsItsBondToTheOther() {
        String node = "O=C(OCCOC(=O)C1CC2CC1C=C2)C1CC2CC1C=C2";
        String text = network("thiol-norbornene", node, "SCCS");
        assertEquals(2, text.split("\\[<1\\]", -1).length - 1, text);
        assertTrue(text.endsWith(",[>1]SCCS[>1][]}") && !text.contains("C=C"), text);
    }

    @Test
    void anyOrderOfAtomsAndAnyPlaceOfBracketsIsOneText() {
        RandomGenerator random = random(20260304);
        Set<String> texts = new TreeSet<>();
        for (int i = 0; i < 100; i++) {
            texts.add(found(BigSmiles.of(shuffled("SCCOCCOCCS |Sg:n:2,3,4:n:ht|", random))));
            texts.add(found(BigSmiles.of(shuffled("SCCOCCOCCS |Sg:n:6,7,8:n:ht|", random))));
        }
        assertEquals(Set.of("SCC{[<][>]OCC[<][>]}OCCS"), texts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    C1COCC1 |Sg:n:0,1:n:ht|     ! this polymer is a ring, or its units are not joined head to tail by single bonds
                    SCCOCCS |Sg:n:1,2,3:n:hh|   ! this polymer is a ring, or its units are not joined head to tail by single bonds
                    CC=CC=CC |Sg:n:2,3:n:ht|    ! this polymer is a ring, or its units are not joined head to tail by single bonds
                    SCCOCCS |Sg:n:2,3,99:n:ht|  ! there is no atom 99, the last is 6
                    C=CCCC[C]                   ! [C] makes 1 bond with its hydrogens, C makes 4
                    """)
    void whatHasNoLinearUnitIsRefused(String smiles, String sentence) {
        assertEquals(sentence, refused(BigSmiles.of(smiles)).sentence());
    }

    @ParameterizedTest(name = "{0} of {1} and {2}: {3}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    thiol-ene               ! C=CCC       ! SCCS          ! C=CCC has 1 of the terminal alkene
                    thiol-ene               ! C=CCCC=C    ! CCS           ! CCS has 1 of the thiol
                    thiol-ene               ! CCO         ! CCO           ! CCO has 0 of the terminal alkene
                    thiol-ene               ! C=C(        ! SCCS          ! this is not SMILES: unclosed branch detected
                    thiol-ene               ! C=CCCC=C    ! *             ! "*" is not an element
                    alkoxide-etherification ! ClCc1ccc(CCl)cc1 ! [Na+].[Na+].[O-]CC[O-] ! an open end in place of the alkoxide cannot be written
                    """)
    void whatMakesNoNetworkIsRefused(String key, String one, String other, String sentence) {
        assertEquals(sentence, refused(BigSmiles.network(coupling(key), one, other)).sentence());
    }

    @Test
    void chlorideAndAlcoholMakeTheNodeOfTheEther() {
        String text = network("etherification", NODE, "OCCOCCO |Sg:n:2,3,4:n:ht|");
        assertEquals(4, text.split("\\[<1\\]", -1).length - 1, text);
        assertTrue(!text.contains("Cl") && text.contains(".[Li+],"), text);
    }
}
