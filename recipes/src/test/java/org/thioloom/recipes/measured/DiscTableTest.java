package org.thioloom.recipes.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Point;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Tables of discs as people keep them.
public class DiscTableTest {
    /// What raises the rules of this room.
    public static final List<Rule> RAISED =
            List.of(Rule.COLUMNS_UNCLEAR, Rule.UNIT_ASSUMED, Rule.DISC_LEFT_OUT, Rule.NO_ANSWER);

    private static final List<Point> TWO = List.of(new Point(6, 62.4), new Point(10.5, 113.8));

    private static List<Point> discs(String text) {
        return assertInstanceOf(Outcome.Accepted.class, DiscTable.read(text)).value()
                        instanceof Calibration line
                ? line.points()
                : List.of();
    }

    private static List<String> findings(String text) {
        return DiscTable.read(text).findings().stream()
                .map(f -> f.pointer() + " " + f.rule() + " " + f.problem())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volume_uL,thickness_um\n6,62.4\n10.5,113.8\n",
                "volume_uL,thickness_um\r\n6,62.4\r\n\r\n10.5,113.8",
                "# our lamp\nsep=;\nVolume (\u00b5L);Thickness (\u00b5m)\n6;62,4\n10,5;113,8\n",
                "thickness [mm]\tV / mL\n0,0624\t0,006\n0,1138\t0,0105\n",
                "\"disc, no.\",\"volume, uL\",\"dry thickness, um\"\na,\"6,0\",\"62,4\"\nb,10.5,113.8\n",
                "disc;h_um;V_uL\nA1;62.4;6\nA2;113.8;10.5;\n",
                "dispensed_uL height_um\n6   62.4\n10.5 113.8\n",
                "volume,thickness\n6 uL,62.4 um\n10.5\u00b5L,0.1138 mm\n"
            })
    void isReadAsItIsKept(String text) {
        List<Point> read = discs(text);
        assertEquals(2, read.size());
        for (int i = 0; i < 2; i++) {
            assertEquals(TWO.get(i).volume(), read.get(i).volume(), 1e-12);
            assertEquals(TWO.get(i).thickness(), read.get(i).thickness(), 1e-12);
        }
    }

    @Test
    void withoutAHeadingUnitsAreAssumedAndSaid() {
        assertEquals(TWO, discs("6,62.4\n10.5,113.8\n"));
        assertEquals(
                List.of(
                        "/lines/1 UNIT_ASSUMED volume has no unit and is read in uL",
                        "/lines/1 UNIT_ASSUMED thickness has no unit and is read in um"),
                findings("6,62.4\n10.5,113.8\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    8;NaN     | line 4 has no thickness, so its disc is left out
                    ;90       | line 4 has no volume, so its disc is left out
                    8;n/a     | line 4 has no thickness, so its disc is left out
                    8         | line 4 has no thickness, so its disc is left out
                    8;cracked | line 4 has "cracked" for its thickness, so its disc is left out
                    -8;90     | line 4 has "-8" for its volume, so its disc is left out
                    8;0       | line 4 has "0" for its thickness, so its disc is left out
                    8;1e99    | line 4 has "1e99" for its thickness, so its disc is left out
                    8;90 uL   | line 4 has "90 uL" for its thickness, so its disc is left out
                    8;9;0     | line 4 has 3 cells under 2 headings, so its disc is left out
                    8;Infinity | line 4 has "Infinity" for its thickness, so its disc is left out
                    """)
    void aLineThatCannotBeUsedIsLeftOutByItsNumber(String line, String says) {
        String text = "# ours\nvolume_uL;thickness_um\n6;62,4\n" + line + "\n10,5;113,8\n";
        assertEquals(List.of("/lines/4 DISC_LEFT_OUT " + says), findings(text));
        assertEquals(TWO, discs(text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                     | COLUMNS_UNCLEAR the file has no line with a disc
                    '# only remarks'                       | COLUMNS_UNCLEAR the file has no line with a disc
                    'volume_uL,mass_mg;6,62'               | COLUMNS_UNCLEAR no column is headed thickness among volume_uL, mass_mg
                    'volume_uL,thickness 1,thickness 2;6,1,2' | COLUMNS_UNCLEAR 2 columns may be the thickness: thickness 1, thickness 2
                    'volume (drops),h_um;6,62;7,70'        | COLUMNS_UNCLEAR the heading "volume (drops)" names no unit of volume that is known: L, mL, uL
                    '6,62,7;7,70,8'                        | COLUMNS_UNCLEAR line 1 has 3 columns and no line above names them
                    'v_uL,h_um;6,62'                       | NO_ANSWER there is one disc, and one disc has no slope
                    'v_uL,h_um'                            | NO_ANSWER there is no disc
                    'v_uL,h_um;6,62;6,63;6,64'             | NO_ANSWER all 3 discs were cast from 6 uL, so no slope can be seen
                    """)
    void aTableWithoutALineIsRefused(String text, String says) {
        Outcome<Calibration> outcome = DiscTable.read(text.replace(';', '\n'));
        Finding last =
                assertInstanceOf(Outcome.Refused.class, outcome).findings().getLast()
                                instanceof Finding finding
                        ? finding
                        : null;
        assertTrue(last != null && (last.rule() + " " + last.problem()).equals(says), says + last);
    }

    /// Whatever stands in a file, the answer is a line or a reason, never a number that is none.
    @Test
    void noFileBreaksIt() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_123);
        List<String> bits =
                Arrays.asList(
                        ";",
                        ",",
                        "\t",
                        "\n",
                        "\"",
                        " ",
                        "6",
                        "62.4",
                        "-",
                        "NaN",
                        "um",
                        "uL",
                        "volume",
                        "thickness",
                        "h",
                        "v",
                        "(",
                        ")",
                        "1e300",
                        "1e-300",
                        "#",
                        "0",
                        "\u00b5",
                        "sep=");
        for (int i = 0; i < 3000; i++) {
            List<String> text = new ArrayList<>(List.of("volume_uL,thickness_um\n6,62\n9,80\n"));
            for (int j = random.nextInt(40); j > 0; j--) {
                text.add(random.nextInt(text.size() + 1), bits.get(random.nextInt(bits.size())));
            }
            String file = String.join("", text);
            if (DiscTable.read(file)
                    instanceof Outcome.Accepted<Calibration>(Calibration line, var _)) {
                assertTrue(Double.isFinite(line.slope()), file);
                assertTrue(Double.isFinite(line.intercept()), file);
            }
        }
    }
}
