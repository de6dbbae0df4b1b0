package org.thioloom.chem.bandfit;

import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

/// Two overlapping bands on a line, and the model that looks for them.
final class TwoBands {
    static final Window WINDOW = new Window(1000, 1200);

    private TwoBands() {}

    /// Anywhere near.
    static BandModel model(BandShape shape) {
        return BandModel.of(
                shape,
                new Guess("left", Limits.about(1080, 20), new Limits(8, 28, 60)),
                new Guess("right", Limits.about(1115, 15), new Limits(8, 28, 60)));
    }

    static double line(double x) {
        return 0.05 + 0.02 * ((x - 1000) / 100 - 1);
    }

    /// Two Gaussians 27 cm-1 apart on a line.
    static Spectrum gaussians() {
        return Sample.of(
                Sample.AXIS,
                x -> line(x) + Sample.gauss(x, 0.5, 1085, 30) + Sample.gauss(x, 0.3, 1112, 26));
    }
}
