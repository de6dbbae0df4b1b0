package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NormalisationTest {
    private static final Window BAND = new Window(1030, 1090);
    private static final Noise NOISE = Noise.white(1e-3);

    @Test
    void twoFilmsOfOneMaterialBecomeAlike() {
        Spectrum thin = Sample.twoBands();
        double[] y = thin.y();
        for (int i = 0; i < y.length; i++) {
            y[i] *= 1.13;
        }
        Normalisation one = Sample.found(Normalisation.to(thin, BAND, NOISE));
        Normalisation other = Sample.found(Normalisation.to(thin.withY(y), BAND, NOISE));
        for (int i = 0; i < y.length; i++) {
            assertEquals(one.spectrum().y(i), other.spectrum().y(i), 1e-14);
        }
        assertEquals(1, Sample.found(BandArea.above(one.spectrum(), BAND)).area(), 1e-13);
        assertEquals(one.relativeError() / 1.13, other.relativeError(), 1e-15);
    }

    @Test
    void aReferenceThatIsNotThereIsRefused() {
        Sample.assertRefused(
                "the reference band 1150 to 1180 cm-1 has an area of",
                Normalisation.to(Sample.twoBands(), new Window(1150, 1180), NOISE));
        Sample.assertRefused(
                "has an area of 0 cm-1",
                Normalisation.to(Sample.of(Sample.AXIS, x -> 0), BAND, NOISE));
        Sample.assertRefused(
                "is not within the data",
                Normalisation.to(Sample.twoBands(), new Window(1462, 1490), NOISE));
    }
}
