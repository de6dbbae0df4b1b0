package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Spectra by formula, spectra of the shared folder, and what came of them.
public final class Sample {
    /// 1000 to 1200 cm-1, a point every 2 cm-1.
    public static final double[] AXIS = axis(1000, 2, 101);

    private Sample() {}

    /// From a wavenumber upwards, `[cm-1]`.
    public static double[] axis(double first, double step, int points) {
        return IntStream.range(0, points).mapToDouble(i -> first + step * i).toArray();
    }

    /// In absorbance, of unknown technique.
    public static Spectrum of(double[] x, double[] y) {
        return new Spectrum("test", x, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
    }

    /// A curve on an axis.
    public static Spectrum of(double[] x, DoubleUnaryOperator curve) {
        return of(x, Arrays.stream(x).map(curve).toArray());
    }

    /// The same in transmittance, whatever it means.
    public static Spectrum transmittance(double... y) {
        return new Spectrum(
                "film",
                axis(1000, 1, y.length),
                y,
                Ordinate.TRANSMITTANCE,
                Technique.TRANSMISSION,
                Map.of("scans", "32"));
    }

    /// A Gaussian of a height, a centre and a full width at half height.
    public static double gauss(double x, double height, double centre, double width) {
        double u = (x - centre) / width;
        return height * Math.exp(-4 * Math.log(2) * u * u);
    }

    /// Scatter that is the same everywhere: 0.001 sin(12.9898 i²) at point i.
    public static double jitter(int i) {
        return 1e-3 * Math.sin(12.9898 * (i * i));
    }

    /// Two bands on a bent baseline with scatter, 101 points: the input of the computed numbers.
    public static Spectrum twoBands() {
        double[] y = new double[AXIS.length];
        for (int i = 0; i < y.length; i++) {
            double x = AXIS[i];
            double baseline = 0.05 + 2e-4 * (x - 1000) + 0.02 * Math.sin((x - 1000) / 90);
            double bands = gauss(x, 0.5, 1060, 16) + gauss(x, 0.25, 1130, 24);
            y[i] = baseline + bands + jitter(i);
        }
        return of(AXIS, y);
    }

    /// The spectrum with white noise upon it.
    public static Spectrum noisy(Spectrum spectrum, double sigma, RandomGenerator random) {
        double[] y = spectrum.y();
        for (int i = 0; i < y.length; i++) {
            y[i] += sigma * random.nextGaussian();
        }
        return spectrum.withY(y);
    }

    /// Numbers that are the same every time.
    public static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// What was found; it must have been.
    public static <T> T found(Answer<T> result) {
        return switch (result) {
            case Found<T>(T value) -> value;
            case Refused<T>(String sentence, String remedy) -> fail(sentence + "; " + remedy);
        };
    }

    /// Asserts a refusal whose sentence has these words.
    public static void assertRefused(String words, Answer<?> result) {
        switch (result) {
            case Found<?>(Object value) -> fail("found " + value);
            case Refused<?>(String sentence, String remedy) -> {
                assertEquals(words, sentence.contains(words) ? words : sentence);
                assertFalse(remedy.isBlank());
                assertFalse(sentence.contains("NaN"), sentence);
            }
        }
    }

    /// Rows of numbers of a file in the shared folder of spectra; skips the test without it.
    public static List<double[]> shared(String file) {
        return Stream.of("../../shared/data/ftir", "../shared/data/ftir")
                .map(folder -> Path.of(folder, file))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Sample::rows)
                .orElseGet(() -> abort("the shared spectra are not beside the project"));
    }

    private static List<double[]> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                    .map(line -> Stream.of(line.split(",", -1)).mapToDouble(Double::parseDouble))
                    .map(numbers -> numbers.toArray())
                    .sorted((a, b) -> Double.compare(a[0], b[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One column of such rows over another, ascending.
    public static Spectrum column(List<double[]> rows, int x, int y) {
        return of(
                rows.stream().mapToDouble(row -> row[x]).toArray(),
                rows.stream().mapToDouble(row -> row[y]).toArray());
    }

    /// A spectrum of the shared folder: wavenumber, absorbance.
    public static Spectrum sharedSpectrum(String file) {
        return column(shared(file), 0, 1);
    }
}
