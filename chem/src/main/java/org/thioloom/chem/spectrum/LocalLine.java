package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

/// A straight baseline between two stretches beside a band, through the mean of each.
///
/// Anchors that sit on a neighbouring band make the line too high and the band too small; look for
/// valleys (facts: ftir, 3.1).
///
/// @param left below the band
/// @param right above the band
public record LocalLine(Window left, Window right) {
    /// Half of a usual anchor, `[cm-1]` (facts: ftir, 3.1).
    public static final double USUAL_REACH = 6;

    /// Anchored on the edges of a window, 6 cm-1 to either side.
    public static LocalLine across(Window window) {
        return new LocalLine(
                Window.around(window.low(), USUAL_REACH),
                Window.around(window.high(), USUAL_REACH));
    }

    /// A straight line, by the means of its anchors: wavenumbers `[cm-1]`, ordinates `[-]`.
    record Line(Anchor left, Anchor right) {
        double at(double wavenumber) {
            return left.y + share(wavenumber) * (right.y - left.y);
        }

        /// How much of the right anchor is in the line there, `[-]`; the rest is of the left one.
        double share(double wavenumber) {
            return (wavenumber - left.x) / (right.x - left.x);
        }
    }

    /// The mean of the points of a stretch.
    record Anchor(double x, double y, int points) {}

    Answer<Line> through(Spectrum spectrum) {
        if (left.high() > right.low()) {
            return new Refused<>(
                    "the anchors of the baseline overlap, " + left + " and " + right,
                    "choose anchors on either side of the band");
        }
        return anchor(spectrum, left)
                .then(below -> anchor(spectrum, right).map(above -> new Line(below, above)));
    }

    private static Answer<Anchor> anchor(Spectrum spectrum, Window window) {
        Window measured = Window.of(spectrum);
        if (!measured.holds(window)) {
            return new Refused<>(
                    "the anchor " + window + " is not within the data, which go from " + measured,
                    "choose an anchor within the data");
        }
        double[] x = spectrum.x();
        int from = Window.firstAtOrAbove(x, window.low());
        int to = Window.firstAtOrAbove(x, Math.nextUp(window.high()));
        if (to == from) {
            return new Refused<>(
                    "the anchor " + window + " holds no point", "choose a wider anchor");
        }
        double meanX = 0;
        double meanY = 0;
        for (int i = from; i < to; i++) {
            meanX += x[i] / (to - from);
            meanY += spectrum.y(i) / (to - from);
        }
        return new Found<>(new Anchor(meanX, meanY, to - from));
    }
}
