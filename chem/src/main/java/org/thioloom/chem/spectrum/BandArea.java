package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.LocalLine.Line;

/// What stands above a local line in a window: ∫ (A - line) dν by trapezoids, the cells at the
/// edges cut where the window ends.
///
/// The area is a sum over the points, Σ c y, and its noise is `gain` times that of a point, with
/// gain² = Σ c², anchors included.
///
/// @param window what was integrated
/// @param line how the baseline was anchored
/// @param area `[cm-1]`, below 0 where the spectrum runs under the line
/// @param height of the highest point above the line, `[-]`
/// @param position of that point, `[cm-1]`
/// @param gain √Σc², `[cm-1]`
public record BandArea(
        Window window, LocalLine line, double area, double height, double position, double gain) {

    /// The area above a line anchored on the edges of the window.
    public static Answer<BandArea> above(Spectrum spectrum, Window window) {
        return above(spectrum, window, LocalLine.across(window));
    }

    /// The area above a line anchored elsewhere, valleys beside the band for example.
    public static Answer<BandArea> above(Spectrum spectrum, Window window, LocalLine anchors) {
        if (spectrum.ordinate() != Ordinate.ABSORBANCE) {
            return new Refused<>(
                    "an area is taken in absorbance, and this spectrum is in transmittance",
                    "convert it to absorbance first");
        }
        return window.cut(spectrum, 3)
                .then(cut ->
                        anchors.through(spectrum)
                                .then(line -> measured(spectrum, window, anchors, line)));
    }

    private static Answer<BandArea> measured(
            Spectrum spectrum, Window window, LocalLine anchors, Line line) {
        double[] share = trapezoids(spectrum, window);
        double middle = line.share((window.low() + window.high()) / 2);
        int highest = -1;
        double area = -window.width() * (line.left().y() + middle * drop(line));
        double squares = 0;
        double height = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < share.length; i++) {
            double x = spectrum.x(i);
            area += share[i] * spectrum.y(i);
            double left = anchors.left().holds(x) ? (1 - middle) / line.left().points() : 0;
            double right = anchors.right().holds(x) ? middle / line.right().points() : 0;
            double factor = share[i] - window.width() * (left + right);
            squares += factor * factor;
            if (window.holds(x) && spectrum.y(i) - line.at(x) > height) {
                height = spectrum.y(i) - line.at(x);
                highest = i;
            }
        }
        double position = spectrum.x(highest);
        return new Found<>(
                new BandArea(window, anchors, area, height, position, Math.sqrt(squares)));
    }

    private static double drop(Line line) {
        return line.right().y() - line.left().y();
    }

    /// What each point counts for in the integral over the window, `[cm-1]`.
    private static double[] trapezoids(Spectrum spectrum, Window window) {
        double[] share = new double[spectrum.size()];
        for (int i = 0; i + 1 < share.length; i++) {
            double step = spectrum.x(i + 1) - spectrum.x(i);
            double from = Math.max(0, (window.low() - spectrum.x(i)) / step);
            double to = Math.min(1, (window.high() - spectrum.x(i)) / step);
            if (from < to) {
                double second = step * (to * to - from * from) / 2;
                share[i] += step * (to - from) - second;
                share[i + 1] += second;
            }
        }
        return share;
    }

    /// u(area), k = 1, `[cm-1]`, from the noise alone.
    public double standardError(Noise noise) {
        return gain * noise.overBands();
    }
}
