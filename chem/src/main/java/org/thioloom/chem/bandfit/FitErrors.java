package org.thioloom.chem.bandfit;

import org.thioloom.chem.bandfit.Minima.Allowed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Errors of what a fit of bands gives: of the curvature at the lowest minimum, of noise that is
/// not white, of other minima that the data allow, and of a valley that is longer than its
/// curvature tells.
///
/// @param allowed the lowest first
/// @param widening for noise that is not white, `[-]`, >= 1
/// @param valley the way along which the fit moves most easily, where it was followed
record FitErrors(List<Allowed> allowed, double widening, Optional<Valley> valley) {

    /// @param length of the valley as a multiple of what the curvature tells, `[-]`, >= 1
    /// @param steps what each parameter moves along it for one σ of the curvature
    @SuppressWarnings("ArrayRecordComponent")
    record Valley(double length, double[] steps) {}

    /// A₁ / (A₁ + A₂) and how it moves with both.
    record Share(double value, double toFirst, double toSecond) {
        static Share of(CurveFit fit, int first, int second) {
            double sum = fit.parameter(first) + fit.parameter(second);
            return sum > 0
                    ? new Share(
                            fit.parameter(first) / sum,
                            fit.parameter(second) / (sum * sum),
                            -fit.parameter(first) / (sum * sum))
                    : new Share(0, 0, 0);
        }

        double variance(CurveFit fit, int first, int second) {
            return toFirst * toFirst * fit.covariance(first, first)
                    + toSecond * toSecond * fit.covariance(second, second)
                    + 2 * toFirst * toSecond * fit.covariance(first, second);
        }
    }

    private CurveFit lowest() {
        return allowed.getFirst().fit();
    }

    /// A parameter; without an error when it is held.
    Estimate parameter(int index) {
        double value = lowest().parameter(index);
        return lowest().standardError(index).isEmpty()
                ? new Estimate(value, OptionalDouble.empty())
                : estimate(
                        one -> one.parameter(index),
                        one -> one.covariance(index, index),
                        along(valley -> valley.steps()[index]));
    }

    /// The share of one area in two; without an error when one of them is held.
    Estimate share(int first, int second) {
        Share share = Share.of(lowest(), first, second);
        return lowest().correlation(first, second).isEmpty()
                ? new Estimate(share.value(), OptionalDouble.empty())
                : estimate(
                        one -> Share.of(one, first, second).value(),
                        one -> Share.of(one, first, second).variance(one, first, second),
                        along(valley ->
                                share.toFirst() * valley.steps()[first]
                                        + share.toSecond() * valley.steps()[second]));
    }

    private double along(ToDoubleFunction<Valley> step) {
        return valley.map(v -> (v.length() * v.length() - 1) * square(step.applyAsDouble(v)))
                .orElse(0.0);
    }

    /// u² = Σ w (u² + Δ²) / Σ w over the minima, Δ being how far each lies from the lowest; the
    /// lowest with what its valley adds.
    private Estimate estimate(
            ToDoubleFunction<CurveFit> value, ToDoubleFunction<CurveFit> variance, double added) {
        double here = value.applyAsDouble(lowest());
        double sum = 0;
        double weights = 0;
        for (Allowed one : allowed) {
            double own = Math.max(0, variance.applyAsDouble(one.fit()));
            double more = one.fit() == lowest() ? added : 0;
            double off = value.applyAsDouble(one.fit()) - here;
            sum += one.weight() * (widening * widening * (own + more) + off * off);
            weights += one.weight();
        }
        return new Estimate(here, OptionalDouble.of(Math.sqrt(sum / weights)));
    }

    private static double square(double value) {
        return value * value;
    }

    /// The same with the valley of a share followed to its ends.
    ///
    /// @param range from end to end, each three σ away
    FitErrors following(int first, int second, BandFit.Range range) {
        CurveFit fit = lowest();
        Share share = Share.of(fit, first, second);
        double error = Math.sqrt(share.variance(fit, first, second));
        double reach = Math.max(share.value() - range.low(), range.high() - share.value());
        double length = reach / (ShareProfile.EXCLUDED * widening * error);
        double[] steps = new double[fit.parameters().length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] =
                    (share.toFirst() * fit.covariance(i, first)
                                    + share.toSecond() * fit.covariance(i, second))
                            / error;
        }
        return new FitErrors(
                allowed, widening, Optional.of(new Valley(Math.max(1, length), steps)));
    }
}
