package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.util.List;
import java.util.Optional;

/// Bands that stand elsewhere than they should.
final class Shift {
    /// A band has moved when it is further off, `[cm-1]` (facts: ftir, 3.4).
    private static final double MOVED = 4;

    /// How far strong bands stand apart between ATR and a film, `[cm-1]` (facts: ftir, 3.4).
    private static final double BETWEEN_TECHNIQUES = 15;

    private static final double BLUR = 3;

    private Shift() {}

    /// What to say when a band stands elsewhere than in an earlier step measured alike.
    static Optional<String> since(Step step, Expectation e, Step sample, PlainSight now) {
        PlainSight then = PlainSight.of(step.film(), e);
        if (!now.isPresent() || !then.isPresent()) {
            return Optional.empty();
        }
        double here = now.numbers().position().orElseThrow();
        double there = then.numbers().position().orElseThrow();
        double steps = Math.max(twoSteps(sample), twoSteps(step));
        double blur = e.width() * Math.hypot(blur(now), blur(then));
        return Math.abs(here - there) <= Math.max(Math.max(MOVED, steps), blur)
                ? Optional.empty()
                : Optional.of(
                        "a band stands at %s, and at %s in \"%s\""
                                .formatted(Say.at(here), Say.at(there), step.stage()));
    }

    /// How far scatter moves a maximum, three times over, in widths.
    private static double blur(PlainSight sight) {
        return BLUR / sight.numbers().signalToNoise().orElseThrow();
    }

    private static double twoSteps(Step step) {
        Spectrum spectrum = step.film().spectrum();
        return 2 * Window.of(spectrum).width() / (spectrum.size() - 1);
    }

    /// A band of the right width beside a window in which none stands, where no other expectation
    /// claims it.
    static Optional<Verdict> beside(Expectation e, Step sample) {
        boolean attenuated = sample.film().spectrum().technique() == Technique.ATR;
        double reach = attenuated ? BETWEEN_TECHNIQUES : 2 * MOVED;
        Window below = new Window(e.window().low() - reach, e.window().low());
        Window above = new Window(e.window().high(), e.window().high() + reach);
        for (Window side : List.of(below, above)) {
            PlainSight there = PlainSight.of(sample.film(), side, e.width());
            if (there.isPresent() && !isClaimed(sample, there.numbers().position().orElseThrow())) {
                return Optional.of(verdict(e, there));
            }
        }
        return Optional.empty();
    }

    private static Verdict verdict(Expectation e, PlainSight there) {
        String sentence =
                "nothing stands in %s, but a band stands beside it, at %s"
                        .formatted(e.window(), Say.at(there.numbers().position().orElseThrow()));
        return new Verdict(
                e,
                Kind.SHIFTED,
                Reason.OFF_WINDOW,
                Outcome.OPEN,
                sentence,
                there.numbers(),
                Optional.empty());
    }

    private static boolean isClaimed(Step sample, double position) {
        return sample.expectations().stream()
                .anyMatch(e ->
                        e.window().holds(position)
                                || e.confounders().stream()
                                        .anyMatch(c -> Math.abs(c.position() - position) < MOVED));
    }
}
