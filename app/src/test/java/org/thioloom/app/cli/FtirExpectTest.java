package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `thioloom ftir expect`, as a chemist reads it.
class FtirExpectTest {
    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    /// In one line, however it was wrapped.
    private static String flat(Result result) {
        return result.out().replaceAll("\\s+", " ");
    }

    @Test
    void saysThatTheDoubleBondAt1640LiesOnTheFluoroarylRing() {
        Result result = shell().line("ftir expect anp-c-2.0k --stage cured");
        assertEquals(0, result.exitCode(), result.err());
        String text = flat(result);
        assertTrue(text.contains("- vanishes 1640 C=C supports"), text);
        assertTrue(text.contains("fluoroaryl ring of node at 1645 covers the window, and stays"));
        assertFalse(text.contains("washed-thf"), "one stage alone");
    }

    @Test
    void saysThatThfBlindsTheAlkeneUntilItIsDried() {
        String wet = flat(shell().line("ftir expect anp-c-2.0k --stage washed-thf"));
        assertTrue(wet.contains("911 cannot tell"), wet);
        assertTrue(wet.contains("thf at 909 covers the window, 8 times as strong"), wet);
        String dry = flat(shell().line("ftir expect anp-c-2.0k --stage dried"));
        assertTrue(dry.contains("thf at 909 covers the window, unless all of it has left"), dry);
    }

    @Test
    void saysThatTheThiolIsHardlyReachedAt5K() {
        String text = flat(shell().line("ftir expect anp-c-5.0k --stage dried"));
        assertTrue(text.contains("SH is not seen at this concentration"), text);
        assertTrue(text.contains("weak: Raman is ten times better"), text);
        String thick =
                flat(
                        shell().line(
                                        "ftir expect anp-c-5.0k --stage dried --through 120um --scans 256"));
        assertTrue(thick.contains("SH is seen down to 4.2 %, 5 % is asked"), thick);
    }

    @Test
    void needsNoOrderAndForASynthesisNoAnswers() {
        assertEquals(0, shell().line("ftir expect borate-node-hexenyl-ether").exitCode());
        assertEquals(0, shell().line("ftir expect anp-c --linker 2000g/mol").exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "anp-c-2.0k",
        "anp-c-5.0k --noise 0.0001 --scans 1024 --through 0.02mm",
        "borate-node-hexenyl-ether"
    })
    void linesFitAHundredColumnsAndSayAllInPlainLetters(String arguments) {
        Result result = shell().line("ftir expect " + arguments);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
        assertTrue(result.out().chars().allMatch(c -> c < 128), "no sign beyond ASCII");
    }

    @Test
    void theSameIsToldToPrograms() {
        Result result = shell().line("ftir expect anp-c-2.0k --json");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/ftir-expect/1\","));
        assertTrue(result.out().contains("\"expectation\": \"confounded\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    --stage curd;        did you mean "cured"?
                    --noise 0,001;       --noise 0,001 is no absorbance from 0 to 1; write 0.001
                    --noise 2;           --noise 2 is no absorbance from 0 to 1; write 0.001
                    --scans 0;           --scans 0 is no number of scans; write one such as 64
                    --scans many;        --scans many is no number of scans; write one such as 64
                    --through 20;        --through 20 has no unit
                    --through 0um;       --through is no thickness; write one such as 20um
                    --bnads x;           Unknown option
                    """)
    void wrongArgumentsAreToldApart(String arguments, String says) {
        Result result = shell().line("ftir expect anp-c-2.0k " + arguments);
        assertEquals(2, result.exitCode(), result.err());
        assertTrue(result.err().contains(says), result.err());
        assertEquals("", result.out());
    }

    @Test
    void withoutACommandItNamesThem() {
        Result result = shell().line("ftir");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("ftir needs a command: expect"), result.err());
    }

    @Test
    void ownBandsAreLaidOverOurs() throws IOException {
        Files.writeString(
                folder.resolve("bands.tsv"),
                "# key\tcarrier\tlow\thigh\tcentre\nfluoroaryl-1645\tfluoroaryl\t1655\t1675\t1665\n");
        String text = flat(shell().line("ftir expect anp-c-2.0k --stage dried --bands bands.tsv"));
        assertTrue(text.contains("1665 ArF"), text);
        assertFalse(text.contains("fluoroaryl ring of node at 1645"), text);
    }

    @Test
    void aBadFileOfBandsIsRefusedLineByLine() throws IOException {
        Files.writeString(
                folder.resolve("bands.tsv"),
                "# key\tcarrier\tlow\thigh\nmine\tester\t1750\t1720\nother\tnobody\t1\t2\n");
        Result result = shell().line("ftir expect anp-c-2.0k --bands bands.tsv");
        assertEquals(1, result.exitCode());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("bands.tsv:2: the window goes from 1750 to 1720;"));
        assertTrue(result.err().contains("bands.tsv:3: nothing is called nobody"), result.err());
        assertEquals(4, shell().line("ftir expect anp-c-2.0k --bands no.tsv").exitCode());
    }

    @Test
    void aRecipeThatCannotBePlannedIsRefusedWithItsFindings() {
        Result result = shell().line("ftir expect anp-c");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("ERROR"), result.err());
    }
}
