package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.analysis.ElementalAnalysis.Part;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

class ElementalAnalysisTest {

    @ParameterizedTest(name = "{0}: {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # molecule,  wt%,                                                             source
                    chloride,    C 41.63 H 1.00 F 37.62 B 1.34 Li 0.86 Cl 17.55 S 0,              'facts: chemistry, 3'
                    ene,         C 58.77 H 4.93 F 28.60 B 1.02 Li 0.65 O 6.02 Cl 0,               'facts: chemistry, 3'
                    '[Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F', Li 2.42 C 8.37 F 39.71 N 4.88 O 22.29 S 22.34, hand sum of iupac2021 in Python 3
                    '[Li+].F[P-](F)(F)(F)(F)F', P 20.39 F 75.04 Li 4.57,                          hand sum of iupac2021 in Python 3
                    COC(OC)(C(=O)c1ccccc1)c1ccccc1, C 74.98 H 6.29 O 18.73,                       hand sum of iupac2021 in Python 3
                    """)
    void ofAMoleculeIsItsMassByElement(String molecule, String expected, String source) {
        var composition =
                switch (molecule) {
                    case "chloride" -> Samples.CHLORIDE.composition();
                    case "ene" -> Samples.ENE.composition();
                    default -> Samples.molecule(molecule).composition();
                };
        check(Samples.found(ElementalAnalysis.of(List.of(new Part(composition, 1)))), expected);
    }

    // F of the first stands at 9.93 in the facts, which is 9.9248 with the weights of iupac2021
    @ParameterizedTest(name = "Mn {0}: {1} g/mol, {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # Mn,  M,       wt%,                                                           source
                    1000,  3062.70, C 54.22 H 7.52 F 9.92 B 0.353 S 4.19 Li 0.227 O 23.57,         'facts: chemistry, 3; F: hand sum of iupac2021 in Python 3'
                    1500,  4062.70, C 54.29 H 7.92 F 7.48 B 0.266 S 3.16 Li 0.171 O 26.71,         'facts: chemistry, 3'
                    2000,  5062.70, C 54.34 H 8.17 F 6.00 B 0.214 S 2.53 Li 0.137 O 28.61,         'facts: chemistry, 3'
                    3400,  7862.70, C 54.41 H 8.52 F 3.87 B 0.137 S 1.63 Li 0.088 O 31.35,         'facts: chemistry, 3'
                    5000,  11062.70, C 54.44 H 8.70 F 2.75 B 0.098 S 1.16 Li 0.063 O 32.79,        'facts: chemistry, 3'
                    """)
    void ofANetworkTakesFractionsOfRepeatUnits(
            String mn, double mass, String expected, String source) {
        ElementalAnalysis network = Samples.found(ElementalAnalysis.of(network(mn)));
        assertEquals(mass, network.mass(), 5e-3, source);
        check(network, expected);
    }

    static List<Part> network(String mn) {
        return Stream.concat(
                        Stream.of(new Part(Samples.ENE.composition(), 1)), linkers(mn).stream())
                .toList();
    }

    static List<Part> linkers(String mn) {
        double units = Samples.PEG.repeatUnits(Quantity.of(mn, Units.GRAM_PER_MOLE)).orElseThrow();
        return List.of(new Part(Samples.PEG.ends(), 2), new Part(Samples.PEG.repeat(), 2 * units));
    }

    private static void check(ElementalAnalysis analysis, String expected) {
        String[] words = expected.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            int decimals =
                    words[i + 1].contains(".") ? words[i + 1].split("\\.", -1)[1].length() : 9;
            double halfADigit = 0.5000001 * Math.pow(10, -decimals);
            assertEquals(
                    Double.parseDouble(words[i + 1]),
                    analysis.percent(words[i]),
                    halfADigit,
                    words[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMixtureAddsUpAndDoesNotCareAboutScaleOrOrder(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Part> parts = new ArrayList<>();
        for (String smiles : List.of("CS(C)=O", "[Li+].[Cl-]", "O", "C[Si](C)(C)C", "CCBr")) {
            parts.add(new Part(Samples.molecule(smiles).composition(), random.nextDouble(9)));
        }
        ElementalAnalysis one = Samples.found(ElementalAnalysis.of(parts));
        double sum = one.percent().values().stream().mapToDouble(Double::doubleValue).sum();
        assertEquals(100, sum, 1e-9, () -> "seed " + seed);
        double scale = random.nextDouble(0.001, 1000);
        Collections.reverse(parts);
        ElementalAnalysis other =
                Samples.found(
                        ElementalAnalysis.of(
                                parts.stream()
                                        .map(p -> new Part(p.composition(), scale * p.amount()))
                                        .toList()));
        one.percent()
                .forEach((element, percent) ->
                        assertEquals(percent, other.percent(element), 1e-9, () -> "seed " + seed));
    }

    @Test
    void elementsStandInTheOrderOfHill() {
        var analysis =
                Samples.found(
                        ElementalAnalysis.of(List.of(new Part(Samples.CHLORIDE.composition(), 1))));
        assertEquals(
                List.of("C", "H", "B", "Cl", "F", "Li"), List.copyOf(analysis.percent().keySet()));
        var salt = Samples.molecule("[Na+].[OH-]").composition();
        assertEquals(
                List.of("H", "Na", "O"),
                List.copyOf(
                        Samples.found(ElementalAnalysis.of(List.of(new Part(salt, 1))))
                                .percent()
                                .keySet()));
    }

    @Test
    void aStatedIsotopeWeighsWhatItWeighs() {
        // hand: 4.0282036 / (4.0282036 + 15.999)
        var heavy = Samples.molecule("[2H]O[2H]").composition();
        var analysis = Samples.found(ElementalAnalysis.of(List.of(new Part(heavy, 1))));
        assertEquals(20.11366, analysis.percent("H"), 5e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void anAmountThatCannotBeIsRefused(double amount) {
        var answer = ElementalAnalysis.of(List.of(new Part(Samples.WATER, amount)));
        assertEquals("H2O has the amount " + amount, Samples.refused(answer).sentence());
    }

    @Test
    void nothingHasNoComposition() {
        assertEquals(
                "the parts have a mass of 0.0 together",
                Samples.refused(ElementalAnalysis.of(List.of())).sentence());
        assertEquals(
                "give one of them an amount",
                Samples.refused(ElementalAnalysis.of(List.of(new Part(Samples.WATER, 0))))
                        .remedy());
    }
}
