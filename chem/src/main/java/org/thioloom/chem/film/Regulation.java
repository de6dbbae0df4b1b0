package org.thioloom.chem.film;

import org.hipparchus.distribution.continuous.TDistribution;
import org.thioloom.chem.answer.Answer;

import java.util.OptionalDouble;

/// What volume to dispense for a film, and what will come of it.
///
/// V = (h − a) / b; its interval is Fieller's with c = 0, for the volume at which the line itself
/// has this thickness. What the chemist asks is mostly the other one: how thick the next disc will
/// be.
///
/// @param target thickness wanted, `[um]`
/// @param volume to dispense, `[uL]`
/// @param interval of the volume at which the line is at the target, `[uL]`
/// @param next thickness of the next disc from this volume, `[um]`
/// @param extrapolated whether no disc so small or so large was cast
/// @param spread standard deviation of the next disc about the target, `[um]`; empty without
///   scatter
/// @param freedom of that standard deviation
public record Regulation(
        double target,
        double volume,
        Interval interval,
        Interval next,
        boolean extrapolated,
        OptionalDouble spread,
        int freedom) {

    static Answer<Regulation> of(Calibration calibration, double target) {
        if (!(target > 0 && target < Double.POSITIVE_INFINITY)) {
            return new Answer.Refused<>(
                    "the thickness wanted is %s um".formatted(Shown.number(target)),
                    "give a number above zero, in um");
        }
        Line line = calibration.line();
        if (!(line.slope() > 0)) {
            return new Answer.Refused<>(
                    "films do not grow with the volume: the slope is %s um/uL"
                            .formatted(Shown.number(line.slope())),
                    "look for mixed-up discs, or cast some of more different volumes");
        }
        double volume = (target - line.intercept()) / line.slope();
        if (!(volume > 0)) {
            return new Answer.Refused<>(
                    "the line has %s um at %s uL, which is no volume"
                            .formatted(Shown.number(target), Shown.number(volume)),
                    "cast discs as thin as the one wanted, and fit again");
        }
        return calibration.scatter().isEmpty()
                ? new Answer.Found<>(regulate(calibration, target, volume))
                : whenBounded(calibration, target, volume);
    }

    private static Answer<Regulation> whenBounded(
            Calibration calibration, double target, double volume) {
        double g = Fieller.strength(calibration.line(), calibration.quantile());
        return g < 1
                ? new Answer.Found<>(regulate(calibration, target, volume))
                : new Answer.Refused<>(
                        "the slope cannot be told from zero: it is %s +- %s um/uL (g = %s, and 1 is too much)"
                                .formatted(
                                        Shown.number(calibration.slope()),
                                        Shown.number(calibration.slopeUncertainty().orElseThrow()),
                                        Shown.number(g)),
                        "cast more discs, of volumes further apart");
    }

    private static Regulation regulate(Calibration calibration, double target, double volume) {
        double variance = calibration.nextVariance(volume);
        OptionalDouble scatter = calibration.scatter();
        return new Regulation(
                target,
                volume,
                calibration.volumesOf(target, 0),
                calibration.about(target, variance),
                calibration.extrapolatesTo(volume),
                scatter.isPresent()
                        ? OptionalDouble.of(scatter.getAsDouble() * Math.sqrt(variance))
                        : OptionalDouble.empty(),
                calibration.freedom());
    }

    /// The chance that the next disc is within a tolerance of the target, 2 T(tol/sd) − 1, `[-]`;
    /// empty without scatter, and for a tolerance that is not above zero.
    ///
    /// @param tolerance `[um]`
    public OptionalDouble chanceWithin(double tolerance) {
        return spread.isPresent() && tolerance > 0
                ? OptionalDouble.of(
                        1
                                - 2
                                        * new TDistribution(freedom)
                                                .cumulativeProbability(
                                                        -tolerance / spread.getAsDouble()))
                : OptionalDouble.empty();
    }
}
