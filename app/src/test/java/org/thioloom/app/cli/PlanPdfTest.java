package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.cli.Shell.Result;
import org.thioloom.app.office.Office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The record printed to PDF by LibreOffice.
class PlanPdfTest {
    private static final String PLAN =
            "plan anp-c-2.0k --discs 2 --diameter 7mm --thickness 120um --out batch.pdf";

    @TempDir private Path folder = Path.of("");

    @Test
    void theRecordIsPrintedOrItIsSaidWhatIsMissing() throws IOException {
        boolean installed =
                Office.find(Objects.requireNonNullElse(System.getenv("PATH"), "")).isPresent();
        Result result = new Shell(folder).line(PLAN);
        if (!installed) {
            assertEquals(4, result.exitCode(), result.err());
            assertTrue(result.err().contains("printed by LibreOffice, which is not"), result.err());
        }
        assumeTrue(installed, "LibreOffice is not installed");
        assertEquals(0, result.exitCode(), result.err());
        String head =
                new String(
                        Files.readAllBytes(folder.resolve("batch.pdf")),
                        StandardCharsets.ISO_8859_1);
        assertTrue(head.startsWith("%PDF-"), "a PDF");
    }
}
