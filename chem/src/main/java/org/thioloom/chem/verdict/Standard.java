package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much more there is of the film than of an earlier step, by bands that no step changes: the
/// internal standard, which takes thickness or contact out of every comparison.
///
/// All bands that stay and stand in both are taken together, and how far they differ from each
/// other is in the error, because a standard that wanders is none.
///
/// @param bands that were taken
/// @param factor amount of the sample over that of the earlier step, `[-]`
/// @param error u(factor), k = 1, `[-]`
record Standard(List<String> bands, double factor, double error) {
    /// A band with a larger relative error than this is no standard, `[-]`.
    private static final double LOOSEST = 0.1;

    /// No band binds better than this, whatever its regression says, `[-]`.
    private static final double FINEST = 0.005;

    /// What a standard that nothing bears out is trusted to, `[-]`.
    private static final double ALONE = 0.03;

    private static final int ENOUGH = 4;
    private static final double STRAY = 3;
    private static final double NARROWEST = 15;
    private static final double MAD_TO_SIGMA = 1.482602218505602;

    Standard {
        bands = List.copyOf(bands);
    }

    /// By one band.
    private record Factor(String band, double value, double error) {}

    /// Of a sample against one of the earlier steps.
    static Optional<Standard> between(Step sample, Step earlier, List<Step> all) {
        List<Factor> factors = new ArrayList<>();
        for (Expectation e : sample.expectations()) {
            if (e.change() == Change.STAY
                    && e.strength() != Strength.UNUSABLE
                    && earlier.bears(e.group(), List.of(e))) {
                factor(sample, earlier, companions(e, all), e)
                        .filter(factor -> factor.error < LOOSEST * factor.value)
                        .ifPresent(factors::add);
            }
        }
        return factors.isEmpty() ? Optional.empty() : Optional.of(of(agreeing(factors)));
    }

    /// Without those that are far from the middle one, when there are enough to tell.
    private static List<Factor> agreeing(List<Factor> all) {
        if (all.size() < ENOUGH) {
            return all;
        }
        double[] sorted = all.stream().mapToDouble(Factor::value).sorted().toArray();
        double middle = sorted[sorted.length / 2];
        double[] off = all.stream().mapToDouble(f -> Math.abs(f.value - middle)).sorted().toArray();
        double far = Math.max(STRAY * MAD_TO_SIGMA * off[off.length / 2], ALONE * middle);
        return all.stream().filter(f -> Math.abs(f.value - middle) <= far).toList();
    }

    /// The mean by 1/(u² + τ²), τ what they differ by beyond their errors u (dersimonian1986).
    private static Standard of(List<Factor> factors) {
        double between = between(factors);
        double weights = 0;
        double sum = 0;
        for (Factor factor : factors) {
            double weight = 1 / (factor.error * factor.error + between);
            weights += weight;
            sum += weight * factor.value;
        }
        double mean = sum / weights;
        double error = 1 / Math.sqrt(weights);
        double whole = factors.size() == 1 ? Math.hypot(error, ALONE * mean) : error;
        return new Standard(factors.stream().map(Factor::band).toList(), mean, whole);
    }

    /// τ², from how far the values scatter about their mean.
    private static double between(List<Factor> factors) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (Factor factor : factors) {
            double weight = 1 / (factor.error * factor.error);
            weights += weight;
            squares += weight * weight;
            sum += weight * factor.value;
        }
        double scatter = 0;
        for (Factor factor : factors) {
            double off = factor.value - sum / weights;
            scatter += off * off / (factor.error * factor.error);
        }
        double scale = weights - squares / weights;
        return scale > 0 ? Math.max(0, (scatter - (factors.size() - 1)) / scale) : 0;
    }

    private static List<Film> companions(Expectation e, List<Step> all) {
        return all.stream()
                .filter(step -> !step.bears(e.group(), List.of(e)))
                .filter(step -> step.film().isVisibleIn(window(e)))
                .map(Step::film)
                .toList();
    }

    private static Optional<Factor> factor(
            Step sample, Step earlier, List<Film> companions, Expectation e) {
        Window window = window(e);
        boolean changes =
                sample.expectations().stream()
                        .anyMatch(x ->
                                (x.change() == Change.VANISH || x.change() == Change.APPEAR)
                                        && window.holds(x.position()));
        if (changes
                || sample.film().isSaturatedIn(window)
                || earlier.film().isSaturatedIn(window)
                || !earlier.film().isVisibleIn(e.window())) {
            return Optional.empty();
        }
        return Regression.on(sample.film().spectrum(), earlier.film(), companions, window, 1)
                                instanceof Found<Regression>(Regression r)
                        && r.amount() > 0
                ? Optional.of(
                        new Factor(
                                e.band(), r.amount(), Math.hypot(r.error(), FINEST * r.amount())))
                : Optional.empty();
    }

    /// Narrow, so that neighbours that change stay outside.
    static Window window(Expectation e) {
        double reach = Math.max(NARROWEST, e.window().width() / 2 + e.width());
        return Window.around((e.window().low() + e.window().high()) / 2, reach);
    }
}
