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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class DelimitedFileTest {
    private static final double[] X = {649.5, 651.5, 653.5, 655.5};
    private static final double[] Y = {0.012, 0.011, 0.493, 0.010};

    private static void isTheTable(Read read) {
        Spectrum spectrum = read.spectra().getFirst();
        assertArrayEquals(X, spectrum.x());
        assertArrayEquals(Y, spectrum.y());
        assertEquals(Ordinate.ABSORBANCE, spectrum.ordinate());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    OMNIC, no header!6.495000e+002,1.2e-002|6.515000e+002,1.1e-002|6.535000e+002,4.93e-001|6.555000e+002,1.0e-002
                    OPUS, falling, tabs!655.5\t0.010|653.5\t0.493|651.5\t0.011|649.5\t0.012
                    semicolons, decimal comma!649,5;0,012|651,5;0,011|653,5;0,493|655,5;0,010
                    tabs, decimal comma!649,5\t0,012|651,5\t0,011|653,5\t0,493|655,5\t0,010
                    blanks!  649.5   0.012| 651.5   0.011| 653.5   0.493| 655.5  0.010
                    blanks, decimal comma!649,5 0,012|651,5 0,011|653,5 0,493|655,5 0,010
                    bars!649.5 | 0.012
                    commas and blanks!649.5, 0.012|651.5, 0.011|653.5, 0.493|655.5, 0.010
                    quoted decimal commas!"649,5","0,012"|"651,5","0,011"|"653,5","0,493"|"655,5","0,010"
                    semicolons at the end!649.5;0.012;|651.5;0.011;|653.5;0.493;|655.5;0.010;
                    OpenSpecy 81!Wavenumber;Absorbance|649,5;0,012|651,5;0,011|653,5;0,493|655,5;0,010
                    names!wavenumber,intensity|649.5,0.012|651.5,0.011|653.5,0.493|655.5,0.010
                    """)
    void readsTheSameTableHoweverItIsWritten(String form, String table) {
        String lines = form.equals("bars") ? bars() : table.replace('|', '\n');
        isTheTable(Readings.read(lines));
        isTheTable(Readings.read(lines.replace("\n", "\r\n") + "\r\n"));
        isTheTable(Readings.read(lines.replace('\n', '\r')));
    }

    private static String bars() {
        return "649.5 | 0.012\n651.5 | 0.011\n653.5 | 0.493\n655.5 | 0.010\n";
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true"})
    void readsEveryEncoding(String charset, boolean marked) {
        String table =
                "Wellenzahl ν [cm-1];Extinktion\n649,5;0,012\n651,5;0,011\n653,5;0,493\n655,5;0,010\n";
        byte[] content = ((marked ? "\uFEFF" : "") + table).getBytes(Charset.forName(charset));
        isTheTable(Readings.read(content, "film.csv"));
    }

    @Test
    void readsUtf16WithoutAMark() {
        String table = "649.5\t0.012\n651.5\t0.011\n653.5\t0.493\n655.5\t0.010\n";
        isTheTable(Readings.read(table.getBytes(StandardCharsets.UTF_16LE), "film.txt"));
        isTheTable(Readings.read(table.getBytes(StandardCharsets.UTF_16BE), "film.txt"));
    }

    @Test
    void aDecimalCommaIsSaid() {
        Read read = Readings.read("600,5;0,1\n601,5;0,2\n602,5;0,1\n");
        assertEquals("a decimal comma, columns parted by \";\"", Readings.said(read, Kind.LAYOUT));
    }

    @Test
    void aCommaThatMayMeanTwoThingsIsRefused() {
        var refused = Readings.refused("600,5,0,1\n601,5,0,2\n602,5,0,1\n");
        assertTrue(refused.sentence().contains("a comma may part columns or mark decimals"));
    }

    @Test
    void takesTitleAndUnitsFromThePerkinElmerHeader() {
        String table =
                """
                Created as New Dataset,Sample 029 By Administrator Date Friday, July 05 2024
                cm-1,%T
                600.0,98.5
                601.0,99.0
                602.0,0.0
                603.0,-0.4
                604.0,97.0
                """;
        Read read = Readings.read(table);
        Spectrum spectrum = Readings.only(read);
        assertEquals("Sample 029", spectrum.title());
        assertEquals(Ordinate.TRANSMITTANCE, spectrum.ordinate());
        assertArrayEquals(new double[] {0.985, 0.99, 0, -0.004, 0.97}, spectrum.y(), 1e-15);
        assertEquals(
                "T is 0 or less at 2 of 5 points, from 602 to 603 cm-1; they are kept as measured"
                        + " and have no absorbance",
                Readings.said(read, Kind.SATURATED));
    }

    @Test
    void takesWhatRemarksAboveTheTableState() {
        String table =
                """
                # exported 2026-01-05
                # sample: PP
                # technique: ATR
                # resolution: 4
                cm-1	Abs
                """
                        + bars().replace(" | ", "\t");
        Spectrum spectrum = Readings.only(Readings.read(table));
        assertEquals("PP", spectrum.title());
        assertEquals(Technique.ATR, spectrum.technique());
        assertEquals("4", spectrum.facts().get("resolution"));
    }

    @Test
    void takesTheHeaderOfAJascoExport() {
        String table =
                """
                TITLE	node film
                DATA TYPE	INFRARED SPECTRUM
                DELTAX	2
                XUNITS	1/CM
                YUNITS	%T
                NPOINTS	4
                XYDATA
                649.5	98.5
                651.5	12.5
                653.5	96.0
                655.5	98.0

                ##### Extended Information
                [Comments]
                """;
        Read read = Readings.read(table);
        Spectrum spectrum = Readings.only(read);
        assertEquals("node film", spectrum.title());
        assertEquals(Ordinate.TRANSMITTANCE, spectrum.ordinate());
        assertEquals(0.125, spectrum.y(1), 1e-15);
        assertEquals("", Readings.said(read, Kind.NO_UNIT));
    }

    @Test
    void aColumnOfPointNumbersIsNoReasonToRefuse() {
        String table = "data point;cm-1;A\n5;600;0.1\n6;601;0.4\n7;602;0.1\n";
        assertArrayEquals(
                new double[] {600, 601, 602}, Readings.read(table).spectra().getFirst().x());
    }

    @Test
    void linesBelowTheTableArePassedOverAndTold() {
        Read read = Readings.read(bars() + "\nend of data\nchecksum ab\n");
        isTheTable(read);
        assertTrue(Readings.said(read, Kind.LAYOUT).contains("none: 2,"));
        assertTrue(Readings.said(read, Kind.LAYOUT).contains("line 6"));
    }

    @Test
    void gapsAreLeftOutAndNeverBridged() {
        Read read = Readings.read("600,0.1\n601,NaN\n602,\n603,--\n604,0.2\n605,0.1\n");
        Spectrum spectrum = Readings.only(read);
        assertArrayEquals(new double[] {600, 604, 605}, spectrum.x());
        assertEquals(
                "points without a value: 3 of 6, from 601 to 603 cm-1; they are left out, not bridged",
                Readings.said(read, Kind.GAPS));
    }

    @Test
    void columnsBesideTheFirstAreSpectraOfTheirOwn() {
        String table =
                """
                no;Wavenumber;before UV;after UV;std
                1;600.0;0.11;0.012;0.1
                2;601.0;0.92;0.021;0.1
                3;602.0;0.13;0.014;0.1
                4;603.0;0.10;0.013;0.1
                """;
        Read read = Readings.read(table);
        assertEquals(2, read.spectra().size(), read::toString);
        assertEquals("before UV", read.spectra().get(0).title());
        assertEquals("after UV", read.spectra().get(1).title());
        assertArrayEquals(new double[] {600, 601, 602, 603}, read.spectra().get(1).x());
        assertArrayEquals(new double[] {0.012, 0.021, 0.014, 0.013}, read.spectra().get(1).y());
        assertTrue(Readings.said(read, Kind.LEFT_OUT).contains("\"std\" is left out"));
    }

    @Test
    void aTableWithASpectrumInEachLineIsRefused() {
        String wide = "600.5,".repeat(30) + "601.5\n" + "0.1,".repeat(30) + "0.2\n";
        assertEquals("the table has 31 columns and 2 lines", Readings.refused(wide).sentence());
    }

    @Test
    void aColumnThatOnlyCountsTheLinesIsNoAbscissa() {
        Spectrum spectrum =
                Readings.only(Readings.read("1,649.5,0.012\n2,651.5,0.011\n3,653.5,0.493\n"));
        assertEquals(649.5, spectrum.x(0));
        assertEquals(0.493, spectrum.y(2));
    }

    @ParameterizedTest(name = "{0} to {1} without a unit is {2}")
    @CsvSource(
            textBlock =
                    """
                    # first, last,  unit, lowest,  highest
                      400,   4000,  cm-1, 400,     4000
                      2.5,   25,    um,   400,     4000
                      2500,  25000, nm,   400,     4000
                      5000,  12000, cm-1, 5000,    12000
                    """)
    void anAbscissaWithoutAUnitIsGuessedAloud(
            double first, double last, String unit, double lowest, double highest) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i <= 20; i++) {
            table.append(first + i * (last - first) / 20).append('\t').append(0.1).append('\n');
        }
        Read read = Readings.read(table.toString());
        assertEquals(lowest, Readings.only(read).x(0), 1e-9);
        assertEquals(highest, Readings.only(read).x(20), 1e-9);
        assertTrue(Readings.said(read, Kind.NO_UNIT).contains("is taken as " + unit));
    }

    @Test
    void aNamedUnitNeedsNoGuess() {
        Read read = Readings.read("Wavelength (µm),A\n2.5,0.1\n5,0.9\n20,0.1\n");
        assertArrayEquals(new double[] {500, 2000, 4000}, Readings.only(read).x(), 1e-9);
        assertEquals("", Readings.said(read, Kind.NO_UNIT));
        assertEquals("um", Readings.only(read).facts().get("x unit"));
    }

    @Test
    void pointsInDisorderArePutInOrderAndDoubledOnesAveraged() {
        Read read = Readings.read("cm-1,A\n600,0.1\n604,0.3\n602,0.2\n604,0.5\n");
        Spectrum spectrum = Readings.only(read);
        assertArrayEquals(new double[] {600, 602, 604}, spectrum.x());
        assertArrayEquals(new double[] {0.1, 0.2, 0.4}, spectrum.y(), 1e-15);
        String said = Readings.said(read, Kind.AXIS);
        assertTrue(said.contains("turn back"), said);
        assertTrue(said.contains("another has: 1;"), said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # table,                            said
                      'a report\nwithout numbers',      fewer than two lines
                      '600,0.1',                        fewer than two lines
                      '0,0.1\n1,0.4\n2,0.1\n3,0.1',     counts the points from 0 to 3
                      'Raman shift,I\n600,1\n601,2',    Raman
                      '5,0.1\n7,0.2\n4,0.15\n9,0.1',    no column only rises
                      'cm-1,A\n600,nan\n601,0.2',       1 of 2 points
                      'cm-1,counts\n600,3\n601,2',      counts
                      'cm-1,A\n600,3e9\n601,2e9',       middle of the highest tenth
                    """)
    void whatIsNoSpectrumIsRefusedWithAReason(String table, String said) {
        var refused = Readings.refused(table);
        assertTrue(refused.sentence().contains(said), refused::sentence);
    }
}
