package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A chemist's own catalogue and the data sheets of lots, as commands take them.
class CatalogueCommandTest {
    private static final String PLAN = "plan anp-c-2.0k --discs 12 --diameter 7mm";
    private static final String OWN =
            """
            # key~name~smiles
            our-ene~our ene~C=CCOCC=C
            # substance~density_g/mL
            dmso~1.2
            """;

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    @BeforeEach
    void writesTheFiles() throws IOException {
        Files.writeString(folder.resolve("own.tsv"), OWN.replace('~', '\t'));
        Files.writeString(folder.resolve("empty.tsv"), "");
        Files.writeString(
                folder.resolve("bad.tsv"), "key\tname\tsmiles\na\tb\tCCCCCS\na\tc\tC=C(\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN, "check anp-c-2.0k"})
    void itsValuesArePlannedWithAndToldOf(String line) {
        Result result = shell().line(line + " --catalogue own.tsv");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.err()
                        .contains(
                                "/formula/inputs/2/substance: NOTE CATALOGUE_DIFFERS: the density"
                                        + " of dmso is 1.2 g/mL, as your catalogue states it"
                                        + " (source: user); 1.0955 g/mL"),
                result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN, "check anp-c-2.0k", "structure dmso", "couple C=CCC CCS"})
    void aFaultIsToldWithItsLineAndNothingIsDone(String line) {
        Result result = shell().line(line + " --catalogue bad.tsv");
        assertEquals(1, result.exitCode(), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(
                result.err()
                        .startsWith(
                                "bad.tsv: /catalogue/3: ERROR CATALOGUE_ROW: line 3: the key a"
                                        + " stands already in line 2; "),
                result.err());
        Result json = shell().line(line + " --json --catalogue bad.tsv");
        assertEquals(1, json.exitCode());
        assertEquals("", json.err());
        assertTrue(json.out().contains("\"rule\": \"CATALOGUE_ROW\""), json.out());
    }

    @Test
    void standardInputIsReadOnce() {
        Result piped =
                shell().runWith(OWN.replace('~', '\t'), (PLAN + " --catalogue -").split(" "));
        assertEquals(0, piped.exitCode(), piped.err());
        assertTrue(piped.err().contains("CATALOGUE_DIFFERS"), piped.err());
        for (String line :
                new String[] {
                    "check - --catalogue -",
                    "plan - --discs 12 --lot -",
                    "plan anp-c-2.0k --lot - --catalogue -"
                }) {
            Result twice = shell().line(line);
            assertEquals(2, twice.exitCode(), twice.err());
            assertTrue(twice.err().contains("standard input is read once"), twice.err());
        }
    }

    @Test
    void anEmptyFileIsToldOf() {
        Result result = shell().line(PLAN + " --catalogue empty.tsv");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.err().contains("empty.tsv: /catalogue: NOTE CATALOGUE_EMPTY"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # codes            | word     | what the plan shows, or what is refused
                    "H302","P280"      |          | linker         WARNING H302 GHS07 [data sheet of lot P-4, Some Supplier,
                    "H228"             | warning  | linker         WARNING H228 GHS02 [data sheet
                    ''                 |          | linker         none known [data sheet of lot P-4
                    "H999"             |          | /lots/0/hazards/codes/0: ERROR HAZARDS_REFUSED: "H999" is not a code of CLP
                    "H225"             | warning  | /lots/0/hazards: ERROR HAZARDS_REFUSED: the signal word is warning
                    """)
    void theDataSheetOfALotGoesIntoThePlan(String codes, String word, String expected)
            throws IOException {
        Files.writeString(
                folder.resolve("lots.json"),
                """
                {"schema": "thioloom/lots/1", "lots": [{"id": "P-4", "input": "linker",
                  "hazards": {"codes": [%s], %s"source": "Some Supplier", "date": "2026-01-15"}}]}
                """
                        .formatted(
                                codes.replace('\'', '"'),
                                word == null ? "" : "\"signalWord\": \"" + word + "\", "));
        Result result = shell().line(PLAN + " --lot lots.json");
        String said = result.exitCode() == 0 ? result.out() : result.err();
        assertTrue(said.contains(expected), said);
    }
}
