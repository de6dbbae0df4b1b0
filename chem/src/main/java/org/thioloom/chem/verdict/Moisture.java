package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The broad hump of O-H stretches, which says that a film was never dried, or has drawn water
/// since; its bending band then lies over double bonds.
final class Moisture {
    /// Where water bends (facts: ftir, 5).
    static final Window BENDING = new Window(1600, 1690);

    private static final Window STRETCHING = new Window(3200, 3600);
    private static final Window HUMP = new Window(3330, 3470);
    private static final Window ABOVE = new Window(3760, 3800);
    private static final Window BELOW = new Window(2650, 2710);

    /// Of the strongest band: less is combination bands, `[-]`.
    private static final double LEAST = 0.03;

    private static final double SURE = 5;

    private Moisture() {}

    /// Height of the hump as a share of the strongest band, `[-]`; empty when there is none, or
    /// when something that should be there has bands in its place.
    static OptionalDouble of(Step step) {
        List<Expectation> own =
                step.expectations().stream()
                        .filter(e -> e.change() == Change.STAY || e.change() == Change.APPEAR)
                        .filter(e -> e.window().meets(STRETCHING))
                        .toList();
        return own.isEmpty() ? of(step.film()) : OptionalDouble.empty();
    }

    /// The same of a film of which nothing with such bands is expected.
    static OptionalDouble of(Film film) {
        double line =
                (mean(film, ABOVE) * (3400 - 2680) + mean(film, BELOW) * (3780 - 3400))
                        / (3780 - 2680);
        double height = mean(film, HUMP) - line;
        double scatter = film.scatterNear(3400).orElse(0);
        boolean seen = height > Math.max(LEAST * film.strongest(), SURE * scatter);
        return seen ? OptionalDouble.of(height / film.strongest()) : OptionalDouble.empty();
    }

    private static double mean(Film film, Window window) {
        return window.cut(film.spectrum(), 5) instanceof Found<Spectrum>(Spectrum cut)
                ? Arrays.stream(cut.y()).average().orElse(Double.NaN)
                : Double.NaN;
    }
}
