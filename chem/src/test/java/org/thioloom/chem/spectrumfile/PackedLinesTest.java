package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class PackedLinesTest {
    private static final double[] TEN = {10, 11, 12, 12, 12, 9, -3, -3, 150, 151};

    private static PackedLines decode(String lines, int room) throws Unreadable {
        String text = lines.replace('|', '\n');
        PackedLines table = new PackedLines(text, 0, text.length(), room, false);
        table.decode();
        return table;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # form,             lines
                      AFFN,             400 10 11 12 12 12|410 9 -3 -3 150 151
                      AFFN with commas, '400, 10, 11, 12, 12, 12|410, 9; -3; -3; 150; 151'
                      exponents,        400 1.0E+01 11 1.2E1 12 120e-1|410 9 -3 -3 1.5e+2 151
                      PAC,              400+10+11+12+12+12|410+9-3-3+150+151
                      SQZ,              400A0A1A2A2A2|410IccA50A51
                      DIF,              400A0JJ%%|408A2lj2%J53J|418A51
                      SQZ and DUP,      400A0A1A2U|410IcTA50A51
                      DIF and DUP,      400A0JT%T|408A2lj2%J53J|418A51
                      no last check,    400A0JT%Tlj2%J53J
                      comments,         400 10 11 12 12 12 $$ half|$$ nothing||410 9 -3 -3 150 151
                    """)
    void readsTheSameNumbersInEveryForm(String form, String lines) throws Unreadable {
        PackedLines table = decode(lines, 10);
        assertArrayEquals(TEN, table.ordinates(1), form);
        assertEquals(0, table.unequal(), form);
        assertEquals(0, table.strange(), form);
        for (int line = 0; line < table.lines(); line++) {
            assertEquals(table.stated(line), 400 + 2 * table.statedAt(line), form);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
                    # line,              ordinates,    why
                      400E0,             50,           E is the digit 5
                      400E5F5,           55 65,        E is the digit 5
                      400e5J,            -55 -54,      e is the digit -5
                      400 5.5E+01 5E-01, 55 0.5,       a sign makes it an exponent
                      400 5.5E1 3,       55 3,         so does a decimal point before
                      4.00E+02 7 8,      7 8,          in the abscissa too
                      400E+02 7,         7,            the abscissa is 40000
                      410.0e05F5,        -505 65,      a point before the abscissa ends is no sign
                      400 ? 5,           NaN 5,        a missing ordinate
                      400A0S1,           10 10 10 10 10 10 10 10 10 10 10, eleven times
                      400A0Js,           10 11 12 13 14 15 16 17 18 19,    nine times one more
                    """)
    void takesEachLetterForWhatItIs(String line, String ordinates, String why) throws Unreadable {
        double[] expected =
                Arrays.stream(ordinates.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(expected, decode(line, 100).ordinates(1), why);
    }

    @Test
    void aLineThatBeginsWithAnotherOrdinateIsCountedAndItsNumberTaken() throws Unreadable {
        PackedLines table = decode("400A0JJ|404A3JJ|408A5J", 100);
        assertEquals(1, table.unequal());
        assertEquals(2, table.firstUnequal());
        // from the second line on the numbers are those that the line itself begins with
        assertArrayEquals(new double[] {10, 11, 12, 14, 15, 16}, table.ordinates(1));
    }

    @Test
    void aTableWithoutChecksIsReadWholeWhenAsked() throws Unreadable {
        String text = "400A0JJ\n406A3JJ\n";
        PackedLines table = new PackedLines(text, 0, text.length(), 100, true);
        table.decode();
        assertArrayEquals(new double[] {10, 11, 12, 13, 14, 15}, table.ordinates(1));
    }

    @Test
    void signsOfNoFormAreCounted() throws Unreadable {
        PackedLines table = decode("400 1 2 !|404 3 _ 4 ~", 100);
        assertArrayEquals(new double[] {1, 2, 3, 4}, table.ordinates(1));
        assertEquals(3, table.strange());
        assertEquals(1, table.firstStrange());
    }

    @ParameterizedTest
    @CsvSource({"400A0Z9999999999", "400A0JZ9999999999", "400 1 2 3 4 5 6 7 8 9 10 11"})
    void moreThanThereIsRoomForIsRefused(String line) {
        assertThrows(Unreadable.class, () -> decode(line, 10));
    }
}
