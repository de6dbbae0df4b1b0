package org.thioloom.app.cli;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `thioloom network` answers.
class NetworkCommandTest {
    private static final String A4_B2 = "network --node 4:1062.71 --linker 2:2000";

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    private Result done(String line) {
        Result result = shell().line(line);
        assertEquals(0, result.exitCode(), result.err());
        return result;
    }

    /// The first number under a key.
    private static double number(Result json, String key) {
        Matcher found = Pattern.compile('"' + key + "\": (-?[0-9.]+)").matcher(json.out());
        assertTrue(found.find(), key + " in " + json.out());
        return Double.parseDouble(found.group(1));
    }

    /// Facts: network-cure, 1.9, computed at 30 digits.
    @ParameterizedTest(name = "r = {0}, p = {1}, {2} g/mol")
    @CsvSource(
            textBlock =
                    """
                    # r, p_A, M_B, w_sol, w_el, w_pend, mu, nu, xi
                    1,   1,    2000, 0,              1,            0,             1,            2,            1
                    1,   0.95, 2000, 0.002066942157, 0.9208697289, 0.07706332895, 0.9492850448, 1.754377005,  0.8050919606
                    1,   0.70, 3400, 0.2215605911,   0.2960562939, 0.4823831150,  0.1401060850, 0.2189231319, 0.07881704689
                    0.8, 1,    2000, 0.03569712190,  0.6885059085, 0.2757969696,  0.8081890143, 1.409902577,  0.6017135624
                    """)
    void referenceValuesComeOutPerNode(
            double r,
            double p,
            double mass,
            double sol,
            double active,
            double pendant,
            double junctions,
            double strands,
            double cycleRank) {
        Result json =
                done(
                        "network --node 4:1062.71 --linker 2:%s --imbalance %s --conversion %s --json"
                                .formatted(mass, r, p));
        assertEquals(1 / Math.sqrt(3 * r), number(json, "ene"), 1e-15);
        assertEquals(r / Math.sqrt(3 * r), number(json, "thiol"), 1e-15);
        assertEquals(r, number(json, "imbalance"), 1e-15);
        assertEquals(p, number(json, "conversion"), 1e-15);
        assertEquals(sol, number(json, "solFraction"), 1e-9);
        assertEquals(active, number(json, "activeFraction"), 1e-9);
        assertEquals(pendant, number(json, "pendantFraction"), 1e-9);
        assertEquals(junctions, number(json, "junctions"), 1e-9);
        assertEquals(strands, number(json, "strands"), 1e-9);
        assertEquals(cycleRank, number(json, "cycleRank"), 1e-9);
    }

    /// Facts: network-cure, 1.9, E: arms that are dead weigh 63 g/mol less.
    @Test
    void nodesByTheirArmsAndDeadThiolsAreTakenAsTold() {
        Result json =
                done(
                        "network --node 4:1062.71:0.81450625 --node 3:999.71:0.171475 --node"
                                + " 2:936.71:0.0135375 --node 1:873.71:0.000475 --node"
                                + " 0:810.71:0.00000625 --linker 2:2000 --thiol-alive 0.95"
                                + " --imbalance 1 --conversion 0.99 --json");
        assertEquals(0.60773713, number(json, "ene"), 5e-9);
        assertEquals(0.0029826723, number(json, "solFraction"), 5e-11);
        assertEquals(0.90518202, number(json, "activeFraction"), 5e-9);
        assertEquals(1.6995196, number(json, "strands"), 5e-8);
        assertEquals(2236.0536, number(json, "massAverage"), 5e-5);
    }

    /// p_c = 1/sqrt(3 e q r).
    @ParameterizedTest
    @CsvSource({"1, 0.95, 0.592349", "0.95, 0.95, 0.607737", "0.9, 1, 0.608581"})
    void deadGroupsDelayTheGel(double enes, double thiols, double expected) {
        Result json =
                done(
                        A4_B2
                                + " --imbalance 1 --conversion 0.9 --json --ene-alive %s --thiol-alive %s"
                                        .formatted(enes, thiols));
        assertEquals(expected, number(json, "ene"), 5e-7);
    }

    @Test
    void amountsInMolesSayTheRatioThemselves() {
        Result json =
                done(
                        "network --node 4:1062.71:1 --linker 2:2000g/mol:0.9 --linker 1:1kg/mol:0.2"
                                + " --conversion 0.4 --json");
        assertEquals(2, number(json, "imbalance"), 1e-15, "4 enes, 1.8 + 0.2 thiols");
    }

    @Test
    void theTextBeginsWithTheAnswerAndFitsAHundredColumns() {
        String text = done("network anp-c-2.0k --conversion 0.95 --sample 1000").out();
        List<String> lines = text.lines().toList();
        assertTrue(lines.get(3).startsWith("Ideally it gels when 57.74 mol% of the C=C"), text);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), text);
        assertTrue(text.contains("31.9 ± 0.5 kPa, 25 degC"), text);
        assertTrue(text.contains("softens 4.2 times"), text);
        assertFalse(text.contains("typical"), "the conversion was given");
    }

    @Test
    void aTypicalConversionIsSaidToBeOne() {
        assertTrue(done("network anp-c-2.0k").out().contains("(typical, not measured)\n"));
    }

    @Test
    void whatNeverGelsIsWarnedOfWithTheWindow() {
        Result result = done(A4_B2 + " --imbalance 4 --conversion 0.2");
        assertTrue(
                result.err()
                        .startsWith(
                                "network: /imbalance: WARNING NEVER_GELS: at r = N(ene)/N(thiol) ="
                                        + " 4.000 no network forms; one does for r between 0.3334"
                                        + " and 3; take 2.000 linkers per node"),
                result.err());
        assertTrue(result.out().contains("It never gels: the thiol runs out first."));
        String json = done(A4_B2 + " --imbalance 4 --conversion 0.2 --json").out();
        assertTrue(json.contains("\"rule\": \"NEVER_GELS\""), json);
        assertFalse(json.contains("\"gelPoint\""), json);
    }

    @Test
    void aRecipeOutOfRatioIsWarnedOf() throws IOException {
        assertEquals(0, shell().line("templates copy anp-c .").exitCode());
        Path file = folder.resolve("anp-c.json");
        Files.writeString(file, Files.readString(file).replace("\"ratio\": 2", "\"ratio\": 8"));
        Result network = done("network anp-c.json --linker 2000g/mol");
        assertTrue(network.err().contains("WARNING NEVER_GELS"), network.err());
        Result plan = done("plan anp-c.json --linker 2000g/mol --discs 12 --diameter 7mm");
        assertTrue(plan.err().contains("WARNING NEVER_GELS"), plan.err());
        assertTrue(plan.out().contains("never, of these amounts"), plan.out());
    }

    @Test
    void lotsAndTheRatioBasisOfAPlanCount() throws IOException {
        Files.writeString(
                folder.resolve("lots.json"),
                """
                {"schema": "thioloom/lots/1", "lots": [
                  {"id": "P-4", "input": "linker", "molarMass": {"value": 2050, "unit": "g/mol"},
                   "molarMassMethod": "nmr", "alive": {"value": 90, "unit": "mol%"}}]}
                """);
        Result byMolecule = done("network anp-c-2.0k --lot lots.json --json");
        assertEquals(1 / 0.9, number(byMolecule, "imbalance"), 1e-9);
        Result byGroup = done("network anp-c-2.0k --lot lots.json --ratio-basis groups --json");
        assertEquals(1, number(byGroup, "imbalance"), 1e-9);
        assertEquals(1 / Math.sqrt(3 * 0.9), number(byGroup, "ene"), 1e-9);
    }

    @Test
    void theSameSeedDrawsTheSameNetworksAndTheoryIsWithinTheirErrors() {
        String line = A4_B2 + " --imbalance 1 --conversion 0.9 --sample 5000 --seed 3 --json";
        Result json = done(line);
        assertEquals(json.out(), done(line).out());
        Matcher sol =
                Pattern.compile(
                                "\"sample\".*?\"solFraction\": \\{\\s*\"mean\": ([0-9.]+),\\s*\"standardError\":"
                                        + " ([0-9.]+)",
                                Pattern.DOTALL)
                        .matcher(json.out());
        assertTrue(sol.find(), json.out());
        double error = Double.parseDouble(sol.group(2));
        assertEquals(number(json, "solFraction"), Double.parseDouble(sol.group(1)), 4 * error);
    }

    @Test
    void densityAndPolymerGiveModuli() {
        Result json =
                done(
                        A4_B2
                                + " --imbalance 1 --conversion 0.95 --density 1.2g/mL --polymer"
                                + " 47.826087vol% --loops 0.0187 --swollen 10vol% --json");
        Matcher dry =
                Pattern.compile(
                                "\"dry\": \\{\\s*\"polymer\": 1,\\s*\"phantom\": ([0-9.]+)",
                                Pattern.DOTALL)
                        .matcher(json.out());
        assertTrue(dry.find(), json.out());
        assertEquals(289.90, Double.parseDouble(dry.group(1)), 0.00501, "facts: network-cure, 1.7");
        assertTrue(json.out().contains("\"swollen\""), json.out());
        assertEquals(0.0465, number(json, "perLinker"), 5e-4, "facts: network-cure, 1.8");
    }

    @Test
    void aCurveIsATableWithAHeadAndAsManyLines() throws IOException {
        done("network anp-c-2.0k --out sol.csv --points 101");
        List<String> lines = Files.readAllLines(folder.resolve("sol.csv"));
        assertEquals(102, lines.size());
        int columns = lines.getFirst().split(",", -1).length;
        assertTrue(lines.stream().allMatch(line -> line.split(",", -1).length == columns));
        assertTrue(lines.getFirst().startsWith("imbalance,first_conversion,"), lines.getFirst());
        String[] first = lines.get(1).split(",", -1);
        assertEquals(1, Double.parseDouble(first[0]), 1e-15, "r");
        assertEquals("1.0", first[3], "all is sol before anything reacts");
        done(A4_B2 + " --imbalance 1 --over imbalance --points 11 --out r.csv");
        List<String> ratios = Files.readAllLines(folder.resolve("r.csv"));
        assertEquals(12, ratios.size());
        assertTrue(ratios.get(1).startsWith("0.2666"), ratios.get(1));
        assertTrue(ratios.get(1).endsWith(",,,,"), "no density, no modulus: " + ratios.get(1));
        assertEquals(4, shell().line("network anp-c-2.0k --out sol.csv").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"network --help", "network anp-c-2.0k --json"})
    void standardOutputHoldsTheAnswerAlone(String line) {
        Result result = done(line);
        assertTrue(
                line.contains("help")
                        ? result.out().contains("thioloom network anp-c-2.0k")
                        : result.out().startsWith("{\n  \"schema\": \"thioloom/network/1\","),
                result.out());
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --imbalance 1 --conversion 1.2                | 2 | --conversion 1.2 is not between 0 and 1
                    --imbalance 1 --conversion -0.1               | 2 | is not between 0 and 1
                    --imbalance 1 --conversion NaN                | 2 | --conversion NaN is not a number
                    --imbalance 1 --conversion 0,95               | 2 | has a decimal comma; write 0.95
                    --imbalance 1 --conversion 1e999              | 2 | --conversion 1e999 is too large
                    --imbalance 0 --conversion 0.5                | 2 | --imbalance 0 is not above 0
                    --imbalance inf --conversion 0.5              | 2 | is not a number
                    --conversion 0.5                              | 2 | how much of each is not said; give --imbalance 1
                    --imbalance 2 --conversion 0.9                | 1 | Give at most 0.5
                    --imbalance 1 --ene-alive 1.1                 | 2 | --ene-alive 1.1 is not between 0 and 1
                    --imbalance 1 --thiol-alive 0                 | 1 | There is no living thiol group.
                    --imbalance 1 --node 4.5:1000                 | 2 | does not begin with a whole number of groups
                    --imbalance 1 --node 4                        | 2 | is not GROUPS:MOLARMASS
                    --imbalance 1 --node 4:0                      | 1 | A molar mass of 0 g/mol stands on the ene side.
                    --imbalance 1 --node 4:1000:-1                | 1 | -1 mol of a molecule
                    --imbalance 1 --node 4:1000kg                 | 2 | has no unit of molar mass
                    --imbalance 1 --node 2000:1000                | 1 | A molecule of 2000 groups
                    --imbalance 1 --density 1.2                   | 2 | --density 1.2 has no unit
                    --imbalance 1 --density 0g/mL                 | 1 | A density of 0 g/mL is not above 0.
                    --imbalance 1 --density 1g/mL --polymer 0vol% | 2 | is not above 0 and up to 100 vol%
                    --imbalance 1 --density 1g/mL --temperature -300degC | 1 | K has no rubber
                    --imbalance 1 --sample 10                     | 1 | Networks of 10 molecules were asked for.
                    --imbalance 1 --sample many                   | 2 | --sample many is not a whole number
                    --imbalance 1 --discs 12                      | 2 | --discs is for a recipe
                    --imbalance 1 --out a.txt                     | 2 | ends in none of .csv, .svg, .png, .pdf
                    --imbalance 1 --points 1 --out a.csv          | 2 | --points 1 is not between 2 and 1000000
                    --imbalance 1 --over time --out a.csv         | 2 | use conversion or imbalance
                    """)
    void isAnsweredWithOneSentence(String options, int exitCode, String sentence) {
        Result result = shell().line(A4_B2 + " " + options.strip());
        assertEquals(exitCode, result.exitCode(), result.err());
        assertTrue(result.err().contains(sentence), result.err());
        assertEquals("", result.out());
        assertFalse(result.err().contains("\tat "), "a stack trace");
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    network                                           | 2 | give at least one --node and one --linker, or a recipe
                    network anp-c-2.0k --node 4:1062                  | 2 | a recipe says its nodes itself
                    network anp-c --conversion 0.9                    | 1 | linker is to be filled in
                    network anp-c-2.0k --linker 1g/mol --linker 2g/mol | 2 | --linker is given twice
                    network no-such-recipe                            | 4 | there is no file and no template
                    """)
    void whatNamesNoNetworkIsRefused(String line, int exitCode, String sentence) {
        Result result = shell().line(line.strip());
        assertEquals(exitCode, result.exitCode(), result.err());
        assertTrue(result.err().contains(sentence), result.err());
        assertEquals("", result.out());
    }

    @Test
    void aNetworkIsDrawnWithItsGelPointAndItsBatch() throws IOException {
        Result result = shell().line("network anp-c-2.0k --out gel.svg --out gel.pdf");
        assertEquals(0, result.exitCode(), result.err());
        String svg = Files.readString(folder.resolve("gel.svg"));
        assertTrue(svg.contains("It gels at a conversion of 0.577."), svg.substring(0, 900));
        assertTrue(svg.contains("At 0.970 there are 0.07 wt% of sol"), svg.substring(0, 900));
        assertTrue(Files.size(folder.resolve("gel.pdf")) > 1000);
        Result ratio = shell().line("network anp-c-2.0k --over imbalance --out r.svg");
        assertEquals(2, ratio.exitCode());
        assertTrue(ratio.err().contains("only the curve over the conversion is drawn"));
    }
}
