package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Arrays;

/// How much a spectrum scatters, read where it is quiet.
///
/// Both numbers come from second differences, which do not feel a sloping baseline, and from their
/// median absolute deviation, which does not feel a few spikes (facts: ftir, 3.4). For white noise
/// the two are alike. Where neighbours go together, after apodisation, zero filling or smoothing,
/// points seem quieter than the sums over bands are, and only `overBands` may be used for areas and
/// fits.
///
/// @param betweenPoints σ = 1.4826 MAD(y₋ - 2y + y₊) / √6, absorbance, `[-]`, > 0
/// @param measuredOverBands the same of means over stretches of `block` points, times √block: what
///   white noise would have to be to shake a band-wide sum as much, `[-]`
/// @param block points, `[-]`
/// @param points in the window, `[-]`
public record Noise(double betweenPoints, double measuredOverBands, int block, int points) {
    /// Fewest points from which scatter is read, `[-]`.
    public static final int FEWEST = 20;

    /// Within this factor the two are one: a hundred points tell no better, `[-]`.
    private static final double ALIKE = 1.5;

    private static final int LONGEST_BLOCK = 8;
    private static final double MAD_TO_SIGMA = 1.482602218505602;

    public Noise {
        if (!(betweenPoints > 0) || !(measuredOverBands >= 0)) {
            throw new IllegalArgumentException(
                    "bug: noise of " + betweenPoints + " and " + measuredOverBands);
        }
    }

    /// White noise of a known standard deviation, `[-]`, > 0.
    public static Noise white(double sigma) {
        return new Noise(sigma, sigma, 1, Integer.MAX_VALUE);
    }

    /// Read in a window without bands, in the ordinate of the spectrum.
    public static Answer<Noise> in(Spectrum spectrum, Window window) {
        return window.cut(spectrum, FEWEST).then(quiet -> read(quiet.y(), window));
    }

    private static Answer<Noise> read(double[] y, Window window) {
        double betweenPoints = sigma(y, 1);
        if (betweenPoints == 0) {
            return new Refused<>(
                    "the points in "
                            + window
                            + " lie on a straight line: there is no noise to read",
                    "choose a window in which the spectrum was really measured");
        }
        int block = Math.min(LONGEST_BLOCK, y.length / 5);
        return new Found<>(new Noise(betweenPoints, sigma(y, block), block, y.length));
    }

    /// Whether neighbouring points scatter by themselves.
    public boolean isWhite() {
        return measuredOverBands < ALIKE * betweenPoints;
    }

    /// σ to be used for sums over many points, areas and fits, `[-]`.
    public double overBands() {
        return isWhite() ? betweenPoints : measuredOverBands;
    }

    private static double sigma(double[] y, int block) {
        double[] means = new double[y.length - block + 1];
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] - (i >= block ? y[i - block] : 0);
            if (i >= block - 1) {
                means[i - block + 1] = sum / block;
            }
        }
        double[] differences = new double[means.length - 2 * block];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = means[i] - 2 * means[i + block] + means[i + 2 * block];
        }
        return spread(differences) * Math.sqrt(block / 6.0);
    }

    /// Coarsely digitised points have most differences alike; then the plain deviation must do.
    private static double spread(double[] values) {
        double middle = median(values);
        double[] away = new double[values.length];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            away[i] = Math.abs(values[i] - middle);
            squares += away[i] * away[i];
        }
        double deviation = MAD_TO_SIGMA * median(away);
        return deviation > 0 ? deviation : Math.sqrt(squares / values.length);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
