package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.cli.Shell.Result;

import java.nio.file.Path;
import java.util.List;

/// `thioloom uncertainty` when all is well.
class UncertaintyCommandTest {
    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    @Test
    void howWellAPlanIsKnownBeginsWithTheOutcomeAndEndsWithHowItWasFound() {
        String line = "uncertainty anp-c-2.0k --discs 12 --diameter 7mm --draws 20000";
        Result result = shell().line(line);
        assertEquals(0, result.exitCode(), result.err());
        List<String> lines = result.out().lines().toList();
        assertTrue(
                lines.get(4).matches("  r +1\\.000 +1\\.021 .* Mn of linker, \\d\\d %"),
                lines.get(4));
        assertTrue(lines.stream().allMatch(text -> text.length() <= 100), result.out());
        assertTrue(result.out().contains("r: titrate the groups of linker"), result.out());
        assertTrue(result.out().contains("typical; lots file: \"alive\" of linker"));
        assertTrue(result.out().contains("20000 draws of seed 1"), result.out());
        assertEquals(result.out(), shell().line(line).out());
        assertFalse(result.out().equals(shell().line(line + " --seed 2").out()));
        Result fast = shell().line("uncertainty anp-c-2.0k --discs 12 --diameter 7mm --fast");
        assertTrue(
                fast.out().replaceAll("\\s+", " ").contains("it reaches below zero"), fast.out());
    }

    @Test
    void howWellAPlanIsKnownIsJsonAlone() {
        Result result =
                shell().line(
                                "uncertainty anp-c-2.0k --discs 12 --diameter 7mm --conversion 0.9"
                                        + " --state linker.alive=0.5mol% --draws 1000 --json");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/uncertainty/1\","));
        assertTrue(result.out().contains("\"conversion\": 0.9,"), result.out());
        assertTrue(result.out().contains("\"origin\": \"yours\""), result.out());
    }
}
