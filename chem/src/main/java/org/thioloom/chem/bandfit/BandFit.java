package org.thioloom.chem.bandfit;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.bandfit.Minima.Allowed;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Overlapping bands and the baseline under them, fitted together to a window of a spectrum.
///
/// Areas of close bands borrow from each other: read an area with its correlation to its neighbour,
/// and a share of two with [#share], whose error counts that.
public final class BandFit {
    private final Problem problem;
    private final BandModel model;
    private final Window window;
    private final Spectrum data;
    private final CurveFit fit;
    private final FitErrors errors;
    private final boolean confirmed;

    private BandFit(Problem problem, Spectrum data, FitErrors errors, boolean confirmed) {
        this.problem = problem;
        this.model = problem.model;
        this.window = problem.window;
        this.data = data;
        this.errors = errors;
        this.fit = errors.allowed().getFirst().fit();
        this.confirmed = confirmed;
    }

    /// What is fitted, where, and how.
    private record Problem(
            BandModel model, Window window, BandSearch search, Optional<Noise> noise) {
        /// σ that bands feel beyond what the fit leaves; 0 when nobody knows of any.
        double knownNoise() {
            return noise.filter(n -> !n.isWhite()).map(Noise::overBands).orElse(0.0);
        }

        /// Where the starts of the search come down.
        Minima minima(Spectrum data) {
            double[] y = data.y();
            BandCurve curve = new BandCurve(model, data.x(), window);
            double size = Arrays.stream(y).map(v -> v * v).sum();
            Descent descent = new Descent(curve, y, model.limits());
            Minima minima = new Minima(descent, size, knownNoise());
            for (double[] start : new BandStarts(model, curve, y).of(search)) {
                if (search.thorough() || !minima.isConfirmed()) {
                    minima.add(start);
                }
            }
            return minima;
        }

        FitErrors errors(List<Allowed> allowed) {
            double left = allowed.getFirst().fit().residualDeviation();
            double widening = left > 0 ? Math.max(1, knownNoise() / left) : 1;
            return new FitErrors(allowed, widening, Optional.empty());
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
        return of(spectrum, window, model, BandSearch.USUAL);
    }

    /// Fits looking for the lowest minimum as widely as it is told.
    public static Answer<BandFit> of(
            Spectrum spectrum, Window window, BandModel model, BandSearch search) {
        return of(spectrum, new Problem(model, window, search, Optional.empty()));
    }

    /// Fits knowing the noise: where it is not white, errors are widened accordingly.
    public static Answer<BandFit> of(
            Spectrum spectrum, Window window, BandModel model, Noise noise) {
        return of(spectrum, new Problem(model, window, BandSearch.USUAL, Optional.of(noise)));
    }

    private static Answer<BandFit> of(Spectrum spectrum, Problem problem) {
        if (spectrum.ordinate() != Ordinate.ABSORBANCE) {
            return new Refused<>(
                    "bands are fitted in absorbance, and this spectrum is in transmittance",
                    "convert it to absorbance first");
        }
        return problem.window
                .cut(spectrum, problem.model.parameters() + 3)
                .then(data -> descended(data, problem));
    }

    private static Answer<BandFit> descended(Spectrum data, Problem problem) {
        double[] y = data.y();
        if (Arrays.stream(y).distinct().count() < 3) {
            return new Refused<>(
                    "the spectrum is flat in " + problem.window + ", at " + y[0],
                    "check the file, or choose another window");
        }
        Minima minima = problem.minima(data);
        return minima.allowed()
                .map(problem::errors)
                .map(errors -> new BandFit(problem, data, errors, minima.isConfirmed()));
    }

    /// The criterion of Bayes of a model, as [CurveFit#informationCriterion] tells it, without the
    /// fit: enough to choose between models. Empty when it cannot be fitted.
    public static OptionalDouble criterion(
            Spectrum spectrum, Window window, BandModel model, BandSearch search) {
        Problem problem = new Problem(model, window, search, Optional.empty());
        return window.cut(spectrum, model.parameters() + 3)
                        instanceof Found<Spectrum>(Spectrum data)
                ? problem.minima(data).criterion(model.limits())
                : OptionalDouble.empty();
    }

    /// The same knowing the noise, as a look at the residual may tell it: where it is not white,
    /// errors are widened and more minima are allowed.
    public Answer<BandFit> knowing(Noise noise) {
        return descended(data, new Problem(model, window, problem.search, Optional.of(noise)));
    }

    /// From the lowest to the highest share A₁ / (A₁ + A₂) that the data do not exclude, `[-]`: the
    /// sum of squares with all else fitted anew rises by less than 9 σ².
    public record Range(double low, double high) {}

    /// [Range] of the share of two bands; empty when one of them is at a limit.
    public Optional<Range> range(int band, int other) {
        int first = model.areaOf(band);
        int second = model.areaOf(other);
        OptionalDouble error = errors.share(first, second).standardError();
        if (error.isEmpty() || !(error.getAsDouble() > 0)) {
            return Optional.empty();
        }
        var shares = new ShareProfile.Shares(bandCurve(), model.limits(), first, second);
        return Optional.of(
                new ShareProfile(shares, data.y(), fit, scatter()).range(error.getAsDouble()));
    }

    BandCurve bandCurve() {
        return new BandCurve(model, data.x(), window);
    }

    double[] observed() {
        return data.y();
    }

    /// σ that bands feel, in the ordinate.
    double scatter() {
        return errors.widening() * fit.residualDeviation();
    }

    /// The same fit with errors that reach a third of the way to the ends of a [Range] wherever the
    /// curvature of the minimum promises less.
    public BandFit following(int band, int other, Range range) {
        return new BandFit(
                problem,
                data,
                errors.following(model.areaOf(band), model.areaOf(other), range),
                confirmed);
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
        Estimate area = errors.parameter(model.areaOf(index));
        return new Band(
                model.bands().get(index).name(),
                errors.parameter(model.centreOf(index)),
                errors.parameter(model.widthOf(index)),
                area,
                area.value() * profile(index).height());
    }

    private Profile profile(int band) {
        return new Profile(
                fit.parameter(model.centreOf(band)),
                fit.parameter(model.widthOf(band)),
                fit.parameter(model.mixing()));
    }

    /// How many other minima the data do not exclude, `[-]`. All errors count them: they stand
    /// within three σ of the lowest, and no statistics tells which of them is true.
    public int rivals() {
        return errors.allowed().size() - 1;
    }

    /// The Lorentzian share of the height that all bands have, `[-]`, 0 to 1.
    public Estimate mixing() {
        return errors.parameter(model.mixing());
    }

    /// A₁ / (A₁ + A₂) of two bands, `[-]`, its error with their covariance; empty when both are 0.
    public Optional<Estimate> share(int band, int other) {
        int first = model.areaOf(band);
        int second = model.areaOf(other);
        return fit.parameter(first) + fit.parameter(second) > 0
                ? Optional.of(errors.share(first, second))
                : Optional.empty();
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
