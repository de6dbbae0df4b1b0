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

/// `thioloom ftir check` on films by formula: bands where the facts (ftir, 2 and 5) put them,
/// heights of our own choice.
class FtirCheckTest {
    private static final String CURED = "ftir check anp-c-2.0k film.csv --stage cured";
    private static final String WITH_MIXTURE = CURED + " --reference mixed=mixed.csv";

    @TempDir private Path folder = Path.of("");

    private Result line(String line) {
        return new Shell(folder).line(line);
    }

    private void film(String name, double ene, double thiol) throws IOException {
        Films.write(folder.resolve(name), ene, thiol);
    }

    @Test
    void aCuredFilmIsAsItShouldBe() throws IOException {
        film("mixed.csv", 1, 1);
        film("film.csv", 0, 0);
        Result result = line(WITH_MIXTURE);
        assertEquals(0, result.exitCode(), result.out() + result.err());
        assertTrue(result.out().startsWith("cured: as it should be\n"), result.out());
        assertTrue(result.out().contains("ene    more than 9"), result.out());
        assertFalse(result.out().contains("100 % has reacted"), result.out());
        assertTrue(result.out().lines().allMatch(one -> one.length() <= 100), result.out());
    }

    @ParameterizedTest(name = "{0} of C=C and {1} of SH left: exit {2}, {3}")
    @CsvSource(
            textBlock =
                    """
                    0.5,  0.5,  3, 'not as it should be (ene, thiol)'
                    0.0,  0.5,  3, 'not as it should be (thiol)'
                    0.5,  0.0,  3, 'not as it should be (ene)'
                    0.01, 0.01, 0, 'as it should be'
                    """)
    void whatIsLeftIsSeenInEachGroup(double ene, double thiol, int exitCode, String answer)
            throws IOException {
        film("mixed.csv", 1, 1);
        film("film.csv", ene, thiol);
        Result result = line(WITH_MIXTURE);
        assertEquals(exitCode, result.exitCode(), result.out() + result.err());
        assertTrue(result.out().startsWith("cured: " + answer + "\n"), result.out());
    }

    @Test
    void groupsThatDoNotGoTogetherAreRemarkedOn() throws IOException {
        film("mixed.csv", 1, 1);
        film("film.csv", 0, 0.5);
        String text = line(WITH_MIXTURE).out().replaceAll("\\s+", " ");
        assertTrue(text.contains("What to know"), text);
        assertTrue(
                text.matches(".*more than 9\\d % of ene and 50 % of thiol have reacted.*"), text);
        assertTrue(text.matches(".*thiol 50.0 ± 0.1 % has reacted since mixed.*"), text);
    }

    @Test
    void whatMayBeLeftIsTheChemistsToSay() throws IOException {
        film("mixed.csv", 1, 1);
        film("film.csv", 0.5, 0.5);
        assertEquals(0, line(WITH_MIXTURE + " --residual 60mol%").exitCode());
        assertEquals(2, line(WITH_MIXTURE + " --residual 0mol%").exitCode());
        assertEquals(2, line(WITH_MIXTURE + " --residual 5g").exitCode());
    }

    @Test
    void withoutTheMixtureNothingIsCalledCured() throws IOException {
        film("film.csv", 0, 0);
        Result result = line(CURED);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("cured: not decided for ene, thiol\n"), result.out());
    }

    @Test
    void anUncuredFilmTakenForANodeIsNotOne() throws IOException {
        film("film.csv", 0, 0);
        Result result = line("ftir check anp-c-2.0k film.csv --stage node");
        assertEquals(3, result.exitCode(), result.out());
        assertTrue(result.out().startsWith("node: not as it should be (ene)\n"), result.out());
        String text = result.out().replaceAll("\\s+", " ");
        assertTrue(text.contains("3081 ene-3081 appear absent nothing stands there above"), text);
    }

    @Test
    void theVerdictsAreDrawnUponTheSpectra() throws IOException {
        film("mixed.csv", 1, 1);
        film("film.csv", 0.5, 0.5);
        Result result = line(WITH_MIXTURE + " --out film.svg --width 170mm");
        assertEquals(3, result.exitCode(), result.err());
        String drawn = Files.readString(folder.resolve("film.svg"));
        assertTrue(drawn.contains("911") && drawn.contains("2556"), "bands by their places");
        assertTrue(
                drawn.contains("911 cm-1 (911) present, against expectation"),
                "in words, for those who do not see it");
        assertTrue(line(WITH_MIXTURE + " --out film.svg").err().contains("film.svg"));
        assertEquals(2, line(WITH_MIXTURE + " --out film.doc").exitCode());
    }

    @Test
    void aSynthesisIsCheckedWithoutAnOrder() throws IOException {
        film("film.csv", 1, 0);
        Result result = line("ftir check borate-node-hexenyl-ether film.csv --stage made --json");
        assertTrue(result.out().contains("\"recipe\": \"borate-node-hexenyl-ether\""));
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        film("mixed.csv", 1, 1);
        film("film.csv", 0.5, 0.5);
        Result result = line(WITH_MIXTURE + " --json");
        assertEquals(3, result.exitCode());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/ftir-check/1\""));
        assertEquals("", result.err());
    }

    @Test
    void troubleIsToldInASentence() throws IOException {
        film("film.csv", 0, 0);
        Files.writeString(folder.resolve("notes.csv"), "shopping list");
        Result stage = line("ftir check anp-c-2.0k film.csv --stage curd");
        assertEquals(1, stage.exitCode());
        assertTrue(stage.err().contains("no stage \"curd\""), stage.err());
        assertTrue(stage.err().contains("cured"), stage.err());
        Result before = line(CURED + " --reference mixd=film.csv");
        assertEquals(1, before.exitCode());
        assertTrue(before.err().contains("no stage \"mixd\""), before.err());
        Result notes = line("ftir check anp-c-2.0k notes.csv --stage cured");
        assertEquals(1, notes.exitCode());
        assertTrue(notes.err().startsWith("thioloom: notes.csv: "), notes.err());
        Result second = line("ftir check anp-c-2.0k film.csv#2 --stage cured");
        assertTrue(second.err().contains("film.csv holds 1 spect"), second.err());
        Result missing = line("ftir check anp-c-2.0k none.csv --stage cured");
        assertEquals(4, missing.exitCode());
        assertTrue(missing.err().contains("there is no file none.csv"), missing.err());
        assertEquals(2, line("ftir check anp-c-2.0k film.csv").exitCode());
        assertEquals(2, line(CURED + " --reference mixed.csv").exitCode());
        Result recipe = line("ftir check nosuch film.csv --stage cured");
        assertTrue(recipe.err().contains("nosuch"), recipe.err());
    }
}
