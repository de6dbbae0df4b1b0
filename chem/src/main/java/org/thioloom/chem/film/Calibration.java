package org.thioloom.chem.film;

import org.hipparchus.distribution.continuous.TDistribution;
import org.thioloom.chem.answer.Answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The chemist's own line of dry thickness against dispensed volume, with honest bands.
///
/// h = a + b V by least squares, s² = RSS / (n − 2). The line at V is known to t s √(1/n + (V −
/// V̄)²/Sxx), the next disc to t s √(1 + 1/n + (V − V̄)²/Sxx), t of n − 2 degrees of freedom. The
/// intercept is kept unless the chemist says otherwise: what stays in the pipette tip and what
/// climbs the wall of the mould are real. Valid between the smallest and the greatest volume cast,
/// for the same mould, recipe and drying. Errors of the pipette are inside s when each disc was
/// pipetted afresh.
public final class Calibration {
    /// What line.
    public enum Model {
        /// h = a + b V.
        WITH_INTERCEPT,
        /// h = b V.
        THROUGH_ORIGIN
    }

    /// How discs scatter.
    public enum Weighting {
        /// Alike at all volumes; s is in um.
        EQUAL,
        /// In proportion to the volume, weights 1/V²; s is in um/uL.
        INVERSE_SQUARE_OF_VOLUME;

        double weight(double volume) {
            return this == EQUAL ? 1 : 1 / (volume * volume);
        }
    }

    /// How a line is fitted.
    ///
    /// @param level of all intervals, `[-]`: 0.95
    public record Settings(Model model, Weighting weighting, double level) {
        /// With intercept, equal weights, 95 %.
        public static final Settings USUAL =
                new Settings(Model.WITH_INTERCEPT, Weighting.EQUAL, 0.95);
    }

    /// Below this share of the greatest thickness, scatter is rounding of numbers.
    private static final double ROUNDING = 1e-12;

    private final List<Point> points;
    private final Settings settings;
    private final Line line;
    private final double noise;
    private final double quantile;

    private Calibration(List<Point> points, Settings settings) {
        this.points = List.copyOf(points);
        this.settings = settings;
        line = Line.fit(points, settings.model(), settings.weighting());
        noise =
                ROUNDING
                        * points.stream()
                                .mapToDouble(point ->
                                        point.thickness()
                                                * Math.sqrt(
                                                        settings.weighting()
                                                                .weight(point.volume())))
                                .max()
                                .orElseThrow();
        quantile =
                line.freedom() < 1
                        ? 0
                        : new TDistribution(line.freedom())
                                .inverseCumulativeProbability((1 + settings.level()) / 2);
    }

    /// The usual line through discs, or why there is none.
    public static Answer<Calibration> of(List<Point> points) {
        return of(points, Settings.USUAL);
    }

    /// A line through discs, or why there is none.
    public static Answer<Calibration> of(List<Point> points, Settings settings) {
        return CalibrationCheck.objection(points, settings)
                .orElseGet(() -> new Answer.Found<>(new Calibration(points, settings)));
    }

    /// The discs.
    public List<Point> points() {
        return points;
    }

    /// How the line was fitted.
    public Settings settings() {
        return settings;
    }

    Line line() {
        return line;
    }

    /// a, `[um]`; 0 through the origin.
    public double intercept() {
        return line.intercept();
    }

    /// b, `[um/uL]`.
    public double slope() {
        return line.slope();
    }

    /// n less the parameters fitted.
    public int freedom() {
        return line.freedom();
    }

    /// s, see [Weighting] for its unit; empty when there are no more discs than parameters, or when
    /// they lie on the line to the last digit.
    public OptionalDouble scatter() {
        if (line.freedom() < 1) {
            return OptionalDouble.empty();
        }
        double s = Math.sqrt(line.variance());
        return s > noise ? OptionalDouble.of(s) : OptionalDouble.empty();
    }

    /// Standard uncertainty of the slope, `[um/uL]`; empty without scatter.
    public OptionalDouble slopeUncertainty() {
        return ofScatter(Math.sqrt(line.tilt()));
    }

    /// Standard uncertainty of the intercept, `[um]`; empty without scatter, and 0 through the
    /// origin.
    public OptionalDouble interceptUncertainty() {
        return ofScatter(Math.sqrt(line.leverage(0)));
    }

    private OptionalDouble ofScatter(double factor) {
        OptionalDouble s = scatter();
        return s.isPresent() ? OptionalDouble.of(factor * s.getAsDouble()) : s;
    }

    /// R², the share of the spread in thickness that the line explains, `[-]`; empty through the
    /// origin, where it would not compare.
    public OptionalDouble explained() {
        if (settings.model() == Model.THROUGH_ORIGIN) {
            return OptionalDouble.empty();
        }
        double explained = line.slope() * line.slope() / line.tilt();
        double all = explained + line.residual();
        return all > 0 ? OptionalDouble.of(explained / all) : OptionalDouble.empty();
    }

    /// Whether an intercept is needed; empty with fewer than three discs.
    public Optional<InterceptTest> interceptTest() {
        return InterceptTest.of(points, settings.weighting(), noise);
    }

    /// Whether the scatter itself is hardly known: two degrees of freedom or fewer.
    public boolean isThin() {
        return line.freedom() <= 2;
    }

    /// Whether a volume lies outside those that were cast.
    ///
    /// @param volume `[uL]`
    public boolean extrapolatesTo(double volume) {
        return volume < points.stream().mapToDouble(Point::volume).min().orElseThrow()
                || volume > points.stream().mapToDouble(Point::volume).max().orElseThrow();
    }

    /// The volume that leaves no film, −a/b, `[uL]`, as the line and Fieller have it; negative when
    /// films are thicker than the liquid dispensed explains. Empty through the origin and for a
    /// line that does not rise.
    public Optional<DeadVolume> deadVolume() {
        return settings.model() == Model.WITH_INTERCEPT && line.slope() > 0
                ? Optional.of(new DeadVolume(-line.intercept() / line.slope(), volumesOf(0, 0)))
                : Optional.empty();
    }

    /// A volume that leaves no film.
    ///
    /// @param volume `[uL]`
    /// @param interval `[uL]`
    public record DeadVolume(double volume, Interval interval) {}

    /// What film a volume gives.
    ///
    /// @param volume `[uL]`
    public Answer<Prediction> thicknessAt(double volume) {
        return Prediction.of(this, volume);
    }

    /// What volume gives a film.
    ///
    /// @param thickness wanted, `[um]`
    public Answer<Regulation> volumeFor(double thickness) {
        return Regulation.of(this, thickness);
    }

    /// The volumes that the mean of some new discs may have come from. This is calibration, and not
    /// the answer to "what volume do I pipette": that is [#volumeFor(double)].
    ///
    /// @param thickness mean of the discs, `[um]`
    /// @param discs how many, 1 or more
    public Answer<Interval> volumesBehind(double thickness, int discs) {
        if (discs < 1) {
            throw new IllegalArgumentException("bug: " + discs + " discs");
        }
        return switch (Regulation.of(this, thickness)) {
            case Answer.Found<Regulation> _ ->
                    new Answer.Found<>(volumesOf(thickness, 1.0 / discs));
            case Answer.Refused<Regulation>(String sentence, String remedy) ->
                    new Answer.Refused<>(sentence, remedy);
        };
    }

    /// By Fieller: where the line is at a thickness, or where new discs of it come from.
    Interval volumesOf(double thickness, double fresh) {
        return scatter().isEmpty() ? unknown() : Fieller.solve(this, thickness, fresh);
    }

    /// Half of the interval for a variance given in s², `[um]`.
    Interval about(double thickness, double variance) {
        OptionalDouble s = scatter();
        if (s.isEmpty()) {
            return unknown();
        }
        double half = quantile() * s.getAsDouble() * Math.sqrt(variance);
        return new Interval.Between(thickness - half, thickness + half);
    }

    /// The variance of a disc at a volume about the line as it is known, in s².
    double nextVariance(double volume) {
        return 1 / settings.weighting().weight(volume) + line.leverage(volume);
    }

    /// t of the level, both sides together; with scatter only.
    double quantile() {
        return quantile;
    }

    private Interval unknown() {
        return new Interval.Unknown(
                line.freedom() < 1
                        ? "%d discs fix the line and leave none to show its scatter"
                                .formatted(points.size())
                        : "the discs lie on the line to the last digit and show no scatter");
    }
}
