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
import org.thioloom.app.cli.Shell.Result;
import org.thioloom.recipes.json.ShippedTemplates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Where a model ends it says so: a refusal or a sentence, and never a number that is none.
class LimitsOfModelsTest {
    private static final Pattern NO_NUMBER =
            Pattern.compile("NaN|Infinity|∞|[0-9]e-(1[3-9]|[2-9])");
    private static final String EXACT =
            " --state node.mass=0mg --state node.assay=0wt% --state node.alive=0mol%"
                    + " --state linker.mass=0mg --state linker.molarMass=0g/mol --state"
                    + " linker.alive=0mol% --state dmso.mass=0mg --state dmpa.stock=0mg --state"
                    + " dmpa.inStock=0wt% --state node.density=0g/mL --state"
                    + " linker.density=0g/mL --state dmso.density=0g/mL --state conversion=0"
                    + " --state disc.volume=0uL --state mould.diameter=0mm";

    @TempDir private Path folder = Path.of("");

    /// Five times the linker that gels at all, and a tenth of what the arms could hold.
    @BeforeEach
    void ratiosOutsideTheWindow() throws IOException {
        String text = ShippedTemplates.text("anp-c").orElseThrow();
        Files.writeString(
                folder.resolve("more.json"), text.replace("\"ratio\": 2", "\"ratio\": 10"));
        Files.writeString(
                folder.resolve("less.json"), text.replace("\"ratio\": 2", "\"ratio\": 0.2"));
    }

    private Result line(String line) {
        return new Shell(folder)
                .line(
                        line.strip()
                                .replace("DISCS", "--discs 12 --diameter 7mm")
                                .replace("2K", "--linker 2000g/mol")
                                .replace("LIGHT", "--irradiance 5mW/cm2 --wavelength 365nm")
                                .replace(" EXACT", EXACT));
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    network anp-c-2.0k --conversion 1.2                          | 2 | --conversion 1.2 is not between 0 and 1
                    backward ratio anp-c-2.0k --conversion 1.2                   | 1 | a conversion of 1.2 cannot be
                    backward castable anp-c-2.0k LIGHT --time 5min --conversion 1.2 | 1 | the conversion wanted is 1.2
                    cure anp-c-2.0k LIGHT --conversion 1.5                       | 1 | the conversion wanted is 1.5
                    uncertainty anp-c-2.0k DISCS --conversion 1.2                | 1 | the conversion is 1.2
                    sweep anp-c-2.0k DISCS --vary conversion=0.9:1.2:0.1         | 1 | conversion is 1.2; give a value from 0 to 1
                    plan more.json 2K DISCS                                      | 0 | WARNING NEVER_GELS
                    plan less.json 2K DISCS                                      | 0 | WARNING NEVER_GELS
                    uncertainty more.json 2K DISCS                               | 0 | WARNING NEVER_GELS
                    backward weigh more.json 2K DISCS                            | 0 | WARNING NEVER_GELS
                    backward stock more.json 2K --diameter 7mm --limit node=1g --limit linker=9g | 0 | WARNING NEVER_GELS
                    network more.json 2K                                         | 0 | It never gels
                    network less.json 2K                                         | 0 | It never gels
                    backward ratio more.json 2K --conversion 0.97                | 0 | 1 node : 2.000 linkers
                    sweep anp-c-2.0k DISCS --vary ratio=0.2,2,10 --show solFraction | 0 | NEVER_GELS
                    uncertainty anp-c-2.0k DISCS --conversion 0.3                | 0 | At a conversion of 0.3
                    network --node 4:1000 --linker 2:2000 --imbalance 1 --loops 11 | 2 | --loops 11 is not between 0 and 10
                    cure anp-c-2.0k LIGHT --depth -1um                           | 1 | the depth of the liquid is -0.001 mm
                    cure anp-c-2.0k --irradiance 1e300mW/cm2 --wavelength 365nm  | 1 | 1e300 mW/cm2; give a number from 1e-12 to 1e15
                    sweep anp-c-2.0k DISCS --vary thickness=-1um,120um --show disc.volume | 0 | NOT_POSITIVE
                    sweep anp-c-2.0k DISCS --vary ratio=NaN                      | 1 | is not a plain number
                    sweep anp-c-2.0k DISCS --vary ratio=2:3:0                    | 1 | a step of 0 is not one
                    sweep anp-c-2.0k DISCS --vary ratio=2~2 --points 3 --show imbalance | 0 | 2,1,
                    sweep anp-c-2.0k DISCS --vary ratio=2:2/3 --show imbalance   | 0 | 2,1,
                    uncertainty anp-c-2.0k DISCS --draws 2000 EXACT              | 0 | nothing uncertain
                    uncertainty anp-c-2.0k DISCS --fast EXACT                    | 0 | nothing uncertain
                    uncertainty anp-c-2.0k DISCS --draws 2000 --conversion 1     | 0 | 95 % of batches
                    backward ratio anp-c-2.0k --conversion 0.97 --doubts --doubt linker-alive=0 --doubt node-alive=0 --doubt linker-mass=0 --doubt node-assay=0 --doubt conversion=0 | 0 | on a bad day
                    network --node 2:100 --linker 2:100 --imbalance 1 --conversion 1 --sample 100 | 0 | too few branches
                    network --node 4:1000 --linker 2:2000 --imbalance 1 --conversion 0 --sample 100 | 0 | all of it is sol
                    network --node 4:1000 --linker 2:2000 --imbalance 1 --conversion 1 --sample 100 | 0 | 0 wt% can be washed out
                    network anp-c-2.0k --conversion 1                            | 0 | under 0.001 wt% can be washed out
                    """)
    void areSaidInWordsAndInJson(String line, int exitCode, String words) {
        Result text = line(line);
        Result json = line(line + " --json");
        assertAll(
                () -> assertEquals(exitCode, text.exitCode(), text.err()),
                () -> assertEquals(exitCode, json.exitCode(), json.err()),
                () -> assertTrue((text.err() + text.out()).contains(words), text::toString),
                () -> assertFalse(NO_NUMBER.matcher(text.out()).find(), text::out),
                // what was typed may be quoted
                () ->
                        assertFalse(
                                json.out()
                                        .replace("\\\"NaN\\\"", "")
                                        .matches("(?s).*(NaN|Infinity).*"),
                                json::out));
    }

    @Test
    void aNetworkIsToldAsIdealWithAllItsGroups() {
        String text = line("network anp-c-2.0k").out().replaceAll("\\s+", " ");
        assertTrue(text.contains("Ideally it gels when 57.74 mol% of the C=C"), text);
        assertTrue(text.contains("Every C=C and SH is counted as alive"), text);
        String fewer =
                line("network --node 4:1000 --linker 2:2000 --imbalance 1 --conversion 0.9"
                                + " --thiol-alive 0.95")
                        .out();
        assertFalse(fewer.contains("counted as alive"), fewer);
    }

    @Test
    void aLongSmilesIsShownWhereItIsWrong() {
        Result result = line("structure " + "C".repeat(3000) + "(" + "C".repeat(1000));
        assertEquals(1, result.exitCode());
        assertTrue(result.err().lines().allMatch(l -> l.length() < 200), result.err());
        assertTrue(result.err().contains("^"), result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    structure CC                                     | none that reacts
                    structure c1ccccc1.C1CCCCC1.[Na+].[Cl-].C1CCOC1  | 5, which nothing joins
                    couple CC CCO                                    | the first has no group that reacts, the second primary alcohol
                    """)
    void whatCannotReactIsSaid(String line, String words) {
        Result result = line(line);
        assertTrue((result.out() + result.err()).contains(words), result::toString);
    }
}
