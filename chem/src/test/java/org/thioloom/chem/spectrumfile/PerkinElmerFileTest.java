package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

import java.util.Arrays;

class PerkinElmerFileTest {
    private static final double[] Y = MadeFiles.bands();

    @Test
    void readsAPerkinElmerSpectrumToTheLastBit() {
        Read read = Readings.read(MadeFiles.sp(Y, "A"), "film.sp");
        Spectrum spectrum = Readings.only(read);
        Readings.isTheFilm(spectrum, 1, 0);
        assertEquals("PerkinElmer SP", read.format());
        assertEquals("Linker", spectrum.title());
        assertEquals(Technique.ATR, spectrum.technique());
    }

    @Test
    void perkinElmerPercentBecomesAFraction() {
        double[] percent = Arrays.stream(Y).map(a -> 100 * Math.pow(10, -a)).toArray();
        Spectrum spectrum = Readings.only(Readings.read(MadeFiles.sp(percent, "%T"), "film.sp"));
        assertEquals(Ordinate.TRANSMITTANCE, spectrum.ordinate());
        assertArrayEquals(Readings.reversed(percent, 0.01), spectrum.y(), 1e-15);
    }

    private static String column(double[] y) {
        StringBuilder text = new StringBuilder("201\n4000\n600\n1\n2\n4\n");
        Arrays.stream(y).forEach(a -> text.append(a).append("\r\n"));
        return text.toString();
    }

    @Test
    void readsAPerkinElmerColumn() {
        Read read = Readings.read(MadeFiles.bytes(column(Y)), "film.asp");
        Readings.isTheFilm(Readings.only(read), 1, 0);
        assertEquals("PerkinElmer ASP", read.format());
    }

    @ParameterizedTest
    @CsvSource({"202, and 201 lines follow", "200, and 201 lines follow", "999999999, claimed"})
    void aColumnOfAnotherLengthIsRefused(String points, String said) {
        String text = column(Y).replaceFirst("201", points);
        var refused = Readings.refused(text);
        assertTrue(refused.sentence().contains(said), refused::sentence);
    }
}
