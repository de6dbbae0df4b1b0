package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Shell.Result;
import org.thioloom.chem.bandfit.Profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What `ftir fit` says of membranes whose truth is known.
class FtirFitTest {
    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    /// A membrane of the paper's, or of any, as a file.
    private void membrane(String name, double noise, double... bands) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        StringBuilder text = new StringBuilder("cm-1,absorbance\n");
        for (int i = 0; i < 249; i++) {
            double x = 980 + 0.96 * i;
            double y = 0.04 + 1.5e-4 * (x - 1000) + noise * random.nextGaussian();
            for (int k = 0; k < bands.length; k += 3) {
                y += bands[k + 2] * new Profile(bands[k], bands[k + 1], 0).at(x);
            }
            text.append(x).append(',').append(y).append('\n');
        }
        Files.writeString(folder.resolve(name), text);
    }

    private void threeLinkers() throws IOException {
        membrane("5k.csv", 6e-4, 1144.6, 20, 4, 1102.9, 32, 16.11, 1078.4, 28, 3.71, 1059.9, 10, 3);
        membrane(
                "2k.csv", 6e-4, 1142.2, 25, 4, 1105.9, 32, 14.28, 1083.2, 28, 12.78, 1060.9, 12, 3);
        membrane("1k.csv", 6e-4, 1142.8, 25, 4, 1117.0, 32, 6.06, 1088.9, 28, 16.0, 1067.5, 14, 3);
    }

    @Test
    void theFractionComesFirstWithWhatWasExpected() throws IOException {
        threeLinkers();
        Result result = shell().line("ftir fit 2k.csv --eo-li 86.5");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("Apparent lithium fraction"), result.out());
        assertTrue(result.out().contains("0.35 to 0.65"), result.out());
        assertTrue(result.out().contains("It counts no oxygens at lithium"), result.out());
        assertTrue(result.out().contains("Table 1: ANP-C-2.0K 0.472."), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
    }

    @Test
    void severalLinkersMakeATrendAndShareTheirWidths() throws IOException {
        threeLinkers();
        String line =
                "ftir fit 5k.csv 2k.csv 1k.csv --eo-li 222.7 --eo-li 86.5 --eo-li 41.1"
                        + " --shared-widths";
        Result result = shell().line(line);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("these 3  the paper's 5"), result.out());
        assertTrue(
                result.out().contains("All together, with widths in common: free 3"), result.out());
        assertTrue(result.out().lines().allMatch(row -> row.length() <= 100), result.out());
        Result json = shell().line(line + " --json");
        assertTrue(json.out().startsWith("{\n  \"schema\": \"thioloom/ftir-fit/1\","));
        assertTrue(json.out().contains("\"strain\": "), json.out());
    }

    @Test
    void aMembraneUnlikeThePapersIsSaidToBe() throws IOException {
        threeLinkers();
        Result result = shell().line("ftir fit 5k.csv --eo-li 41.1");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.err()
                        .contains(
                                "5k.csv: /spectra/0: WARNING ENVELOPE_OFF_TREND: the apparent lithium"
                                        + " fraction is 0.1"),
                result.err());
    }

    @Test
    void aSaturatedFilmIsRefusedForThat() throws IOException {
        StringBuilder text = new StringBuilder("cm-1,%T\n");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        for (double x = 980; x < 1220; x += 1) {
            double absorbance = 0.04 + 140 * new Profile(1095, 45, 0).at(x);
            double light = 100 * Math.pow(10, -absorbance) + 0.1 * random.nextGaussian();
            text.append(x).append(',').append(light).append('\n');
        }
        Files.writeString(folder.resolve("thick.csv"), text);
        Result result = shell().line("ftir fit thick.csv --technique transmission");
        assertEquals(1, result.exitCode(), result.out());
        assertTrue(
                result.err()
                        .startsWith(
                                "thick.csv: /spectra/0: ERROR ENVELOPE_REFUSED: next to no light comes"
                                        + " through in the envelope"),
                result.err());
    }

    @Test
    void anUntriedLinkerHasItsRow() {
        Result result = shell().line("ftir fit --eo-li 60 --eo-li 300");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("60.00      0.62  0.46 to 0.78"), result.out());
        assertTrue(
                result.err().contains("NOTE ENVELOPE_BEYOND_TREND: EO : Li = 300"), result.err());
        Result byMass = shell().line("ftir fit --linker 1415.78g/mol");
        assertTrue(byMass.out().contains("60.00      0.62  0.46 to 0.78"), byMass.out());
    }

    @Test
    void theEnvelopeIsDrawnWithItsNumbers() throws IOException {
        threeLinkers();
        Result result =
                shell().line("ftir fit 2k.csv 1k.csv --width 85mm --out fit.svg --out fit.pdf");
        assertEquals(0, result.exitCode(), result.err());
        String svg = Files.readString(folder.resolve("fit.svg"));
        assertTrue(
                svg.contains("2k.csv, bands fitted in 1000 to 1200 cm-1: crystalline, high"), svg);
        assertTrue(svg.contains("apparent lithium fraction 0.4"), svg);
        assertTrue(Files.size(folder.resolve("fit.pdf")) > 1000);
    }

    @ParameterizedTest(name = "{0}: exit {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ftir fit                                  | 2 | name a SPECTRUM, or give --linker or --eo-li
                    ftir fit weak.csv                         | 1 | weak.csv: /spectra/0: ERROR ENVELOPE_REFUSED: the envelope stands
                    ftir fit 2k.csv --eo-li 80 --eo-li 40     | 2 | there are 1 spectra and 2 linkers
                    ftir fit 2k.csv --eo-li 1:80              | 2 | is not a plain number
                    ftir fit 2k.csv --eo-li 8 --linker 1kg/mol | 2 | say the same
                    ftir fit 2k.csv --linker 90g/mol          | 2 | less than the end groups weigh
                    ftir fit 2k.csv --linker 2000             | 2 | has no unit
                    ftir fit --eo-li 0                        | 1 | EO : Li is 0.0
                    ftir fit 2k.csv --window 1060:1200        | 1 | does not hold the envelope
                    ftir fit 2k.csv --window 700:1200         | 1 | is not within the data
                    ftir fit 2k.csv --shared-widths           | 1 | widths are shared between spectra, and there is 1
                    ftir fit none.csv                         | 4 | there is no file none.csv
                    ftir fit --eo-li 60 --out a.svg           | 1 | there is no spectrum to be drawn
                    """)
    void whatCannotBeFittedIsSaidInOneSentence(String line, int code, String words)
            throws IOException {
        threeLinkers();
        membrane(
                "weak.csv",
                0.02,
                1142.2,
                25,
                4,
                1105.9,
                32,
                14.28,
                1083.2,
                28,
                12.78,
                1060.9,
                12,
                3);
        Result result = shell().line(line.strip());
        assertEquals(code, result.exitCode(), result.err());
        assertTrue(result.err().contains(words), result.err());
    }
}
