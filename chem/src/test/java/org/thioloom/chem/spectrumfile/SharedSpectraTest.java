package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Real spectra and what is in them. They stand in a folder beside the project, with its terms of
/// use; where that folder is absent, these tests are skipped.
class SharedSpectraTest {
    private static final Path FOLDER =
            Files.isDirectory(Path.of("../../shared/data/ftir"))
                    ? Path.of("../../shared/data/ftir")
                    : Path.of("../shared/data/ftir");

    // what a warning of the truth begins with, and where it is told
    private static final Map<String, Kind> WARNINGS =
            Map.of(
                    "decimal comma", Kind.LAYOUT,
                    "DELTAX", Kind.HEADER,
                    "Xchk", Kind.X_CHECK,
                    "MAXY", Kind.HEADER,
                    "FIRSTY", Kind.HEADER,
                    "hist:%Reflectance", Kind.SCALE);

    private static Read read(String file) throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER), "no folder shared/data/ftir beside the project");
        return Readings.read(Files.readAllBytes(FOLDER.resolve(file)), file);
    }

    private static List<String[]> expected() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER), "no folder shared/data/ftir beside the project");
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("EXPECTED.tsv"))) {
            rows.add(line.split("\t", -1));
        }
        return rows.subList(1, rows.size());
    }

    private static double half(String printed) {
        String[] parts = printed.split("e", -1);
        int point = parts[0].indexOf('.');
        int decimals = point < 0 ? 0 : parts[0].length() - point - 1;
        int ten = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return 0.5000001 * Math.pow(10, ten - decimals);
    }

    private static void close(String printed, double value, String what) {
        double stated = Double.parseDouble(printed);
        assertEquals(stated, value, half(printed) + 1e-12 * Math.abs(stated), what);
    }

    @Test
    void readsEveryExpectedSpectrumToTheLastDigit() throws IOException {
        int compared = 0;
        for (String[] row : expected()) {
            Read read = read(row[0]);
            if (row[4].startsWith("SC ")) {
                aSingleBeamIsListedAndNotRead(row, read);
                continue;
            }
            Spectrum spectrum = read.spectra().get(Integer.parseInt(row[1]) - 1);
            int n = Integer.parseInt(row[5]);
            assertEquals(n, spectrum.size(), row[0]);
            boolean falling = "falling".equals(spectrum.facts().get("order"));
            double[] y = spectrum.y();
            // the truth keeps percent and order as the file has them
            double scale =
                    Readings.said(read, Kind.SCALE).contains("percent transmittance") ? 100 : 1;
            close(row[6], spectrum.x(falling ? n - 1 : 0), row[0] + " first");
            // the truth of this row was summed in 32 bits, one unit off what the header says
            double last = row[2].equals("SPA") ? -Math.ulp(649.92f) : 0;
            close(row[7], spectrum.x(falling ? 0 : n - 1) + last, row[0] + " last");
            close(row[8], scale * Arrays.stream(y).min().orElseThrow(), row[0] + " lowest");
            close(row[9], scale * Arrays.stream(y).max().orElseThrow(), row[0] + " highest");
            for (int quarter = 1; quarter <= 3; quarter++) {
                int at = quarter * n / 4;
                double value = scale * y[falling ? n - 1 - at : at];
                close(row[9 + quarter], value, row[0] + " at " + at);
            }
            tellsEveryWarning(row, read);
            compared++;
        }
        assertEquals(28, compared);
    }

    private static void aSingleBeamIsListedAndNotRead(String[] row, Read read) {
        String side = row[4].contains("ref") ? "reference" : "sample";
        String left = Readings.said(read, Kind.LEFT_OUT);
        assertTrue(
                left.contains("single beam of the " + side + ", " + row[5] + " points"),
                () -> row[0] + ": " + left);
    }

    private static void tellsEveryWarning(String[] row, Read read) {
        for (String warning : row[14].split("; ?", -1)) {
            WARNINGS.forEach((word, kind) -> {
                if (warning.startsWith(word)) {
                    String label = word.replace("Xchk", "abscissas").replace("hist:", "");
                    String said = Readings.said(read, kind);
                    assertTrue(said.contains(label), () -> row[0] + ": " + said);
                }
            });
        }
    }

    @ParameterizedTest(name = "{0} and {1} are one measurement")
    @CsvSource(
            textBlock =
                    """
                    # one,                two,                 tolerance, why
                      jcamp/BRUKER2.JCM,  jcamp/BRUKER1.JCM,   0.0025,    'absorbance in steps of 0.00024, transmittance of 0.00012: 0.0025 in A where A < 1.3'
                      jcamp/fixinc2.jdx,  jcamp/xyinc1.jdx,    0.0025,    'absorbance in steps of 0.0001 and transmittance of 0.0001'
                    """)
    void twoEncodingsOfOneMeasurementAgree(String one, String two, double tolerance, String why)
            throws IOException {
        Spectrum absorbance = Readings.only(read(one));
        Spectrum transmittance = Readings.only(read(two));
        assertEquals(Ordinate.ABSORBANCE, absorbance.ordinate());
        assertEquals(Ordinate.TRANSMITTANCE, transmittance.ordinate());
        assertEquals(absorbance.size(), transmittance.size());
        for (int i = 0; i < absorbance.size(); i++) {
            assertEquals(absorbance.x(i), transmittance.x(i), 1e-9);
            if (absorbance.y(i) < 1.3) {
                double fromT = -Math.log10(transmittance.y(i));
                assertEquals(absorbance.y(i), fromT, tolerance, why);
            }
        }
    }

    @Test
    void thePackedFilmIsThePlainOneTimesItsFactor() throws IOException {
        Spectrum plain = Readings.only(read("jcamp/jtpolys.jdx"));
        Spectrum packed = Readings.only(read("jcamp/jtpolysd.jdx"));
        // YFACTOR 2.3884185791e-9 against 2.384185791e-9, a slip of the pen in the packed file
        double ratio = 2.3884185791e-9 / 2.384185791e-9;
        for (int i = 0; i < plain.size(); i++) {
            assertEquals(plain.y(i) * ratio, packed.y(i), 1e-9);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            textBlock =
                    """
                    # file,                                       technique, ordinate
                      jcamp/IR_diamondATR_PH-771.dx,              ATR,       TRANSMITTANCE
                      opus/ftir_ps.0,                             ATR,       ABSORBANCE
                      pe/ftir_ldpe_soil.asp,                      UNKNOWN,   ABSORBANCE
                      csv/pva_without_header.csv,                 UNKNOWN,   ABSORBANCE
                      csv/variants/tab_percentT_comments.txt,     UNKNOWN,   TRANSMITTANCE
                      spa/parafilm_pctR.spa,                      UNKNOWN,   TRANSMITTANCE
                      synthetic/cure_50.csv,                      UNKNOWN,   ABSORBANCE
                    """)
    void knowsWhatWasMeasuredAndHow(String file, Technique technique, Ordinate ordinate)
            throws IOException {
        Spectrum spectrum = Readings.only(read(file));
        assertEquals(technique, spectrum.technique());
        assertEquals(ordinate, spectrum.ordinate());
    }

    @Test
    void aTruncatedFileIsRefusedWithWhereItEnds() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER), "no folder shared/data/ftir beside the project");
        byte[] content = Files.readAllBytes(FOLDER.resolve("opus/truncated.0"));
        var refused = Readings.refused(SpectrumFiles.read(content, "truncated.0"));
        assertTrue(refused.sentence().contains("ends at byte 60000"), refused::sentence);
    }
}
