package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

/// A spectrum on the scale of a band that no step of the work changes, so that films of different
/// thickness compare: A / A_ref, per area of the reference.
///
/// @param spectrum absorbance per area of the reference band, `[1/cm-1]`
/// @param relativeError u(A_ref) / A_ref, k = 1, `[-]`, which every ratio to it inherits
public record Normalisation(Spectrum spectrum, double relativeError) {
    /// A reference weaker than this many of its errors is none, `[-]`.
    private static final double LEAST = 10;

    /// On the scale of the reference band in a window.
    public static Answer<Normalisation> to(Spectrum spectrum, Window band, Noise noise) {
        return BandArea.above(spectrum, band).then(reference -> by(spectrum, reference, noise));
    }

    /// On the scale of a reference band that was measured before, with its own anchors.
    public static Answer<Normalisation> by(Spectrum spectrum, BandArea reference, Noise noise) {
        double error = reference.standardError(noise);
        if (!(reference.area() >= LEAST * error)) {
            return new Refused<>(
                    "the reference band %s has an area of %s cm-1 with a noise of %s cm-1"
                            .formatted(
                                    reference.window(),
                                    Window.number(reference.area()),
                                    Window.number(error)),
                    "choose a stronger reference band, or measure more scans");
        }
        double[] y = spectrum.y();
        for (int i = 0; i < y.length; i++) {
            y[i] /= reference.area();
        }
        return new Found<>(new Normalisation(spectrum.withY(y), error / reference.area()));
    }
}
