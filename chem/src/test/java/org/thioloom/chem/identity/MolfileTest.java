package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.identity.Drawings.ENE;
import static org.thioloom.chem.identity.Drawings.LITFSI;
import static org.thioloom.chem.identity.Drawings.NODE;
import static org.thioloom.chem.identity.Drawings.PEG;
import static org.thioloom.chem.identity.Drawings.canonical;
import static org.thioloom.chem.identity.Drawings.found;
import static org.thioloom.chem.identity.Drawings.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class MolfileTest {

    static Stream<String> drawings() {
        return Stream.concat(
                Substances.all().stream().map(Substance::smiles),
                Stream.of(
                        NODE,
                        ENE,
                        PEG,
                        LITFSI,
                        "[H]OCCO |Sg:n:1,2,3:n:ht|",
                        "SCCOCCS |Sg:n:1,2,3:n:eu|",
                        "SCCOCCS |Sg:n:1,2,3:n:hh|",
                        "CC" + "(c1ccccc1)C".repeat(4) + " |Sg:n:" + numbers(1, 28) + ":n:ht|",
                        "[2H]C([2H])([2H])S(=O)C([2H])([2H])[2H]",
                        "[13CH3][13CH2]O",
                        "C[C@H](N)C(=O)O",
                        "C[S@](=O)CC",
                        "OC(=O)/C=C\\C(=O)O",
                        "OC(=O)/C=C/C(=O)O",
                        "CC=CC",
                        "c1cc[nH]c1",
                        "O=[N+]([O-])c1ccccc1",
                        "[Fe+2].[O-]P([O-])(=O)O",
                        "[K+].F[P-](F)(F)(F)(F)F",
                        "[CH3:1][OH:2]"));
    }

    private static String numbers(int from, int to) {
        List<String> numbers = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            numbers.add(String.valueOf(i));
        }
        return String.join(",", numbers);
    }

    private static String molfile(String smiles) {
        return found(Molfile.write(smiles, "a drawing"));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatIsWrittenIsReadBack(String smiles) {
        Structure back = found(Molfile.read(molfile(smiles)));
        assertEquals(canonical(smiles), canonical(back.smiles()));
    }

    @Test
    void numbersOfMappedAtomsAndTheOrderOfAtomsAreKept() {
        String smiles = "[CH3:7]C(=O)[O:3][CH3:1]";
        assertEquals(smiles, found(Molfile.read(molfile(smiles))).smiles());
        assertEquals(PEG, found(Molfile.read(molfile(PEG))).smiles());
    }

    @Test
    void theNodeIsFiftyAtomsFiftyTwoBondsAndTwoCharges() {
        List<String> lines = molfile(NODE).lines().toList();
        assertEquals("a drawing", lines.get(0));
        assertEquals("  Thioloom          2D", lines.get(1));
        assertTrue(lines.get(3).startsWith(" 50 52") && lines.get(3).endsWith("V2000"));
        assertTrue(lines.contains("M  CHG  1   1   1"), "Li is atom 1");
        assertTrue(lines.contains("M  CHG  1   2  -1"), "B is atom 2");
        assertEquals("M  END", lines.getLast());
        assertEquals(4 + 50 + 52 + 3, lines.size());
    }

    @Test
    void theRepeatUnitIsBracketed() {
        List<String> lines = molfile(PEG).lines().toList();
        assertTrue(
                lines.containsAll(
                        List.of(
                                "M  STY  1   1 SRU",
                                "M  SAL   1  3   3   4   5",
                                "M  SBL   1  2   2   5",
                                "M  SMT   1 n",
                                "M  SCN  1   1 HT")),
                lines.toString());
        assertEquals(2, lines.stream().filter(line -> line.startsWith("M  SDI")).count());
    }

    @Test
    void theSameStructureIsTheSameBytesInAnyLocale() {
        Locale usual = Locale.getDefault();
        try {
            String once = molfile(PEG) + molfile(ENE);
            for (Locale locale :
                    List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(locale);
                for (int i = 0; i < 10; i++) {
                    assertEquals(once, molfile(PEG) + molfile(ENE), locale.toString());
                }
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void atomsLieApart() {
        List<String> places =
                molfile(PEG).lines().skip(4).limit(7).map(line -> line.substring(0, 30)).toList();
        assertEquals(7, places.stream().distinct().count(), places.toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"999, true", "1000, false"})
    void theFormatHoldsThreeDigits(int atoms, boolean holds) {
        Answer<String> written = Molfile.write("C".repeat(atoms), "");
        if (holds) {
            assertEquals(
                    atoms,
                    ((Molecule) found(Molfile.read(found(written)))).composition().count("C"));
        } else {
            assertEquals(
                    "this has 1000 atoms and 999 bonds, a V2000 molfile holds 999",
                    refused(written).sentence());
        }
    }

    @Test
    void aHandednessThatNoLayoutShowsIsRefusedNotLost() {
        String large = "C".repeat(300) + "[C@H](N)C(=O)O";
        assertTrue(refused(Molfile.write(large, "")).sentence().contains("only a layout shows"));
    }

    @Test
    void aTitleIsOneLineOfEightyCharacters() {
        String file = found(Molfile.write("CO", "two\nlines" + "x".repeat(100)));
        assertEquals("two lines" + "x".repeat(71), file.lines().findFirst().orElseThrow());
        assertNotNull(found(Molfile.read(file)));
    }

    @ParameterizedTest
    @CsvSource({"\\r\\n", "\\r", "\\n"})
    void linesMayEndInAnyWay(String escaped) {
        String end = escaped.translateEscapes();
        String file = molfile(PEG).replace("\n", end);
        assertEquals(PEG, found(Molfile.read(file)).smiles());
        assertEquals(PEG, found(Molfile.read(file.stripTrailing())).smiles());
    }

    @Test
    void dataBehindTheStructureIsPassedOver() {
        String file = molfile("CO") + "> <density>\n0.79\n\n$$$$\n" + molfile("CCO");
        assertEquals("CO", found(Molfile.read(file)).smiles());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    /     RDKit          2D//  9  7  0  0  0  0  0  0  0  0999 V2000/    0.0000    0.0000    0.0000 Li  0  0  0  0  0 15  0  0  0  0  0  0/    2.5000   -3.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    2.5000   -1.5000    0.0000 S   0  0  0  0  0  0  0  0  0  0  0  0/    1.0000   -1.5000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    4.0000   -1.5000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    2.5000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    4.0000    0.0000    0.0000 F   0  0  0  0  0  0  0  0  0  0  0  0/    1.0000    0.0000    0.0000 F   0  0  0  0  0  0  0  0  0  0  0  0/    2.5000    1.5000    0.0000 F   0  0  0  0  0  0  0  0  0  0  0  0/  2  3  1  0/  3  4  2  0/  3  5  2  0/  3  6  1  0/  6  7  1  0/  6  8  1  0/  6  9  1  0/M  CHG  2   1   1   2  -1/M  END ! [Li+].[O-]S(=O)(=O)C(F)(F)F ! RDKit 2026.09.1
                    /     RDKit          2D//  3  2  0  0  0  0  0  0  0  0999 V2000/    2.5981   -0.0000    0.0000 H   0  0  0  0  0  0  0  0  0  0  0  0/    1.2990    0.7500    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/  1  2  1  0/  2  3  1  0/M  ISO  2   1   2   3  13/M  END ! [2H]O[13CH3] ! RDKit 2026.09.1
                    /     RDKit          2D//  7  6  0  1  0  0  0  0  0  0999 V2000/   -1.2990    0.7500    0.0000 S   0  0  0  0  0  0  0  0  0  0  0  0/    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    1.2990    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    2.5981   -0.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    3.8971    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    5.1962   -0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    6.4952    0.7500    0.0000 S   0  0  0  0  0  0  0  0  0  0  0  0/  1  2  1  0/  2  3  1  0/  3  4  1  0/  4  5  1  0/  5  6  1  0/  6  7  1  0/M  STY  1   1 SRU/M  SCN  1   1 HT /M  SAL   1  3   3   4   5/M  SBL   1  2   2   5/M  SMT   1 n/M  END ! SCCOCCS |Sg:n:2,3,4:n:ht| ! RDKit 2026.09.1
                    /     RDKit          2D//  8  7  0  0  0  0  0  0  0  0999 V2000/   -2.2500   -1.2990    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/   -0.7500   -1.2990    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    0.0000   -2.5981    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    1.5000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    2.2500   -1.2990    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    1.5000   -2.5981    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    3.7500   -1.2990    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/  1  2  1  0/  2  3  2  0/  2  4  1  0/  4  5  2  0/  5  6  1  0/  6  7  2  0/  6  8  1  0/M  END ! OC(=O)/C=C\\C(=O)O ! RDKit 2026.09.1
                    /     RDKit          2D//  6  5  0  0  0  0  0  0  0  0999 V2000/    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    1.2990    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    1.2990    2.2500    0.0000 N   0  0  0  0  0  0  0  0  0  0  0  0/    2.5981   -0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0/    2.5981   -1.5000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/    3.8971    0.7500    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0/  2  1  1  6/  2  3  1  0/  2  4  1  0/  4  5  2  0/  4  6  1  0/M  END ! C[C@H](N)C(=O)O ! RDKit 2026.09.1
                    """,
            ignoreLeadingAndTrailingWhitespace = true)
    void whatOtherProgramsWriteIsRead(String file, String smiles, String writer) {
        Structure read = found(Molfile.read(file.replace("/", "\n")));
        assertEquals(canonical(smiles), canonical(read.smiles()), writer);
    }
}
