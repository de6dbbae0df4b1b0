package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.spectrum.BaselineMethod.AirPls;
import org.thioloom.chem.spectrum.BaselineMethod.ArPls;
import org.thioloom.chem.spectrum.BaselineMethod.AsymmetricLeastSquares;
import org.thioloom.chem.spectrum.BaselineMethod.Polynomial;
import org.thioloom.chem.spectrum.BaselineMethod.PolynomialInNoise;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;

import java.util.Arrays;
import java.util.List;

/// The golden curves of the shared folder: pybaselines 43f6cea and scipy 1.17.1 on a measured
/// polypropylene and on a synthetic film.
class SharedSpectraTest {

    private static double highest(Spectrum spectrum) {
        return Arrays.stream(spectrum.y()).max().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cure_50", "pp"})
    void baselinesAreTheGoldenOnes(String name) {
        List<double[]> rows = Sample.shared("golden/baselines_" + name + ".csv");
        Spectrum spectrum = Sample.column(rows, 0, 1);
        // The golden ones were drawn as if the points were 2 cm-1 apart.
        double scale = Math.pow(Spacings.of(spectrum) / 2, 4);
        List<BaselineMethod> methods =
                List.of(
                        new AsymmetricLeastSquares(1e6 * scale, 0.01),
                        new ArPls(1e5 * scale),
                        new AirPls(1e6 * scale),
                        new RubberBand(),
                        new Polynomial(3),
                        new PolynomialInNoise(3));
        for (int k = 0; k < methods.size(); k++) {
            Baseline drawn = Sample.found(Baseline.under(spectrum, methods.get(k)));
            Spectrum golden = Sample.column(rows, 0, k + 2);
            for (int i = 0; i < spectrum.size(); i++) {
                double tolerance = 1e-8 * highest(spectrum);
                assertEquals(golden.y(i), drawn.curve().y(i), tolerance, methods.get(k) + " " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cure_50", "pp"})
    void smoothedCurvesAreTheGoldenOnes(String name) {
        List<double[]> rows = Sample.shared("golden/baselines_" + name + ".csv");
        Spectrum spectrum = Sample.column(rows, 0, 1);
        double step = Spacings.of(spectrum);
        List<SavitzkyGolay> filters =
                List.of(new SavitzkyGolay(11 * step, 3, 0), new SavitzkyGolay(15 * step, 3, 2));
        for (int k = 0; k < 2; k++) {
            Spectrum smooth = Sample.found(filters.get(k).of(spectrum));
            Spectrum golden = Sample.column(rows, 0, k + 8);
            for (int i = 0; i < spectrum.size(); i++) {
                assertEquals(golden.y(i), smooth.y(i), 1e-8 * highest(golden), "point " + i);
            }
        }
    }

    /// The mean step, `[cm-1]`.
    private static final class Spacings {
        static double of(Spectrum spectrum) {
            return Window.of(spectrum).width() / (spectrum.size() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cure_50", "pp"})
    void peaksAreTheGoldenOnes(String name) {
        Spectrum spectrum = Sample.column(Sample.shared("golden/baselines_" + name + ".csv"), 0, 1);
        Spectrum standing = Sample.found(Baseline.under(spectrum, new RubberBand())).corrected();
        List<double[]> golden = Sample.shared("golden/peaks_" + name + ".csv");
        List<Peak> peaks = Peak.of(standing, 0.05 * highest(standing));
        assertEquals(golden.size(), peaks.size());
        for (int i = 0; i < peaks.size(); i++) {
            Peak peak = peaks.get(i);
            double[] row = golden.get(i);
            assertEquals(row[0], peak.index());
            assertEquals(row[1], peak.position(), Spacings.of(spectrum) / 2);
            assertEquals(row[2], peak.height(), 1e-6 * row[2]);
            assertEquals(row[3], peak.prominence(), 1e-6 * row[3]);
            assertEquals(row[4], peak.bases().low(), 1e-3);
            assertEquals(row[5], peak.bases().high(), 1e-3);
            assertEquals(row[6], peak.width(), 1e-3);
        }
    }

    @ParameterizedTest(name = "{0} at {3} cm-1")
    @CsvSource(
            textBlock =
                    """
                    # file,                             from, to,   at,   height,    source
                      pk_1_12polybutadiene.csv,         1632, 1650, 1640, 0.0956115, VERDICTS.tsv
                      pk_1_12polybutadiene.csv,         3060, 3090, 3072, 0.0492749, VERDICTS.tsv
                      pk_1_12polybutadiene.csv,         1815, 1845, 1832, 0.0107632, VERDICTS.tsv
                      pk_161_polypropyleneisotactic.csv, 1368, 1384, 1376, 0.0470578, VERDICTS.tsv
                      pk_136_polymethylmethacrylate.csv, 1715, 1745, 1724, 0.113288,  VERDICTS.tsv
                    """)
    void measuredBandsStandWhereTheyAreKnownToBe(
            String file, double from, double to, double at, double height, String source) {
        Spectrum spectrum = Sample.sharedSpectrum("csv/" + file);
        LocalLine valleys = new LocalLine(Window.around(from - 20, 6), Window.around(to + 20, 6));
        BandArea band = Sample.found(BandArea.above(spectrum, new Window(from, to), valleys));
        assertEquals(at, band.position(), source);
        assertEquals(1, band.height() / height, 0.12, "over another baseline");
    }
}
