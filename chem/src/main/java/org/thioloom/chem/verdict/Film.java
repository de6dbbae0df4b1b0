package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Baseline;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// A spectrum looked over once, before any of its bands is judged: how strong its strongest band
/// is, how much it scatters and where, what water vapour has left in it.
public final class Film {
    /// Fewest points of a stretch in which scatter is read, `[-]`, and its least width, `[cm-1]`.
    private static final int STRETCH = 40;

    private static final double STRETCH_WIDTH = 60;

    /// How far from a band its scatter is read, `[cm-1]`.
    private static final double NEAR = 200;

    private static final Window CARBON_DIOXIDE = new Window(2270, 2400);
    private static final int FEWEST = 50;
    private static final int FEWEST_SEEN = 5;
    private static final double SCATTERS = 6;
    private static final double FAINTEST = 0.003;

    private final Absorbance absorbance;
    private final Spectrum standing;
    private final double strongest;
    private final List<Stretch> stretches;
    private final double colour;
    private final Vapour vapour;

    /// A stretch of the spectrum and how much it scatters.
    private record Stretch(Window window, Noise noise) {}

    private Film(Absorbance absorbance, Spectrum standing, double strongest) {
        this.absorbance = absorbance;
        this.standing = standing;
        this.strongest = strongest;
        this.stretches = stretches(absorbance.spectrum());
        this.colour = colour(stretches);
        this.vapour = Vapour.in(absorbance.spectrum());
    }

    /// Looks a spectrum over, in absorbance or in transmittance.
    public static Answer<Film> of(Spectrum spectrum) {
        if (spectrum.size() < FEWEST) {
            return new Refused<>(
                    "\"%s\" has %d points, too few to judge a band by"
                            .formatted(spectrum.title(), spectrum.size()),
                    "export the whole spectrum");
        }
        return Absorbance.of(spectrum)
                .then(absorbance ->
                        Baseline.under(absorbance.spectrum(), new RubberBand())
                                .then(drawn -> of(absorbance, drawn.corrected())));
    }

    private static Answer<Film> of(Absorbance absorbance, Spectrum standing) {
        double strongest = 0;
        for (int i = 0; i < standing.size(); i++) {
            Window point = Window.around(standing.x(i), 1e-6);
            boolean counts = standing.y(i) > strongest && !CARBON_DIOXIDE.meets(point);
            strongest = counts && !absorbance.isSaturatedIn(point) ? standing.y(i) : strongest;
        }
        if (!(strongest > 0)) {
            return new Refused<>(
                    "\"" + standing.title() + "\" is a straight line", "check its file");
        }
        return new Found<>(new Film(absorbance, standing, strongest));
    }

    private static List<Stretch> stretches(Spectrum spectrum) {
        double step = Window.of(spectrum).width() / (spectrum.size() - 1);
        int length = Math.max(STRETCH, (int) (STRETCH_WIDTH / step));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + length <= spectrum.size(); i += length) {
            Window window = new Window(spectrum.x(i), spectrum.x(i + length - 1));
            if (Noise.in(spectrum, window) instanceof Found<Noise>(Noise noise)) {
                stretches.add(new Stretch(window, noise));
            }
        }
        return List.copyOf(stretches);
    }

    /// How much more band-wide sums scatter than white noise would make them, `[-]`, read where the
    /// spectrum is quietest: bands raise it too.
    private static double colour(List<Stretch> stretches) {
        double[] quiet =
                quietest(stretches.stream().mapToDouble(s -> s.noise.betweenPoints()).toArray());
        double limit = quiet.length == 0 ? 0 : quiet[quiet.length / 2];
        double[] ratios =
                stretches.stream()
                        .filter(s -> s.noise.betweenPoints() <= limit)
                        .mapToDouble(s -> s.noise.overBands() / s.noise.betweenPoints())
                        .sorted()
                        .toArray();
        return ratios.length == 0 ? 1 : ratios[ratios.length / 4];
    }

    private static double[] quietest(double[] values) {
        Arrays.sort(values);
        return values;
    }

    /// In absorbance.
    public Spectrum spectrum() {
        return absorbance.spectrum();
    }

    /// The same over a rubber band.
    Spectrum standing() {
        return standing;
    }

    /// Where next to no light came through.
    public List<Window> saturated() {
        return absorbance.saturated();
    }

    boolean isSaturatedIn(Window window) {
        return absorbance.isSaturatedIn(window);
    }

    /// Height of the strongest band that is not saturated, over a rubber band, absorbance, `[-]`.
    public double strongest() {
        return strongest;
    }

    /// What a spectroscopist would say of it before anything is expected: water in the film, water
    /// vapour in the light.
    public List<Remark> remarks() {
        return Remarks.on(this);
    }

    Vapour vapour() {
        return vapour;
    }

    /// σ of a point as sums over bands feel it, read in the quieter stretches near a wavenumber
    /// `[cm-1]`; empty where nothing scatters, so nothing was measured.
    OptionalDouble scatterNear(double wavenumber) {
        Window near = Window.around(wavenumber, NEAR);
        double[] sigmas =
                stretches.stream()
                        .filter(s -> s.window.meets(near))
                        .mapToDouble(s -> s.noise.betweenPoints())
                        .sorted()
                        .toArray();
        return sigmas.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(colour * sigmas[sigmas.length / 4]);
    }

    /// Whether there is more in a window than scatter on a straight line; an earlier step without
    /// anything there would only add its scatter to a comparison.
    boolean isVisibleIn(Window window) {
        double scatter = scatterNear((window.low() + window.high()) / 2).orElse(0);
        double least = Math.max(SCATTERS * scatter, FAINTEST * strongest);
        return window.cut(spectrum(), FEWEST_SEEN) instanceof Found<Spectrum>(Spectrum cut)
                && reach(cut) > least;
    }

    /// From the lowest to the highest point over the best straight line.
    private static double reach(Spectrum cut) {
        double meanX = Arrays.stream(cut.x()).average().orElse(0);
        double meanY = Arrays.stream(cut.y()).average().orElse(0);
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < cut.size(); i++) {
            xx += (cut.x(i) - meanX) * (cut.x(i) - meanX);
            xy += (cut.x(i) - meanX) * (cut.y(i) - meanY);
        }
        double low = 0;
        double high = 0;
        for (int i = 0; i < cut.size(); i++) {
            double off = cut.y(i) - meanY - xy / xx * (cut.x(i) - meanX);
            low = Math.min(low, off);
            high = Math.max(high, off);
        }
        return high - low;
    }
}
