package org.thioloom.chem.bandfit;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.FitErrors.Share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Several spectra fitted together, some of their bands having one width in all of them: what one
/// spectrum cannot tell apart, the others hold fast.
///
/// Each spectrum counts by the scatter that its own fit left.
public final class SeriesFit {
    private final List<BandFit> alone;
    private final SeriesCurve curve;
    private final CurveFit fit;

    private SeriesFit(List<BandFit> alone, SeriesCurve curve, CurveFit fit) {
        this.alone = List.copyOf(alone);
        this.curve = curve;
        this.fit = fit;
    }

    /// Begins from the fits of the single spectra.
    ///
    /// @param alone at least two, all of one model
    /// @param shared which bands have one width, counted from 0
    public static Answer<SeriesFit> of(List<BandFit> alone, List<Integer> shared) {
        BandModel model = alone.getFirst().model();
        if (alone.size() < 2 || !alone.stream().allMatch(fit -> fit.model().equals(model))) {
            throw new IllegalArgumentException("bug: a series of " + alone.size() + " fits");
        }
        if (!alone.stream().allMatch(fit -> fit.scatter() > 0)) {
            return new Answer.Refused<>(
                    "one of the spectra does not scatter at all, so that it would outweigh the others",
                    "take spectra as they were measured");
        }
        SeriesCurve curve = new SeriesCurve(alone, shared);
        List<Limits> limits = curve.limits();
        double[] start = limits.stream().mapToDouble(Limits::start).toArray();
        Descent descent = new Descent(curve, curve.observed(), limits);
        Glide glide = descent.glide();
        double[] near = glide.from(start) ? glide.parameters() : start;
        return CurveFit.of(descent, near).map(fit -> new SeriesFit(alone, curve, fit));
    }

    /// The bands of one spectrum, in the order of the model.
    public List<Band> bands(int spectrum) {
        BandModel model = curve.model();
        return IntStream.range(0, model.bands().size())
                .mapToObj(band -> {
                    Estimate width = estimate(curve.place(spectrum, model.widthOf(band)));
                    Estimate area = estimate(curve.place(spectrum, model.areaOf(band)));
                    Estimate centre = estimate(curve.place(spectrum, model.centreOf(band)));
                    double mixing = fit.parameter(curve.place(spectrum, model.mixing()));
                    Profile profile = new Profile(centre.value(), width.value(), mixing);
                    return new Band(
                            model.bands().get(band).name(),
                            centre,
                            width,
                            area,
                            area.value() * profile.height());
                })
                .toList();
    }

    private Estimate estimate(int place) {
        return new Estimate(fit.parameter(place), fit.standardError(place));
    }

    /// A₁ / (A₁ + A₂) of two bands of one spectrum, `[-]`; empty when both are 0.
    public Optional<Estimate> share(int spectrum, int band, int other) {
        int first = curve.place(spectrum, curve.model().areaOf(band));
        int second = curve.place(spectrum, curve.model().areaOf(other));
        if (!(fit.parameter(first) + fit.parameter(second) > 0)) {
            return Optional.empty();
        }
        Share share = Share.of(fit, first, second);
        OptionalDouble error =
                fit.correlation(first, second).isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                Math.sqrt(Math.max(0, share.variance(fit, first, second))));
        return Optional.of(new Estimate(share.value(), error));
    }

    /// Between the areas of two bands of one spectrum, `[-]`, -1 to 1; empty when one of them is at
    /// its limit.
    public OptionalDouble areaCorrelation(int spectrum, int band, int other) {
        return fit.correlation(
                curve.place(spectrum, curve.model().areaOf(band)),
                curve.place(spectrum, curve.model().areaOf(other)));
    }

    /// How much worse all spectra are fitted than alone: the rise of χ² for each width that was
    /// given up, `[-]`. Near 1 when the widths are alike; far above, they are not.
    public double strain() {
        double before = alone.stream().mapToDouble(one -> one.curve().degreesOfFreedom()).sum();
        int givenUp = curve.shared() * (alone.size() - 1);
        return (fit.residualSumOfSquares() - before) / givenUp;
    }

    /// The curves of several spectra as one, every ordinate over the scatter of its spectrum.
    private static final class SeriesCurve implements CurveModel {
        private final List<BandFit> alone;
        private final List<Integer> shared;
        private final List<BandCurve> curves = new ArrayList<>();
        private final int block;

        SeriesCurve(List<BandFit> alone, List<Integer> shared) {
            this.alone = alone;
            this.shared = List.copyOf(shared);
            this.block = alone.getFirst().model().parameters();
            alone.forEach(one -> curves.add(one.bandCurve()));
        }

        BandModel model() {
            return alone.getFirst().model();
        }

        int shared() {
            return shared.size();
        }

        /// Where a parameter of one spectrum stands.
        int place(int spectrum, int parameter) {
            for (int k = 0; k < shared.size(); k++) {
                if (parameter == model().widthOf(shared.get(k))) {
                    return k;
                }
            }
            return shared.size() + spectrum * block + parameter;
        }

        /// The shared widths begin in the middle of what they are alone; their own places are held.
        List<Limits> limits() {
            List<Limits> limits = new ArrayList<>();
            for (int band : shared) {
                int width = model().widthOf(band);
                double[] widths =
                        alone.stream()
                                .mapToDouble(one -> one.curve().parameter(width))
                                .sorted()
                                .toArray();
                limits.add(startingAt(widths[widths.length / 2], model().limits().get(width)));
            }
            for (BandFit one : alone) {
                for (int j = 0; j < block; j++) {
                    double start = one.curve().parameter(j);
                    boolean here = place(0, j) >= shared.size();
                    limits.add(
                            here
                                    ? startingAt(start, model().limits().get(j))
                                    : Limits.fixed(start));
                }
            }
            return limits;
        }

        private static Limits startingAt(double start, Limits within) {
            return new Limits(within.low(), within.nearest(start), within.high());
        }

        double[] observed() {
            return alone.stream()
                    .flatMapToDouble(
                            one -> Arrays.stream(one.observed()).map(y -> y / one.scatter()))
                    .toArray();
        }

        @Override
        public int parameters() {
            return shared.size() + block * alone.size();
        }

        @Override
        public int observations() {
            return curves.stream().mapToInt(BandCurve::observations).sum();
        }

        @Override
        public void evaluate(double[] p, double[] values, double[][] gradients) {
            int row = 0;
            for (int s = 0; s < curves.size(); s++) {
                double[] own = new double[block];
                for (int j = 0; j < block; j++) {
                    own[j] = p[place(s, j)];
                }
                int points = curves.get(s).observations();
                double[] curve = new double[points];
                double[][] slopes = new double[points][block];
                curves.get(s).evaluate(own, curve, slopes);
                double scatter = alone.get(s).scatter();
                for (int i = 0; i < points; i++, row++) {
                    values[row] = curve[i] / scatter;
                    Arrays.fill(gradients[row], 0);
                    for (int j = 0; j < block; j++) {
                        gradients[row][place(s, j)] = slopes[i][j] / scatter;
                    }
                }
            }
        }
    }
}
