package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Shell.Result;
import org.thioloom.recipes.json.ShippedTemplates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// Bad input gets one clear sentence and the right exit code, and nothing is left half-written.
class BadInputTest {
    private static final String GOOD =
            "plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um";

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                plan anp-c-2.0k --discs 12 --diameter 7,5mm      | 2 | write 7.5mm
                                plan anp-c-2.0k --discs 12 --diameter 7          | 2 | has no unit
                                plan anp-c-2.0k --discs 12 --diameter 7parsec    | 2 | has no unit of length
                                plan anp-c-2.0k --discs 12 --diameter wide       | 2 | does not begin with a number
                                plan anp-c-2.0k --discs twelve --diameter 7mm    | 2 | not a whole number
                                plan anp-c-2.0k --discs 1.5 --diameter 7mm       | 2 | not a whole number
                                plan anp-c-2.0k --discs 12 --start monday        | 2 | is not a time
                                plan anp-c-2.0k --discs 12 --ratio-basis mass    | 2 | use molecules or groups
                                plan anp-c-2.0k --discs 12 --out batch.docx      | 2 | ends in none of .txt, .json, .xlsx
                                plan anp-c-2.0k --discs 12 --paper A3            | 2 | use A4 or LETTER
                                plan anp-c-2.0k --discs 12 --labels avery        | 2 | use a4, letter, roll or none
                                plan anp-c-2.0k --discs 12 --first-label 22      | 2 | a sheet has places 1 to 21
                                plan anp-c-2.0k --discs 12 --first-label 0       | 2 | a sheet has places 1 to 21
                                plan anp-c-2.0k --discs 12 --labels roll --first-label 2        | 2 | only a sheet of labels can have been begun
                                plan anp-c-2.0k --discs 12 --batch B-0123456789-0123456789-0123456789-0123456789 | 2 | at most 40 characters
                                plan                                             | 2 | RECIPE
                                plan anp-c-2.0k --disks 12                       | 2 | --disks
                                brew                                             | 2 | brew
                                plan anp-c-2.0k --discs 0 --diameter 7mm         | 1 | the number of discs is 0
                                plan anp-c-2.0k --discs 1e9 --diameter 7mm       | 1 | the number of discs is 1000000000
                                plan anp-c-2.0k --discs 1e99 --diameter 7mm      | 1 | give a value from 1 to 10000
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --conversion 1.2 | 1 | the conversion is 1.2
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --conversion 0,97 | 2 | write 0.97
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --conversion high | 2 | is not a number
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --draws 0 | 1 | the number of draws is 0
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --draws 1e12 | 1 | from 1000 to 2000000
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --draws 1.5 | 2 | not a whole number
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --seed x | 2 | is not a number
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --state linker.alive=-1mol% | 1 | give a value from 0 to 50 mol%
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --state linker.alive=1wt% | 1 | use one of mol%
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --state linker.alive=big | 2 | does not begin with a number
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --state peg=1 | 1 | is not an input of this recipe
                                uncertainty anp-c-2.0k --discs 12 --diameter 7mm --state linker.alive | 2 | NAME=VALUE
                                plan anp-c-2.0k --discs 12                       | 1 | no diameter is ordered
                                plan anp-c-2.0k --discs 12 --diameter -7mm       | 1 | the diameter is -7 mm
                                plan anp-c-2.0k --discs 12 --diameter 0mm        | 1 | give a value above zero
                                plan anp-c-2.0k --discs 12 --diameter 7mm --limit node=-5mg     | 1 | node is -5 mg
                                plan anp-c-2.0k --discs 12 --diameter 7mm --linker 90g/mol      | 1 | below its end groups alone
                                plan anp-c-2.0k --discs 12 --diameter 7mm --linker 2000         | 1 | has no unit of molar mass
                                plan anp-c-2.0k --diameter 7mm                   | 1 | nothing says how much to make
                                plan anp-c --discs 12 --diameter 7mm             | 1 | linker is to be filled in
                    plan borate-node-hexenyl-ether --limit chloride=1g | 1 | base is to be filled in
                                plan no-such-recipe --discs 12 --diameter 7mm    | 4 | there is no file and no template
                                check no-such-recipe                             | 4 | templates are anp-c
                                structure CC(                                    | 1 | ^
                                structure [Xx]                                   | 1 | ^^^^
                                structure C[CH2]                                 | 1 | ^^^^^
                    """)
    void isAnsweredWithOneSentence(String line, int exitCode, String sentence) {
        Result result = shell().line(line.strip());
        assertAll(
                () -> assertEquals(exitCode, result.exitCode(), result.err()),
                () -> assertTrue(result.err().contains(sentence), result.err()),
                () -> assertEquals("", result.out()),
                () -> assertFalse(result.err().contains("\tat "), "a stack trace"),
                () -> assertEquals(List.of(), files()));
    }

    @Test
    void malformedJsonIsToldByLineAndColumn() throws IOException {
        Files.writeString(folder.resolve("r.json"), "{\n  \"schema\": \"x\",\n  oops\n}\n");
        Result result = shell().line("check r.json");
        assertEquals(1, result.exitCode());
        assertTrue(
                result.err()
                        .contains("r.json: /: ERROR JSON_MALFORMED: not JSON at line 3, column "),
                result.err());
    }

    @Test
    void findingsOfAFileNameTheFileThePlaceAndTheRule() throws IOException {
        String text = ShippedTemplates.text("anp-c").orElseThrow();
        Files.writeString(
                folder.resolve("mine.json"), text.replace("\"ratio\": 2", "\"ratio\": 0"));
        Result result = shell().line("check mine.json");
        assertEquals(1, result.exitCode());
        assertTrue(
                result.err()
                        .contains(
                                "mine.json: /formula/inputs/1/amount/ratio: ERROR NOT_POSITIVE:"
                                        + " ratio is 0; "),
                result.err());
    }

    @Test
    void aRecipeIsReadFromStandardInput() {
        Result result =
                shell().runWith(
                                ShippedTemplates.text("anp-c").orElseThrow(),
                                "check",
                                "-",
                                "--set",
                                "linker=2000g/mol");
        assertEquals(0, result.exitCode(), result.err());
    }

    @Test
    void aFolderIsNoOutputFile() throws IOException {
        Files.createDirectory(folder.resolve("there.xlsx"));
        Result result = shell().line(GOOD + " --out there.xlsx");
        assertEquals(4, result.exitCode());
        assertTrue(result.err().contains("there.xlsx is a folder"), result.err());
    }

    @Test
    void aMissingFolderIsSaidBeforeAnyWork() {
        Result result = shell().line(GOOD + " --out nowhere/batch.json");
        assertEquals(4, result.exitCode());
        assertTrue(result.err().contains("make it first"), result.err());
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws IOException {
        Path file = folder.resolve("batch.json");
        Files.writeString(file, "mine");
        Result kept = shell().line(GOOD + " --out batch.json");
        assertEquals(4, kept.exitCode());
        assertTrue(kept.err().contains("--force"), kept.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, shell().line(GOOD + " --out batch.json --force").exitCode());
        assertTrue(Files.readString(file).contains("thioloom/plan/1"));
        assertEquals(List.of("batch.json"), files());
    }

    @Test
    void oneBadPlaceMeansNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "mine");
        assertEquals(4, shell().line(GOOD + " --out a.json --out b.txt").exitCode());
        assertEquals(List.of("b.txt"), files());
    }

    @Test
    void aReadOnlyFolderIsSaid() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // root may write in any folder but those that the kernel keeps to itself
            Path closed = Files.isWritable(locked) ? Path.of("/proc") : locked;
            assumeTrue(Files.isDirectory(closed), "no folder here that this user may not write in");
            Result result = shell().line(GOOD + " --out " + closed + "/batch.json");
            assertEquals(4, result.exitCode());
            assertTrue(
                    result.err().matches("(?s).*(no permission|batch.json cannot be written).*"),
                    result.err());
            assertEquals("", result.out());
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aRefusedPlanSpeaksJsonWhenAsked() {
        Result result = shell().line("plan anp-c-2.0k --discs 0 --diameter 7mm --json");
        assertEquals(1, result.exitCode());
        assertEquals("", result.err());
        assertTrue(
                result.out().startsWith("{\n  \"schema\": \"thioloom/findings/1\","), result.out());
        assertTrue(result.out().contains("\"rule\": \"OUT_OF_RANGE\""), result.out());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
