package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Shell.Result;

import java.nio.file.Path;

/// Integrals and titrations in, what a lot states out; and blends of linkers.
class AssayCommandTest {
    private static final String ELLMAN =
            "assay ellman --absorbance 0.512+-0.003 --blank 0.021+-0.002 --dilution 31+-0.2"
                    + " --solution 10+-0.02mL --sample 11.9+-0.1mg --absorptivity 14150+-100"
                    + " --path 1+-0.001cm";

    @TempDir private Path folder = Path.of("");

    private Shell shell() {
        return new Shell(folder);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # numbers and uncertainties by hand in Python 3, from the formulas of gum2008
                    degree --made 7.72+-0.05:2 --left 0.28+-0.03:2            | 96.50 ± 0.36 mol% of the arms have reacted
                    degree --made 7.72:2 --left 0.28:2                        | 96.5 mol% of the arms have reacted
                    degree --made 7.72:2 --left 0:2 --brought 3.61:1          | 0.9352 groups came with each arm
                    degree --made 7.72+-0.05:2 --left 0.28±0.03:2             | "alive": { "value": 96.50, "unit": "mol%", "uncertainty": 0.36 }
                    iodine --iodine 0.0500+-0.0001mol/L --used 3.21+-0.02mL --blank 0.05+-0.02mL --sample 335.0+-0.2mg | 0.9433 ± 0.0087 mmol/g of thiol
                    iodine --iodine 50mmol/L --used 3.21mL --blank 50uL --sample 0.335g --mn 2kg/mol --thiols 2        | 94.33 mol% of the thiols
                    mn peg-dithiol --free 4.00+-0.05 --coupled 0.08+-0.02 --rest 178+-1 | 2016 ± 28 g/mol is Mn
                    mn peg-dithiol --free 4.00 --coupled 0.08 --rest 178      | 1.961 mol% of the ends are coupled
                    mn peg-dithiol --free 4.00 --coupled 0.08 --rest 178      | "molarMassMethod": "nmr"
                    qnmr node-ene COc1cc(OC)cc(OC)c1 --signal 3.02:4 --mass 20.10mg --standard-signal 9.00:9 --standard-mass 4.05mg --purity 99.9wt% | 96.02 wt% of the sample
                    """)
    void aLotIsToldWhatWasMeasured(String line, String words) {
        Result result = shell().line("assay " + line);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains(words), result.out());
        assertTrue(result.out().lines().allMatch(l -> l.length() <= 100), result.out());
    }

    @Test
    void uncertaintyIsCarriedThroughAndUnknownStaysUnknown() {
        Result known = shell().line(ELLMAN + " --mn 2050+-20g/mol");
        // 0.90394 ± 0.01344 mmol/g, 92.654 ± 1.648 mol%: Python 3, products of relative squares
        assertTrue(known.out().startsWith("0.904 ± 0.013 mmol/g of thiol\n92.7 ± 1.6 mol% of"));
        Result unknown = shell().line(ELLMAN.replace("0.512+-0.003", "0.512"));
        assertTrue(
                unknown.out().startsWith("0.9039 mmol/g of thiol\n  its uncertainty is unknown"));
        Result json = shell().line(ELLMAN + " --json");
        assertTrue(json.out().contains("\"uncertainty\": 0.01344"), json.out());
    }

    @Test
    void whatCannotBeTrueIsToldAndIsNoLot() {
        Result result =
                shell().line(
                                "assay qnmr node-ene COc1cc(OC)cc(OC)c1 --signal 3.02:4 --mass"
                                        + " 5.10mg --standard-signal 9.00:9 --standard-mass 4.05mg"
                                        + " --purity 99.9wt%");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("378.4 wt%"), result.out());
        assertTrue(result.out().endsWith("No lot can state this.\n"), result.out());
        assertTrue(result.err().contains("is above 1 by 2.784; check the two masses"));
    }

    @ParameterizedTest(name = "{0}: exit {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    assay                                          | 2 | no assay is named; use one of degree, ellman
                    assay degree                                   | 2 | --made is missing
                    assay degree --made 7.72 --left 0:2            | 2 | does not say of how many nuclei
                    assay degree --made 7,72:2 --left 0:2          | 2 | is no number
                    assay degree --made 7.72+-x:2 --left 0:2       | 2 | has an uncertainty that is no number
                    assay degree --made 7.72+-:2 --left 0:2        | 2 | has an uncertainty that is no number
                    assay degree --made NaN:2 --left 0:2           | 2 | is no number
                    assay degree --made 7.72:0 --left 0:2          | 1 | is said to have 0.0 nuclei
                    assay degree --made -1:2 --left 0:2            | 1 | the integral of what was made is -1.0
                    assay degree --made 0:2 --left 0:2             | 1 | neither what was made nor what is left
                    assay degree --made 1e300:2 --left 0:2         | 1 | the integral of what was made is 1.0E300
                    assay iodine --iodine 0.05mol/L --used 1mL --blank 2mL --sample 1g | 1 | the sample used 1 mL, the blank 2 mL
                    assay iodine --iodine 0.05 --used 1mL --blank 0mL --sample 1g      | 2 | has no unit
                    assay iodine --iodine 0.05mol/L --used 9mL --blank 0mL --sample 1g --mn 2000g/mol --thiols 1.5 | 2 | is no count
                    assay mn dmso --free 1 --rest 2                | 1 | is no polymer
                    assay mn peg-dithiol --free 0 --rest 2         | 1 | no end group has an integral
                    assay mn peg-dithiol --free 4 --rest 2 --ends 0.5 | 2 | is no count
                    assay qnmr peg-dithiol COC --signal 1:4        | 1 | the molar mass of poly(ethylene glycol) dithiol is open
                    blend node-ene peg-dithiol:1000g/mol peg-dithiol:5000g/mol | 2 | give one of --li-content, --eo-per-li, --share, and 0 are given
                    blend node-ene peg-dithiol:1000g/mol peg-dithiol:5000g/mol --share 20mol% --eo-per-li 60 | 2 | and 2 are given
                    blend node-ene peg-dithiol:1000g/mol peg-dithiol:5000g/mol --eo-per-li 6  | 1 | these linkers give 41.12 to 222.7 repeat units per Li
                    blend node-ene peg-dithiol peg-dithiol:5000g/mol --eo-per-li 60           | 1 | append its Mn with a colon
                    blend node-ene peg-dithiol:1000 peg-dithiol:5000g/mol --eo-per-li 60      | 2 | has no unit
                    blend node-ene peg-dithiol:50g/mol peg-dithiol:5000g/mol --eo-per-li 60   | 1 | is less than the end groups weigh
                    blend node-ene SCCS:94g/mol peg-dithiol:5000g/mol --eo-per-li 60          | 1 | is a molecule
                    blend node-ene peg-dithiol:1000g/mol dmso --share 50mol%                  | 1 | no linker has a group
                    blend peg-dithiol peg-dithiol:1000g/mol SCCS --share 50mol%               | 1 | is a polymer, and no node
                    """)
    void whatCannotBeEvaluatedIsRefused(String line, int code, String words) {
        Result result = shell().line(line);
        assertEquals(code, result.exitCode(), result.err());
        assertTrue(result.err().contains(words), result.err());
        assertEquals("", result.out());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # by hand: 1062.702 + 2 (1000 x + 5000 (1 - x)) = 1000 / 0.2, x = 0.75784
                    peg-dithiol:1000g/mol peg-dithiol:5000g/mol --li-content 0.2mmol/g   | 75.78  38.50
                    peg-dithiol:1000g/mol peg-dithiol:5000g/mol --share 50mol%           | 50.00  16.67
                    # n = 20.562 and 111.362: 2 (20.562 x + 111.362 (1 - x)) = 60 gives x = 0.89605
                    peg-dithiol:1kg/mol peg-dithiol:5kg/mol --eo-per-li 60               | 89.61  63.29
                    """)
    void linkersAreBlendedForWhatIsWanted(String line, String words) {
        Result result = shell().line("blend node-ene " + line);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains(words), result.out());
        assertTrue(result.out().lines().allMatch(l -> l.length() <= 100), result.out());
        Result json = shell().line("blend node-ene " + line + " --json");
        assertTrue(json.out().startsWith("{\n  \"schema\": \"thioloom/blend/1\","));
    }
}
