package org.thioloom.chem.verdict;

import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Absorption that the recipe does not account for: a spectrum in which everything expected stands
/// is no proof while half of its bands belong to nothing.
///
/// Counted are maxima of at least 2 % of the strongest band, each by prominence times width,
/// outside all windows of what should or may be there, and with no maximum within 8 cm-1 in an
/// earlier step. Carbon dioxide and lines of vapour are not counted.
///
/// @param share of the counted absorption, `[-]`
/// @param peaks that nothing accounts for, the most prominent first
public record Unexplained(double share, List<Peak> peaks) {
    private static final double LEAST = 0.02;
    private static final double SURE = 5;
    private static final double NEAR = 8;
    private static final Window CARBON_DIOXIDE = new Window(2270, 2400);

    public Unexplained {
        peaks = List.copyOf(peaks);
    }

    static Unexplained in(Step sample, List<Step> earlier) {
        List<Window> known = new ArrayList<>(sample.film().saturated());
        sample.expectations()
                .forEach(e ->
                        known.add(
                                new Window(
                                        e.window().low() - e.width() / 2,
                                        e.window().high() + e.width() / 2)));
        for (Step step : earlier) {
            peaks(step.film()).forEach(peak -> known.add(Window.around(peak.position(), NEAR)));
        }
        List<Peak> alien = new ArrayList<>();
        double whole = 0;
        double open = 0;
        for (Peak peak : peaks(sample.film())) {
            double size = peak.prominence() * peak.width();
            whole += size;
            if (known.stream().noneMatch(window -> window.holds(peak.position()))) {
                open += size;
                alien.add(peak);
            }
        }
        alien.sort(Comparator.comparingDouble(Peak::prominence).reversed());
        return new Unexplained(whole > 0 ? open / whole : 0, alien);
    }

    private static List<Peak> peaks(Film film) {
        double least = LEAST * film.strongest();
        return Peak.of(film.standing(), least).stream()
                .filter(peak -> !CARBON_DIOXIDE.holds(peak.position()))
                .filter(peak ->
                        peak.prominence() > SURE * film.scatterNear(peak.position()).orElse(0))
                .filter(peak ->
                        !film.vapour()
                                .explains(Window.around(peak.position(), 1), peak.prominence()))
                .toList();
    }
}
