package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Arrays;

/// How far apart the points of a spectrum are.
final class Spacing {
    /// Share by which a step may differ from the mean one, `[-]`: rounding of printed axes passes.
    private static final double UNEVEN = 0.01;

    /// A step longer than this many of its neighbours', `[-]`, is a gap.
    private static final double GAP = 1.5;

    /// So many steps on either side are its neighbours, `[-]`.
    private static final int REACH = 8;

    private Spacing() {}

    /// The mean step, `[cm-1]`, when all steps are alike.
    static Answer<Double> even(Spectrum spectrum) {
        int cells = spectrum.size() - 1;
        double mean = Window.of(spectrum).width() / cells;
        int worst = 0;
        for (int i = 1; i < cells; i++) {
            boolean worse = off(spectrum, i, mean) > off(spectrum, worst, mean);
            worst = worse ? i : worst;
        }
        if (off(spectrum, worst, mean) <= UNEVEN * mean) {
            return new Found<>(mean);
        }
        double step = spectrum.x(worst + 1) - spectrum.x(worst);
        return new Refused<>(
                "the points are %s cm-1 apart at %s cm-1 and %s cm-1 on average"
                        .formatted(
                                Window.number(step),
                                Window.number(spectrum.x(worst)),
                                Window.number(mean)),
                "resample the spectrum evenly, or take a window without the gap");
    }

    private static double off(Spectrum spectrum, int cell, double mean) {
        return Math.abs(spectrum.x(cell + 1) - spectrum.x(cell) - mean);
    }

    /// Whether points are missing between a point and the next one: that step is half as long again
    /// as the middle one of the steps about it. An axis even in wavelength has no gaps.
    static boolean isGap(double[] x, int cell) {
        int from = Math.max(0, cell - REACH);
        int to = Math.min(x.length - 1, cell + REACH + 1);
        double[] steps = new double[to - from];
        for (int i = from; i < to; i++) {
            steps[i - from] = x[i + 1] - x[i];
        }
        Arrays.sort(steps);
        return x[cell + 1] - x[cell] > GAP * steps[steps.length / 2];
    }
}
