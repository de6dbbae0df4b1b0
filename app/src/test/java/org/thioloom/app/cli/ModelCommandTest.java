package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Cure and film from the command line, when all is well and when it is not.
class ModelCommandTest {
    private static final String LIGHT = " --irradiance 5mW/cm2 --wavelength 365nm";
    private static final String LIQUID =
            "cure --ene 0.45344335mol/L --initiator-concentration 44.784475mmol/L --absorption 150"
                    + " --depth 240um --irradiance 1mW/cm2 --wavelength 365nm";

    /// facts: network-cure, 4
    private static final String DISCS =
            """
            volume_uL,thickness_um
            6,62.4
            8,93.1
            10,113.8
            12,145.6
            15,183.9
            18,224.3
            22,281.7
            27,347.2
            """;

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    private Result withDiscs(String text, String line) throws IOException {
        Files.writeString(folder.resolve("discs.csv"), text);
        return shell().line(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cure", "film"})
    void helpHasExamplesThatRun(String command) throws IOException {
        Files.writeString(folder.resolve("discs.csv"), DISCS);
        String help = shell().line(command + " --help").out();
        List<String> examples =
                help.replace(" \\\n   ", "")
                        .lines()
                        .dropWhile(line -> !line.equals("For example:"))
                        .filter(line -> line.startsWith("  thioloom "))
                        .map(line -> line.strip().substring("thioloom ".length()))
                        .toList();
        assertEquals(3, examples.size(), help);
        for (String example : examples) {
            assertEquals(0, shell().line(example).exitCode(), example);
        }
    }

    @Test
    void thePaperAloneGivesItsFloorAndWhatToMeasure() {
        Result result = shell().line("cure anp-c-2.0k");
        assertEquals(0, result.exitCode(), result.err());
        String second = result.out().lines().skip(1).findFirst().orElseThrow();
        assertEquals(
                "  how long  at least 30 min under the source's own lamp; under yours, unknown",
                second);
        assertFalse(result.out().contains(" s out of books"), result.out());
        assertTrue(result.out().contains("measure mW/cm2 where the film will lie"), result.out());
        assertTrue(result.err().contains("WATTS_ARE_NOT_IRRADIANCE"), result.err());
    }

    @Test
    void aMeasuredLampAnswersFirstAndDoubtsAfterwards() {
        Result result = shell().line("cure anp-c-2.0k" + LIGHT);
        assertEquals(0, result.exitCode(), result.err());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.get(1).startsWith("  how long "), result.out());
        assertTrue(result.out().contains("begin there"), result.out());
        assertTrue(result.out().contains("9.00 J/cm2 in 30 min"), result.out());
        assertTrue(
                result.out().indexOf("Through the depth") < result.out().indexOf("Doubts"),
                result.out());
        assertEquals("", result.err(), "the lamp was told, so nothing of it is open");
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), result.out());
    }

    @Test
    void aGuessAtATubeIsNoDose() {
        Result result = shell().line("cure anp-c-2.0k --wavelength 365nm --distance 7.6cm");
        assertTrue(result.out().contains("rough guess"), result.out());
        assertFalse(result.out().contains("J/cm2"), result.out());
    }

    @Test
    void anExposureOfOnesOwnGoesBeforeBooks() {
        Result result =
                shell().line("cure anp-c-3.4k" + LIGHT + " --known-good 2mW/cm2@20min@150um");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.out().contains("8.0 min to 25 min, from your 20 min at 2 mW/cm2"),
                result.out());
        assertTrue(result.out().contains("books say"), result.out());
        Result json =
                shell().line(
                                "cure anp-c-3.4k"
                                        + LIGHT
                                        + " --known-good 20min@150um@2mW/cm2@95mol% --json");
        assertTrue(json.out().contains("\"kind\": \"carried-over\""), json.out());
        assertTrue(json.out().contains("\"factor\""), json.out());
    }

    /// facts: network-cure, 3.4: 90.895653 s at 240 um, 137.020151 s at 800 um; scipy 1.17.1 DOP853
    @Test
    void aLiquidThatIsToldIsTheReferenceFilm() {
        Result result = shell().line(LIQUID + " --json");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("{\n  \"schema\": \"thioloom/cure/1\""), result.out());
        assertTrue(result.out().contains("\"value\": 90.89565"), result.out());
        Result deep = shell().line(LIQUID.replace("240um", "800um") + " --json");
        assertTrue(deep.out().contains("\"value\": 137.0201"), deep.out());
        Result percent = shell().line(LIQUID + " --conversion 95mol%");
        assertEquals(shell().line(LIQUID).out(), percent.out());
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cure                                                   | 2 | without a recipe --ene must be given
                    cure --ene 0.4mol/L --initiator-concentration 44mmol/L | 2 | --depth must be given
                    cure anp-c-2.0k --ene 0.4mol/L                         | 2 | --ene is for a liquid without a recipe
                    cure anp-c-2.0k --known-good 30min                     | 2 | write it as in 30min@150um@4mW/cm2
                    cure anp-c-2.0k --known-good 30min@150um@4W            | 2 | write it as in 30min@150um@4mW/cm2
                    cure anp-c-2.0k --known-good 0min@150um@4mW/cm2        | 2 | has a part that is not above zero
                    cure anp-c-2.0k --measured-on 20.11.2026               | 2 | --measured-on 20.11.2026 is not a day; write 2026-11-20
                    cure anp-c-2.0k --through ice                          | 2 | --through ice is not known; use one of soda-lime
                    cure anp-c-2.0k --kinetics quick                       | 2 | --kinetics quick is not known
                    cure anp-c-2.0k --conversion most                      | 2 | --conversion most is not a number
                    cure anp-c-2.0k --conversion NaN                       | 2 | is no number to reckon with
                    cure anp-c-2.0k --irradiance 8W                        | 2 | has no unit of irradiance
                    cure anp-c-2.0k --irradiance 0mW/cm2 --wavelength 365nm | 1 | the irradiance is 0 mW/cm2
                    cure anp-c-2.0k --irradiance -1mW/cm2 --wavelength 365nm | 1 | the irradiance is -1 mW/cm2
                    cure anp-c-2.0k --irradiance 5mW/cm2                   | 1 | the wavelength of the lamp is not known
                    cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 405nm | 1 | dmpa takes up next to nothing at 405 nm
                    cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 340nm | 1 | not at 340 nm
                    cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 365nm --depth -1um | 1 | the depth of the liquid is -0.001 mm
                    cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 365nm --time 0s | 1 | the exposure is 0 s
                    cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 365nm --conversion 1 | 1 | the conversion wanted is 1
                    cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 365nm --absorption 0 | 1 | the molar absorption is 0 L/(mol cm)
                    cure anp-c-2.0k --distance -5cm                        | 2 | --distance -5 cm is not above zero
                    film --thickness 120um --diameter 7mm --solids-volume 48vol% --tolerance 0um | 2 | --tolerance is not above zero
                    cure borate-node-hexenyl-ether                         | 1 | is to be filled in
                    cure none                                              | 4 | there is no file and no template
                    film                                                   | 2 | nothing says how much stays
                    film --thickness 120um --diameter 7mm                  | 2 | --solids-volume is missing
                    film --thickness 120um --solids-volume 48vol%          | 2 | --diameter is missing
                    film --thickness 120um --volume 9uL --diameter 7mm --solids-volume 48vol% | 2 | give one of them
                    film --thickness 120um --diameter 7mm --solids-volume 0vol% | 2 | is not above 0 and up to 100 vol%
                    film --thickness 120um --diameter 7mm --solids-volume 48vol% --drying 2 | 2 | --drying 2 is not from 0 to 1
                    film --thickness -1um --diameter 7mm --solids-volume 48vol% | 1 | the thickness is -1 um
                    film --thickness 120um --diameter 0mm --solids-volume 48vol% | 1 | the diameter is 0 mm
                    film anp-c-2.0k --thickness 120um                      | 2 | --diameter is missing
                    film --thickness 120um --calibration none.csv          | 4 | there is no file none.csv
                    plan anp-c-2.0k --discs 12 --diameter 7mm --calibration none.csv | 4 | there is no file none.csv
                    """)
    void whatDoesNotWorkOutIsAnsweredWithOneSentence(String line, int code, String words) {
        Result result = shell().line(line);
        assertAll(
                () -> assertEquals(code, result.exitCode(), result.err()),
                () -> assertTrue(result.err().contains(words), result.err()),
                () -> assertEquals("", result.out()));
    }

    @Test
    void aRefusalSpeaksJsonWhenAsked() {
        Result result =
                shell().line("cure anp-c-2.0k --irradiance 0mW/cm2 --wavelength 365nm --json");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().contains("\"rule\": \"NO_ANSWER\""), result.out());
    }

    @Test
    void theVolumeForAFilmComesBothWays() throws IOException {
        Result computed =
                shell().line("film --thickness 120um --diameter 7mm --solids-volume 48.69vol%");
        assertTrue(
                computed.out()
                        .startsWith("Computed: dispense 9.485 uL for 120 um dry, 7 mm wide\n"),
                computed.out());
        assertTrue(computed.out().contains("8.898 mm wide (the mould), 152.5 um deep"));
        Result pinned =
                shell().line(
                                "film --volume 9.484uL --diameter 7mm --solids-volume 48.69vol%"
                                        + " --drying pinned");
        assertTrue(pinned.out().startsWith("Computed: 9.484 uL gives 120 um dry"), pinned.out());
        Result both =
                withDiscs(
                        DISCS,
                        "film anp-c-2.0k --thickness 120um --diameter 7mm --calibration discs.csv"
                                + " --tolerance 10um");
        assertEquals(0, both.exitCode(), both.err());
        assertTrue(both.out().startsWith("By your discs: dispense 10.21 uL for 120 um dry\n"));
        assertTrue(both.out().contains("Computed: dispense 9.484 uL"), both.out());
        assertTrue(both.out().lines().allMatch(line -> line.length() <= 100), both.out());
    }

    @Test
    void whatIsLeftOutOfATableIsSaid() throws IOException {
        Result result =
                withDiscs(
                        "volume_uL;thickness_um\n6;62,4\n8;NaN\n10;113,8\n",
                        "film --thickness 90um --calibration discs.csv");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "discs.csv: /lines/3: WARNING DISC_LEFT_OUT: line 3 has no thickness, so its disc is"
                        + " left out; mend the line, or take it out of the file\n",
                result.err());
        assertTrue(result.out().contains("2 discs hardly show their scatter"), result.out());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'v_uL,h_um;6,62'                        | there is one disc, and one disc has no slope
                    'v_uL,h_um;6,62;6,70'                   | all 2 discs were cast from 6 uL
                    'v_uL,h_um;6,80;9,70;12,61'             | films do not grow with the volume
                    'v_uL,h_um;6,70;9,61;12,75;7,72;11,68'  | the slope cannot be told from zero
                    'a,b;6,70'                              | no column is headed volume
                    """)
    void discsThatGiveNoAnswerAreRefused(String table, String words) throws IOException {
        Result result =
                withDiscs(
                        table.replace(';', '\n'), "film --thickness 90um --calibration discs.csv");
        assertEquals(1, result.exitCode(), result.out());
        assertTrue(result.err().contains(words), result.err());
        assertEquals("", result.out());
    }

    @Test
    void ownDiscsStandBesideAPlanThatKeepsItsOwnVolume() throws IOException {
        String line = "plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um";
        Result alone = shell().line(line);
        Result beside = withDiscs(DISCS, line + " --calibration discs.csv");
        assertEquals(0, beside.exitCode(), beside.err());
        assertTrue(beside.out().contains("Casting, by your own discs"), beside.out());
        assertTrue(beside.out().contains("10.21 uL for 120 um, 1.08 times the computed"));
        List<String> kept = alone.out().lines().toList();
        assertTrue(beside.out().lines().toList().containsAll(kept), beside.out());
        Result refused = withDiscs("v_uL,h_um\n6,62\n", line + " --calibration discs.csv");
        assertEquals(1, refused.exitCode());
        assertTrue(
                refused.err()
                        .contains("order: /order/calibration/lines: ERROR NO_ANSWER: there is"),
                refused.err());
    }

    @Test
    void aPlanUnderAMeasuredLampSaysHowLong() {
        Result result =
                shell().line("plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um" + LIGHT);
        assertTrue(result.out().contains("how long "), result.out());
        assertTrue(result.out().contains("back cured "), result.out());
        assertFalse(result.err().contains("/equipment/3/irradiance"), result.err());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
    }
}
