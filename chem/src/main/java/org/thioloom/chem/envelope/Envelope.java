package org.thioloom.chem.envelope;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.BandFit.Range;
import org.thioloom.chem.bandfit.BandModel;
import org.thioloom.chem.bandfit.BandSearch;
import org.thioloom.chem.bandfit.BandShape;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The C-O-C envelope of a membrane taken apart into the four bands of the paper's Table 1 on a
/// straight line (gao2024; facts: ftir, 3.6).
///
/// The two amorphous bands lie half a width apart, so their areas borrow from each other. What they
/// share is therefore told with its correlation, and its error reaches as far as the data let the
/// share move with everything else fitted anew, not only as far as the curvature of the minimum
/// says.
public final class Envelope {
    /// Below this signal over scatter no share is told, `[-]` (facts: ftir, 3.6).
    public static final double LEAST_SIGNAL = 100;

    /// Areas more nearly opposite than this are nearly one area, `[-]` (facts: ftir, 3.6).
    public static final double MOST_CORRELATION = 0.999;

    /// Where the envelope stands, `[cm-1]`.
    public static final Window USUAL = new Window(1000, 1200);

    /// A model that is worse by less in the criterion of Bayes is not given up, `[-]`: 10 is e^5 to
    /// 1.
    private static final double STRONG = 10;

    private static final List<EtherBand> WITHOUT_LITHIUM =
            List.of(EtherBand.HIGH, EtherBand.FREE, EtherBand.LOW);
    private static final int FREE = EtherBand.FREE.place();
    private static final int LITHIUM = EtherBand.LITHIUM.place();

    private final Absorbance absorbance;
    private final BandFit fit;
    private final Optional<Range> range;
    private final double signalToNoise;
    private final OptionalDouble lithiumGain;

    private Envelope(
            Absorbance absorbance, BandFit fit, double signalToNoise, OptionalDouble lithiumGain) {
        this.absorbance = absorbance;
        this.range = fit.range(LITHIUM, FREE);
        this.fit = range.map(r -> fit.following(LITHIUM, FREE, r)).orElse(fit);
        this.signalToNoise = signalToNoise;
        this.lithiumGain = lithiumGain;
    }

    /// Takes the envelope apart.
    ///
    /// @param window that holds it with some baseline on both sides, `[cm-1]`; [#USUAL]
    public static Answer<Envelope> of(Absorbance absorbance, Window window) {
        Window needed = new Window(EtherBand.LOW.lowest(), EtherBand.HIGH.highest());
        if (!window.holds(needed)) {
            return new Refused<>(
                    "the window " + window + " does not hold the envelope, " + needed,
                    "take " + USUAL);
        }
        Spectrum spectrum = absorbance.spectrum();
        return searched(spectrum, window, BandShape.GAUSSIAN)
                .then(gaussian -> shaped(spectrum, gaussian))
                .then(fit -> heard(fit, absorbance))
                .then(Envelope::withItsNoise)
                .map(fit ->
                        new Envelope(
                                absorbance,
                                fit,
                                fit.signalToNoise().orElse(Double.MAX_VALUE),
                                lithiumGain(spectrum, fit)));
    }

    private static Answer<BandFit> searched(Spectrum spectrum, Window window, BandShape shape) {
        List<BandModel> places =
                PublishedEnvelope.all().stream()
                        .map(row -> EtherBand.model(shape, EtherBand.ALL, row))
                        .toList();
        var search = new BandSearch(places.subList(1, places.size()), 0, true);
        return BandFit.of(spectrum, window, places.getFirst(), search);
    }

    private static Answer<BandFit> heard(BandFit fit, Absorbance absorbance) {
        double signal = fit.signalToNoise().orElse(Double.MAX_VALUE);
        if (signal < LEAST_SIGNAL && absorbance.isSaturatedIn(fit.window())) {
            return new Refused<>(
                    "next to no light comes through in the envelope, so its bands cannot be told"
                            + " apart: it stands %s times above what they leave over"
                                    .formatted(number(signal, 0)),
                    "measure a thinner film, or by ATR");
        }
        return signal >= LEAST_SIGNAL
                ? new Found<>(fit)
                : new Refused<>(
                        "the envelope stands %s times above what four bands leave over, and %s is needed"
                                .formatted(number(signal, 0), number(LEAST_SIGNAL, 0)),
                        "collect more scans or press the film better; if the residual waves, there are"
                                + " other bands in the window");
    }

    /// Pseudo-Voigt bands where they explain clearly more.
    private static Answer<BandFit> shaped(Spectrum spectrum, BandFit gaussian) {
        BandModel softer = startingAt(gaussian, BandShape.PSEUDO_VOIGT);
        OptionalDouble now = gaussian.curve().informationCriterion();
        OptionalDouble then =
                BandFit.criterion(spectrum, gaussian.window(), softer, BandSearch.NONE);
        return gain(now, then).orElse(0) > STRONG
                ? searched(spectrum, gaussian.window(), BandShape.PSEUDO_VOIGT)
                : new Found<>(gaussian);
    }

    private static BandModel startingAt(BandFit fit, BandShape shape) {
        List<Band> bands = fit.bands();
        List<BandModel.Guess> guesses = fit.model().bands();
        return new BandModel(
                IntStream.range(0, bands.size())
                        .mapToObj(i ->
                                guesses.get(i)
                                        .startingAt(
                                                bands.get(i).centre().value(),
                                                bands.get(i).width().value()))
                        .toList(),
                shape,
                fit.model().baselineDegree());
    }

    private static OptionalDouble gain(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
    }

    /// Where neighbouring points of the residual go together, errors count it.
    private static Answer<BandFit> withItsNoise(BandFit fit) {
        Spectrum left = fit.residual();
        return Noise.in(left, Window.of(left)) instanceof Found<Noise>(Noise noise)
                        && !noise.isWhite()
                ? fit.knowing(noise)
                : new Found<>(fit);
    }

    private static OptionalDouble lithiumGain(Spectrum spectrum, BandFit with) {
        List<BandModel> places =
                List.of(PublishedEnvelope.all().getFirst(), PublishedEnvelope.all().getLast())
                        .stream()
                        .map(row -> EtherBand.model(with.model().shape(), WITHOUT_LITHIUM, row))
                        .toList();
        var search = new BandSearch(places.subList(1, 2), 0, true);
        return gain(
                BandFit.criterion(spectrum, with.window(), places.getFirst(), search),
                with.curve().informationCriterion());
    }

    /// The spectrum, in absorbance.
    public Spectrum spectrum() {
        return absorbance.spectrum();
    }

    /// The fit behind it: curve, baseline, residual.
    public BandFit fit() {
        return fit;
    }

    /// One of the four.
    public Band band(EtherBand band) {
        return fit.bands().get(band.place());
    }

    /// A_Li / (A_free + A_Li), `[-]`: apparent, for it is no count of oxygens at lithium, see
    /// [ExpectedRow#impliedOxygens]. Empty when neither band is there; without an error when one is
    /// not.
    public Optional<Estimate> apparentFraction() {
        return fit.share(LITHIUM, FREE);
    }

    /// What the data do not exclude at three σ of the apparent fraction; empty when one of its
    /// bands is at a limit.
    public Optional<Range> range() {
        return range;
    }

    /// Between the areas of the free and the lithium band, `[-]`; empty when one is at its limit.
    public OptionalDouble correlation() {
        return fit.areaCorrelation(FREE, LITHIUM);
    }

    /// The highest point above the baseline over what the fit leaves, `[-]`.
    public double signalToNoise() {
        return signalToNoise;
    }

    /// By how much the criterion of Bayes prefers four bands over three without lithium, `[-]`;
    /// below 10 nothing in the data asks for a lithium band.
    public OptionalDouble lithiumGain() {
        return lithiumGain;
    }

    /// As a point of a trend; empty where no share was found.
    public Optional<LinkerTrend.Point> point(double eoPerLi) {
        return apparentFraction()
                .map(fraction ->
                        new LinkerTrend.Point(
                                eoPerLi,
                                fraction.value(),
                                band(EtherBand.FREE).centre().value(),
                                band(EtherBand.LITHIUM).centre().value()));
    }

    /// What should be known before this is believed; often nothing.
    public List<Doubt> doubts() {
        return Doubts.of(this, absorbance);
    }

    static boolean isSmall(OptionalDouble gain) {
        return gain.isPresent() && gain.getAsDouble() < STRONG;
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
