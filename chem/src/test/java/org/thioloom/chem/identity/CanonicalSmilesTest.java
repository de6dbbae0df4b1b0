package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.identity.Drawings.ENE;
import static org.thioloom.chem.identity.Drawings.NODE;
import static org.thioloom.chem.identity.Drawings.PEG;
import static org.thioloom.chem.identity.Drawings.canonical;
import static org.thioloom.chem.identity.Drawings.found;
import static org.thioloom.chem.identity.Drawings.random;
import static org.thioloom.chem.identity.Drawings.refused;
import static org.thioloom.chem.identity.Drawings.shuffled;
import static org.thioloom.chem.identity.Drawings.structure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

class CanonicalSmilesTest {
    private static final String DMPA = "COC(OC)(C(=O)c1ccccc1)c1ccccc1";

    static Stream<String> species() {
        return Stream.of(
                NODE,
                ENE,
                PEG,
                "C=C(C)C(=O)OCCOC |Sg:n:5,6,7:n:ht|",
                "CC(c1ccccc1)CBr |Sg:n:1,2,3,4,5,6,7,8:n:ht|",
                "CC(C)OCC(C)O |Sg:n:3,4,5,6:n:ht|",
                "[Na+].[O-]C(=O)CSCCOCCS |Sg:n:7,8,9:n:ht|",
                "C1COCC1 |Sg:n:0,1:n:ht|",
                "SCCOCCS |Sg:n:1,2,3:n:hh|",
                "SCCOCCS |Sg:n:1,2,3:n:eu|",
                "CO[C@H](C)C(=O)OC |Sg:n:1,2,3,4,5:n:ht|",
                DMPA,
                "OC(=O)C1CC2CC1C=C2",
                "O=C(O)[C@H](O)[C@@H](O)C(=O)O",
                "C/C=C/C=C\\C",
                "C/C(F)=C(C)/CC=C",
                "C[C@H]1CC[C@@H](C)CC1",
                "C[S@](=O)CC",
                "[2H]C([2H])([2H])S(=O)C([2H])([2H])[2H]",
                "[13CH3]CC",
                "c1ccc2[nH]c3ccccc3c2c1",
                "[Cs+].[Cs+].[O-]C([O-])=O");
    }

    @ParameterizedTest
    @MethodSource("species")
    void twentyFiveOrdersOfTheAtomsGiveOneText(String smiles) {
        ordersOfTheAtomsGiveOneText(smiles, 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {NODE, PEG, DMPA, "O=C(O)[C@H](O)[C@@H](O)C(=O)O"})
    void twoHundredOrdersOfTheAtomsGiveOneText(String smiles) {
        ordersOfTheAtomsGiveOneText(smiles, 200);
    }

    private static void ordersOfTheAtomsGiveOneText(String smiles, int orders) {
        RandomGenerator random = random(20260301);
        var drawn = new TreeSet<String>();
        var texts = new TreeSet<String>();
        for (int i = 0; i < orders; i++) {
            String shuffled = shuffled(smiles, random);
            drawn.add(shuffled);
            texts.add(canonical(shuffled));
        }
        assertEquals(new TreeSet<>(Stream.of(canonical(smiles)).toList()), texts);
        assertTrue(drawn.size() > 2, "the atoms were hardly shuffled: " + drawn);
    }

    @ParameterizedTest(name = "{0} = {1} = {2}   ({3})")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    n1ccc(CNC(=O)OC(C)(C)C)cc1 ! c1cnccc1CNC(=O)OC(C)(C)C ! N(Cc1ccncc1)C(=O)OC(C)(C)C ! RDKit 2026.09.1, at random
                    C1CN(C)C(C1)=O ! N1(CCCC1=O)C ! C1CCN(C1=O)C ! RDKit 2026.09.1, at random
                    c1cccc(C(C(=O)c2ccccc2)(OC)OC)c1 ! O=C(C(OC)(c1ccccc1)OC)c1ccccc1 ! c1cccc(c1)C(C(c1ccccc1)=O)(OC)OC ! RDKit 2026.09.1, at random
                    O=S([N-]S(C(F)(F)F)(=O)=O)(=O)C(F)(F)F.[Li+] ! C(F)(S(=O)(=O)[N-]S(=O)(C(F)(F)F)=O)(F)F.[Li+] ! FC(F)(F)S(=O)([N-]S(C(F)(F)F)(=O)=O)=O.[Li+] ! RDKit 2026.09.1, at random
                    C=CCOCC(CO)(COCC=C)COCC=C ! C(OCC=C)C(COCC=C)(CO)COCC=C ! C=CCOCC(COCC=C)(CO)COCC=C ! RDKit 2026.09.1, at random
                    C1(C(=O)O)C2CC(C=C2)C1 ! C1C2C=CC1C(C2)C(O)=O ! C1C2CC(C(O)=O)C1C=C2 ! RDKit 2026.09.1, at random
                    [C@@H](N)(C(=O)O)C ! OC(=O)[C@H](C)N ! C[C@@H](C(=O)O)N ! RDKit 2026.09.1, at random
                    O=C([C@H](O)[C@@H](O)C(O)=O)O ! O=C([C@H](O)[C@H](C(O)=O)O)O ! OC(=O)[C@@H]([C@@H](O)C(O)=O)O ! RDKit 2026.09.1, at random
                    O=C(O)[C@H](O)[C@@H](C(O)=O)O ! [C@@H](C(O)=O)(O)[C@@H](C(=O)O)O ! OC([C@@H]([C@@H](C(=O)O)O)O)=O ! RDKit 2026.09.1, at random
                    C(=O)(/C=C/C(=O)O)O ! OC(/C=C/C(O)=O)=O ! C(/C=C/C(O)=O)(O)=O ! RDKit 2026.09.1, at random
                    OC(=O)/C=C\\C(=O)O ! C(=C/C(=O)O)/C(O)=O ! C(=O)(/C=C\\C(=O)O)O ! RDKit 2026.09.1, at random
                    C/C=C/C=C\\C ! C(=C/C)/C=C/C ! C\\C=C\\C=C/C ! RDKit 2026.09.1, at random
                    c12ccccc1[nH]c1c2cccc1 ! c12ccccc1c1ccccc1[nH]2 ! c1cc2[nH]c3c(c2cc1)cccc3 ! RDKit 2026.09.1, at random
                    S(c1ccc(cc1)[N+](=O)[O-])(=O)(C)=O ! c1c([N+](=O)[O-])ccc(S(=O)(C)=O)c1 ! C[S+2]([O-])([O-])c1ccc([N+](=O)[O-])cc1 ! RDKit 2026.09.1, at random; by hand
                    C1=CC=CC=C1 ! c1ccccc1 ! [H]c1c([H])cccc1 ! double bonds, aromatic, with hydrogens
                    CS(C)=O ! C[S+](C)[O-] ! [O-][S+](C)C ! both drawings of a sulfoxide
                    [CH3:1][OH:2] ! CO ! [OH:9]C ! numbers of mapped atoms
                    SCCOCCS |Sg:n:2,3,4:n:ht| ! SCCOCCS |Sg:n:1,2,3:n:ht| ! S(CCOCCS) |Sg:n:5,4,3:43:ht:::| ! brackets moved
                    OCCO[H] |Sg:n:1,2,3:n:ht| ! [H]OCCO |Sg:n:1,2,3:n:ht| ! OCCO[H] |Sg:n:2,1,3:n:ht| ! H-(OCH2CH2)n-OH, brackets moved
                    CCCO |Sg:n:1,2:n:ht| ! OCCC |Sg:n:1,2:n:ht| ! C(CO)C |Sg:n:0,1:n:ht| ! CH3-(CH2CH2)n-OH
                    SCCOCCS |Sg:n:2,3,4| ! SCCOCCS |Sg:n:2,3,4:n:eu| ! SCCOCCS |Sg:n:2,3,4:n:ht| ! a unit that reads alike both ways
                    """)
    void drawingsOfOneSubstanceAreOneText(String one, String two, String three, String source) {
        assertEquals(canonical(one), canonical(two), source);
        assertEquals(canonical(one), canonical(three), source);
    }

    @ParameterizedTest(name = "{0} is not {1}: {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    C[C@H](N)C(=O)O               ! C[C@@H](N)C(=O)O              ! mirror images
                    O=C(O)[C@H](O)[C@@H](O)C(=O)O ! O=C(O)[C@H](O)[C@H](O)C(=O)O  ! one of a pair and meso
                    C[C@H]1CC[C@@H](C)CC1         ! C[C@H]1CC[C@H](C)CC1          ! cis and trans on a ring
                    OC(=O)/C=C/C(=O)O             ! OC(=O)/C=C\\C(=O)O            ! trans and cis
                    CC=CC                         ! C/C=C/C                       ! not stated and trans
                    [2H]CO                        ! [2H]OC                        ! where the isotope is
                    CCO                           ! COC                           ! isomers
                    SCCOCCS |Sg:n:2,3,4:n:ht|     ! SCCOCCS                       ! n units and one
                    SCCOCCS |Sg:n:2,3,4:n:ht|     ! SCCOCCO |Sg:n:2,3,4:n:ht|     ! another end
                    CC(F)CO |Sg:n:1,2,3:n:ht|     ! CCC(F)O |Sg:n:1,2,3:n:ht|     ! head and tail exchanged
                    SCCOCCS |Sg:n:1,2,3:n:ht|     ! SCCOCCS |Sg:n:1,2,3:n:eu|     ! either way round
                    """)
    void whatDiffersIsTwoTexts(String one, String two, String difference) {
        assertNotEquals(canonical(one), canonical(two), difference);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    CCO                                     ! OCC                                    ! hand
                    C1=CC=CC=C1                             ! c1ccccc1                               ! hand
                    SCCOCCS |Sg:n:2,3,4:n:ht|               ! SCCOCCS |Sg:n:2,3,4:n:ht|              ! hand: beside the brackets CH2, as between units
                    SCCOCCOCCS |Sg:n:2,3,4:n:ht|            ! SCCOCCOCCS |Sg:n:3,4,5:n:ht|           ! hand: a choice, so oxygen first
                    [H]OCCO |Sg:n:1,2,3:n:ht|               ! [H]OCCO |Sg:n:1,2,3:n:ht|              ! hand
                    OCCOC |Sg:n:1,2,3:n:ht|                 ! COCCO |Sg:n:1,2,3:n:ht|                ! hand
                    C[Si](C)(C)O[Si](C)(C)C |Sg:n:4,5,6,7:| ! C[Si](C)(C)O[Si](C)(C)C |Sg:n:4,5,6,7:n:eu| ! hand: nobody said head to tail
                    """)
    void isWrittenAsAChemistWould(String smiles, String expected, String source) {
        assertEquals(expected, canonical(smiles), source);
    }

    @Test
    void everySubstanceReadsBackAsItselfAndNoTwoAreOne() {
        var byText = new TreeMap<String, String>();
        for (Substance substance : Substances.all()) {
            String text = canonical(substance.smiles());
            assertEquals(text, canonical(text), substance.key());
            switch (structure(substance.smiles())) {
                case Molecule molecule ->
                        assertEquals(molecule.formula(), ((Molecule) structure(text)).formula());
                case Polymer polymer -> {
                    assertEquals(polymer.ends(), ((Polymer) structure(text)).ends());
                    assertEquals(polymer.repeat(), ((Polymer) structure(text)).repeat());
                    assertEquals(polymer.groups(), structure(text).groups());
                }
            }
            assertEquals(null, byText.put(text, substance.key()), substance.key());
        }
    }

    @Test
    void manyUnitsWrittenOutBesideTheBracketsAreStillOnePolymer() {
        String left = canonical("SCC" + "OCC".repeat(15) + "S |Sg:n:3,4,5:n:ht|");
        String right = canonical("SCC" + "OCC".repeat(15) + "S |Sg:n:33,34,35:n:ht|");
        assertEquals(left, right);
    }

    @Test
    void whatIsNoStructureIsRefusedWithItsReason() {
        Refused<String> radical = refused(CanonicalSmiles.of("C=CCCC[C]"));
        assertEquals("[C] makes 1 bond with its hydrogens, C makes 4", radical.sentence());
        assertEquals("\"*\" is not an element", refused(CanonicalSmiles.of("CC*")).sentence());
        assertEquals("no structure is given", refused(CanonicalSmiles.of("  ")).sentence());
    }

    @Test
    void textDrawnAtRandomIsWrittenOrRefusedButNeverThrows() {
        String alphabet = "CNOSclnos[]()=#123%@+-.HLi/\\* |:,";
        RandomGenerator random = random(20260302);
        for (int i = 0; i < 4000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(1, 14); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (CanonicalSmiles.of(text.toString()) instanceof Answer.Found<String>(String once)) {
                assertEquals(once, canonical(once), text.toString());
            }
        }
    }

    @Test
    void inositolHasNineStereoisomers() {
        var texts = new TreeMap<String, String>();
        for (int hands = 0; hands < 64; hands++) {
            var smiles = new StringBuilder("C1(O)");
            for (int atom = 0; atom < 6; atom++) {
                String hand = (hands >> atom & 1) == 0 ? "@" : "@@";
                smiles.append(atom == 0 ? "" : "[C" + hand + "H]" + (atom == 5 ? "1" : "") + "(O)");
            }
            String first = "[C" + ((hands & 1) == 0 ? "@" : "@@") + "H]1(O)";
            String drawn = first + smiles.substring("C1(O)".length());
            String key = found(Inchi.of(drawn)).key();
            String other = texts.put(canonical(drawn), key);
            assertTrue(other == null || other.equals(key), drawn);
        }
        assertEquals(9, texts.size(), "IUPAC-IUB 1976, numbering of cyclitols");
        assertEquals(9, texts.values().stream().distinct().count(), "and InChI tells them apart");
    }

    @Test
    void whatIsTooLargeToOrderIsRefused() {
        assertEquals(1000, canonical("C".repeat(1000)).length());
        assertEquals(
                "this has 1001 atoms without hydrogens, more than 1000",
                refused(CanonicalSmiles.of("C".repeat(1001))).sentence());
        assertEquals(
                "this has 151 atoms without hydrogens, more than 150",
                refused(CanonicalSmiles.of("C".repeat(151) + " |Sg:n:3,4:n:ht|")).sentence());
        assertTrue(CanonicalSmiles.areSame("C".repeat(1001), "C".repeat(1001)));
    }
}
