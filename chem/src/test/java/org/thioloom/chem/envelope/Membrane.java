package org.thioloom.chem.envelope;

import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;

import java.util.random.RandomGenerator;

/// A membrane whose envelope is known: four Gaussian bands on a line, and noise.
///
/// @param bands centre, width and area of each, high to low
@SuppressWarnings("ArrayRecordComponent")
record Membrane(double... bands) {
    static final double[] AXIS = Sample.axis(980, 0.9642857, 249);

    /// Centres, widths of the crystalline and areas of the amorphous bands as the paper has them;
    /// what it leaves out (widths 32 and 28, areas 4 and 3) as in the shared spectra.
    static Membrane published(int row) {
        PublishedEnvelope p = PublishedEnvelope.all().get(row);
        double[] high = {20, 22.2, 25.4, 25.1, 25.1};
        double[] low = {10.2, 9.3, 11.7, 14.1, 13.8};
        return new Membrane(
                p.centre(EtherBand.HIGH),
                high[row],
                4,
                p.centre(EtherBand.FREE),
                32,
                p.freeArea(),
                p.centre(EtherBand.LITHIUM),
                28,
                p.lithiumArea(),
                p.centre(EtherBand.LOW),
                low[row],
                3);
    }

    /// Somewhere near the published ones, but not at them.
    static Membrane drawn(RandomGenerator random) {
        double fraction = random.nextDouble(0.15, 0.8);
        return new Membrane(
                random.nextDouble(1141, 1146),
                random.nextDouble(18, 28),
                random.nextDouble(2, 6),
                random.nextDouble(1102, 1115),
                random.nextDouble(25, 38),
                20 * (1 - fraction),
                random.nextDouble(1077, 1089),
                random.nextDouble(22, 32),
                20 * fraction,
                random.nextDouble(1058, 1066),
                random.nextDouble(9, 15),
                random.nextDouble(2, 4));
    }

    double fraction() {
        return bands[8] / (bands[5] + bands[8]);
    }

    /// The bands alone, at a wavenumber.
    double at(double x) {
        double sum = 0;
        for (int k = 0; k < bands.length; k += 3) {
            sum += bands[k + 2] * new Profile(bands[k], bands[k + 1], 0).at(x);
        }
        return sum;
    }

    /// As measured with white noise.
    Absorbance measured(double signalToNoise, RandomGenerator random) {
        Spectrum clean = Sample.of(AXIS, x -> 0.04 + 1.5e-4 * (x - 1000) + at(x));
        double highest = 0;
        for (double x : AXIS) {
            highest = Math.max(highest, at(x));
        }
        return Sample.found(Absorbance.of(Sample.noisy(clean, highest / signalToNoise, random)));
    }
}
