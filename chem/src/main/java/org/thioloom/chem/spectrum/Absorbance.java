package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.ArrayList;
import java.util.List;

/// A spectrum in absorbance, and where the detector saw next to nothing.
///
/// Points without any light have no absorbance. They are left out, never filled in: their places
/// are gaps inside `saturated`, which resampling and smoothing will not bridge.
///
/// @param spectrum in absorbance
/// @param saturated stretches at or beyond the limits, each from the last good point before it to
///   the first after it, in ascending order
public record Absorbance(Spectrum spectrum, List<Window> saturated) {
    /// Less light than this is lost in stray light, T, `[-]` (facts: ftir, 3.4).
    public static final double DARK = 0.003;

    /// More than this is not proportional to anything, A, `[-]` (facts: ftir, 3.4).
    public static final double BLACK = 2.5;

    public Absorbance {
        saturated = List.copyOf(saturated);
    }

    /// A = -log10(T); a spectrum in absorbance stays as it is.
    public static Answer<Absorbance> of(Spectrum spectrum) {
        boolean light = spectrum.ordinate() == Ordinate.TRANSMITTANCE;
        int n = spectrum.size();
        boolean[] bad = new boolean[n];
        int measurable = 0;
        for (int i = 0; i < n; i++) {
            double y = spectrum.y(i);
            bad[i] = light ? y <= DARK : y > BLACK;
            measurable += !light || y > 0 ? 1 : 0;
        }
        if (measurable < 2) {
            return new Refused<>(
                    "%d of %d points have a transmittance of 0 or less, which has no absorbance"
                            .formatted(n - measurable, n),
                    "measure a thinner film, and check that the file is in transmittance");
        }
        Spectrum absorbing = light ? converted(spectrum, measurable) : spectrum;
        return new Found<>(new Absorbance(absorbing, stretches(spectrum, bad)));
    }

    private static Spectrum converted(Spectrum spectrum, int measurable) {
        double[] x = new double[measurable];
        double[] y = new double[measurable];
        int at = 0;
        for (int i = 0; i < spectrum.size(); i++) {
            if (spectrum.y(i) > 0) {
                x[at] = spectrum.x(i);
                y[at++] = -StrictMath.log10(spectrum.y(i));
            }
        }
        return new Spectrum(
                spectrum.title(),
                x,
                y,
                Ordinate.ABSORBANCE,
                spectrum.technique(),
                spectrum.facts());
    }

    private static List<Window> stretches(Spectrum spectrum, boolean[] bad) {
        List<Window> stretches = new ArrayList<>();
        int last = bad.length - 1;
        for (int i = 0; i <= last; i++) {
            if (bad[i]) {
                int from = Math.max(0, i - 1);
                while (i < last && bad[i + 1]) {
                    i++;
                }
                stretches.add(new Window(spectrum.x(from), spectrum.x(Math.min(last, i + 1))));
            }
        }
        return stretches;
    }

    /// Whether part of a window is saturated.
    public boolean isSaturatedIn(Window window) {
        return saturated.stream().anyMatch(window::meets);
    }
}
