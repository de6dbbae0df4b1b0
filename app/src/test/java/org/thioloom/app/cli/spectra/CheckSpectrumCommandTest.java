package org.thioloom.app.cli.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.console.Console;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Window;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// `thioloom ftir check` on films by formula, with the expectations of a plan by hand.
class CheckSpectrumCommandTest {
    private static final String PLAN = "anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um";

    @TempDir private Path folder = Path.of("");

    /// What a command left behind.
    private record Result(int exitCode, String out, String err) {}

    private static Expectation band(
            String name, String group, double at, double width, Change change) {
        return new Expectation(
                name,
                group,
                at,
                Window.around(at, 8),
                width,
                change,
                change == Change.VANISH ? OptionalDouble.of(0) : OptionalDouble.empty(),
                List.of("film"),
                List.of(),
                Strength.DECISIVE,
                "",
                "test");
    }

    private static Answer<List<Expectation>> expected(String stage) {
        return switch (stage) {
            case "Mix" -> new Found<>(of(Change.STAY));
            case "Cure" -> new Found<>(of(Change.VANISH));
            default -> new Refused<>("the plan has no stage \"" + stage + "\"", "use Mix or Cure");
        };
    }

    private static List<Expectation> of(Change ene) {
        return List.of(
                band("ene wag", "ene", 911, 12, ene),
                band("ene stretch", "ene", 3081, 15, ene),
                band("ring", "perfluoroaryl", 1462, 22, Change.STAY),
                band("rock", "ether chain", 843, 16, Change.STAY));
    }

    private String film(String name, double ene, long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[][] bands = {
            {911, 0.06 * ene, 12},
            {3081, 0.02 * ene, 15},
            {1462, 0.1, 22},
            {843, 0.07, 16},
            {1103, 0.2, 32},
            {2880, 0.12, 60}
        };
        StringBuilder text = new StringBuilder("wavenumber_cm-1,absorbance\n");
        for (int i = 0; i < 1700; i++) {
            double x = 700 + 1.9 * i;
            double y = 0.02 + 5e-5 * random.nextGaussian();
            for (double[] band : bands) {
                double u = (x - band[0]) / band[2];
                y += band[1] * Math.exp(-4 * Math.log(2) * u * u);
            }
            text.append(String.format(Locale.ROOT, "%.3f,%.7f%n", x, y));
        }
        Files.writeString(folder.resolve(name), text);
        return name;
    }

    private Result run(String line) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        folder);
        CheckSpectrumCommand command =
                new CheckSpectrumCommand(console, (_, stage) -> expected(stage));
        var words = new CommandLine(command.spec()).parseArgs(line.split(" "));
        int code = command.run(words);
        console.flush();
        return new Result(code, out.toString(), err.toString());
    }

    @Test
    void aCuredFilmIsAsItShouldBe() throws IOException {
        film("mix.csv", 1, 1);
        film("film.csv", 0, 2);
        Result result = run(PLAN + " film.csv --stage Cure --reference Mix=mix.csv");
        assertEquals(0, result.exitCode(), result.out());
        assertTrue(result.out().startsWith("Cure: as it should be\n"), result.out());
        assertTrue(result.out().contains("more than 9"), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
        assertFalse(result.out().contains("100 % has reacted"), result.out());
    }

    @Test
    void aHalfCuredFilmIsNotAndEndsWithThree() throws IOException {
        film("mix.csv", 1, 1);
        film("film.csv", 0.5, 2);
        Result result = run(PLAN + " film.csv --stage Cure --reference Mix=mix.csv");
        assertEquals(3, result.exitCode(), result.out());
        assertTrue(result.out().startsWith("Cure: not as it should be (ene)\n"), result.out());
        // what may be left is the chemist's to say
        assertEquals(
                0,
                run(PLAN + " film.csv --stage Cure --reference Mix=mix.csv --residual 60mol%")
                        .exitCode());
    }

    @Test
    void withoutAnEarlierStepNothingIsDecided() throws IOException {
        film("film.csv", 0, 2);
        Result result = run(PLAN + " film.csv --stage Cure");
        assertEquals(0, result.exitCode(), result.out());
        assertTrue(result.out().startsWith("Cure: not decided for ene\n"), result.out());
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        film("mix.csv", 1, 1);
        film("film.csv", 0.5, 2);
        Result result = run(PLAN + " film.csv --stage Cure --reference Mix=mix.csv --json");
        assertEquals(3, result.exitCode());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/ftir-check/1\""));
        assertTrue(result.out().contains("\"recipe\": \"anp-c-2.0k\""), result.out());
        assertEquals("", result.err());
    }

    @Test
    void anUnknownStageIsRefusedWithThoseThereAre() throws IOException {
        film("film.csv", 0, 2);
        Result result = run(PLAN + " film.csv --stage Cur");
        assertEquals(1, result.exitCode());
        assertEquals(
                "thioloom: the plan has no stage \"Cur\"; use Mix or Cure\n",
                result.err().replace("\r", ""));
    }

    @Test
    void whatIsNoSpectrumIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.csv"), "shopping list");
        Result result = run(PLAN + " notes.csv --stage Cure");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().startsWith("thioloom: notes.csv: "), result.err());
        film("film.csv", 0, 2);
        Result second = run(PLAN + " film.csv#2 --stage Cure");
        assertTrue(second.err().contains("film.csv holds 1 spectra"), second.err());
        IOException missing =
                assertThrows(IOException.class, () -> run(PLAN + " none.csv --stage Cure"));
        assertEquals("there is no file none.csv", missing.getMessage());
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThrows(ParameterException.class, () -> run(PLAN + " film.csv"));
        assertThrows(
                ParameterException.class,
                () -> run(PLAN + " film.csv --stage Cure --residual 0mol%"));
        assertThrows(
                ParameterException.class,
                () -> run(PLAN + " film.csv --stage Cure --reference mix.csv"));
    }

    @Test
    void helpHasAnExample() {
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        folder);
        String help =
                new CommandLine(
                                new CheckSpectrumCommand(console, (_, stage) -> expected(stage))
                                        .spec())
                        .getUsageMessage();
        assertTrue(help.contains("For example:"), help);
        assertTrue(help.contains("5mol% unless given"), help);
    }
}
