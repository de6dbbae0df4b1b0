package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.MadeFiles.OpusBlock;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

import java.util.List;

class OpusFileTest {
    private static final double[] Y = MadeFiles.bands();
    private static final int ABSORBANCE = 0x4000100F;
    private static final int SAMPLE_BEAM = 0x40000407;
    private static final int SAMPLE_INTERFEROGRAM = 0x40000807;

    private static byte[] opus(OpusBlock... blocks) {
        return MadeFiles.opus(List.of(blocks));
    }

    @Test
    void readsAnOpusAbsorbanceAndListsWhatElseThereIs() {
        byte[] file =
                opus(
                        MadeFiles.opusOptics(),
                        MadeFiles.opusTable(SAMPLE_INTERFEROGRAM, Y),
                        MadeFiles.opusStatus(SAMPLE_INTERFEROGRAM, 201, 1),
                        MadeFiles.opusTable(SAMPLE_BEAM, Y),
                        MadeFiles.opusTable(ABSORBANCE, Y),
                        MadeFiles.opusStatus(ABSORBANCE, 201, 1),
                        MadeFiles.opusStatus(SAMPLE_BEAM, 201, 1));
        Read read = Readings.read(file, "film.0");
        Spectrum spectrum = Readings.only(read);
        Readings.isTheFilm(spectrum, 1, 0);
        assertEquals("Bruker OPUS", read.format());
        assertEquals("Cured film", spectrum.title());
        assertEquals(Technique.ATR, spectrum.technique());
        assertEquals("22/11/2026", spectrum.facts().get("date"));
        String left = Readings.said(read, Kind.LEFT_OUT);
        assertTrue(left.contains("interferogram of the sample, 201 points"), left);
        assertTrue(left.contains("single beam of the sample, 201 points from 4000 to 600"), left);
    }

    @Test
    void readsBothAbsorbancesOfAnOpusFileEachWithItsOwnScale() {
        byte[] file =
                opus(
                        MadeFiles.opusTable(ABSORBANCE, Y),
                        MadeFiles.opusTable(ABSORBANCE, Y),
                        MadeFiles.opusStatus(ABSORBANCE, 201, 1),
                        MadeFiles.opusStatus(ABSORBANCE, 201, 2));
        Read read = Readings.read(file, "film.0");
        assertEquals(2, read.spectra().size());
        Readings.isTheFilm(read.spectra().get(0), 1, 0);
        Readings.isTheFilm(read.spectra().get(1), 2, 0);
    }

    @Test
    void opusSingleBeamsAloneAreRefused() {
        byte[] file =
                opus(
                        MadeFiles.opusTable(SAMPLE_BEAM, Y),
                        MadeFiles.opusStatus(SAMPLE_BEAM, 201, 1));
        var refused = Readings.refused(SpectrumFiles.read(file, "background.0"));
        assertTrue(refused.sentence().contains("single beam"), refused::sentence);
        assertEquals("export the ratio to the background", refused.remedy());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # what is amiss,  type,       points,     said
                      too many claimed, 0x4000100F, 202,        '202 points are claimed, and the table holds 201'
                      a huge claim,     0x4000100F, 2000000000, 'the table holds 201'
                      a first derivative, 0x4002100F, 201,      derivative
                      a series,         0x4010100F, 201,        series
                      Kubelka-Munk,     0x4000180F, 201,        Kubelka-Munk
                    """)
    void whatIsNoSpectrumInOpusIsRefused(String amiss, String type, int points, String said) {
        int kind = Integer.decode(type);
        byte[] file = opus(MadeFiles.opusTable(kind, Y), MadeFiles.opusStatus(kind, points, 1));
        var refused = Readings.refused(SpectrumFiles.read(file, "film.0"));
        assertTrue(refused.sentence().contains(said), () -> amiss + ": " + refused.sentence());
    }
}
