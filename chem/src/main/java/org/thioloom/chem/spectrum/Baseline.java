package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.BaselineMethod.AirPls;
import org.thioloom.chem.spectrum.BaselineMethod.ArPls;
import org.thioloom.chem.spectrum.BaselineMethod.AsymmetricLeastSquares;
import org.thioloom.chem.spectrum.BaselineMethod.Local;
import org.thioloom.chem.spectrum.BaselineMethod.Polynomial;
import org.thioloom.chem.spectrum.BaselineMethod.PolynomialInNoise;
import org.thioloom.chem.spectrum.BaselineMethod.RubberBand;

/// The baseline under a spectrum, and what stands on it.
///
/// @param method how it was drawn
/// @param spectrum what it was drawn under; a local line keeps only what lies between its anchors
/// @param curve the baseline, at the same wavenumbers
/// @param rounds how often it was drawn until it stayed, `[-]`; 1 when once is enough
public record Baseline(BaselineMethod method, Spectrum spectrum, Spectrum curve, int rounds) {
    private static final int HIGHEST_DEGREE = 6;

    /// Draws it under a spectrum in absorbance.
    public static Answer<Baseline> under(Spectrum spectrum, BaselineMethod method) {
        if (spectrum.ordinate() != Ordinate.ABSORBANCE) {
            return new Refused<>(
                    "a baseline is drawn under absorbance, and this spectrum is in transmittance",
                    "convert it to absorbance first");
        }
        return switch (method) {
            case Local(LocalLine line) -> under(spectrum, line);
            case RubberBand() ->
                    drawn(spectrum, method, LowerHull.under(spectrum.x(), spectrum.y()), 1);
            case AsymmetricLeastSquares(double stiffness, double asymmetry) ->
                    asymmetry > 0 && asymmetry < 1
                            ? reweighted(spectrum, method, stiffness)
                            : refused("asymmetry", asymmetry, "a number between 0 and 1");
            case ArPls(double stiffness) -> reweighted(spectrum, method, stiffness);
            case AirPls(double stiffness) -> reweighted(spectrum, method, stiffness);
            case Polynomial(int degree) -> polynomial(spectrum, method, degree);
            case PolynomialInNoise(int degree) -> polynomial(spectrum, method, degree);
        };
    }

    /// What stands on the baseline.
    public Spectrum corrected() {
        double[] y = spectrum.y();
        for (int i = 0; i < y.length; i++) {
            y[i] -= curve.y(i);
        }
        return spectrum.withY(y);
    }

    private static Answer<Baseline> under(Spectrum spectrum, LocalLine anchors) {
        Window between = new Window(anchors.left().low(), anchors.right().high());
        return anchors.through(spectrum)
                .then(line -> between.cut(spectrum, 2).then(cut -> drawn(cut, anchors, line)));
    }

    private static Answer<Baseline> drawn(Spectrum cut, LocalLine anchors, LocalLine.Line line) {
        double[] y = new double[cut.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = line.at(cut.x(i));
        }
        return drawn(cut, new Local(anchors), y, 1);
    }

    private static Answer<Baseline> drawn(
            Spectrum spectrum, BaselineMethod method, double[] curve, int rounds) {
        return new Found<>(new Baseline(method, spectrum, spectrum.withY(curve), rounds));
    }

    private static Answer<Baseline> reweighted(
            Spectrum spectrum, BaselineMethod method, double stiffness) {
        if (!(stiffness > 0) || !Double.isFinite(stiffness)) {
            return refused("stiffness", stiffness, "a number above 0, such as 1e5");
        }
        return Spacing.even(spectrum)
                .then(step -> ReweightedBaseline.under(spectrum.y(), method, step))
                .then(found -> drawn(spectrum, method, found.curve(), found.rounds()));
    }

    private static Answer<Baseline> polynomial(
            Spectrum spectrum, BaselineMethod method, int degree) {
        if (degree < 0 || degree > HIGHEST_DEGREE) {
            return refused("degree", degree, "a whole number from 0 to " + HIGHEST_DEGREE);
        }
        return PolynomialBaseline.under(spectrum, degree, method instanceof PolynomialInNoise)
                .then(found -> drawn(spectrum, method, found.curve(), found.rounds()));
    }

    private static <T> Answer<T> refused(String what, double value, String remedy) {
        return new Refused<>(
                "no baseline has " + what + " " + value, "give as " + what + " " + remedy);
    }
}
