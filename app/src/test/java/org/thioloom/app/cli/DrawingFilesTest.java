package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/// Molfiles and RXN files, out and in again.
class DrawingFilesTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmso", "node-ene", "5-hexen-1-ol", "peg-dithiol"})
    void aStructureIsTheSameAfterItWasSavedAndRead(String name) {
        Result saved = shell().run("structure", name, "--out", "x.mol", "--identifiers");
        assertEquals(0, saved.exitCode(), saved.err());
        Result read = shell().run("structure", "x.mol", "--identifiers");
        assertEquals(0, read.exitCode(), read.err());
        assertEquals(canonical(saved), canonical(read));
    }

    private static String canonical(Result result) {
        return result.out()
                .lines()
                .filter(line -> line.contains("canonicalSmiles"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDrawnIsKnownByItsStructure() {
        assertEquals(0, shell().run("structure", "thf", "--out", "ring.MOL").exitCode());
        Result read = shell().run("structure", "ring.MOL");
        assertTrue(read.out().startsWith("tetrahydrofuran\n"), read.out());
        assertTrue(read.out().contains("H225"), read.out());
    }

    @Test
    void aReactionIsTheSameAfterItWasSavedAndRead() {
        Result saved =
                shell().line("couple node-Cl 5-hexen-1-ol --out s.rxn --out s.svg --degree 95mol%");
        assertEquals(0, saved.exitCode(), saved.err());
        assertTrue(saved.err().contains("wrote s.rxn"), saved.err());
        Result read = shell().line("couple s.rxn --degree 95mol%");
        assertEquals(0, read.exitCode(), read.err());
        assertEquals(saved.out(), read.out());
        assertEquals("", read.err());
    }

    @Test
    void anotherProductThanTheDrawnOneIsTold() throws IOException {
        assertEquals(0, shell().line("couple C=CCC CCS --out one.rxn").exitCode());
        assertEquals(0, shell().line("couple C=CCC CCCS --out two.rxn").exitCode());
        String one = Files.readString(folder.resolve("one.rxn"));
        String two = Files.readString(folder.resolve("two.rxn"));
        Files.writeString(
                folder.resolve("mixed.rxn"),
                one.substring(0, one.lastIndexOf("$MOL")) + two.substring(two.lastIndexOf("$MOL")));
        Result mixed = shell().line("couple mixed.rxn");
        assertEquals(0, mixed.exitCode(), mixed.err());
        assertTrue(mixed.err().contains("the file draws another product"), mixed.err());
    }

    @ParameterizedTest(name = "{0}: exit {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    structure not.mol              | 1 | not.mol: this ends after line 1
                    structure gone.mol             | 4 | there is no file gone.mol
                    structure dmso --out x.rxn     | 2 | ends in none of .svg, .png, .pdf, .mol
                    couple not.mol dmso            | 1 | not.mol: this ends after line 1
                    couple not.rxn                 | 1 | not.rxn: line 1 is not $RXN
                    couple not.rxn dmso            | 2 | not.rxn draws both
                    couple node-Cl                 | 2 | no reagent is given
                    couple node-Cl 5-hexen-1-ol --out x.mol | 2 | ends in none of .svg, .png, .pdf, .rxn
                    couple node-ene peg-dithiol --molar-mass 2000g/mol --out x.rxn --out x.svg | 1 | a network is no structure
                    """)
    void whatIsNoDrawingIsRefused(String line, int code, String words) throws IOException {
        Files.writeString(folder.resolve("not.mol"), "not a molfile\n");
        Files.writeString(folder.resolve("not.rxn"), "not a reaction\n");
        Result result = shell().line(line);
        assertEquals(code, result.exitCode(), result.err());
        assertTrue(result.err().contains(words), result.err());
        assertFalse(Files.exists(folder.resolve("x.svg")), "all files or none");
    }

    @Test
    void aBrokenMolfileIsAFindingForMachines() throws IOException {
        Files.writeString(folder.resolve("not.mol"), "not a molfile\n");
        Result result = shell().line("structure not.mol --json");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().contains("\"rule\": \"STRUCTURE_REFUSED\""), result.out());
        assertEquals("", result.err());
    }
}
