package org.thioloom.chem.envelope;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.plot.SpectrumPlot;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.chem.spectrumfile.SpectrumReading;
import org.thioloom.chem.spectrumfile.SpectrumWriter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Warm cost of what a person waits for: a file of 4000 points read, a C-O-C envelope taken apart
/// with everything that is told about it, a spectrum drawn.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SpectrumBenchmark {
    private static final double[][] WIDTHS = {{20, 10.2}, {25.4, 11.7}, {25.1, 13.8}};
    private static final Spectrum WHOLE = whole();
    private static final byte[] PLAIN = bytes(SpectrumWriter.jcamp(WHOLE));
    private static final byte[] PACKED = bytes(SpectrumWriter.packedJcamp(WHOLE));
    private static final byte[] TABLE = bytes(SpectrumWriter.csv(WHOLE));

    /// Which membrane of the paper.
    @Param({"ANP-C-5.0K", "ANP-C-2.0K", "ANP-C-1.0K"})
    private String membrane = "";

    private Absorbance film = absorbance(WHOLE);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Spectrum spectrum(double[] x, double[] y) {
        return new Spectrum("film", x, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
    }

    private static Absorbance absorbance(Spectrum spectrum) {
        if (Absorbance.of(spectrum) instanceof Found<Absorbance>(Absorbance found)) {
            return found;
        }
        throw new IllegalStateException("bug: " + spectrum);
    }

    private static Spectrum whole() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        double[] x = new double[4000];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 400 + 0.9 * i;
            y[i] = 0.02 + 2e-4 * random.nextGaussian();
            for (double centre = 570; centre < 4000; centre += 170) {
                y[i] += 5 * new Profile(centre, 12 + centre / 200, 0).at(x[i]);
            }
        }
        return spectrum(x, y);
    }

    @Setup
    public void measure() {
        List<PublishedEnvelope> all = PublishedEnvelope.all();
        PublishedEnvelope row =
                all.stream().filter(r -> r.membrane().equals(membrane)).findFirst().orElseThrow();
        double[] widths = WIDTHS[all.indexOf(row) / 2];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        double[] x = new double[249];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 980 + 0.9643 * i;
            y[i] = 0.04 + 1.5e-4 * (x[i] - 1000) + 0.001 * random.nextGaussian();
            y[i] += 4 * new Profile(row.centre(EtherBand.HIGH), widths[0], 0).at(x[i]);
            y[i] += row.freeArea() * new Profile(row.centre(EtherBand.FREE), 32, 0).at(x[i]);
            y[i] += row.lithiumArea() * new Profile(row.centre(EtherBand.LITHIUM), 28, 0).at(x[i]);
            y[i] += 3 * new Profile(row.centre(EtherBand.LOW), widths[1], 0).at(x[i]);
        }
        film = absorbance(spectrum(x, y));
    }

    @Benchmark
    public Answer<Envelope> envelope() {
        return Envelope.of(film, Envelope.USUAL);
    }

    @Benchmark
    public SpectrumReading jcamp() {
        return SpectrumFiles.read(PLAIN, "film.dx");
    }

    @Benchmark
    public SpectrumReading packedJcamp() {
        return SpectrumFiles.read(PACKED, "film.dx");
    }

    @Benchmark
    public SpectrumReading table() {
        return SpectrumFiles.read(TABLE, "film.csv");
    }

    @Benchmark
    public String drawn() {
        return SpectrumPlot.of(WHOLE).draw(PlotSize.PAGE) instanceof Found<Picture>(Picture picture)
                ? picture.svg()
                : "";
    }
}
