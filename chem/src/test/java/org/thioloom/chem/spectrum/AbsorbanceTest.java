package org.thioloom.chem.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AbsorbanceTest {

    @ParameterizedTest(name = "T = {0} is A = {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # T,     A,                 source
                      1,     0,                 definition
                      0.1,   1,                 definition
                      0.5,   0.301029995663981, 'log10 2, numpy 2.4.6'
                      0.87,  0.060480747381381, numpy 2.4.6
                      1.02, -0.008600171761918, numpy 2.4.6
                    """)
    void isMinusTheLogarithmOfTheTransmittance(double t, double a, String source) {
        Absorbance converted = Sample.found(Absorbance.of(Sample.transmittance(1, t, 1)));
        assertEquals(a, converted.spectrum().y(1), 1e-14, source);
        assertEquals(Ordinate.ABSORBANCE, converted.spectrum().ordinate());
        assertEquals(Technique.TRANSMISSION, converted.spectrum().technique());
        assertEquals(List.of(), converted.saturated());
    }

    @Test
    void absorbanceStaysAsItIs() {
        Spectrum spectrum = Sample.twoBands();
        assertSame(spectrum, Sample.found(Absorbance.of(spectrum)).spectrum());
    }

    @Test
    void aPointWithoutLightIsLeftOutAndItsPlaceNamed() {
        Spectrum dark = Sample.transmittance(0.9, 0.5, -0.001, 0, 0.4, 0.8, 0.002, 0.7);
        Absorbance converted = Sample.found(Absorbance.of(dark));
        assertArrayEquals(
                new double[] {1000, 1001, 1004, 1005, 1006, 1007}, converted.spectrum().x());
        assertEquals(
                List.of(new Window(1001, 1004), new Window(1005, 1007)), converted.saturated());
        assertTrue(converted.isSaturatedIn(new Window(1003, 1010)));
        assertFalse(converted.isSaturatedIn(new Window(1004.5, 1004.9)));
    }

    @Test
    void nobodyInterpolatesOverWhatWasLeftOut() {
        double[] t = new double[40];
        java.util.Arrays.fill(t, 0.8);
        t[20] = 0;
        Spectrum converted = Sample.found(Absorbance.of(Sample.transmittance(t))).spectrum();
        assertEquals(39, converted.size());
        Sample.assertRefused(
                "1019.75 cm-1 lies in a gap of the data, 1019 to 1021 cm-1",
                Resampling.linear(converted, new double[] {1010, 1019.75}));
        Sample.assertRefused(
                "the points are 2 cm-1 apart at 1019 cm-1",
                SavitzkyGolay.smoothing(9).of(converted));
        Sample.assertRefused(
                "the points are 2 cm-1 apart",
                Baseline.under(converted, BaselineMethod.ArPls.USUAL));
    }

    @Test
    void anAbsorbanceAboveTheLimitIsSaturatedToo() {
        Spectrum thick = Sample.of(Sample.axis(1000, 1, 4), new double[] {0.1, 2.6, 3, 0.2});
        Absorbance converted = Sample.found(Absorbance.of(thick));
        assertEquals(List.of(new Window(1000, 1003)), converted.saturated());
        assertEquals(thick, converted.spectrum());
    }

    @Test
    void aSpectrumWithoutAnyLightIsRefused() {
        Sample.assertRefused(
                "5 of 5 points have a transmittance of 0 or less",
                Absorbance.of(Sample.transmittance(0, 0, 0, 0, 0)));
    }
}
