package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

import java.nio.ByteOrder;
import java.util.Arrays;

class GalacticFileTest {
    private static final double[] Y = MadeFiles.bands();

    // the quantum of an integer ordinate is 2^(exponent - 32), or - 16 for 16 bits
    @ParameterizedTest(name = "{0}, flags {1}, exponent {2}")
    @CsvSource(
            textBlock =
                    """
                    # order,         flags, exponent, tolerance, source
                      LITTLE_ENDIAN, 0,     -128,     0,         'floats, exact'
                      LITTLE_ENDIAN, 0x80,  -128,     0,         'floats, exact'
                      BIG_ENDIAN,    0,     -128,     0,         'floats, exact'
                      LITTLE_ENDIAN, 0,     1,        2.4e-10,   half of 2^(1-32)
                      BIG_ENDIAN,    0x80,  1,        2.4e-10,   half of 2^(1-32)
                      LITTLE_ENDIAN, 1,     1,        1.6e-5,    half of 2^(1-16)
                    """)
    void readsAGalacticSpectrumToItsQuantum(
            String order, String flags, int exponent, double tolerance, String source) {
        ByteOrder bytes = order.startsWith("B") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        byte[] file = MadeGalacticFiles.one(Y, bytes, Integer.decode(flags), exponent);
        Read read = Readings.read(file, "film.spc");
        Spectrum spectrum = Readings.only(read);
        Readings.isTheFilm(spectrum, 1, tolerance);
        assertEquals("Galactic SPC", read.format(), source);
        assertEquals("KBr pellet of the node", spectrum.title());
        assertEquals(Technique.TRANSMISSION, spectrum.technique());
        assertEquals("4.0", spectrum.facts().get("resolution"));
    }

    @ParameterizedTest(name = "exponent {0}")
    @CsvSource({"-128, 0", "1, 2.4e-10"})
    void readsEverySpectrumOfAGalacticFile(int exponent, double tolerance) {
        Read read = Readings.read(MadeGalacticFiles.two(Y, exponent), "films.spc");
        assertEquals(2, read.spectra().size());
        Readings.isTheFilm(read.spectra().get(0), 1, tolerance);
        Readings.isTheFilm(read.spectra().get(1), 0.5, tolerance);
        assertEquals("KBr pellet of the node (2)", read.spectra().get(1).title());
        assertEquals("10", read.spectra().get(1).facts().get("z"));
    }

    @Test
    void followsTheDirectoryOfAGalacticFile() {
        Read read = Readings.read(MadeGalacticFiles.withDirectory(Y), "films.spc");
        assertEquals(2, read.spectra().size());
        Readings.isTheFilm(read.spectra().get(0), 1, 0);
        assertEquals(601, read.spectra().get(1).x(0));
    }

    @Test
    void readsAnOldGalacticSpectrumWithItsHalvesExchanged() {
        Spectrum spectrum = Readings.only(Readings.read(MadeGalacticFiles.old(Y, 2), "film.spc"));
        Readings.isTheFilm(spectrum, 1, 4.7e-10);
        assertEquals("An old file", spectrum.title());
        double[] below = Arrays.stream(Y).map(a -> a - 0.3).toArray();
        Spectrum lowered =
                Readings.only(Readings.read(MadeGalacticFiles.old(below, 2), "film.spc"));
        assertArrayEquals(Readings.reversed(below, 1), lowered.y(), 4.7e-10);
    }

    @ParameterizedTest(name = "byte {0} is {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # at, value, said
                      28, 13,    Raman
                      28, 255,   interferogram
                      28, 9,     mass
                      29, 1,     interferogram
                      29, 4,     counts
                      29, 14,    single beam
                      2,  11,    Raman
                      7,  127,   points are claimed
                    """)
    void whatIsNoSpectrumInGalacticIsRefused(int at, int value, String said) {
        byte[] file = MadeGalacticFiles.one(Y, ByteOrder.LITTLE_ENDIAN, 0, -128);
        file[at] = (byte) value;
        var refused = Readings.refused(SpectrumFiles.read(file, "film.spc"));
        assertTrue(refused.sentence().contains(said), refused::sentence);
    }
}
