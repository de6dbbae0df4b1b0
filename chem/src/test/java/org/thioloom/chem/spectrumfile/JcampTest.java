package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

class JcampTest {
    private static final String HEADER =
            """
            ##TITLE=film
            ##JCAMP-DX=4.24
            ##DATA TYPE=INFRARED SPECTRUM
            ##XUNITS=1/CM
            ##YUNITS=ABSORBANCE
            """;
    private static final String AXIS =
            """
            ##FIRSTX=400
            ##LASTX=410
            ##NPOINTS=6
            """;
    private static final String TABLE =
            """
            ##YFACTOR=0.01
            ##XYDATA=(X++(Y..Y))
            400 10 11 12
            406 80 14 10
            ##END=
            """;
    private static final double[] Y = {0.10, 0.11, 0.12, 0.80, 0.14, 0.10};

    private static void isTheFilm(Read read) {
        Spectrum spectrum = Readings.only(read);
        assertArrayEquals(Y, spectrum.y(), 1e-15);
        assertArrayEquals(new double[] {400, 402, 404, 406, 408, 410}, spectrum.x(), 1e-12);
        assertEquals(Ordinate.ABSORBANCE, spectrum.ordinate());
    }

    @Test
    void aPlainBlockNeedsNoRemarkButOnItsScale() {
        Read read = Readings.read(HEADER + AXIS + TABLE);
        isTheFilm(read);
        assertEquals("JCAMP-DX", read.format());
        assertEquals(1, read.remarks().size(), read::toString);
        assertEquals(Kind.SCALE, read.remarks().getFirst().kind());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # label,                         why
                      DATATYPE=INFRARED SPECTRUM,    without its blank
                      data_type=infrared spectrum,   in small letters with an underscore
                      Data-Type = Infrared Spectrum $$ or so, with a comment
                    """)
    void aLabelIsKnownHoweverItIsWritten(String label, String why) {
        String header = HEADER.replace("DATA TYPE=INFRARED SPECTRUM", label);
        isTheFilm(Readings.read(header + AXIS + TABLE));
        String interferogram = header.replaceAll("(?i)spectrum", "INTERFEROGRAM");
        assertTrue(
                Readings.refused(interferogram + AXIS + TABLE).sentence().contains("interferogram"),
                why);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    # records in place of the axis;         kind;    what is said
                      FIRSTX=400|LASTX=410|NPOINTS=7;                     POINTS;  NPOINTS is 7, and 6
                      FIRSTX=400|LASTX=410|NPOINTS=6|DELTAX=2.5;        HEADER;  DELTAX is 2.5, and the points lie 2
                      FIRSTX=400|LASTX=410|NPOINTS=6|DELTAX=-2;         HEADER;  ''
                      FIRSTX=400|LASTX=410|NPOINTS=6|MAXY=80;           HEADER;  MAXY is 80, and 0.8
                      FIRSTX=400|LASTX=410|NPOINTS=6|MAXY=0.8;          HEADER;  ''
                      FIRSTX=400|LASTX=410|NPOINTS=6|MINY=0;            HEADER;  MINY is 0, and 0.1
                      FIRSTX=400|LASTX=410|NPOINTS=6|FIRSTY=0.1;        HEADER;  ''
                      FIRSTX=400|LASTX=410|NPOINTS=6|FIRSTY=10;         HEADER;  ''
                      FIRSTX=400|LASTX=410|NPOINTS=6|FIRSTY=0.2;        HEADER;  FIRSTY is 0.2, and 0.1
                      FIRSTX=400|DELTAX=2|NPOINTS=6;                      POINTS;  ''
                      NPOINTS=6;                                              POINTS;  ''
                      FIRSTX=400|LASTX=410;                                 POINTS;  ''
                    """)
    void whatDisagreesIsSaidAndTheSpectrumStands(String records, Kind kind, String said) {
        Read read = Readings.read(HEADER + "##" + records.replace("|", "\n##") + "\n" + TABLE);
        isTheFilm(read);
        String sentences = Readings.said(read, kind);
        assertTrue(said.isEmpty() ? sentences.isEmpty() : sentences.contains(said), sentences);
    }

    @Test
    void abscissasInTheTableThatMissTheHeadersAreTold() {
        String axis = AXIS.replace("LASTX=410", "LASTX=440");
        Read read = Readings.read(HEADER + axis + TABLE);
        assertEquals(440, Readings.only(read).x(5));
        String said = Readings.said(read, Kind.X_CHECK);
        // 400 + 3 · 8 = 424, and 406 stands there
        assertTrue(said.contains("up to 18 off, at point 3; the step is 8"), said);
    }

    @Test
    void aTableCutShortKeepsItsStep() {
        String cut = (HEADER + AXIS + TABLE).replace("406 80 14 10\n##END=\n", "406 80");
        Read read = Readings.read(cut);
        assertArrayEquals(new double[] {400, 402, 404, 406}, Readings.only(read).x(), 1e-12);
        assertTrue(Readings.said(read, Kind.POINTS).contains("NPOINTS is 6, and 4"));
        assertTrue(Readings.said(read, Kind.DAMAGED).contains("without ##END"));
    }

    @Test
    void aCheckThatFailsIsToldAndTheLineStands() {
        String table = TABLE.replace("400 10 11 12", "400A0JJ").replace("406 80", "404 13 80");
        Read read = Readings.read(HEADER + AXIS + table);
        isTheFilm(read);
        assertTrue(Readings.said(read, Kind.Y_CHECK).contains("the first is line 2"));
    }

    @Test
    void aProgramThatWritesNoChecksIsUnderstoodByItsCount() {
        String table = TABLE.replace("400 10 11 12", "400A0JJ");
        isTheFilm(Readings.read(HEADER + AXIS + table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYPOINTS=(XY..XY)", "PEAK TABLE=(XY..XY)", "XYDATA=(XY..XY)"})
    void pairsAreScaledByBothFactors(String form) {
        String pairs =
                """
                ##XFACTOR=2
                ##YFACTOR=0.01
                ##NPOINTS=6
                ##XYPOINTS=(XY..XY)
                200, 10; 201, 11
                202,12 203,80 $$ the band
                204 14
                205 10
                ##END=
                """;
        Read read = Readings.read(HEADER + pairs.replace("XYPOINTS=(XY..XY)", form));
        isTheFilm(read);
        boolean peaks = form.startsWith("PEAK");
        assertEquals(peaks, !Readings.said(read, Kind.PEAKS).isEmpty());
        assertEquals(peaks, Readings.only(read).facts().containsKey("form"));
        assertEquals("", Readings.said(read, Kind.POINTS));
    }

    @Test
    void linkedBlocksAreAllListed() {
        String film = HEADER + AXIS + TABLE;
        String link =
                """
                ##TITLE=$$ two films and a mass spectrum
                ##JCAMP-DX=5.00
                ##DATA TYPE=LINK
                ##BLOCKS=3
                """;
        String mass = film.replace("INFRARED", "MASS").replace("film", "fragments");
        Read read =
                Readings.read(
                        link + film + mass + film.replace("film", "other") + "##END= $$ of all\n");
        assertEquals(2, read.spectra().size());
        assertEquals("film", read.spectra().get(0).title());
        assertEquals("other", read.spectra().get(1).title());
        assertTrue(Readings.said(read, Kind.LEFT_OUT).contains("\"fragments\" is left out"));
    }

    @Test
    void blocksWithoutAnEndBetweenThemAreTwo() {
        String film = (HEADER + AXIS + TABLE).replace("##END=\n", "");
        assertEquals(2, Readings.read(film + film).spectra().size());
    }

    @Test
    void keepsTheFactsAndTheTechnique() {
        String records =
                """
                ##OWNER=a chemist
                ##RESOLUTION=4
                ##DATE=26/11/22
                ##SAMPLING PROCEDURE=Diamant-ATR
                ##DATA PROCESSING=
                Ratio against background, 13,08 sec
                Truncated
                """;
        Spectrum spectrum = Readings.only(Readings.read(HEADER + AXIS + records + TABLE));
        assertEquals("a chemist", spectrum.facts().get("owner"));
        assertEquals("4", spectrum.facts().get("resolution"));
        assertEquals("26/11/22", spectrum.facts().get("date"));
        assertEquals(
                "Ratio against background, 13,08 sec\nTruncated",
                spectrum.facts().get("processing"));
        assertEquals(Technique.ATR, spectrum.technique());
        isTheFilm(Readings.read(HEADER + AXIS + records + TABLE));
    }

    @ParameterizedTest(name = "{0} becomes {1} to {2} cm-1")
    @CsvSource({"MICROMETERS, 1000, 2500", "NANOMETERS, 2500000, 1000000"})
    void wavelengthsBecomeWavenumbers(String units, double lowest, double highest) {
        String text =
                (HEADER + AXIS + TABLE)
                        .replace("1/CM", units)
                        .replace("FIRSTX=400", "FIRSTX=4")
                        .replace("LASTX=410", "LASTX=10");
        if (units.startsWith("M")) {
            Spectrum spectrum = Readings.only(Readings.read(text));
            assertEquals(lowest, spectrum.x(0), 1e-9);
            assertEquals(highest, spectrum.x(5), 1e-9);
            assertEquals(0.10, spectrum.y(5), 1e-15);
            assertEquals("falling", spectrum.facts().get("order"));
        } else {
            assertTrue(Readings.refused(text).sentence().contains("outside the infrared"));
        }
    }

    @ParameterizedTest(name = "{0} by {1} is refused: {2}")
    @CsvSource(
            textBlock =
                    """
                    # record,             in its place,              said
                      INFRARED SPECTRUM,  RAMAN SPECTRUM,            RAMAN
                      INFRARED SPECTRUM,  NMR SPECTRUM,              NMR
                      INFRARED SPECTRUM,  INFRARED INTERFEROGRAM,    interferogram
                      1/CM,               SECONDS,                   SECONDS
                      1/CM,               RAMAN SHIFT,               Raman
                      ABSORBANCE,         SINGLE BEAM,               single beam
                      ABSORBANCE,         KUBELKA-MUNK,              KUBELKA-MUNK
                      ABSORBANCE,         PHOTOACOUSTIC,             PHOTOACOUSTIC
                      YFACTOR=0.01,       YFACTOR=0,                 YFACTOR is 0
                      (X++(Y..Y)),        (R++(A..A)),               no
                      FIRSTX=400,         FIRSTX=-400,               begins at -400
                    """)
    void whatIsNoInfraredSpectrumIsRefusedWithAReason(String record, String other, String said) {
        String text = HEADER + AXIS + TABLE;
        assertTrue(text.contains(record), record);
        if (record.startsWith("(X")) {
            text = text.replace("XYDATA=(X++(Y..Y))", "RADATA=(R++(A..A))");
        }
        var refused = Readings.refused(text.replace(record, other));
        assertTrue(refused.sentence().contains(said), refused::sentence);
        assertTrue(!refused.remedy().isBlank());
    }

    @Test
    void aMissingOrdinateIsLeftOutAndTold() {
        Read read = Readings.read(HEADER + AXIS + TABLE.replace("10 11 12", "10 ? 12"));
        Spectrum spectrum = Readings.only(read);
        assertArrayEquals(new double[] {400, 404, 406, 408, 410}, spectrum.x(), 1e-12);
        assertEquals(
                "points without a value: 1 of 6, from 402 to 402 cm-1; they are left out, not bridged",
                Readings.said(read, Kind.GAPS));
    }

    @Test
    void aBlockWithoutATableIsNoSpectrum() {
        assertTrue(Readings.refused(HEADER + AXIS).sentence().contains("holds no spectrum"));
    }
}
