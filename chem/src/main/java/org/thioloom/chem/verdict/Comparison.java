package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.spectrum.BandArea;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A film beside the earlier steps of its batch.
final class Comparison {
    /// Confounders that cover less of a window than this do not count, `[-]`.
    private static final double SLIGHT = 0.25;

    /// How far a window is widened for a regression: so many widths, at least so many cm-1.
    private static final double WIDTHS = 3;

    private static final double LEAST_REACH = 30;

    /// An earlier step is preferred when a later one leaves so many times more unexplained.
    private static final double WORSE = 1.5;

    private final Step sample;
    private final List<Step> earlier;
    private final boolean wet;
    private final IdentityHashMap<Step, Optional<Standard>> standards = new IdentityHashMap<>();
    private final Map<String, List<Step>> bearers = new HashMap<>();
    private final Map<String, Optional<Step>> wholes = new HashMap<>();

    /// @param earlier in the order in which they were made
    /// @param wet whether water lies over the sample's double bonds
    Comparison(Step sample, List<Step> earlier, boolean wet) {
        this.sample = sample;
        this.earlier =
                earlier.stream()
                        .filter(step -> !apart(technique(step), technique(sample)))
                        .toList();
        this.wet = wet;
    }

    private static Technique technique(Step step) {
        return step.film().spectrum().technique();
    }

    /// Whether two ways of measuring must not be compared.
    static boolean apart(Technique one, Technique other) {
        return one != other && one != Technique.UNKNOWN && other != Technique.UNKNOWN;
    }

    /// Those that were measured as the sample was.
    List<Step> comparable() {
        return earlier;
    }

    /// Those that bear a group, in order.
    List<Step> bearing(String group) {
        return bearers.computeIfAbsent(
                group,
                g -> {
                    List<Expectation> all =
                            sample.expectations().stream()
                                    .filter(e -> e.group().equals(g))
                                    .toList();
                    List<Expectation> sure =
                            all.stream().filter(e -> e.strength() == Strength.DECISIVE).toList();
                    List<Expectation> asked = sure.isEmpty() ? all : sure;
                    return earlier.stream().filter(step -> step.bears(g, asked)).toList();
                });
    }

    /// The internal standard against one of the earlier steps.
    Optional<Standard> standard(Step step) {
        return standards.computeIfAbsent(step, _ -> Standard.between(sample, step, earlier));
    }

    /// The step of which a share is taken: of those that bear a group and share a standard with the
    /// sample, the last one, unless the one before leaves much less unexplained in the windows of a
    /// group that should vanish.
    Optional<Step> whole(String group) {
        return wholes.computeIfAbsent(
                group,
                g -> {
                    List<Step> able =
                            bearing(g).stream().filter(s -> standard(s).isPresent()).toList();
                    int last = able.size() - 1;
                    boolean better =
                            last > 0
                                    && vanishes(g)
                                    && unexplained(g, able.get(last))
                                            > WORSE * unexplained(g, able.get(last - 1));
                    return last < 0
                            ? Optional.empty()
                            : Optional.of(able.get(better ? last - 1 : last));
                });
    }

    private boolean vanishes(String group) {
        return sample.expectations().stream()
                .anyMatch(e -> e.group().equals(group) && e.change() == Change.VANISH);
    }

    private double unexplained(String group, Step step) {
        return sample.expectations().stream()
                .filter(e -> e.group().equals(group) && e.strength() != Strength.UNUSABLE)
                .mapToDouble(e ->
                        regressed(step, without(e), reach(e), 1)
                                        instanceof Found<Regression>(Regression r)
                                ? r.deviation()
                                : sample.film().strongest())
                .sum();
    }

    /// What is left of a band; empty when no earlier step bears it or no standard binds them.
    Optional<Share> shareOf(Expectation e) {
        return whole(e.group()).flatMap(step -> share(e, step));
    }

    private Optional<Share> share(Expectation e, Step step) {
        Window window = reach(e);
        List<Step> others = without(e);
        Optional<Regression> alone = found(doubted(step, List.of(), window));
        Optional<Regression> with = others.isEmpty() ? alone : found(doubted(step, others, window));
        // Of a band that stays the surer one: what else changes there may be no companion's.
        boolean simpler =
                e.change() == Change.STAY
                        && alone.isPresent()
                        && with.filter(r -> r.error() <= alone.get().error()).isEmpty();
        return (simpler ? alone : with).map(r -> share(e, step, r, alone));
    }

    private static Optional<Regression> found(Answer<Regression> answer) {
        return answer instanceof Found<Regression>(Regression r)
                ? Optional.of(r)
                : Optional.empty();
    }

    /// The steps that do not bear a band and have something to say in its window.
    private List<Step> without(Expectation e) {
        Window window = reach(e);
        List<Step> bearing = bearing(e.group());
        return earlier.stream()
                .filter(step -> isNone(step, bearing))
                .filter(step -> step.film().isVisibleIn(window))
                .toList();
    }

    private Share share(Expectation e, Step step, Regression found, Optional<Regression> alone) {
        Standard standard = standard(step).orElseThrow();
        double factor = standard.factor();
        double left = found.unlimited() / factor;
        double own = found.error() / factor;
        return new Share(
                step.stage(),
                left,
                Math.hypot(own, left * standard.error() / factor),
                Share.limitFor(own),
                alone.map(r -> OptionalDouble.of(r.unlimited() / factor))
                        .orElse(OptionalDouble.empty()),
                byArea(e, step, factor),
                unresolved(e));
    }

    /// On a line and on a parabola; what the two differ by beyond their errors is error too.
    private Answer<Regression> doubted(Step step, List<Step> others, Window window) {
        int degree = wet && Moisture.BENDING.meets(window) ? 2 : 1;
        return regressed(step, others, window, degree)
                .then(r -> regressed(step, others, window, degree + 1).map(r::doubting));
    }

    private Answer<Regression> regressed(Step step, List<Step> others, Window window, int degree) {
        return Regression.on(sample.film().spectrum(), step.film(), films(others), window, degree);
    }

    private static boolean isNone(Step step, List<Step> steps) {
        return steps.stream().noneMatch(other -> other.film().equals(step.film()));
    }

    private static List<Film> films(List<Step> steps) {
        return steps.stream().map(Step::film).toList();
    }

    private OptionalDouble byArea(Expectation e, Step step, double factor) {
        Window broad =
                new Window(e.window().low() - e.width() / 2, e.window().high() + e.width() / 2);
        return BandArea.above(sample.film().spectrum(), broad)
                                instanceof Found<BandArea>(BandArea now)
                        && BandArea.above(step.film().spectrum(), broad)
                                instanceof Found<BandArea>(BandArea then)
                        && then.area() > 0
                ? OptionalDouble.of(now.area() / then.area() / factor)
                : OptionalDouble.empty();
    }

    /// The window of a regression, as far as sample and steps reach.
    private Window reach(Expectation e) {
        if (e.change() == Change.STAY) {
            return Standard.window(e);
        }
        double reach = e.window().width() / 2 + Math.max(LEAST_REACH, WIDTHS * e.width()) / 2;
        Window wanted = Window.around((e.window().low() + e.window().high()) / 2, reach);
        double low = wanted.low();
        double high = wanted.high();
        List<Step> all = new ArrayList<>(earlier);
        all.add(sample);
        for (Step step : all) {
            Window measured = Window.of(step.film().spectrum());
            low = Math.max(low, measured.low());
            high = Math.min(high, measured.high());
        }
        return low < high ? new Window(low, high) : wanted;
    }

    /// Confounders that cover a band and that no step without the band shows.
    List<Confounder> unresolved(Expectation e) {
        List<Step> bearing = bearing(e.group());
        return unresolved(e, earlier.stream().filter(step -> isNone(step, bearing)).toList());
    }

    private static List<Confounder> unresolved(Expectation e, List<Step> others) {
        return confounders(e).stream()
                .filter(c -> others.stream().noneMatch(step -> step.shows(c.band())))
                .toList();
    }

    /// What else may stand where a band does, and covers enough of it to matter.
    static List<Confounder> confounders(Expectation e) {
        return e.strength() == Strength.DECISIVE
                ? List.of()
                : e.confounders().stream().filter(c -> c.overlap() >= SLIGHT).toList();
    }

    /// Height of a band of the expected shape beside what steps without it explain, over its error,
    /// `[-]`; empty when there is no such step.
    OptionalDouble increase(Expectation e) {
        Window window = reach(e);
        List<Step> without = without(e);
        if (without.isEmpty()) {
            return OptionalDouble.empty();
        }
        Profile band = new Profile(e.position(), e.width(), 0);
        Spectrum whole = sample.film().spectrum();
        double[] y = whole.x();
        for (int i = 0; i < y.length; i++) {
            y[i] = band.at(y[i]) / band.height();
        }
        return Film.of(whole.withY(y))
                                .then(alone ->
                                        Regression.on(whole, alone, films(without), window, 1))
                        instanceof Found<Regression>(Regression r)
                ? OptionalDouble.of(r.unlimited() / r.error())
                : OptionalDouble.empty();
    }
}
