package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.BandArea;
import org.thioloom.chem.spectrum.Baseline;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;
import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.SavitzkyGolay;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/// What stands in one window of a film, in numbers and without an opinion.
sealed interface BandReading {
    /// Nothing can be read there.
    record Unread(Reason reason, String sentence) implements BandReading {}

    /// What was read. Heights are absorbances, `[-]`.
    ///
    /// @param summit the most prominent maximum inside the window, smoothed over 0.7 widths
    /// @param width of the summit at half height over a rubber band, `[cm-1]`; 0 without one
    /// @param standing the highest point of the window over a rubber band
    /// @param matched height of the band of the expected shape
    /// @param error u(matched), k = 1, from the scatter
    /// @param scatter σ of a smoothed point
    /// @param rival prominence of the strongest maximum within 150 cm-1 outside the window
    /// @param area over the window and half a width to either side, `[cm-1]`; empty at the ends
    record Read(
            Optional<Peak> summit,
            double width,
            double standing,
            double matched,
            double error,
            double scatter,
            double rival,
            OptionalDouble area)
            implements BandReading {

        double prominence() {
            return summit.map(Peak::prominence).orElse(0.0);
        }
    }

    /// Share of the expected width over which maxima are smoothed, `[-]`: heights fall by 3 %.
    double SMOOTHING = 0.7;

    /// Where other maxima count as neighbours, `[cm-1]`.
    double NEIGHBOURHOOD = 150;

    /// Second differences below this share of the strongest band were drawn by a program, `[-]`.
    double DRAWN = 1e-7;

    /// A band must be so many steps of the axis wide, `[-]`.
    double COARSEST = 2;

    static BandReading of(Film film, Window window, double width) {
        Spectrum whole = film.spectrum();
        if (!Window.of(whole).holds(window)) {
            return new Unread(
                    Reason.OUT_OF_RANGE,
                    "the spectrum goes from " + Window.of(whole) + ", not over " + window);
        }
        if (film.isSaturatedIn(widened(window, width / 2))) {
            return new Unread(
                    Reason.SATURATED,
                    "next to no light came through in " + window + "; measure a thinner film");
        }
        Spectrum about = cut(whole, widened(window, NEIGHBOURHOOD + width));
        Spectrum inside = cut(about, window);
        OptionalDouble scatter = film.scatterNear((window.low() + window.high()) / 2);
        double step = Window.of(about).width() / (about.size() - 1);
        if (inside.size() < 3 || width < COARSEST * step || isBroken(inside, step)) {
            return new Unread(
                    Reason.NOT_MEASURED,
                    window + " holds too few points, or a gap, to see a band in");
        }
        if (scatter.isEmpty()
                || isDrawn(cut(about, widened(window, width / 2)), film.strongest())) {
            return new Unread(
                    Reason.NOT_MEASURED,
                    "the points in " + window + " lie on a straight line, as a program draws it");
        }
        return read(film, about, window, width);
    }

    private static Read read(Film film, Spectrum about, Window window, double width) {
        Spectrum smooth =
                SavitzkyGolay.smoothing(SMOOTHING * width).of(about)
                                instanceof Found<Spectrum>(Spectrum s)
                        ? s
                        : about;
        Window wide = widened(window, MatchedBand.REACH * width);
        Spectrum near = cut(smooth, wide);
        double sigma = scatter(film, cut(about, wide), near, window);
        double step = Window.of(about).width() / (about.size() - 1);
        double points = Math.max(1, SMOOTHING * width / step);
        Spectrum standing = standing(near);
        Optional<Peak> summit =
                Peak.of(near, 0).stream()
                        .filter(peak -> window.holds(peak.position()))
                        .max(Comparator.comparingDouble(Peak::prominence));
        MatchedBand matched = MatchedBand.in(cut(about, wide), window, width);
        Window broad = widened(window, width / 2);
        return new Read(
                summit,
                summit.map(peak -> widthOf(standing, peak)).orElse(0.0),
                highest(standing, window),
                matched.height(),
                matched.gain() * sigma,
                sigma * Math.min(1, 1.5 / Math.sqrt(points)),
                rival(smooth, broad),
                BandArea.above(about, broad) instanceof Found<BandArea>(BandArea area)
                        ? OptionalDouble.of(area.area())
                        : OptionalDouble.empty());
    }

    /// The scatter nearby, or in the window itself where that is rougher, as strong bands make it.
    private static double scatter(Film film, Spectrum rough, Spectrum smooth, Window window) {
        double squares = 0;
        int n = 0;
        for (int i = 0; i < rough.size(); i++) {
            if (window.holds(rough.x(i))) {
                double off = rough.y(i) - smooth.y(i);
                squares += off * off;
                n++;
            }
        }
        double nearby = film.scatterNear((window.low() + window.high()) / 2).orElse(0);
        return Math.max(nearby, 0.7 * Math.sqrt(squares / n));
    }

    private static double highest(Spectrum standing, Window window) {
        double highest = 0;
        for (int i = 0; i < standing.size(); i++) {
            highest = window.holds(standing.x(i)) ? Math.max(highest, standing.y(i)) : highest;
        }
        return highest;
    }

    private static double widthOf(Spectrum standing, Peak summit) {
        double half = standing.y(summit.index()) / 2;
        int low = summit.index();
        int high = summit.index();
        while (low > 0 && standing.y(low) > half) {
            low--;
        }
        while (high < standing.size() - 1 && standing.y(high) > half) {
            high++;
        }
        return standing.x(high) - standing.x(low);
    }

    private static double rival(Spectrum smooth, Window own) {
        return Peak.of(smooth, 0).stream()
                .filter(peak -> !own.holds(peak.position()))
                .mapToDouble(Peak::prominence)
                .max()
                .orElse(0);
    }

    private static Spectrum standing(Spectrum near) {
        return Baseline.under(near, new RubberBand()) instanceof Found<Baseline>(Baseline drawn)
                ? drawn.corrected()
                : near;
    }

    private static boolean isDrawn(Spectrum inside, double strongest) {
        int straight = 0;
        for (int i = 1; i < inside.size() - 1; i++) {
            double bend = inside.y(i - 1) - 2 * inside.y(i) + inside.y(i + 1);
            straight += Math.abs(bend) < DRAWN * strongest ? 1 : 0;
        }
        return straight >= 0.95 * (inside.size() - 2);
    }

    private static boolean isBroken(Spectrum inside, double step) {
        for (int i = 0; i < inside.size() - 1; i++) {
            if (inside.x(i + 1) - inside.x(i) > 2 * step) {
                return true;
            }
        }
        return false;
    }

    private static Window widened(Window window, double by) {
        return new Window(window.low() - by, window.high() + by);
    }

    /// The points of a window as far as there are any; at least two must be.
    private static Spectrum cut(Spectrum spectrum, Window window) {
        Window all = Window.of(spectrum);
        Window part =
                new Window(Math.max(window.low(), all.low()), Math.min(window.high(), all.high()));
        return part.cut(spectrum, 2) instanceof Found<Spectrum>(Spectrum found) ? found : spectrum;
    }
}
