package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.identity.Drawings.PEG;
import static org.thioloom.chem.identity.Drawings.found;
import static org.thioloom.chem.identity.Drawings.random;
import static org.thioloom.chem.identity.Drawings.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Structure;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

class BrokenMolfileTest {

    private static String molfile(String smiles) {
        return found(Molfile.write(smiles, "a drawing"));
    }

    private static String changed(int line, String with) {
        List<String> lines = new ArrayList<>(molfile(PEG).lines().toList());
        lines.set(line - 1, with);
        return String.join("\n", lines);
    }

    @ParameterizedTest(name = "line {0}: {2}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    4!blah!line 4 does not count the atoms and bonds of a V2000 molfile: "blah"
                    4!  0  0  0     0  0            999 V3000!line 4 says V3000, whose repeat units would be lost: "0  0  0     0  0            999 V3000"
                    4!  0  0  0     0  0            999 V2000!line 4 counts no atom: "0  0  0     0  0            999 V2000"
                    4!  9  6  0     0  0            999 V2000!line 12 does not begin with three coordinates: "1  2  1  0  0  0  0"
                    5!    1.9486    3.37x0    0.0000 S   0  0!line 5 does not begin with three coordinates: "1.9486    3.37x0    0.0000 S   0  0"
                    5!    1.9486    3.3750    0.0000 R#  0  0!line 5 holds "R#", which is not an element: "1.9486    3.3750    0.0000 R#  0  0"
                    5!    1.9486    3.3750    0.0000!line 5 holds "", which is not an element: "1.9486    3.3750    0.0000"
                    5!    1.9486    3.3750    0.0000 S   x  0!line 5 holds more behind the element than whole numbers: "1.9486    3.3750    0.0000 S   x  0"
                    12!  1  8  1  0!line 12 does not join two of the 7 atoms: "1  8  1  0"
                    12!  1  1  1  0!line 12 does not join two of the 7 atoms: "1  1  1  0"
                    12!  1  2  4  0!line 12 has a bond of type 4, not single, double or triple: "1  2  4  0"
                    13!  2  1  1  0!line 13 joins atoms 2 and 1 again: "2  1  1  0"
                    18!M  CHG  2   1   1!line 18 does not name 2 of the 7 atoms: "M  CHG  2   1   1"
                    18!M  STY  1   1 COP!line 18 brackets "COP", which is no repeat unit: "M  STY  1   1 COP"
                    19!M  SAL   2  3   3   4   5!line 19 is about a bracket of which nothing was said before: "M  SAL   2  3   3   4   5"
                    22!M  SCN  1   1 XX!line 22 does not say how units follow each other, HT, HH or EU: "M  SCN  1   1 XX"
                    19!M  SAL   1  3   3   4   8!line 19 does not name 3 of 7: "M  SAL   1  3   3   4   8"
                    """)
    void aMistakeIsNamedWithItsLine(int line, String with, String sentence) {
        Refused<Structure> refused = refused(Molfile.read(changed(line, with)));
        assertEquals(sentence, refused.sentence());
        assertFalse(refused.remedy().isBlank());
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhereverItDoes() {
        List<String> lines = molfile(PEG).lines().toList();
        for (int length = 0; length < lines.size(); length++) {
            String cut = String.join("\n", lines.subList(0, length));
            String sentence = refused(Molfile.read(cut)).sentence();
            String ends = "this ends after line " + cut.lines().count() + ", ";
            assertTrue(sentence.startsWith(ends), sentence);
        }
    }

    @Test
    void aStructureThatNobodyCouldBottleIsRefusedAsElsewhere() {
        String radical = molfile("CO").replace("M  END", "M  RAD  1   1   2\nM  END");
        assertEquals(
                "this molfile draws [CH2]O: [CH2] makes 3 bonds with its hydrogens, C makes 4",
                refused(Molfile.read(radical)).sentence());
        String ion = molfile("CO").replace("M  END", "M  CHG  1   2  -1\nM  END");
        assertTrue(refused(Molfile.read(ion)).sentence().contains("add up to -1"));
        assertEquals("no structure is given", refused(Molfile.write(" ", "")).sentence());
    }

    @Test
    void twoRepeatUnitsAreRefused() {
        String two =
                molfile("CCOCCOCC")
                        .replace(
                                "M  END",
                                """
                                M  STY  2   1 SRU   2 SRU
                                M  SAL   1  2   2   3
                                M  SBL   1  2   1   3
                                M  SAL   2  2   5   6
                                M  SBL   2  2   4   6
                                M  END\
                                """);
        assertEquals("this molfile brackets 2 repeat units", refused(Molfile.read(two)).sentence());
    }

    @Test
    void textChangedAtRandomIsReadOrRefusedWithoutAWordOnTheTerminal() {
        PrintStream usual = System.err;
        var heard = new ByteArrayOutputStream();
        try (var listener = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
            System.setErr(listener);
            readChanged();
        } finally {
            System.setErr(usual);
        }
        assertEquals("", heard.toString(StandardCharsets.UTF_8));
    }

    private static void readChanged() {
        String file = molfile("[2H]OCC |Sg:n:1,2:n:ht|") + "> <a>\n";
        String alphabet = "0123456789 -.CNOMSHGX\n\t#*$é";
        RandomGenerator random = random(20260305);
        for (int i = 0; i < 1500; i++) {
            var text = new StringBuilder(file);
            for (int change = random.nextInt(1, 5); change > 0; change--) {
                int at = random.nextInt(text.length());
                char with = alphabet.charAt(random.nextInt(alphabet.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, with);
                    case 1 -> text.insert(at, with);
                    default -> text.deleteCharAt(at);
                }
            }
            Answer<Structure> read = Molfile.read(text.toString());
            assertFalse(read.toString().contains("bug:"), text.toString());
        }
    }
}
