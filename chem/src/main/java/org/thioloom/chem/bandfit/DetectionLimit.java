package org.thioloom.chem.bandfit;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.BandArea;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.Arrays;
import java.util.Map;

/// The weakest band that noise would let be seen: with 3.29 u, where u is the noise of the measured
/// area, a band that is absent is called present in 5 % of cases and one of this area is missed in
/// 5 % (currie1968). Noise alone: real spectra have structure besides, so a floor goes on top.
///
/// @param area `[cm-1]`
/// @param height of a band of that area and the given shape, absorbance, `[-]`
/// @param seen share of the band's area that the measurement sees, `[-]`: a window and a line
///   through its edges cut off the wings
public record DetectionLimit(double area, double height, double seen) {
    /// 2 × 1.645, one-sided 95 % each way, `[-]`.
    public static final double CURRIE = 3.289707253902945;

    /// A measurement that sees less of the band is none, `[-]`.
    private static final double LEAST_SEEN = 0.05;

    /// Of an area above a line through the edges of the window, see [BandArea].
    ///
    /// @param axis wavenumbers, `[cm-1]`, ascending
    public static Answer<DetectionLimit> byArea(
            double[] axis, Window window, Profile band, Noise noise) {
        return BandArea.above(drawn(axis, band), window)
                .then(whole ->
                        whole.area() > LEAST_SEEN
                                ? found(whole.standardError(noise), band, whole.area())
                                : unseen(window, band));
    }

    /// Of the amount of the band's shape fitted together with a straight baseline: the least that
    /// any method reaches when place and shape are known.
    ///
    /// @param axis wavenumbers, `[cm-1]`, ascending
    public static Answer<DetectionLimit> byFit(
            double[] axis, Window window, Profile band, Noise noise) {
        Spectrum whole = drawn(axis, band);
        return window.cut(whole, 4)
                .then(cut -> {
                    double own = withoutLine(cut);
                    return own > LEAST_SEEN * squares(whole.y())
                            ? found(noise.overBands() / Math.sqrt(own), band, 1)
                            : unseen(window, band);
                });
    }

    private static Spectrum drawn(double[] axis, Profile band) {
        double[] y = new double[axis.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = band.at(axis[i]);
        }
        return new Spectrum("", axis, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
    }

    private static Answer<DetectionLimit> found(double error, Profile band, double seen) {
        double area = CURRIE * error / seen;
        return new Found<>(new DetectionLimit(area, area * band.height(), seen));
    }

    private static <T> Answer<T> unseen(Window window, Profile band) {
        return new Refused<>(
                "little of a band at %s cm-1, %s cm-1 wide, is seen in %s"
                        .formatted(band.centre(), band.width(), window),
                "choose a window about the band and twice as wide");
    }

    /// Sum of squares of what the best straight line leaves of the ordinates.
    private static double withoutLine(Spectrum spectrum) {
        int n = spectrum.size();
        double meanX = Arrays.stream(spectrum.x()).sum() / n;
        double meanY = Arrays.stream(spectrum.y()).sum() / n;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = spectrum.x(i) - meanX;
            double dy = spectrum.y(i) - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        return yy - xy * xy / xx;
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(v -> v * v).sum();
    }
}
