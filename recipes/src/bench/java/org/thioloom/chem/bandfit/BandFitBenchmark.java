package org.thioloom.chem.bandfit;

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
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.spectrum.Baseline;
import org.thioloom.chem.spectrum.BaselineMethod;
import org.thioloom.chem.spectrum.BaselineMethod.AirPls;
import org.thioloom.chem.spectrum.BaselineMethod.ArPls;
import org.thioloom.chem.spectrum.BaselineMethod.AsymmetricLeastSquares;
import org.thioloom.chem.spectrum.BaselineMethod.PolynomialInNoise;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.SavitzkyGolay;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Warm cost of baselines and smoothing of 4000 points, of an ether envelope of four bands in 249
/// points, and of three spectra unmixed from them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BandFitBenchmark {
    private static final Spectrum WHOLE = drawn(400, 0.9, 4000, 170);
    private static final Spectrum ENVELOPE = envelope();
    private static final BandModel FOUR =
            BandModel.of(
                    BandShape.GAUSSIAN,
                    new Guess("crystalline", Limits.about(1143, 8), new Limits(8, 25, 60)),
                    new Guess("free", Limits.about(1105, 15), new Limits(8, 30, 60)),
                    new Guess("lithium", Limits.about(1083, 12), new Limits(8, 30, 60)),
                    new Guess("crystalline low", Limits.about(1061, 8), new Limits(8, 12, 60)));
    private static final Unmixer THREE =
            Unmixer.of(
                    band(new Profile(1143, 25, 0)),
                    band(new Profile(1100, 35, 0)),
                    band(new Profile(1061, 12, 0)));

    private static Spectrum drawn(double first, double step, int points, double every) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = first + step * i;
            y[i] = 0.02 + 0.03 * Math.sin(x[i] / 900) + 2e-4 * random.nextGaussian();
            for (double centre = first + every; centre < first + step * points; centre += every) {
                y[i] += 5 * new Profile(centre, 12 + centre / 200, 0).at(x[i]);
            }
        }
        return spectrum(x, y);
    }

    private static Spectrum envelope() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        double[] x = new double[249];
        double[] y = new double[249];
        for (int i = 0; i < x.length; i++) {
            x[i] = 980 + 0.9643 * i;
            y[i] = 0.04 + 1.5e-4 * (x[i] - 1000) + 0.0015 * random.nextGaussian();
            y[i] += 4 * new Profile(1142.2, 25.4, 0).at(x[i]);
            y[i] += 14.28 * new Profile(1105.9, 32, 0).at(x[i]);
            y[i] += 12.78 * new Profile(1083.2, 28, 0).at(x[i]);
            y[i] += 3 * new Profile(1060.9, 11.7, 0).at(x[i]);
        }
        return spectrum(x, y);
    }

    private static Spectrum band(Profile profile) {
        double[] x = ENVELOPE.x();
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = profile.at(x[i]);
        }
        return spectrum(x, y);
    }

    private static Spectrum spectrum(double[] x, double[] y) {
        return new Spectrum("", x, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
    }

    private static Answer<Baseline> baseline(BaselineMethod method) {
        return Baseline.under(WHOLE, method);
    }

    @Benchmark
    public Answer<Baseline> rubberBand() {
        return baseline(new RubberBand());
    }

    @Benchmark
    public Answer<Baseline> asymmetricLeastSquares() {
        return baseline(AsymmetricLeastSquares.USUAL);
    }

    @Benchmark
    public Answer<Baseline> arPls() {
        return baseline(ArPls.USUAL);
    }

    @Benchmark
    public Answer<Baseline> airPls() {
        return baseline(AirPls.USUAL);
    }

    @Benchmark
    public Answer<Baseline> polynomialInNoise() {
        return baseline(new PolynomialInNoise(3));
    }

    @Benchmark
    public Answer<Spectrum> savitzkyGolay() {
        return SavitzkyGolay.smoothing(12).of(WHOLE);
    }

    @Benchmark
    public Answer<BandFit> fourBands() {
        return BandFit.of(ENVELOPE, Window.of(ENVELOPE), FOUR);
    }

    @Benchmark
    public Answer<Unmixing> threeReferences() {
        return THREE.unmix(ENVELOPE, Window.of(ENVELOPE));
    }
}
