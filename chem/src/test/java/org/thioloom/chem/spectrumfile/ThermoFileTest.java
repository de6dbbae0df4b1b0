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
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

import java.nio.ByteBuffer;
import java.util.Arrays;

class ThermoFileTest {
    private static final double[] Y = MadeFiles.bands();

    @Test
    void readsAnOmnicSpectrumToTheLastBit() {
        byte[] file =
                MadeFiles.spa(Y, 1, 0x11, "Collect Sample\r\n Resolution:\t 4.000 from 600\r\n");
        Read read = Readings.read(file, "film.spa");
        Spectrum spectrum = Readings.only(read);
        Readings.isTheFilm(spectrum, 1, 0);
        assertEquals("Thermo OMNIC", read.format());
        assertEquals("Polymer film", spectrum.title());
        assertEquals(Ordinate.ABSORBANCE, spectrum.ordinate());
        assertEquals(Technique.ATR, spectrum.technique());
        assertEquals("2020-01-01T00:00:00Z", spectrum.facts().get("date"));
        assertEquals("4.000", spectrum.facts().get("resolution"));
        assertEquals("32", spectrum.facts().get("scans"));
    }

    @Test
    void theHeaderSaysWhatAnOmnicSpectrumIsAndNotItsHistory() {
        byte[] file = MadeFiles.spa(Y, 1, 0x11, "Final format:\t%Transmittance");
        Read read = Readings.read(file, "film.spa");
        assertEquals(Ordinate.ABSORBANCE, Readings.only(read).ordinate());
        assertEquals(
                "the header says Absorbance, which is taken; the history says %Transmittance",
                Readings.said(read, Kind.HEADER));
    }

    @Test
    void percentInAnOmnicSpectrumBecomesAFraction() {
        double[] percent = Arrays.stream(Y).map(a -> (float) (100 * Math.pow(10, -a))).toArray();
        Spectrum spectrum =
                Readings.only(Readings.read(MadeFiles.spa(percent, 1, 0x10, ""), "film.spa"));
        assertEquals(Ordinate.TRANSMITTANCE, spectrum.ordinate());
        assertArrayEquals(Readings.reversed(percent, 0.01), spectrum.y(), 1e-15);
    }

    @Test
    void readsBothMembersOfAnOmnicGroup() {
        Read read = Readings.read(MadeFiles.spg(Y), "films.spg");
        assertEquals(2, read.spectra().size());
        Readings.isTheFilm(read.spectra().get(0), 1, 0);
        Readings.isTheFilm(read.spectra().get(1), 2, 0);
        assertEquals("Member 1", read.spectra().get(0).title());
        assertEquals("Member 2", read.spectra().get(1).title());
    }

    @ParameterizedTest(name = "x-unit {0}, y-unit {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # x,   y,    said
                      2,   0x16, interferogram
                      2,   0x11, interferogram
                      0x20,0x1F, Raman
                      1,   0x0F, single beam
                      1,   0x14, Kubelka-Munk
                      1,   0x1A, photoacoustic
                      9,   0x11, unknown unit 9
                    """)
    void whatIsNoSpectrumInOmnicIsRefused(String x, String y, String said) {
        byte[] file = MadeFiles.spa(Y, Integer.decode(x), Integer.decode(y), "");
        var refused = Readings.refused(SpectrumFiles.read(file, "film.spa"));
        assertTrue(refused.sentence().contains(said), refused::sentence);
    }

    @Test
    void anOmnicSeriesIsRefused() {
        byte[] file = MadeFiles.spa(Y, 1, 0x11, "");
        MadeFiles.text(ByteBuffer.wrap(file), 0, "Spectral Exte File");
        var refused = Readings.refused(SpectrumFiles.read(file, "film.srs"));
        assertTrue(refused.sentence().contains("series"), refused::sentence);
    }
}
