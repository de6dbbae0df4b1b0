package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.identity.Drawings.NODE;
import static org.thioloom.chem.identity.Drawings.PEG;
import static org.thioloom.chem.identity.Drawings.canonical;
import static org.thioloom.chem.identity.Drawings.random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.identity.NameReading.Found;
import org.thioloom.chem.identity.NameReading.NotUnderstood;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;

import java.util.random.RandomGenerator;

class NamesTest {

    private static Found found(String name) {
        return assertInstanceOf(Found.class, Names.find(name), name);
    }

    private static NotUnderstood not(String name) {
        NotUnderstood not = assertInstanceOf(NotUnderstood.class, Names.find(name), name);
        assertTrue(0 <= not.from() && not.from() <= not.to(), name);
        assertTrue(not.to() <= name.strip().length(), name);
        assertFalse(not.sentence().isBlank() || not.remedy().isBlank(), name);
        return not;
    }

    @ParameterizedTest(name = "{0} is {1}   ({2})")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    5-hexen-1-ol                                ! OCCCCC=C                          ! PubChem CID 69963
                    5-hexenol                                   ! OCCCCC=C                          ! hand
                    hex-5-en-1-ol                               ! OCCCCC=C                          ! hand
                    2,2-dimethoxy-2-phenylacetophenone          ! COC(OC)(C(=O)c1ccccc1)c1ccccc1    ! facts: chemistry, 2.2
                    dimethyl sulfoxide                          ! CS(C)=O                           ! hand
                    dimethyl sulphoxide                         ! CS(C)=O                           ! British spelling
                    tetrahydrofuran                             ! C1CCOC1                           ! hand
                    3,6-dioxa-1,8-octanedithiol                 ! SCCOCCOCCS                        ! hand
                    2-(2-sulfanylethoxy)ethane-1-thiol          ! SCCOCCS                           ! hand, the remedy we give
                    lithium bis(trifluoromethanesulfonyl)imide  ! [Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F ! hand
                    sodium hydride                              ! [H-].[Na+]                        ! hand
                    pentaerythritol tetrakis(3-mercaptopropionate) ! SCCC(=O)OCC(COC(=O)CCS)(COC(=O)CCS)COC(=O)CCS ! hand
                    p-xylene                                    ! Cc1ccc(C)cc1                      ! hand, the remedy we give
                    methyl-d3-benzene                           ! [2H]C([2H])([2H])c1ccccc1         ! hand
                    (R)-lactic acid                             ! C[C@@H](O)C(=O)O                  ! PubChem CID 61503
                    α-hydro-ω-hydroxypoly(oxyethylene)          ! OCCOCCO |Sg:n:3,4,5:n:ht|         ! hand, the remedy we give
                    α-(2-sulfanylethyl)-ω-sulfanylpoly(oxyethylene) ! SCCOCCS |Sg:n:2,3,4:n:ht|     ! hand
                    alpha-methyl-omega-hydroxypoly(oxyethane-1,2-diyl) ! COCCO |Sg:n:1,2,3:n:ht|    ! hand
                    Poly(oxy-1,2-ethanediyl), .alpha.-hydro-.omega.-hydroxy- ! OCCOCCO |Sg:n:3,4,5:n:ht| ! as data sheets write PEG
                    Poly(oxy-1,2-ethanediyl), α-(2-mercaptoethyl)-ω-mercapto- ! SCCOCCS |Sg:n:2,3,4:n:ht| ! as data sheets write it
                    α-acryloyl-ω-(acryloyloxy)poly(oxyethylene) ! C=CC(=O)OCCOCCOC(=O)C=C |Sg:n:7,8,9:n:ht| ! hand
                    α-methyl-ω-methylpoly[oxy(dimethylsilanediyl)] ! CO[Si](C)(C)O[Si](C)(C)C |Sg:n:2,3,4,5:n:ht| ! hand
                    """)
    void namesAStructure(String name, String smiles, String source) {
        assertEquals(canonical(smiles), canonical(found(name).structure().smiles()), source);
    }

    @Test
    void theNodeIsUnderstoodByItsName() {
        Found node = found("lithium tetrakis[4-(chloromethyl)-2,3,5,6-tetrafluorophenyl]borate");
        assertEquals(canonical(NODE), node.structure().smiles());
        assertEquals(
                807.890,
                ((Molecule) node.structure()).molarMass().in(Units.GRAM_PER_MOLE),
                5e-4,
                "facts: chemistry, 2.1");
        assertEquals(
                "by the rules of nomenclature, as OPSIN 2.9.0 reads them, 2 ions or molecules"
                        + " together",
                node.understood());
    }

    @ParameterizedTest(name = "{0}: {1} {2} at the ends, {3} ethers a unit")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    α-hydro-ω-hydroxypoly(oxyethylene)              ! alcohol  ! 2 ! 1
                    α-(2-sulfanylethyl)-ω-sulfanylpoly(oxyethylene) ! thiol    ! 2 ! 1
                    α-acryloyl-ω-(acryloyloxy)poly(oxyethylene)     ! acrylate ! 2 ! 1
                    α-methyl-ω-hydroxypoly(oxyethylene)             ! alcohol  ! 1 ! 1
                    """)
    void theGroupsOfAPolymerAreThoseOfALongChain(
            String name, String group, int ends, int ethersInAUnit) {
        Polymer polymer = assertInstanceOf(Polymer.class, found(name).structure());
        assertEquals(ends, polymer.count(group));
        assertEquals(ethersInAUnit, polymer.repeatGroups().getOrDefault("ether", 0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    THF                               ! THF               ! "THF" is not understood
                    blah                              ! blah              ! "blah" is not understood
                    ethanol blah                      ! blah              ! "blah" is not understood
                    2,2-dimethoxy-2-fenylacetophenone ! fenylacetophenone ! "fenylacetophenone" is not understood
                    poly(ethylene glycol) dithiol     ! ) dithiol         ! ") dithiol" is not understood
                    poly(vinylidene fluoride)         ! )                 ! ")" is not understood
                    dimethyl sulphoxyde               ! de                ! "de" is not understood
                    67-68-5                           ! 67-68-5           ! "67-68-5" is not understood
                    benzoyl                           ! benzoyl           ! "benzoyl" is not understood
                    xylene                            ! xylene            ! this fits several structures, C=1(C(=CC=CC1)C)C among them
                    trimethylolpropane triacrylate    ! trimethylolpropane triacrylate ! this fits several structures, C(C=C)(=O)O.C(C=C)(=O)O.C(C=C)(=O)O.C(O)C(CC)(CO)CO among them
                    hexenol                           ! hexenol           ! this fits several structures, C(=CCCCC)O among them
                    acetate                           ! acetate           ! this is C(C)(=O)[O-]: the charges add up to -1
                    carbon                            ! carbon            ! this is [C]: [C] makes 0 bonds with its hydrogens, C makes 4
                    poly(oxyethylene)                 ! poly(oxyethylene) ! this names a repeat unit and not what ends the chain
                    α-(2-blahethyl)-ω-sulfanylpoly(oxyethylene) ! (2-blahethyl) ! "(2-blahethyl)" is not understood as the end of a chain
                    α-methyl-ω-hydroxypoly(oxyblah)   ! oxyblah           ! "oxyblah" is not understood as a repeat unit
                    α-methylidene-ω-hydroxypoly(oxyethylene) ! methylidene ! "methylidene" is not understood as the end of a chain
                    """)
    void whatIsNotUnderstoodIsMarked(String name, String marked, String sentence) {
        NotUnderstood not = not("  " + name + " ");
        assertEquals(sentence, not.sentence());
        assertEquals(marked, name.substring(not.from(), not.to()));
    }

    @Test
    void aCaretStandsUnderWhatIsNotUnderstood() {
        String name = " ethanol blah ";
        assertEquals("ethanol blah\n        ^^^^", not(name).caret(name));
        assertEquals("\n^", not("").caret(""));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertEquals("no name is given", not(" \t\n").sentence());
        assertEquals(
                "this has 600 characters, more than 500", not("methyl".repeat(100)).sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "-",
                "α",
                "α-ω-poly()",
                "α-x-ω-ypoly(z)",
                "poly()",
                "1,2,3",
                "\u0000",
                "é",
                "poly(oxyethylene), α--ω--",
                "[H]",
                "SCCS",
                "ethanol (1:1)",
                "amino acid"
            })
    void fragmentsAreRefusedWithoutATrace(String name) {
        not(name);
    }

    @Test
    void namesBuiltFromPiecesAtRandomAreReadOrRefusedButNeverThrow() {
        String[] pieces = {
            "α-",
            "-ω-",
            "poly(",
            "oxy",
            "ethylene",
            ")",
            "methyl",
            "1,2-",
            "di",
            "benzene",
            "(",
            "-",
            "hydro",
            "hydroxy",
            "ol",
            " ",
            "thi",
            "eth",
            "ane",
            "[2H]",
            "lithium ",
            "borate",
            "bis("
        };
        RandomGenerator random = random(20260306);
        for (int i = 0; i < 2000; i++) {
            var name = new StringBuilder();
            for (int length = random.nextInt(1, 9); length > 0; length--) {
                name.append(pieces[random.nextInt(pieces.length)]);
            }
            if (Names.find(name.toString()) instanceof NotUnderstood) {
                not(name.toString());
            }
        }
    }

    @Test
    void whatTheRemedyProposesIsUnderstood() {
        assertTrue(not("THF").remedy().contains("2-(2-sulfanylethoxy)ethane-1-thiol"));
        assertTrue(not("xylene").remedy().contains("p-xylene"));
        assertTrue(
                not("poly(oxyethylene)").remedy().contains("α-hydro-ω-hydroxypoly(oxyethylene)"));
        assertTrue(not("α-methyl-ω-hydroxypoly(oxyblah)").remedy().contains(PEG));
    }
}
