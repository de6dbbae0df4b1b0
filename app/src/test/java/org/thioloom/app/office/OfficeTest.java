package org.thioloom.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An office program that is there, that is not, and that fails.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for the program with a shell script")
class OfficeTest {
    @TempDir private Path folder = Path.of("");

    private Office standIn(String script) throws IOException {
        Path program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assumeTrue(program.toFile().setExecutable(true), "no programs may be run from here");
        return Office.among(List.of("", folder.toString())).orElseThrow();
    }

    @Test
    void whereThereIsNoneNoneIsFound() throws IOException {
        Files.writeString(folder.resolve("soffice"), "not a program");
        assertEquals(Optional.empty(), Office.among(List.of(folder.toString(), "/nowhere")));
    }

    @Test
    void whatItPrintsIsHandedOver() throws IOException {
        Office office =
                standIn(
                        "while [ \"$1\" != --outdir ]; do shift; done; cp \"$3\" \"$2/record.pdf\"");
        byte[] sheets = "sheets".getBytes(StandardCharsets.UTF_8);
        assertEquals("sheets", new String(office.pdf(sheets), StandardCharsets.UTF_8));
    }

    @Test
    void aProgramThatPrintsNothingIsNamed() throws IOException {
        Office office = standIn("exit 1");
        IOException refused = assertThrows(IOException.class, () -> office.pdf(new byte[1]));
        assertTrue(refused.toString().endsWith("soffice made no PDF of the record"));
    }
}
