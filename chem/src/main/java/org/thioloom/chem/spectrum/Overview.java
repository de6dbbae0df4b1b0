package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a spectrum shows before anything is expected of it: how much it scatters, where next to no
/// light came through, which peaks stand out.
///
/// @param absorbance the spectrum in absorbance, with its saturated stretches
/// @param step mean distance of neighbouring points as measured, `[cm-1]`
/// @param quiet a quiet stretch and how much it scatters; empty where nothing scatters, so nothing
///   was measured there
/// @param peaks of at least [#LEAST] of the strongest, and of eight times the scatter; from low to
///   high wavenumber
public record Overview(
        Absorbance absorbance, double step, Optional<Quiet> quiet, List<Peak> peaks) {
    /// Peaks below this share of the strongest that is not saturated are not listed, `[-]`.
    public static final double LEAST = 0.02;

    /// How far several thousand points of noise reach from the lowest to the highest, in σ.
    private static final double SURE = 8;

    /// Fewest points of a stretch in which scatter is read, `[-]`, and its least width, `[cm-1]`.
    private static final int STRETCH = 60;

    private static final double STRETCH_WIDTH = 100;

    public Overview {
        peaks = List.copyOf(peaks);
    }

    /// A stretch without bands.
    ///
    /// @param noise in absorbance
    /// @param level mean absorbance, `[-]`
    public record Quiet(Window window, Noise noise, double level) {}

    /// Looks a spectrum over, in absorbance or in transmittance.
    public static Answer<Overview> of(Spectrum spectrum) {
        double step = Window.of(spectrum).width() / (spectrum.size() - 1);
        return Absorbance.of(spectrum).map(absorbance -> over(absorbance, step));
    }

    private static Overview over(Absorbance absorbance, double step) {
        Spectrum spectrum = absorbance.spectrum();
        Optional<Quiet> quiet = quiet(spectrum, step);
        double sure = SURE * quiet.map(q -> q.noise.betweenPoints()).orElse(0.0);
        List<Peak> all =
                Peak.of(spectrum, sure).stream()
                        .filter(peak -> peak.prominence() >= sure * dimmer(peak, quiet))
                        .toList();
        double strongest =
                all.stream()
                        .filter(peak -> !isSaturated(absorbance, peak))
                        .mapToDouble(Peak::prominence)
                        .max()
                        .orElse(0);
        List<Peak> told = all.stream().filter(p -> p.prominence() >= LEAST * strongest).toList();
        return new Overview(absorbance, step, quiet, told);
    }

    /// How much more the valley beside a peak scatters than the quiet stretch: a detector's noise
    /// is alike in all light, so that of absorbance grows as 10^A.
    private static double dimmer(Peak peak, Optional<Quiet> quiet) {
        double valley = peak.height() - peak.prominence();
        double above = valley - quiet.map(Quiet::level).orElse(valley);
        return above > 0 ? StrictMath.pow(10, above) : 1;
    }

    /// Of ten stretches the second quietest: the quietest is so by luck as well.
    private static Optional<Quiet> quiet(Spectrum spectrum, double step) {
        int wished = Math.max(STRETCH, (int) Math.ceil(STRETCH_WIDTH / step));
        int length = Math.min(spectrum.size(), wished);
        double[] y = spectrum.y();
        List<Quiet> stretches = new ArrayList<>();
        for (int i = 0; i + length <= spectrum.size(); i += length) {
            Window window = new Window(spectrum.x(i), spectrum.x(i + length - 1));
            if (Noise.in(spectrum, window) instanceof Found<Noise>(Noise noise)) {
                double level = Arrays.stream(y, i, i + length).average().orElse(0);
                stretches.add(new Quiet(window, noise, level));
            }
        }
        stretches.sort(Comparator.comparingDouble(q -> q.noise.overBands()));
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(stretches.get(stretches.size() / 10));
    }

    /// The saturated stretches, those that touch as one, from low to high wavenumber.
    public List<Window> saturated() {
        List<Window> joined = new ArrayList<>();
        for (Window next : absorbance.saturated()) {
            boolean touches = !joined.isEmpty() && joined.getLast().meets(next);
            joined.add(touches ? new Window(joined.removeLast().low(), next.high()) : next);
        }
        return List.copyOf(joined);
    }

    /// Whether a peak lies where its height is not to be trusted.
    public boolean isSaturated(Peak peak) {
        return isSaturated(absorbance, peak);
    }

    private static boolean isSaturated(Absorbance absorbance, Peak peak) {
        return absorbance.saturated().stream().anyMatch(window -> window.holds(peak.position()));
    }

    /// The strongest peak that is not saturated over the scatter between points, `[-]`; empty
    /// without one or the other.
    public OptionalDouble signalToNoise() {
        OptionalDouble strongest =
                peaks.stream()
                        .filter(peak -> !isSaturated(peak))
                        .mapToDouble(Peak::prominence)
                        .max();
        return strongest.isPresent() && quiet.isPresent()
                ? OptionalDouble.of(strongest.getAsDouble() / quiet.get().noise.betweenPoints())
                : OptionalDouble.empty();
    }
}
