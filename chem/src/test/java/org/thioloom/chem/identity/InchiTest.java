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

import java.util.random.RandomGenerator;

class InchiTest {

    @ParameterizedTest(name = "{0}: {2}   ({3})")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    tetrahydrofuran       ! C1CCOC1                          ! WYURNTSHIVDZCO-UHFFFAOYSA-N ! RDKit 2026.09.1
                    methanol              ! CO                               ! OKKJLVBELUTLKV-UHFFFAOYSA-N ! RDKit 2026.09.1
                    DMSO                  ! CS(C)=O                          ! IAZDPXIOMUYVGZ-UHFFFAOYSA-N ! RDKit 2026.09.1
                    DMSO as ions          ! C[S+](C)[O-]                     ! IAZDPXIOMUYVGZ-UHFFFAOYSA-N ! RDKit 2026.09.1
                    NMP                   ! CN1CCCC1=O                       ! SECXISVLQFMRJM-UHFFFAOYSA-N ! RDKit 2026.09.1
                    acetonitrile          ! CC#N                             ! WEVYAHXRMPXWCK-UHFFFAOYSA-N ! RDKit 2026.09.1
                    toluene               ! Cc1ccccc1                        ! YXFVVABEGXRONW-UHFFFAOYSA-N ! RDKit 2026.09.1
                    dichloromethane       ! ClCCl                            ! YMWUJEATGCHHMB-UHFFFAOYSA-N ! RDKit 2026.09.1
                    DME                   ! COCCOC                           ! XTHFKEDIFFGKHM-UHFFFAOYSA-N ! RDKit 2026.09.1
                    DMF                   ! CN(C)C=O                         ! ZMXDDKWLCZADIW-UHFFFAOYSA-N ! RDKit 2026.09.1
                    DMAc                  ! CC(=O)N(C)C                      ! FXHOOIRPVKKKFG-UHFFFAOYSA-N ! RDKit 2026.09.1
                    water                 ! O                                ! XLYOFNOQVPJJNP-UHFFFAOYSA-N ! RDKit 2026.09.1
                    diethyl ether         ! CCOCC                            ! RTZKZFJDLAIYFH-UHFFFAOYSA-N ! RDKit 2026.09.1
                    DMPA                  ! COC(OC)(C(=O)c1ccccc1)c1ccccc1   ! KWVGIHKZDCUPEU-UHFFFAOYSA-N ! RDKit 2026.09.1
                    5-hexen-1-ol          ! OCCCCC=C                         ! UIZVMOZAXAMASY-UHFFFAOYSA-N ! RDKit 2026.09.1
                    LiTFSI                ! [Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F ! QSZMZKBZAYQGRS-UHFFFAOYSA-N ! RDKit 2026.09.1
                    methanol-d            ! [2H]OC                           ! OKKJLVBELUTLKV-VMNATFBRSA-N ! RDKit 2026.09.1
                    L-alanine             ! C[C@H](N)C(=O)O                  ! QNAYBMKLOCPYGJ-REOHCLBHSA-N ! RDKit 2026.09.1
                    fumaric acid          ! OC(=O)/C=C/C(=O)O                ! VZCYOOQTPOCHFL-OWOJBTEDSA-N ! RDKit 2026.09.1
                    maleic acid           ! OC(=O)/C=C\\C(=O)O               ! VZCYOOQTPOCHFL-UPHRSURJSA-N ! RDKit 2026.09.1
                    mapped                ! [CH3:1][OH:2]                    ! OKKJLVBELUTLKV-UHFFFAOYSA-N ! the same without numbers
                    """)
    void isTheKeyThatDatabasesUse(String name, String smiles, String key, String source) {
        assertEquals(key, found(Inchi.of(smiles)).key(), name + ", " + source);
    }

    @Test
    void theNodeHasTheKeysThatAnotherProgramGives() {
        assertEquals("LUBKDNUYIBLSNM-UHFFFAOYSA-N", found(Inchi.of(NODE)).key(), "RDKit 2026.09.1");
        assertEquals("JAJMRAWEIBLKQH-UHFFFAOYSA-N", found(Inchi.of(ENE)).key(), "RDKit 2026.09.1");
    }

    @Test
    void theTextIsOfTheStandardForm() {
        assertEquals("InChI=1S/C4H8O/c1-2-4-5-3-1/h1-4H2", found(Inchi.of("C1CCOC1")).text());
    }

    @Test
    void theOrderOfAtomsDoesNotMatter() {
        RandomGenerator random = random(20260303);
        for (int i = 0; i < 50; i++) {
            assertEquals(
                    "LUBKDNUYIBLSNM-UHFFFAOYSA-N",
                    found(Inchi.of(shuffled(NODE, random))).key(),
                    "try " + i);
        }
    }

    @Test
    void aPolymerHasNoneNotEvenThatOfOneUnit() {
        assertTrue(refused(Inchi.of(PEG)).sentence().contains("another substance"));
        assertEquals("use its BigSMILES or CXSMILES", refused(Inchi.of(PEG)).remedy());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            textBlock =
                    """
                    CC*          ! "*" is not an element
                    ~~           ! no structure is given
                    [Li+].CC     ! the charges add up to +1
                    C1CC         ! this is not SMILES: unclosed ring detected
                    """)
    void whatIsNotWhollyDefinedHasNone(String smiles, String sentence) {
        assertEquals(sentence, refused(Inchi.of(smiles)).sentence());
    }

    @Test
    void aMoleculeTooLargeForTheStandardIsRefused() {
        assertEquals(
                "InChI gives no identifier: this has 1024 atoms, it takes 1023",
                refused(Inchi.of("C".repeat(1024))).sentence());
        assertEquals(27, found(Inchi.of("C".repeat(1023))).key().length());
    }
}
