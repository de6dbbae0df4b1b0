package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Scale;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;

import java.util.Arrays;

class OrdinatesTest {
    private static final double[] ABSORBANCE = MadeFiles.bands();
    private static final double[] FRACTION =
            Arrays.stream(ABSORBANCE).map(a -> Math.pow(10, -a)).toArray();

    private static double[] times(double[] y, double factor) {
        return Arrays.stream(y).map(v -> v * factor).toArray();
    }

    @ParameterizedTest(name = "{0} labelled {2} is {3}")
    @CsvSource(
            textBlock =
                    """
                    # numbers,    times, label,         scale,      said
                      absorbance, 1,     ABSORBANCE,    ABSORBANCE, absorbance
                      absorbance, 3,     ABSORBANCE,    ABSORBANCE, absorbance
                      fraction,   1,     TRANSMITTANCE, FRACTION,   fraction
                      fraction,   100,   TRANSMITTANCE, PERCENT,    the middle of the highest tenth is
                      fraction,   1,     REFLECTANCE,   FRACTION,   reflectance stands for
                      fraction,   100,   REFLECTANCE,   PERCENT,    reflectance stands for
                      absorbance, 1,     LOG_REFLECTANCE, ABSORBANCE, log 1/R stands for
                      fraction,   100,   ABSORBANCE,    PERCENT,    although labelled
                      fraction,   1,     ABSORBANCE,    ABSORBANCE, as in transmittance
                      fraction,   1.5,   TRANSMITTANCE, FRACTION,   more light than came in
                      absorbance, 1,     UNKNOWN,       ABSORBANCE, nothing says
                      fraction,   1,     UNKNOWN,       FRACTION,   nothing says
                      fraction,   100,   UNKNOWN,       PERCENT,    nothing says
                    """)
    void decidesFromLabelAndNumbers(
            String numbers, double factor, Signal label, Scale scale, String said)
            throws Unreadable {
        double[] y = times(numbers.equals("fraction") ? FRACTION : ABSORBANCE, factor);
        Ordinates taken = Ordinates.decide(label, "", y, null);
        assertEquals(scale, taken.scale());
        assertTrue(taken.sentence().contains(said), taken::sentence);
        assertEquals(label == Signal.UNKNOWN, taken.guessed());
    }

    @ParameterizedTest
    @CsvSource({"ABSORBANCE, 20", "TRANSMITTANCE, 400", "UNKNOWN, 400"})
    void numbersThatNoLabelAllowsAreRefused(Signal label, double factor) {
        double[] y = times(label == Signal.ABSORBANCE ? ABSORBANCE : FRACTION, factor);
        double[] more = label == Signal.ABSORBANCE ? times(y, 3) : y;
        var reason = assertThrows(Unreadable.class, () -> Ordinates.decide(label, "", more, null));
        assertTrue(reason.remedy().startsWith("say what the ordinate is"));
    }

    @Test
    void aPercentLabelOnAFractionIsSaid() throws Unreadable {
        Ordinates taken = Ordinates.decide(Signal.TRANSMITTANCE, "%T", FRACTION, null);
        assertEquals(Scale.FRACTION, taken.scale());
        assertTrue(taken.sentence().contains("although labelled \"%T\""), taken::sentence);
    }

    @Test
    void whoeverKnowsBetterIsFollowed() {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < FRACTION.length; i++) {
            table.append(2.5 + 0.1 * i).append(',').append(FRACTION[i]).append('\n');
        }
        byte[] content = MadeFiles.bytes(table.toString());
        Options options = new Options(Axis.WAVENUMBER, Scale.PERCENT, Technique.ATR);
        var spectrum =
                Readings.only(Readings.read(SpectrumFiles.read(content, "film.csv", options)));
        assertEquals(Ordinate.TRANSMITTANCE, spectrum.ordinate());
        assertEquals(Technique.ATR, spectrum.technique());
        assertEquals(2.5, spectrum.x(0));
        assertEquals(FRACTION[0] / 100, spectrum.y(0), 1e-17);
        var absorbance = new Options(null, Scale.ABSORBANCE, null);
        var read = Readings.read(SpectrumFiles.read(content, "film.csv", absorbance));
        assertEquals(Ordinate.ABSORBANCE, Readings.only(read).ordinate());
        assertEquals("taken as absorbance, as it was asked", Readings.said(read, Kind.SCALE));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
                    # words,             signal
                      ABSORBANCE,        ABSORBANCE
                      Abs,               ABSORBANCE
                      A,                 ABSORBANCE
                      Extinktion,        ABSORBANCE
                      Absorbance (a.u.), ABSORBANCE
                      TRANSMITTANCE,     TRANSMITTANCE
                      %Transmittance,    TRANSMITTANCE
                      %T,                TRANSMITTANCE
                      Transmittance [%], TRANSMITTANCE
                      Reflectance,       REFLECTANCE
                      %R,                REFLECTANCE
                      log(1/R),          LOG_REFLECTANCE
                      ARBITRARY UNITS,   UNKNOWN
                      intensity,         UNKNOWN
                      before UV,         UNKNOWN
                      '',                UNKNOWN
                    """)
    void knowsTheWordsForAnOrdinate(String words, Signal signal) throws Unreadable {
        assertEquals(signal, Labels.signal(words));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
                    # words,              axis
                      1/CM,               WAVENUMBER
                      cm-1,               WAVENUMBER
                      Wavenumber (cm⁻¹),  WAVENUMBER
                      wavenumber_cm-1,    WAVENUMBER
                      Wellenzahl [cm-1],  WAVENUMBER
                      MICROMETERS,        MICROMETRE
                      Wavelength (um),    MICROMETRE
                      NANOMETERS,         NANOMETRE
                      nm,                 NANOMETRE
                      Spectrum,           ''
                      absorbance,         ''
                      '',                 ''
                    """)
    void knowsTheWordsForAnAbscissa(String words, String axis) throws Unreadable {
        assertEquals(axis, Labels.axis(words).map(Enum::name).orElse(""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    # words,                           technique
                      Diamant-ATR,                     ATR
                      UATR Diamond/ZnSe,               ATR
                      Smart iTR,                       ATR
                      attenuated total reflection,     ATR
                      TRANSMISSION,                    TRANSMISSION
                      KBr pellet,                      TRANSMISSION
                      %Transmittance,                  UNKNOWN
                      matrix of KBr windows,           UNKNOWN
                      ATR and transmission compared,   UNKNOWN
                    """)
    void knowsTheWordsForATechnique(String words, Technique technique) {
        assertEquals(technique, Labels.technique(java.util.List.of(words)));
    }
}
