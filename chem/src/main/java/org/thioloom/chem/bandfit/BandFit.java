package org.thioloom.chem.bandfit;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Overlapping bands and the baseline under them, fitted together to a window of a spectrum.
///
/// Areas of close bands borrow from each other: read an area with its correlation to its neighbour,
/// and a share of two with [#share], whose error counts that.
public final class BandFit {
    /// Descents from different starts until two come down alike, `[-]`: the best of all starts
    /// tried.
    private static final int DESCENTS = 8;

    /// Sums of squares this near are one minimum, `[-]`.
    private static final double SAME = 1e-4;

    private static final double ROUNDING = 1e-14;

    private final BandModel model;
    private final Window window;
    private final Spectrum data;
    private final CurveFit fit;
    private final double widening;
    private final boolean confirmed;

    private BandFit(
            BandModel model, Window window, Spectrum data, Descents descents, CurveFit fit) {
        this.model = model;
        this.window = window;
        this.data = data;
        this.fit = fit;
        this.confirmed = descents.isConfirmed();
        this.widening =
                descents.noise
                        .filter(noise -> !noise.isWhite())
                        .map(noise -> Math.max(1, noise.overBands() / fit.residualDeviation()))
                        .orElse(1.0);
    }

    /// Where descents from several starts came down.
    private static final class Descents {
        private final Optional<Noise> noise;
        private final double nothing;
        private final List<Double> sums = new ArrayList<>();
        private double[] best = {};

        /// @param size sum of squares of the data, beside which some sums are rounding alone
        Descents(Optional<Noise> noise, double size) {
            this.noise = noise;
            this.nothing = ROUNDING * size;
        }

        void add(Descent descent) {
            double sum = descent.residualSumOfSquares();
            if (sums.stream().allMatch(other -> sum < other)) {
                best = descent.parameters();
            }
            sums.add(sum);
        }

        boolean isConfirmed() {
            double least = sums.isEmpty() ? 0 : Collections.min(sums);
            return sums.stream().filter(sum -> sum <= least * (1 + SAME) + nothing).count() > 1;
        }
    }

    /// A band as it was found.
    ///
    /// @param name of the guess
    /// @param centre `[cm-1]`
    /// @param width full width at half height, `[cm-1]`
    /// @param area `[cm-1]`, >= 0
    /// @param height of the maximum above the baseline, absorbance, `[-]`
    public record Band(
            String name, Estimate centre, Estimate width, Estimate area, double height) {}

    /// Fits with the scatter that the fit leaves as the only measure of noise.
    public static Answer<BandFit> of(Spectrum spectrum, Window window, BandModel model) {
        return of(spectrum, window, model, Optional.empty());
    }

    /// Fits knowing the noise: where it is not white, errors are widened accordingly.
    public static Answer<BandFit> of(
            Spectrum spectrum, Window window, BandModel model, Noise noise) {
        return of(spectrum, window, model, Optional.of(noise));
    }

    private static Answer<BandFit> of(
            Spectrum spectrum, Window window, BandModel model, Optional<Noise> noise) {
        if (spectrum.ordinate() != Ordinate.ABSORBANCE) {
            return new Refused<>(
                    "bands are fitted in absorbance, and this spectrum is in transmittance",
                    "convert it to absorbance first");
        }
        return window.cut(spectrum, model.parameters() + 3)
                .then(data -> descended(data, window, model, noise));
    }

    private static Answer<BandFit> descended(
            Spectrum data, Window window, BandModel model, Optional<Noise> noise) {
        double[] y = data.y();
        if (Arrays.stream(y).distinct().count() < 3) {
            return new Refused<>(
                    "the spectrum is flat in " + window + ", at " + y[0],
                    "check the file, or choose another window");
        }
        BandCurve curve = new BandCurve(model, data.x(), window);
        Descent descent = new Descent(curve, y, model.limits());
        Descents descents = new Descents(noise, Arrays.stream(y).map(v -> v * v).sum());
        for (double[] start : new BandStarts(model, curve, y).best(DESCENTS)) {
            if (!descents.isConfirmed() && descent.from(start, Descent.LOOSE)) {
                descents.add(descent);
            }
        }
        if (descents.sums.isEmpty()) {
            return new Refused<>(
                    "none of " + DESCENTS + " fits in " + window + " settled",
                    "narrow the limits of centres and widths, or fit fewer bands");
        }
        return CurveFit.of(descent, descents.best)
                .map(fit -> new BandFit(model, window, data, descents, fit));
    }

    /// What was looked for.
    public BandModel model() {
        return model;
    }

    /// Where.
    public Window window() {
        return window;
    }

    /// The bands in the order of the model.
    public List<Band> bands() {
        return IntStream.range(0, model.bands().size()).mapToObj(this::band).toList();
    }

    private Band band(int index) {
        Estimate area = estimate(model.areaOf(index));
        return new Band(
                model.bands().get(index).name(),
                estimate(model.centreOf(index)),
                estimate(model.widthOf(index)),
                area,
                area.value() * profile(index).height());
    }

    private Profile profile(int band) {
        return new Profile(
                fit.parameter(model.centreOf(band)),
                fit.parameter(model.widthOf(band)),
                fit.parameter(model.mixing()));
    }

    private Estimate estimate(int parameter) {
        OptionalDouble error = fit.standardError(parameter);
        return new Estimate(fit.parameter(parameter), widened(error));
    }

    private OptionalDouble widened(OptionalDouble error) {
        return error.isPresent() ? OptionalDouble.of(widening * error.getAsDouble()) : error;
    }

    /// The Lorentzian share of the height that all bands have, `[-]`, 0 to 1.
    public Estimate mixing() {
        return estimate(model.mixing());
    }

    /// A₁ / (A₁ + A₂) of two bands, `[-]`, its error with their covariance; empty when both are 0.
    public Optional<Estimate> share(int band, int other) {
        int first = model.areaOf(band);
        int second = model.areaOf(other);
        double sum = fit.parameter(first) + fit.parameter(second);
        if (!(sum > 0)) {
            return Optional.empty();
        }
        double toFirst = fit.parameter(second) / (sum * sum);
        double toSecond = -fit.parameter(first) / (sum * sum);
        double variance =
                toFirst * toFirst * fit.covariance(first, first)
                        + toSecond * toSecond * fit.covariance(second, second)
                        + 2 * toFirst * toSecond * fit.covariance(first, second);
        OptionalDouble error =
                fit.correlation(first, second).isEmpty()
                        ? OptionalDouble.empty()
                        : widened(OptionalDouble.of(Math.sqrt(Math.max(0, variance))));
        return Optional.of(new Estimate(fit.parameter(first) / sum, error));
    }

    /// Between the areas of two bands, `[-]`, -1 to 1; empty when one of them is at its limit.
    public OptionalDouble areaCorrelation(int band, int other) {
        return fit.correlation(model.areaOf(band), model.areaOf(other));
    }

    /// The fit below the bands: all parameters as area, centre and width of each band, the mixing,
    /// and the baseline's powers of t, -1 to 1 over the window; their whole covariance, its
    /// residual.
    public CurveFit curve() {
        return fit;
    }

    /// Highest point of the data above the fitted baseline over the scatter of the fit, `[-]`;
    /// empty when nothing scatters at all.
    public OptionalDouble signalToNoise() {
        double highest = 0;
        for (int i = 0; i < data.size(); i++) {
            highest = Math.max(highest, data.y(i) - baseline(data.x(i)));
        }
        double scatter = fit.residualDeviation();
        return scatter > 0 ? OptionalDouble.of(highest / scatter) : OptionalDouble.empty();
    }

    /// RSS / ((n - p) σ²), `[-]`: near 1 when bands and baseline explain all but the noise. Asked
    /// only of white noise.
    public OptionalDouble reducedChiSquare(Noise noise) {
        double ratio = fit.residualDeviation() / noise.betweenPoints();
        return noise.isWhite() ? OptionalDouble.of(ratio * ratio) : OptionalDouble.empty();
    }

    /// Whether two different starts came down to this minimum. Otherwise there may be a lower one:
    /// narrow the limits.
    public boolean isConfirmed() {
        return confirmed;
    }

    /// The fitted baseline at a wavenumber of the window `[cm-1]`, absorbance, `[-]`.
    public double baseline(double wavenumber) {
        double t = BandCurve.along(wavenumber, window);
        double sum = 0;
        for (int k = model.parameters() - 1; k >= model.baseline(); k--) {
            sum = sum * t + fit.parameter(k);
        }
        return sum;
    }

    /// One fitted band without the baseline at a wavenumber `[cm-1]`, absorbance, `[-]`.
    public double band(int index, double wavenumber) {
        return fit.parameter(model.areaOf(index)) * profile(index).at(wavenumber);
    }

    /// The data less all bands and the baseline.
    public Spectrum residual() {
        double[] left = data.y();
        for (int i = 0; i < left.length; i++) {
            left[i] -= baseline(data.x(i));
            for (int band = 0; band < model.bands().size(); band++) {
                left[i] -= band(band, data.x(i));
            }
        }
        return data.withY(left);
    }
}
