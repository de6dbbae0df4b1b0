package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.json.Schemas.accepted;
import static org.thioloom.recipes.json.Schemas.assertFits;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Question;
import org.thioloom.recipes.spectra.EnvelopeReport.Sample;
import org.thioloom.recipes.spectra.SpectraReport;
import org.thioloom.recipes.spectra.SpectraReport.Source;
import org.thioloom.recipes.writing.spectra.FtirFitWriter;
import org.thioloom.recipes.writing.spectra.FtirReadWriter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What is written of spectra fits its schema.
class FtirSchemaTest {
    private static final Window USUAL = new Window(1000, 1200);

    private static final String FEW = "# technique: ATR\ncm-1,%T\n1004,95\n1002,50\n1000,94\n";

    private static String read(String... contents) {
        List<Source> files = new ArrayList<>();
        for (String content : contents) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            files.add(
                    new Source(
                            "film.csv",
                            SpectrumFiles.read(bytes, "film.csv"),
                            OptionalInt.empty()));
        }
        return FtirReadWriter.write(SpectraReport.of(files, false));
    }

    private static String trace() {
        StringBuilder table = new StringBuilder("cm-1,absorbance\n");
        for (int i = 0; i < 400; i++) {
            double x = 900 + i;
            double y = 0.01 + 90 * new Profile(1100, 30, 0).at(x);
            table.append(x).append(',').append(y + 1e-3 * Math.sin(12.9898 * (i * i))).append('\n');
        }
        return table.toString();
    }

    @Test
    void filesOfSpectraFit() {
        assertFits("ftir-read", read(FEW));
        assertFits("ftir-read", read("1000,0.1\n1002,0.5\n1004,0.2\n"));
        assertFits("ftir-read", read(FEW, "no spectrum", trace()));
        String seen = read(trace());
        assertFits("ftir-read", seen);
        assertTrue(seen.contains("\"overBands\": 0.00"), seen);
        assertTrue(seen.contains("\"doubt\": \"saturated\""), seen);
    }

    private static Sample membrane(double lithium) {
        double[] x = new double[249];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 980 + 0.96 * i;
            y[i] = 0.04 + 4e-4 * Math.sin(12.9898 * (i * i));
            y[i] += 4 * new Profile(1142.2, 25, 0).at(x[i]);
            y[i] += (27 - lithium) * new Profile(1105.9, 32, 0).at(x[i]);
            y[i] += lithium * new Profile(1083.2, 28, 0).at(x[i]);
            y[i] += 3 * new Profile(1060.9, 12, 0).at(x[i]);
        }
        return new Sample(
                "film", new Spectrum("f", x, y, Ordinate.ABSORBANCE, Technique.ATR, Map.of()));
    }

    private static String fit(List<Sample> samples, List<Double> ratios, boolean shared) {
        Outcome<EnvelopeReport> outcome =
                EnvelopeReport.of(new Question(samples, USUAL, ratios, shared));
        return FtirFitWriter.write(accepted(outcome), outcome.findings());
    }

    @Test
    void envelopesFit() {
        List<Sample> three = List.of(membrane(5), membrane(12), membrane(16));
        assertFits("ftir-fit", fit(three, List.of(200.0, 90.0, 50.0), true));
        assertFits("ftir-fit", fit(three.subList(0, 1), List.of(), false));
        assertFits("ftir-fit", fit(List.of(), List.of(60.0, 500.0), false));
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        List<Sample> one = List.of(membrane(9));
        assertEquals(fit(one, List.of(90.0), false), fit(one, List.of(90.0), false));
    }
}
