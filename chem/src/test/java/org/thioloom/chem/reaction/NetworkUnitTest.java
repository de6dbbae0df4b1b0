package org.thioloom.chem.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class NetworkUnitTest {
    private static final Coupling THIOL_ENE = Couplings.find("thiol-ene").orElseThrow();
    private static final Molecule NODE = (Molecule) structure(node("COCCCCC=C"));
    private static final Polymer PEG = (Polymer) structure("SCCOCCS |Sg:n:2,3,4:n:ht|");

    private static String node(String arm) {
        String ring = "c1c(F)c(F)c(" + arm + ")c(F)c1F";
        return "[Li+].[B-](" + ring + ")(" + ring + ")(" + ring + ")" + ring;
    }

    private static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure();
    }

    private static Linker peg(double mn, double share) {
        double n = PEG.repeatUnits(Quantity.computed(mn, Units.GRAM_PER_MOLE)).orElseThrow();
        return new Linker(PEG, n, share);
    }

    private static NetworkUnit unit(Coupling coupling, Molecule node, Linker... linkers) {
        return switch (NetworkUnit.of(coupling, node, List.of(linkers))) {
            case Found<NetworkUnit>(NetworkUnit unit) -> unit;
            case Refused<NetworkUnit> refused -> throw new AssertionError(refused.toString());
        };
    }

    @ParameterizedTest(name = "Mn {0}: {1} g/mol per node, {3} mmol Li per g   ({6})")
    @CsvSource(
            textBlock =
                    """
                    # Mn,  M,       node wt%, Li,     EO:Li, O:Li,  source
                    1000,  3062.7,  34.70,    0.3265, 41.1,  45.1,  'facts: chemistry, 3'
                    1500,  4062.7,  26.16,    0.2461, 63.8,  67.8,  'facts: chemistry, 3'
                    2000,  5062.7,  20.99,    0.1975, 86.5,  90.5,  'facts: chemistry, 3'
                    3400,  7862.7,  13.52,    0.1272, 150.1, 154.1, 'facts: chemistry, 3'
                    5000,  11062.7, 9.61,     0.0904, 222.7, 226.7, 'facts: chemistry, 3'
                    """)
    void theFiveGradesHoldWhatTheyShould(
            double mn, double m, double node, double li, double eo, double o, String source) {
        NetworkUnit unit = unit(THIOL_ENE, NODE, peg(mn, 1));
        assertEquals(2, unit.linkersPerNode(), 1e-15);
        assertEquals(m, unit.molarMass(), 0.05, source);
        assertEquals(node, 100 * unit.nodeShare(), 0.005, source);
        assertEquals(li, unit.ionContent(), 5e-5, source);
        assertEquals(eo, unit.repeatUnitsPerIon(), 0.05, source);
        assertEquals(o, unit.ethersPerIon(), 0.05, source);
    }

    @ParameterizedTest(name = "Mn {0}: C {1}, H {2}, F {3}, B {4}, S {5}, Li {6}, O {7}   ({8})")
    @CsvSource(
            textBlock =
                    """
                    # Mn, C,     H,    F,    B,     S,    Li,    O,     source
                    1000, 54.22, 7.52, 9.93, 0.353, 4.19, 0.227, 23.57, 'facts: chemistry, 3'
                    1500, 54.29, 7.92, 7.48, 0.266, 3.16, 0.171, 26.71, 'facts: chemistry, 3'
                    2000, 54.34, 8.17, 6.00, 0.214, 2.53, 0.137, 28.61, 'facts: chemistry, 3'
                    3400, 54.41, 8.52, 3.87, 0.137, 1.63, 0.088, 31.35, 'facts: chemistry, 3'
                    5000, 54.44, 8.70, 2.75, 0.098, 1.16, 0.063, 32.79, 'facts: chemistry, 3'
                    """)
    void elementalAnalysisFindsWhatIsThere(
            double mn,
            double c,
            double h,
            double f,
            double b,
            double s,
            double li,
            double o,
            String source) {
        Map<String, Double> found = unit(THIOL_ENE, NODE, peg(mn, 1)).composition().massFractions();
        Map<String, Double> stated =
                Map.of("C", c, "H", h, "F", f, "B", b, "S", s, "Li", li, "O", o);
        assertEquals(stated.keySet(), Map.copyOf(found).keySet());
        stated.forEach((element, percent) ->
                assertEquals(
                        percent,
                        100 * found.getOrDefault(element, 0.0),
                        percent < 1 ? 6e-4 : 6e-3,
                        element + ", " + source));
    }

    @Test
    void aCondensationLosesItsByProduct() {
        Molecule bromide = (Molecule) structure(node("Br"));
        Coupling coupling = Couplings.find("sonogashira-bromide").orElseThrow();
        Molecule linker = (Molecule) structure("C#Cc1ccc(C#C)cc1");
        NetworkUnit unit = unit(coupling, bromide, new Linker(linker, 0, 1));
        double expected =
                bromide.molarMass().in(Units.GRAM_PER_MOLE) + 2 * 126.158 - 4 * (1.008 + 79.904);
        assertEquals(expected, unit.molarMass(), 2e-3, "hand sum; C10H6 126.158, HBr 80.912");
        assertEquals(0, unit.composition().massFractions().getOrDefault("Br", 0.0));
    }

    @Test
    void anEtherificationMakesItsEthers() {
        Molecule chloride = (Molecule) structure(node("CCl"));
        Coupling coupling = Couplings.find("etherification").orElseThrow();
        Molecule glycol = (Molecule) structure("OCCOCCO");
        assertEquals(6, unit(coupling, chloride, new Linker(glycol, 0, 1)).ethers());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void aBlendLiesBetweenItsLinkers(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double x = random.nextDouble(0.01, 0.99);
        double scale = random.nextDouble(0.1, 10);
        double small = random.nextDouble(500, 2000);
        double large = random.nextDouble(2000, 8000);
        NetworkUnit blend =
                unit(THIOL_ENE, NODE, peg(small, scale * x), peg(large, scale * (1 - x)));
        NetworkUnit mean = unit(THIOL_ENE, NODE, peg(x * small + (1 - x) * large, 1));
        assertEquals(mean.molarMass(), blend.molarMass(), 1e-9 * mean.molarMass());
        assertEquals(mean.repeatUnitsPerIon(), blend.repeatUnitsPerIon(), 1e-9);
        assertEquals(
                1,
                blend.composition().massFractions().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                1e-14);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # node | linker | sentence
                    CCO    | SCCS   | the node has no terminal alkene (C=C) and no thiol (SH), which thiol-ene addition joins
                    C=CCC  | CCO    | no linker has a group that thiol-ene addition joins to the node's
                    """)
    void whatCannotJoinIsRefused(String node, String linker, String sentence) {
        var result =
                NetworkUnit.of(
                        THIOL_ENE,
                        (Molecule) structure(node),
                        List.of(new Linker(structure(linker), 0, 1)));
        assertEquals(sentence, assertInstanceOf(Refused.class, result).sentence());
    }
}
