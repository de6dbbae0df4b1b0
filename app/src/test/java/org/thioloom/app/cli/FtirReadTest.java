package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/// What `ftir read` finds, writes, draws and refuses.
class FtirReadTest {
    private static final String FILM =
            """
            # technique: ATR
            wavenumber_cm-1,absorbance
            1000,0.1
            1002,0.25
            1004,0.5
            1006,0.2
            1008,0.15
            """;

    private static final String TWO =
            """
            ##TITLE=both
            ##DATA TYPE=LINK
            ##BLOCKS=2
            """
                    + block("first", "1 2 3 4")
                    + block("second", "4 3 2 1")
                    + "##END=\n";

    @TempDir private Path folder = Path.of("");

    private static String block(String title, String ordinates) {
        return """
        ##TITLE=%s
        ##JCAMP-DX=4.24
        ##DATA TYPE=INFRARED SPECTRUM
        ##XUNITS=1/CM
        ##YUNITS=ABSORBANCE
        ##FIRSTX=1000
        ##LASTX=1006
        ##NPOINTS=4
        ##XFACTOR=1
        ##YFACTOR=0.1
        ##XYDATA=(X++(Y..Y))
        1000 %s
        ##END=
        """
                .formatted(title, ordinates);
    }

    private Shell shell() {
        return new Shell(folder);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static Path shared() {
        return Stream.of("../../shared/data/ftir", "../shared/data/ftir")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(
                        () -> Assumptions.abort("no folder shared/data/ftir beside the project"));
    }

    @Test
    void everySharedSpectrumComesOutAsTheTruthHasIt() throws IOException {
        Path data = shared().toAbsolutePath();
        List<String> rows = Files.readAllLines(data.resolve("EXPECTED.tsv"));
        int compared = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells[4].startsWith("SC ")) {
                Result result = shell().run("ftir", "read", data.resolve(cells[0]).toString());
                assertTrue(result.err().contains("NOTE SPECTRUM_LEFT_OUT"), result.err());
                continue;
            }
            isAsExpected(data.resolve(cells[0]).toString(), cells);
            compared++;
        }
        assertEquals(28, compared);
    }

    private void isAsExpected(String file, String[] cells) {
        Result csv = shell().run("ftir", "read", file, "--csv", "--spectrum", cells[1]);
        assertEquals(0, csv.exitCode(), csv.err());
        List<double[]> points =
                csv.out()
                        .lines()
                        .map(line -> Stream.of(line.split(",", -1)))
                        .map(xy -> xy.mapToDouble(Double::parseDouble).toArray())
                        .toList();
        int n = Integer.parseInt(cells[5]);
        assertEquals(n, points.size(), file);
        double[] y = points.stream().mapToDouble(p -> p[1]).toArray();
        close(cells[6], points.getFirst()[0], file);
        // the truth of this row was summed in 32 bits
        double lost = cells[2].equals("SPA") ? Math.ulp(649.92f) : 0;
        close(cells[7], points.getLast()[0] - lost, file);
        close(
                cells[8],
                Stream.of(points.toArray(double[][]::new))
                        .mapToDouble(p -> p[1])
                        .min()
                        .orElseThrow(),
                file);
        close(
                cells[9],
                Stream.of(points.toArray(double[][]::new))
                        .mapToDouble(p -> p[1])
                        .max()
                        .orElseThrow(),
                file);
        for (int quarter = 1; quarter <= 3; quarter++) {
            close(cells[9 + quarter], y[quarter * n / 4], file);
        }
        Result json = shell().run("ftir", "read", file, "--json", "--spectrum", cells[1]);
        assertEquals(0, json.exitCode(), json.err());
        assertTrue(json.out().contains("\"points\": " + n + ","), json.out());
        close(cells[6], number(json.out(), "firstX"), file);
        close(cells[7], number(json.out(), "lastX") - lost, file);
        close(cells[8], number(json.out(), "minY"), file);
        close(cells[9], number(json.out(), "maxY"), file);
    }

    private static double number(String json, String key) {
        String from = json.substring(json.indexOf("\"" + key + "\": ") + key.length() + 4);
        return Double.parseDouble(from.substring(0, from.indexOf('\n')).replace(",", ""));
    }

    /// To half a unit of the last digit that the truth prints.
    private static void close(String printed, double value, String what) {
        String[] parts = printed.split("e", -1);
        int point = parts[0].indexOf('.');
        int decimals = point < 0 ? 0 : parts[0].length() - point - 1;
        int ten = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        double stated = Double.parseDouble(printed);
        double half = 0.5000001 * Math.pow(10, ten - decimals) + 1e-11 * Math.abs(stated);
        assertEquals(stated, value, half, what);
    }

    @Test
    void pointsKeepTheOrderAndTheUnitOfTheirFile() throws IOException {
        file("down.csv", "cm-1,%T\n1008,87.1\n1006,95\n1004,40.3\n1002,99\n1000,98.7\n");
        Result csv = shell().line("ftir read down.csv --csv");
        assertEquals("1008.0,87.1\n1006.0,95\n1004.0,40.3\n1002.0,99\n1000.0,98.7\n", csv.out());
        assertTrue(csv.err().contains("NOTE SPECTRUM_ORDINATE: percent transmittance"), csv.err());
        Result converted = shell().line("ftir read down.csv --csv --absorbance");
        assertTrue(converted.out().startsWith("1008.0,0.0599818449"), converted.out());
    }

    @Test
    void oneSpectrumIsToldInFull() throws IOException {
        file("film.csv", FILM);
        Result result = shell().line("ftir read film.csv");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.out().startsWith("film.csv: text table\n  title      film\n"), result.out());
        for (String words :
                List.of(
                        "ordinate   absorbance, 0.1000 to 0.5000; named \"absorbance\"",
                        "range      1000.0 to 1008.0 cm-1, 5 points, one every 2.00 cm-1",
                        "technique  ATR: strong bands stand up to 14 cm-1 lower",
                        "  1003.9   0.500       0.350")) {
            assertTrue(result.out().contains(words), words + "\n" + result.out());
        }
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
        Result told = shell().line("ftir read film.csv --technique transmission");
        assertTrue(told.out().contains("technique  transmission"), told.out());
    }

    @Test
    void severalFilesAreListedAndDrawnTogether() throws IOException {
        file("film.csv", FILM);
        file("two.dx", TWO);
        file("prose.txt", "Dear colleague,\nthe film is ready.\n");
        Result both = shell().line("ftir read film.csv two.dx#2 --out both.svg");
        assertEquals(0, both.exitCode(), both.err());
        assertTrue(
                both.out().startsWith("2 spectra from 2 files (text table, JCAMP-DX)\n"),
                both.out());
        assertTrue(both.out().contains("  two.dx#2       4  1000.0"), both.out());
        assertFalse(both.out().contains("first"), both.out());
        String svg = Files.readString(folder.resolve("both.svg"));
        assertTrue(svg.contains("film, ATR; second"), svg);
        Result some = shell().line("ftir read film.csv prose.txt --json");
        assertEquals(1, some.exitCode());
        assertTrue(some.out().contains("\"pointer\": \"/files/1\""), some.out());
        assertTrue(some.err().contains("prose.txt: /files/1: ERROR SPECTRUM_REFUSED"), some.err());
        assertTrue(some.out().contains("\"file\": \"film.csv\""), some.out());
    }

    @Test
    void aFileOfSeveralListsThemAndAsksWhichOne() throws IOException {
        file("two.dx", TWO);
        Result list = shell().line("ftir read two.dx");
        assertTrue(list.out().contains("2 spectra"), list.out());
        assertTrue(list.out().contains("first") && list.out().contains("second"), list.out());
        Result none = shell().line("ftir read two.dx --csv");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("say which, as two.dx#2"), none.err());
        Result second = shell().line("ftir read two.dx --csv --spectrum 2");
        assertEquals(
                "1000.0,0.4\n1002.0,0.30000000000000004\n1004.0,0.2\n1006.0,0.1\n", second.out());
        assertEquals(2, shell().line("ftir read two.dx --csv --spectrum 3").exitCode());
    }

    @Test
    void whatTheNumbersAreCanBeSaidInPlaceOfTheFile() throws IOException {
        file("bare.csv", "1000,0.9\n1002,0.8\n1004,0.3\n1006,0.85\n1008,0.9\n");
        Result guessed = shell().line("ftir read bare.csv --json");
        assertTrue(guessed.err().contains("WARNING SPECTRUM_UNIT_MISSING"), guessed.err());
        Result told = shell().line("ftir read bare.csv --as absorbance --json");
        assertTrue(told.out().contains("\"yUnit\": \"absorbance\""), told.out());
        assertTrue(told.err().contains("taken as absorbance, as it was asked"), told.err());
        file("percent.csv", "cm-1,%T\n1000,90\n1002,80\n1004,30\n1006,85\n1008,90\n");
        Result impossible = shell().line("ftir read percent.csv --as absorbance");
        assertEquals(1, impossible.exitCode());
        assertTrue(
                impossible.err().contains("the middle of the highest tenth is 90"),
                impossible.err());
    }

    @Test
    void bytesAreReadFromStandardInput() {
        Result result =
                shell().runWith(
                                FILM.getBytes(StandardCharsets.UTF_16),
                                "ftir",
                                "read",
                                "-",
                                "--csv");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("1000.0,0.1\n1002.0,0.25\n"), result.out());
    }

    /// Never ends.
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return '1';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '1');
            read += length;
            return length;
        }
    }

    @Test
    void whatNeverEndsIsRefusedAfterALittle() throws IOException {
        try (Endless endless = new Endless()) {
            Result result = shell().runWith(endless, "ftir", "read", "-");
            assertEquals(1, result.exitCode());
            assertTrue(result.err().contains("there are more than 16777216 bytes"), result.err());
            assertTrue(endless.read < 17 << 20, endless.read + " bytes");
        }
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        Path big = folder.resolve("big.spa");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        Result result = shell().line("ftir read big.spa --json");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().contains("the file has 2147483648 bytes"), result.out());
        assertTrue(result.out().contains("\"rule\": \"SPECTRUM_REFUSED\""), result.out());
    }

    @Test
    void theSameSpectrumIsReadBackFromWhatWasWritten() throws IOException {
        file("film.csv", FILM);
        Result written =
                shell().line(
                                "ftir read film.csv --out a.csv --out b.jdx --out c.svg --out d.png --out e.pdf");
        assertEquals(0, written.exitCode(), written.err());
        String points = shell().line("ftir read film.csv --csv").out();
        assertEquals(points, shell().line("ftir read a.csv --csv").out());
        assertEquals(points, shell().line("ftir read b.jdx --csv").out());
        assertTrue(
                Files.readString(folder.resolve("c.svg")).contains("Absorbance over wavenumber"));
        assertEquals((byte) 0x89, Files.readAllBytes(folder.resolve("d.png"))[0]);
        assertEquals('%', Files.readAllBytes(folder.resolve("e.pdf"))[0]);
        Result again = shell().line("ftir read film.csv --out a.csv");
        assertEquals(4, again.exitCode());
        assertTrue(again.err().contains("--force"), again.err());
    }

    @Test
    void spectraOfOneFileAreDrawnAboveEachOther() throws IOException {
        file("two.dx", TWO);
        Result drawn = shell().line("ftir read two.dx --width 85mm --out two.svg");
        assertEquals(0, drawn.exitCode(), drawn.err());
        assertTrue(Files.readString(folder.resolve("two.svg")).contains("first; second"));
    }

    @ParameterizedTest(name = "{0}: exit {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ftir                                              | 2 | ftir needs a command: expect, read, check, fit
                    ftir read                                         | 2 | FILE
                    ftir read none.spa                                | 4 | there is no file none.spa
                    ftir read .                                       | 4 | is a folder
                    ftir read film.csv --as parts                     | 2 | is none of absorbance, transmittance, percent
                    ftir read film.csv --spectrum 0                   | 2 | is not a whole number from 1
                    ftir read film.csv --spectrum 2                   | 2 | film.csv holds 1 spectrum, and number 2 is asked
                    ftir read film.csv#3                              | 2 | film.csv holds 1 spectrum, and number 3 is asked
                    ftir read film.csv#1 --spectrum 1                 | 2 | give one of them
                    ftir read film.csv film.csv --spectrum 1          | 2 | --spectrum goes with one file
                    ftir read film.csv film.csv --csv                 | 2 | points come from one spectrum
                    ftir read film.csv --technique raman              | 2 | is neither atr nor transmission
                    ftir read film.csv --json --csv                   | 2 | cannot both have standard output
                    ftir read film.csv --out film.gif                 | 2 | ends in none of .csv, .jdx, .svg, .png, .pdf
                    ftir read film.csv --window 1000 --out a.svg      | 2 | is not two wavenumbers
                    ftir read film.csv --window 900:900 --out a.svg   | 2 | has no width
                    ftir read film.csv --width 5mm --out a.svg        | 2 | is not from 60 to 600 mm
                    ftir read film.csv --window 2000:3000 --out a.svg | 1 | none of the spectra has two points in 2000 to 3000 cm-1
                    ftir read film.csv --cut 900:1001 --out a.svg     | 1 | is not inside 1000 to 1008 cm-1
                    ftir read prose.txt                               | 1 | ERROR SPECTRUM_REFUSED
                    """)
    void whatCannotBeDoneIsSaidInOneSentence(String line, int code, String words)
            throws IOException {
        file("film.csv", FILM);
        file("prose.txt", "Dear colleague,\nthe film is ready.\n");
        Result result = shell().line(line.strip());
        assertEquals(code, result.exitCode(), result.err());
        assertTrue(result.err().contains(words), result.err());
        assertFalse(Files.exists(folder.resolve("a.svg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.csv", "two.dx"})
    void aDamagedFileIsReadOrRefusedAndNeverABugOfOurs(String name) throws IOException {
        byte[] whole = (name.equals("two.dx") ? TWO : FILM).getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 150; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                damaged[random.nextInt(whole.length)] =
                        (byte) "0123456789eE.,-+;\n ".charAt(random.nextInt(19));
            }
            Files.write(folder.resolve(name), damaged);
            Result result = shell().line("ftir read " + name + " --json");
            assertTrue(result.exitCode() <= 1, "seed " + seed + ": " + result.err());
            Result told = shell().line("ftir read " + name);
            assertEquals(result.exitCode(), told.exitCode(), "seed " + seed);
            assertFalse(told.out().contains("NaN"), told.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--csv"})
    void machineOutputStandsAloneAndIsTheSameTwice(String form) throws IOException {
        file("film.csv", FILM);
        Result once = shell().line("ftir read film.csv " + form);
        assertEquals(once.out(), shell().line("ftir read film.csv " + form).out());
        assertTrue(
                once.err().contains("film.csv: /spectra/0: NOTE SPECTRUM_TECHNIQUE"), once.err());
    }
}
