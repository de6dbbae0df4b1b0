package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `thioloom sweep`, and what it says to words that make no sense.
class SweepCommandTest {
    private static final String DISCS = "sweep anp-c-2.0k --discs 12 --diameter 7mm ";

    @TempDir private Path folder = Path.of("");

    private Result line(String line) {
        return new Shell(folder).line(line);
    }

    @Test
    void aTableIsCommaSeparatedWithUnitsInItsHeadings() {
        Result result = line(DISCS + "--vary thickness=60um:120um:60um --show imbalance,node.mass");
        assertEquals(0, result.exitCode(), result.err());
        List<String> lines = result.out().lines().toList();
        assertEquals("thickness_um,imbalance,node.mass_mg,finding", lines.getFirst());
        assertTrue(lines.get(1).startsWith("60,1,7.38541084946"), lines.get(1));
        assertTrue(lines.get(2).startsWith("120,1,14.7708216989"), lines.get(2));
        assertEquals(3, lines.size());
        assertEquals("", result.err());
    }

    @Test
    void aPointOfATableIsThePlanOfTheSameOrder() {
        Result sweep = line(DISCS + "--vary thickness=90um,120um --show dmpa.mass --json");
        Result plan = line("plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 90um --json");
        String row =
                sweep.out()
                        .lines()
                        .filter(l -> l.contains("\"thickness\": 90,"))
                        .toList()
                        .getFirst();
        double swept = Double.parseDouble(row.replaceAll(".*\"dmpa.mass\": ([0-9.]+),.*", "$1"));
        String all = plan.out().substring(plan.out().indexOf("\"id\": \"dmpa\""));
        double planned =
                Double.parseDouble(
                        all.replaceAll("(?s).*?\"mass\": \\{\\s*\"value\": ([0-9.]+),.*", "$1"));
        assertEquals(planned, swept, 1e-11 * planned);
    }

    @Test
    void theDigitsOfAnotherScriptStayOutOfATable() {
        String sweep = DISCS + "--vary thickness=90um,120um --show dmpa.mass --json";
        String here = line(sweep).out();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, line(sweep).out());
        } finally {
            Locale.setDefault(locale);
        }
        assertTrue(here.contains("\"revision\": 1,"), here);
    }

    @Test
    void aTableInAFileIsThereWholeAndSaidSo() throws IOException {
        String vary = DISCS + "--vary ratio=0.5:2.5:0.5 --out r.csv";
        Result result = line(vary);
        assertEquals(0, result.exitCode(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().contains("wrote r.csv: 5 points"), result.err());
        assertTrue(
                result.err().contains("no plan, or no gel, at 1 of 5 points: NEVER_GELS 1"),
                result.err());
        assertEquals(6, Files.readAllLines(folder.resolve("r.csv")).size());
        Result again = line(vary);
        assertEquals(4, again.exitCode());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(0, line(vary.replace("csv", "json")).exitCode());
        assertTrue(
                Files.readString(folder.resolve("r.json"))
                        .startsWith("{\n  \"schema\": \"thioloom/sweep/1\","));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void theSameSeedDrawsTheSameTable() {
        String random =
                DISCS + "--vary linker.molarMass=1900g/mol~2100g/mol --points 50 --show imbalance";
        assertEquals(line(random).out(), line(random).out());
        assertFalse(line(random).out().equals(line(random + " --seed 2").out()));
        assertEquals(51, line(random).out().lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                          | 2 | nothing is varied
                    --vary thickness                      | 2 | is not of the form NAME=VALUE
                    --vary ratio=2 --vary ratio=3         | 2 | gives ratio twice
                    --vary ratio=2 --points 5             | 2 | are for fields at random
                    --vary ratio=1~2 --points many        | 2 | is not a whole number
                    --vary ratio=1~2 --points 0           | 1 | the number of points is 0
                    --vary ratio=1~2 --points 2000000000  | 1 | the number of points is 2000000000
                    --vary thicknes=60um                  | 1 | did you mean "thickness"?
                    --vary thickness=60mg                 | 1 | "mg" is not a unit of length
                    --vary thickness=thick                | 1 | is not a quantity
                    --vary thickness=0,1mm                | 1 | write 0.1mm
                    --vary ratio=2 --show molarity        | 1 | "molarity" is not a field here
                    --vary ratio=2 --show backTo95        | 1 | the wavelength of the lamp is not stated
                    --vary ratio=2 --conversion 1.2       | 2 | is not between 0 and 1
                    --vary ratio=2 --conversion 0         | 2 | is not above 0
                    --vary ratio=2 --out r.xlsx           | 2 | ends in neither .csv nor .json
                    --vary ratio=2 --json --out r.csv     | 2 | contradict each other
                    --vary ratio=2 --out no/r.csv         | 4 | there is no folder
                    --vary ratio=2 --lot none.json        | 4 | there is no file none.json
                    """)
    void saysWhatIsWrong(String words, int exitCode, String sentence) {
        Result result = line((DISCS + (words == null ? "" : words)).strip());
        assertEquals(exitCode, result.exitCode(), result.err());
        assertTrue(result.err().contains(sentence), result.err());
        assertEquals("", result.out());
    }

    @Test
    void refusalsAreFindingsInJson() {
        Result result = line(DISCS + "--vary thicknes=60um --vary ratio=x --json");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/findings/1\","));
        assertTrue(result.out().contains("FIELD_UNKNOWN") && result.out().contains("WRONG_TYPE"));
    }
}
