package org.thioloom.chem.band;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.band.BandReading.Problem;
import org.thioloom.chem.band.BandReading.Refused;
import org.thioloom.chem.band.BandReading.Understood;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.substance.Confidence;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What a chemist's own table changes, and what is said when it is at fault.
class BandFileTest {
    private static final String HEAD = "# key\tcarrier\tlow\thigh\tcentre\n";

    private static BandTable understood(String text) {
        return switch (BandTable.shipped().with(text)) {
            case Understood(BandTable table) -> table;
            case Refused(List<Problem> problems) -> fail(problems.toString());
        };
    }

    private static List<Problem> refused(String text) {
        return assertInstanceOf(Refused.class, BandTable.shipped().with(text)).problems();
    }

    @Test
    void aRowOfAKnownKeyChangesWhatItStatesAndLeavesTheRest() {
        BandTable table =
                understood("key\tlow\thigh\tcentre\nfluoroaryl-1462\t1450\t1470\t1458.5\n");
        Band before = BandTable.shipped().band("fluoroaryl-1462").orElseThrow();
        Band after = table.band("fluoroaryl-1462").orElseThrow();
        assertEquals(new Window(1450, 1470), after.window());
        assertEquals(1458.5, after.centre());
        assertEquals("user", after.source());
        assertEquals(Confidence.MEDIUM, after.confidence());
        assertEquals(before.absorptivity(), after.absorptivity());
        assertEquals(before.mode(), after.mode());
        assertEquals(BandTable.shipped().bands().size(), table.bands().size());
    }

    @Test
    void aNewRowAddsABandAndWithAPatternACarrier() {
        BandTable table =
                understood(
                        """
                        # key\tcarrier\tsmarts\tmode\tlow\thigh\tintensity\tsource
                        azide-2100\tazide\t[N]=[N+]=[N-]\tN3 stretch\t2090\t2110\tvs\tuser
                        thiol-raman\tthiol\t\tS-H\t2560\t2580\tw\tuser
                        """);
        Band azide = table.band("azide-2100").orElseThrow();
        assertEquals(2100, azide.centre());
        assertEquals(250, azide.absorptivity(), "very strong, unless stated");
        assertEquals("azide", azide.carrier().group());
        assertEquals(2, table.witnesses("thiol").size());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    # row;                                 line; says
                    my-band\\tester\\t1750\\t1720\\t1730;  2;    the window goes from 1750 to 1720
                    my-band\\tester\\t1720\\t1750\\t1800;  2;    the centre 1800 is not in 1720 to 1750 cm-1
                    my-band\\testre\\t1720\\t1750\\t1730;  2;    nothing is called estre that could absorb
                    my-band\\t\\t1720\\t1750\\t1730;       2;    no carrier is given
                    My Band\\tester\\t1720\\t1750\\t1730;  2;    "My Band" is no key
                    my-band\\tester\\t1720\\tmany\\t1730;  2;    "many" under high is no number
                    my-band\\tester\\t1e9\\t1750\\t1730;   2;    "1e9" under low is no number
                    my-band\\tester\\t\\t1750\\t1730;      2;    low or high is missing
                    my-band\\tester\\t0\\t1750\\t1730;     2;    the window goes from 0 to 1750
                    \\tester\\t1720\\t1750\\t1730;         2;    no key is given
                    my-band\\tester\\t1\\t2\\t3\\t4;       2;    the row has 6 cells under 5 columns
                    """)
    void tellsWhatIsWrongAndInWhichLine(String row, int line, String says) {
        Problem problem = refused(HEAD + row.replace("\\t", "\t") + "\n").getFirst();
        assertEquals(line, problem.line());
        assertEquals(says, problem.sentence());
        assertTrue(!problem.remedy().isBlank());
    }

    @Test
    void tellsAllOfItInOnePass() {
        List<Problem> problems =
                refused(
                        """
                        # key\tcarrier\tlow\thihg\tsource\tconfidence\tintensity\tsmarts
                        a\tester\t1720\t1750\tnobody2020\tZ\tloud\t

                        b\tmine\t1\t2\t\t\t\t[C
                        b\tester\t100\t200\t\t\t\t
                        c\tester\t100\t200\t\t\t\t[CX4]
                        """);
        List<String> said =
                problems.stream()
                        .map(problem -> problem.line() + ": " + problem.sentence())
                        .toList();
        assertTrue(said.contains("1: \"hihg\" is not a column of bands"), said.toString());
        assertTrue(said.contains("2: \"nobody2020\" is not a source we know"), said.toString());
        assertTrue(said.contains("2: \"Z\" is not a confidence"), said.toString());
        assertTrue(said.contains("2: \"loud\" is no intensity"), said.toString());
        assertTrue(said.contains("4: \"[C\" is no SMARTS of a mine"), said.toString());
        assertTrue(said.contains("5: the key b stands twice"), said.toString());
        assertTrue(said.contains("6: ester has its pattern already"), said.toString());
        assertEquals("did you mean \"high\"?", problems.getFirst().remedy());
    }

    @Test
    void aTableWithoutAHeadIsToldHowToBegin() {
        Problem problem = refused("my-band\tester\t1720\t1750\n").getFirst();
        assertEquals(1, problem.line());
        assertEquals("no line above the first row names the columns", problem.sentence());
    }

    @Test
    void aTableThatNoLabHasIsNotRead() {
        String long1 = HEAD + "x\n".repeat(3000);
        assertEquals(2001, refused(long1).getFirst().line());
        String wide = HEAD + "my-band\t" + "e".repeat(600) + "\t1\t2\t1\n";
        assertEquals("a cell has more than 500 characters", refused(wide).getFirst().sentence());
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        String alphabet = "key\tcarrier\n#low high 123.,-eE[]()=\u00b5\t\t\n";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? HEAD : "");
            for (int c = 0; c < 60; c++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            switch (BandTable.shipped().with(text.toString())) {
                case Understood(BandTable table) ->
                        assertTrue(table.bands().size() >= BandTable.shipped().bands().size());
                case Refused(List<Problem> problems) -> assertTrue(!problems.isEmpty());
            }
        }
    }
}
