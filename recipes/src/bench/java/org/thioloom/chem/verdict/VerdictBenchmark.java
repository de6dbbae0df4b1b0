package org.thioloom.chem.verdict;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Warm cost of the verdicts of a stage: 20 bands of five groups in 1763 points, by themselves, by
/// one earlier step, and by four.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VerdictBenchmark {
    /// Position, width, and amounts in node, ether, linker, mixture and film.
    private static final double[][] BANDS = {
        {911, 12, 0, 1, 0, 1, 0.1}, {994, 12, 0, 1, 0, 1, 0.1}, {1640, 12, 0, 1, 0, 1, 0.1},
        {1830, 20, 0, 1, 0, 1, 0.1}, {3081, 15, 0, 1, 0, 1, 0.1}, {2556, 28, 0, 0, 1, 1, 0.1},
        {691, 18, 1, 1, 0, 1, 1}, {755, 20, 1, 1, 0, 1, 1}, {1085, 24, 1, 1, 0, 1, 1},
        {1462, 22, 1, 1, 0, 1, 1}, {1510, 20, 1, 1, 0, 1, 1}, {843, 16, 0, 0, 1, 1, 1},
        {950, 18, 0, 0, 1, 1, 1}, {1103, 32, 0, 0, 1, 1, 1}, {1144, 22, 0, 0, 1, 1, 1},
        {1242, 16, 0, 0, 1, 1, 1}, {1281, 14, 0, 0, 1, 1, 1}, {1343, 14, 0, 0, 1, 1, 1},
        {1690, 20, 0, 0, 0, 0, 0}, {1030, 30, 0, 0, 0, 0, 0}
    };

    private static final Spectrum SPECTRUM = spectrum(6);
    private static final Step FILM = step("film", 6);
    private static final List<Step> EARLIER =
            List.of(step("node", 2), step("ether", 3), step("linker", 4), step("mix", 5));

    private static Spectrum spectrum(int column) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(column);
        double[] x = new double[1763];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 600 + 1.9286 * i;
            y[i] = 0.02 + 1e-4 * random.nextGaussian();
            for (double[] band : BANDS) {
                y[i] += 0.05 * band[column] * band[1] * new Profile(band[0], band[1], 0).at(x[i]);
            }
        }
        return new Spectrum("", x, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
    }

    private static Step step(String stage, int column) {
        List<Expectation> expectations = new ArrayList<>();
        for (int k = 0; k < BANDS.length; k++) {
            String group =
                    k < 5 ? "ene" : k < 6 ? "thiol" : k < 11 ? "node" : k < 18 ? "chain" : "guest";
            Change change =
                    column < 6
                            ? BANDS[k][column] > 0 ? Change.STAY : Change.VANISH
                            : k < 6 ? Change.VANISH : k < 18 ? Change.STAY : Change.MAY_BE;
            expectations.add(
                    new Expectation(
                            "band " + k,
                            group,
                            BANDS[k][0],
                            Window.around(BANDS[k][0], 8),
                            BANDS[k][1],
                            change,
                            change == Change.VANISH ? OptionalDouble.of(0) : OptionalDouble.empty(),
                            List.of(group),
                            List.of(),
                            Strength.DECISIVE,
                            "",
                            ""));
        }
        if (Film.of(spectrum(column)) instanceof Found<Film>(Film film)) {
            return new Step(stage, film, expectations);
        }
        throw new IllegalStateException("bug: no film");
    }

    @Benchmark
    public Answer<Film> look() {
        return Film.of(SPECTRUM);
    }

    @Benchmark
    public SpectrumReport alone() {
        return SpectrumReport.of(FILM, List.of());
    }

    @Benchmark
    public SpectrumReport byTheMixture() {
        return SpectrumReport.of(FILM, EARLIER.subList(3, 4));
    }

    @Benchmark
    public SpectrumReport byFourSteps() {
        return SpectrumReport.of(FILM, EARLIER);
    }
}
