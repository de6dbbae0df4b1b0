package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/// What the commands do when all is well.
class CommandTest {
    private static final String PLAN =
            "plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um";

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "plan --help",
                "check --help",
                "templates --help",
                "structure --help",
                "network --help",
                "couple --help",
                "blend --help",
                "assay --help",
                "assay degree --help",
                "assay ellman --help",
                "assay iodine --help",
                "assay mn --help",
                "assay qnmr --help",
                "uncertainty --help",
                "ftir --help",
                "ftir expect --help",
                "ftir check --help",
                "ftir read --help",
                "ftir fit --help"
            })
    void everyCommandHasHelpWithAnExample(String line) {
        Result result = shell().line(line);
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("For example:"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"anp-c", "anp-c-5.0k", "borate-node-hexenyl-ether"})
    void whatATemplateAsksIsNoErrorOfTheTemplate(String id) {
        Result result = shell().line("check " + id);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.err().contains("WARNING TO_BE_FILLED_IN"), result.err());
    }

    @Test
    void linesOfAPlanFitAHundredColumns() {
        Result result = shell().line(PLAN + " --start 2026-11-23T09:00");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
    }

    @Test
    void theCommandLinePutsOnlyThePlanOnStandardOutput() {
        Result result = shell().line(PLAN + " --json");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/plan/1\","));
        assertTrue(result.out().endsWith("}\n"));
        assertTrue(result.err().contains(": WARNING ASSAY_UNSTATED: "), result.err());
    }

    @Test
    void planningBackwardsFindsHowManyDiscsAndWhatRunsOut() {
        Result result =
                shell().line("plan anp-c-2.0k --limit node=250mg --diameter 7mm --thickness 120um");
        // 250 mg over 14.7708 mg / 12 discs (10 vol% overage counted) is 203.1 discs
        assertTrue(result.out().contains("discs              203"), result.out());
        assertTrue(result.out().contains("runs out first  node"), result.out());
    }

    @Test
    void theSameOrderGivesTheSameBytesEverywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String user = System.getProperty("user.name");
        String line =
                PLAN + " --start 2026-11-23T09:00 --out a.json --out a.xlsx --out a.txt --force";
        assertEquals(0, shell().line(line).exitCode());
        byte[][] first = files();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            System.setProperty("user.name", "somebody else");
            assertEquals(0, shell().line(line).exitCode());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("user.name", user);
        }
        byte[][] second = files();
        for (int i = 0; i < first.length; i++) {
            assertArrayEquals(first[i], second[i]);
        }
    }

    private byte[][] files() throws IOException {
        return new byte[][] {
            Files.readAllBytes(folder.resolve("a.json")),
            Files.readAllBytes(folder.resolve("a.xlsx")),
            Files.readAllBytes(folder.resolve("a.txt"))
        };
    }

    @Test
    void aTemplateIsCopiedEditedAndPlanned() throws IOException {
        assertEquals(0, shell().line("templates copy anp-c .").exitCode());
        Path file = folder.resolve("anp-c.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"value\": 50, \"unit\": \"wt%\"",
                                "\"value\": 40, \"unit\": \"wt%\""));
        Result result =
                shell().line("plan anp-c.json --linker 3400g/mol --discs 12 --diameter 7mm");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("solids by mass    40 wt%"), result.out());
    }

    @Test
    void aRecipeMayNameTheOneBesideItAsItsParent() throws IOException {
        assertEquals(0, shell().line("templates copy anp-c .").exitCode());
        Files.move(folder.resolve("anp-c.json"), folder.resolve("ours.json"));
        Files.writeString(
                folder.resolve("child.json"),
                """
                {"schema": "thioloom/master-recipe/1",
                 "header": {"id": "child", "name": "Ours at 1 K", "revision": 1},
                 "parent": "ours", "set": {"linker": {"value": 1000, "unit": "g/mol"}}}
                """);
        Result result = shell().line("plan child.json --discs 12 --diameter 7mm");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("Ours at 1 K\n"), result.out());
    }

    @Test
    void anotherSpellingOfAUnitIsReadWithANote() {
        Result result = shell().line("plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120µm");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.err()
                        .contains("order: /order/thickness: NOTE UNIT_ALIAS: \"µm\" is read as um"),
                result.err());
    }

    @Test
    void lotsComeFromTheirFile() throws IOException {
        Files.writeString(
                folder.resolve("lots.json"),
                """
                {"schema": "thioloom/lots/1", "lots": [
                  {"id": "B-17", "input": "node", "assay": {"value": 92, "unit": "wt%"}},
                  {"id": "P-4", "input": "linker", "molarMass": {"value": 2050, "unit": "g/mol"},
                   "molarMassMethod": "nmr", "alive": {"value": 94, "unit": "mol%"}}]}
                """);
        Result byMolecule = shell().line(PLAN + " --lot lots.json");
        assertTrue(byMolecule.out().contains("C=C : SH = 1.064"), byMolecule.out());
        assertTrue(byMolecule.err().contains("RATIO_OUT"), byMolecule.err());
        Result byGroup = shell().line(PLAN + " --lot lots.json --ratio-basis groups");
        assertTrue(byGroup.out().contains("C=C : SH = 1.000"), byGroup.out());
    }

    @Test
    void theListOfTemplatesNamesEachWithItsTitle() {
        Result result = shell().line("templates list");
        assertEquals(10, result.out().lines().count());
        assertTrue(result.out().contains("anp-c-3.4k  "), result.out());
        assertTrue(shell().line("templates list --json").out().contains("\"id\": \"anp-c-1.0k\""));
    }

    @Test
    void structuresAreKnownByNameAndBySmiles() {
        Result byName = shell().run("structure", "DMPA");
        assertTrue(byName.out().contains("C16H16O3"), byName.out());
        assertTrue(byName.out().contains("256.301 g/mol"), byName.out());
        Result polymer = shell().run("structure", "SCCOCCS |Sg:n:2,3,4:n:ht|", "--json");
        assertTrue(polymer.out().contains("\"thiol\": 2"), polymer.out());
    }

    @Test
    void aCoreAndAReagentAreFollowedArmByArm() {
        Result result = shell().run("couple", "node-Cl", "5-hexen-1-ol", "--degree", "95mol%");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("1062.702    4     0      4      81.45"), result.out());
        Result json = shell().run("couple", "node-Cl", "5-hexen-1-ol", "--analysis", "--json");
        assertTrue(json.out().contains("1135.453"), json.out());
    }

    @Test
    void aNodeAndALinkerMakeARepeatUnit() {
        Result result =
                shell().run("couple", "node-ene", "PEG dithiol", "--molar-mass", "2000g/mol");
        assertTrue(result.out().contains("0.1975 mmol/g"), result.out());
        assertTrue(result.out().contains("\nBigSMILES\n  {[]["), result.out());
        Result open = shell().run("couple", "node-ene", "PEG dithiol");
        assertEquals(1, open.exitCode());
        assertTrue(open.err().contains("give --molar-mass"), open.err());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # line                            | code | words
                    couple node-ene dmso              | 2    | no reaction is known to join these two
                    couple C=CC(=O)OC SCC             | 2    | use --by with one of thiol-acrylate, thiol-michael
                    couple C=CCC SCC --by click       | 2    | --by click is not known
                    couple C=CCC SC( --by thiol-ene   | 1    | this is not SMILES
                    couple C=CCC SCC --degree 101mol% | 2    | is not between 0 and 100 mol%
                    structure OCC --out a.gif         | 2    | ends in none of .svg, .png, .pdf, .mol
                    structure C=C=C=C=C( --iupac      | 1    | C=C=C=C=C(
                    """)
    void moleculesThatDoNotWorkOutAreExplained(String line, int code, String words) {
        Result result = shell().line(line);
        assertEquals(code, result.exitCode(), result.err());
        assertTrue(result.err().contains(words), result.err());
    }

    /// shifts.tsv has 3.50 to 3.65: a range that is rounded to a tenth moves by half its width.
    @Test
    void rangesOfShiftsKeepTheirHundredths() {
        Result result = shell().line("structure 5-hexen-1-ol --analysis");
        assertTrue(result.out().contains("3.50 to 3.65 ppm"), result.out());
    }

    @Test
    void aStructureIsDrawnAndNotDrawnOver() {
        Result result = shell().line("structure node-ene --analysis --out node.svg --out node.pdf");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("1055.3709"), result.out());
        assertTrue(result.err().contains("wrote node.svg"), result.err());
        Result again = shell().line("structure node-ene --out node.svg");
        assertEquals(4, again.exitCode(), again.err());
        assertTrue(again.err().contains("--force"), again.err());
    }

    @Test
    void aBottleShowsItsHazardsAndWhoSaysSo() {
        Result thf = shell().line("structure thf");
        assertTrue(thf.out().contains("H225"), thf.out());
        assertTrue(thf.out().contains("safety data sheet"), thf.out());
        assertTrue(shell().line("structure node-Cl").out().contains("unknown, which is not safe"));
    }

    @Test
    void examplesInHelpStandAsTheyAreTyped() {
        Result help = shell().line("couple --help");
        assertTrue(help.out().contains("--degree 95mol% --analysis"), help.out());
        assertTrue(shell().line("plan --help").out().contains(" 50wt%."));
        assertEquals("", help.err());
    }

    @Test
    void aChemistsOwnSubstancesAreKnownByName() throws Exception {
        Files.writeString(
                folder.resolve("own.tsv"), "# key\tname\tsmiles\nour-ene\tour ene\tC=CCOCC=C\n");
        Result known = shell().line("structure our-ene --catalogue own.tsv");
        assertEquals(0, known.exitCode(), known.err());
        assertTrue(known.out().contains("C6H10O"), known.out());
        Files.writeString(
                folder.resolve("bad.tsv"), "# key\tname\tsmiles\nour-ene\tour ene\tC=C(\n");
        Result refused = shell().line("structure our-ene --catalogue bad.tsv");
        assertEquals(1, refused.exitCode(), refused.err());
        assertTrue(
                refused.err().startsWith("bad.tsv: /catalogue/2: ERROR CATALOGUE_ROW: line 2: "),
                refused.err());
        assertEquals(4, shell().line("structure our-ene --catalogue none.tsv").exitCode());
    }
}
