package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `thioloom backward`, from words to words.
class BackwardCommandTest {
    private static final String STOCK =
            "backward stock anp-c-2.0k --diameter 7mm --thickness 120um --ratio-basis groups";
    private static final String RATIO =
            "backward ratio anp-c-2.0k --node-alive 0.97 --linker-alive 0.95 --conversion 0.97";
    private static final String CASTABLE =
            "backward castable anp-c-2.0k --irradiance 2mW/cm2 --wavelength 365nm --time 5min"
                    + " --conversion 0.95";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void bottles() throws IOException {
        Files.writeString(
                folder.resolve("lots.json"),
                """
                {
                  "schema": "thioloom/lots/1",
                  "lots": [
                    { "id": "B-17", "input": "node", "assay": { "value": 92, "unit": "wt%" },
                      "available": { "value": 40, "unit": "mg" } },
                    { "id": "B-18", "input": "node", "assay": { "value": 85, "unit": "wt%" },
                      "available": { "value": 60, "unit": "mg" } },
                    { "id": "P-4", "input": "linker", "molarMass": { "value": 2050, "unit": "g/mol" },
                      "molarMassMethod": "nmr", "alive": { "value": 94, "unit": "mol%" },
                      "available": { "value": 1, "unit": "g" } }
                  ]
                }
                """);
    }

    private Result line(String line) {
        return new Shell(folder).line(line);
    }

    @Test
    void aMixtureOfLotsIsPlannedForwardToTheSameDiscs() {
        Result mixed = line(STOCK + " --lot lots.json --lots mixed --mixture mixed.json");
        assertEquals(0, mixed.exitCode(), mixed.err());
        assertTrue(mixed.out().contains("from one batch, the lots of an input mixed"), mixed.out());
        assertTrue(mixed.err().contains("wrote mixed.json"), mixed.err());
        String discs = mixed.out().substring(0, mixed.out().indexOf(' '));
        Result plan =
                line(
                        "plan anp-c-2.0k --diameter 7mm --thickness 120um --ratio-basis groups"
                                + " --lot mixed.json");
        assertEquals(0, plan.exitCode(), plan.err());
        assertTrue(plan.out().matches("(?s).*discs +" + discs + "\\n.*"), plan.out());
        String more = Integer.toString(Integer.parseInt(discs) + 1);
        Result tooMany = line(STOCK + " --lot lots.json --lots mixed --discs " + more);
        assertEquals(1, tooMany.exitCode());
        assertTrue(tooMany.err().contains("order at most " + discs + " discs"), tooMany.err());
    }

    @Test
    void lotsAreKeptApartUnlessToldOtherwise() {
        Result apart = line(STOCK + " --lot lots.json");
        assertEquals(0, apart.exitCode(), apart.err());
        assertTrue(apart.out().contains("no two lots of an input in one batch"), apart.out());
        assertTrue(apart.out().contains("node allows at most "), apart.out());
        Result same = line(STOCK + " --lot lots.json --lots apart");
        assertEquals(apart.out(), same.out());
        Result emptied = line(STOCK + " --lot lots.json --lots in-order");
        assertTrue(emptied.out().contains("one lot emptied before the next"), emptied.out());
    }

    @Test
    void aPlanOfTwoLotsSaysWhoCan() {
        Result plan = line("plan anp-c-2.0k --discs 12 --diameter 7mm --lot lots.json");
        assertEquals(1, plan.exitCode());
        assertTrue(plan.err().contains("thioloom backward stock uses several"), plan.err());
    }

    @Test
    void theRatioBeginsWithWhatWasAsked() {
        Result result = line(RATIO);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.out().startsWith("1 node : 2.042 linkers for the most effective strands"));
        assertFalse(result.out().contains("Under doubt"));
        Result doubtful = line(RATIO + " --for sol --doubts --draws 500");
        assertTrue(doubtful.out().contains("the least sol on a bad day"), doubtful.out());
        assertEquals(doubtful.out(), line(RATIO + " --for sol --doubts --draws 500").out());
        Result typed = line(RATIO + " --doubt linker-alive=0.01 --draws 500");
        assertTrue(typed.out().contains("0.95, u = 0.010"), typed.out());
    }

    @Test
    void blendsNameTheirLinkersAndWhatToWeigh() {
        Result result =
                line("backward blend anp-c --grade 1000g/mol --grade 2000g/mol --li 0.25mmol/g");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.out().startsWith("53.1 mol% 1000 g/mol + 46.9 mol% 2000 g/mol"),
                result.out());
        Result lots = line("backward blend anp-c --lot lots.json --grade 1000g/mol --eo-per-li 60");
        assertEquals(1, lots.exitCode());
        assertTrue(lots.err().contains("node has two lots"), lots.err());
    }

    @Test
    void aCastableFilmIsABracket() {
        Result result = line(CASTABLE);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("3 times less useful"), result.out());
        assertTrue(result.out().contains("120 um dry from 153 um of liquid"), result.out());
        Result fromRecipe =
                line(
                        "backward castable anp-c-2.0k --set irradiance=2mW/cm2 --set wavelength=365nm"
                                + " --time 300s --conversion 0.95");
        assertEquals(result.out(), fromRecipe.out());
    }

    @Test
    void aPlanIsWeighedInWholeDivisions() {
        Result result =
                line("backward weigh anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("r = 1.0019 in whole divisions"), result.out());
        assertTrue(result.out().contains("37.3 uL"), result.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STOCK + " --lot lots.json",
                STOCK + " --lot lots.json --lots mixed",
                RATIO,
                RATIO + " --doubts --draws 200",
                "backward blend anp-c --grade 1000g/mol --grade 2000g/mol --li 0.25mmol/g",
                CASTABLE,
                "backward weigh anp-c-2.0k --discs 12 --diameter 7mm"
            })
    void answersFitAHundredColumnsAndSpeakJsonAlone(String line) {
        Result text = line(line);
        assertTrue(text.out().lines().allMatch(l -> l.length() <= 100), text.out());
        Result json = line(line + " --json");
        String kind = line.split(" ", -1)[1];
        assertTrue(
                json.out().startsWith("{\n  \"schema\": \"thioloom/backward-" + kind + "/1\","),
                json.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " stock", " ratio", " blend", " castable", " weigh"})
    void helpHasAWorkedExampleThatFits(String question) {
        Result help = line("backward" + question + " --help");
        assertEquals(0, help.exitCode());
        assertTrue(help.out().contains("For example:\n  thioloom backward"), help.out());
        assertTrue(help.out().lines().allMatch(l -> l.length() <= 100), help.out());
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    backward                                                                         | 2 | no question is given
                    backward stock anp-c-2.0k --diameter 7mm                                         | 1 | nothing says how much to make
                    backward stock anp-c-2.0k --diameter 7mm --lots poured                           | 2 | use one of mixed, in-order, apart
                    backward stock anp-c-2.0k --diameter 7mm --lot lots.json --mixture m.json        | 2 | apart nothing is mixed
                    backward stock anp-c-2.0k --diameter 7mm --lot none.json                         | 4 | there is no file
                    backward stock anp-c-2.0k --lot lots.json                                        | 1 | no diameter is ordered
                    backward stock anp-c-2.0k --diameter 7mm --lot lots.json --discs 0               | 1 | the number of discs is 0
                    backward stock anp-c-2.0k --diameter 7mm --lot lots.json --discs 1e9 --lots mixed | 1 | give a value from 1 to 10000
                    backward stock anp-c-2.0k --diameter 7mm --lot lots.json --discs 500             | 1 | order at most
                    backward stock anp-c-2.0k --diameter 7mm --lot lots.json --discs 500 --lots mixed | 1 | order at most
                    backward stock borate-node-hexenyl-ether                                         | 1 | base is to be filled in
                    backward ratio anp-c-2.0k                                                        | 2 | --conversion is missing
                    backward ratio anp-c-2.0k --conversion much                                      | 2 | is not a number
                    backward ratio anp-c-2.0k --conversion 0.5                                       | 1 | gel at no ratio
                    backward ratio anp-c-2.0k --conversion 97                                        | 1 | a conversion of 97 cannot be
                    backward ratio anp-c-2.0k --conversion 0.97 --for glory                          | 2 | use strands, modulus or sol
                    backward ratio anp-c-2.0k --conversion 0.97 --linker-alive 0                     | 1 | give the share above 0
                    backward ratio anp-c-2.0k --conversion 0.97 --doubt luck=0.1                     | 1 | nothing is called luck
                    backward ratio anp-c-2.0k --conversion 0.97 --doubts --draws 3                   | 1 | 3 draws are asked for
                    backward ratio anp-c --conversion 0.97                                           | 1 | linker is to be filled in
                    backward blend anp-c --grade 1000g/mol --grade 2000g/mol                         | 2 | give one of --li
                    backward blend anp-c --grade 1000g/mol --grade 2000g/mol --li 0.5mmol/g          | 1 | these linkers give 0.1975 to 0.3265 mmol Li per g, not 0.5
                    backward blend anp-c --li 0.25mmol/g                                             | 1 | no linker is offered
                    backward blend anp-c --grade 50g/mol --li 0.25mmol/g                             | 1 | below its end groups alone
                    backward blend anp-c --grade 1000g/mol --li 0.25mmol/g                           | 1 | these linkers give 0.3265
                    backward blend anp-c --grade 1000g/mol --li 0.25mmol/g --choose best             | 2 | use fewest or like-stock
                    backward castable anp-c-2.0k --time 5min --conversion 0.95                       | 2 | --irradiance is missing
                    backward castable anp-c-2.0k --time 5min --conversion 0.95 --irradiance 2mW/cm2 --wavelength 405nm | 1 | takes up next to nothing at 405 nm
                    backward castable anp-c-2.0k --time 0s --conversion 0.95 --irradiance 2mW/cm2 --wavelength 365nm   | 1 | the exposure is 0 s
                    backward castable anp-c-2.0k --time 5min --conversion 1 --irradiance 2mW/cm2 --wavelength 365nm    | 1 | the conversion wanted is 1
                    backward castable anp-c-2.0k --time 5min --conversion 0.9 --irradiance 2mW/cm2 --wavelength 365nm --thickness 0um | 2 | is not above zero
                    backward castable anp-c-2.0k --time 5min --conversion 0.9 --irradiance 2mW/cm2 --wavelength 365nm --kinetics fast | 2 | use one of 1-alkene
                    backward weigh anp-c-2.0k --discs 12 --diameter 7mm --division 0mg               | 1 | give both above zero
                    backward weigh anp-c-2.0k --discs 12 --diameter 7mm --division 1kg               | 1 | is less than one division
                    backward weigh anp-c-2.0k                                                        | 1 | nothing says how much
                    """)
    void badInputIsAnsweredWithOneSentence(String line, int exitCode, String sentence) {
        Result result = line(line.strip());
        assertAll(
                () -> assertEquals(exitCode, result.exitCode(), result.err()),
                () -> assertTrue(result.err().contains(sentence), result.err()),
                () -> assertEquals("", result.out()),
                () -> assertFalse(result.err().contains("\tat "), "a stack trace"));
    }
}
