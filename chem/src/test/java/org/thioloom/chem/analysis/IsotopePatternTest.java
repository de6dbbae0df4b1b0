package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.formula.IsotopePatternGenerator;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.tools.manipulator.MolecularFormulaManipulator;
import org.thioloom.chem.analysis.IsotopePattern.Peak;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Composition.Nuclide;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IsotopePatternTest {

    @ParameterizedTest(name = "{0} at {1}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # salt, resolution, m/z:percent of the highest line,                                  source
                    chloride, 0.5,   797.9259:17.4717 798.9228:75.6331 799.9245:44.5005 800.9202:100 801.9222:39.3661 802.9177:50.5755 803.9198:16.2723 804.9155:11.9025 805.9175:3.2691 806.9144:1.2247, IsoSpecPy 2.2.1 with nist2015
                    chloride, 0.01,  797.9259:17.4879 798.9228:75.7033 799.9245:44.5418 800.9201:100 801.9222:39.4027 802.9176:50.5085 803.9198:16.2800 804.9155:11.9135 805.9175:3.2721 806.9144:1.2256, IsoSpecPy 2.2.1 with nist2015
                    chloride, 0.001, 797.9259:19.4119 798.9223:78.1353 798.9293:5.8787 799.9230:24.8439 799.9257:23.6625 800.9194:100 800.9264:7.5238 800.9290:3.4779 801.9200:11.9235 801.9227:30.2840 801.9297:1.0986 802.9164:47.9937 802.9234:3.6109 802.9261:4.4328 803.9171:2.5433 803.9198:14.5344 804.9135:10.2373 804.9231:2.1245 805.9168:3.1003, IsoSpecPy 2.2.1 with nist2015
                    ene,      0.01,  1054.3745:21.7626 1055.3717:100 1056.3747:53.5705 1057.3778:15.4159 1058.3809:3.0771, IsoSpecPy 2.2.1 with nist2015
                    '[Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F', 0.001, 279.9178:100 280.9172:1.5791 280.9213:2.3155 281.9136:8.9541, IsoSpecPy 2.2.1 with nist2015
                    '[Mg+2].[O-]S(=O)(=O)[O-]', 0.01, 47.9764:100 48.9750:5.2974, IsoSpecPy 2.2.1 with nist2015
                    """)
    void matchesAnIndependentConvolution(
            String salt, double resolution, String expected, String source) {
        Ion ion =
                Samples.anion(
                        switch (salt) {
                            case "chloride" -> Samples.CHLORIDE;
                            case "ene" -> Samples.ENE;
                            default -> Samples.molecule(salt);
                        });
        List<Peak> peaks = pattern(ion, resolution, 1).peaks();
        List<String> lines = Stream.of(expected.split(" ", -1)).toList();
        assertEquals(lines.size(), peaks.size(), source);
        for (int i = 0; i < lines.size(); i++) {
            String[] line = lines.get(i).split(":", -1);
            assertEquals(Double.parseDouble(line[0]), peaks.get(i).mz(), 6e-5, lines.get(i));
            assertEquals(Double.parseDouble(line[1]), peaks.get(i).intensity(), 6e-5, lines.get(i));
        }
    }

    @Test
    void theNodesShowTheClustersThatAreToldOfThem() {
        // facts: chemistry, 9 and cdk, 1; the masses there lack the electron
        assertEquals(
                List.of(
                        "798 17.5",
                        "799 75.6",
                        "800 44.5",
                        "801 100.0",
                        "802 39.4",
                        "803 50.6",
                        "804 16.3",
                        "805 11.9",
                        "806 3.3",
                        "807 1.2"),
                clusters(Samples.anion(Samples.CHLORIDE)));
        assertEquals(
                List.of("1054 21.8", "1055 100.0", "1056 53.6", "1057 15.4", "1058 3.1"),
                clusters(Samples.anion(Samples.ENE)));
        assertEquals(800.9202, pattern(Samples.anion(Samples.CHLORIDE), 0.5, 1).base().mz(), 5e-5);
    }

    private static List<String> clusters(Ion ion) {
        return pattern(ion, 0.5, 1).peaks().stream()
                .map(peak -> Math.round(peak.mz()) + " " + Math.round(peak.intensity() * 10) / 10.0)
                .toList();
    }

    @Test
    void theToolkitGivesTheSameForElementsWhoseTableAgrees() {
        // release 2.12; its masses lack the electron
        var formula =
                MolecularFormulaManipulator.getMolecularFormula(
                        "C52H52BF16O4", SilentChemObjectBuilder.getInstance());
        var toolkit = new IsotopePatternGenerator(0.01).setMinResolution(0.01).getIsotopes(formula);
        List<Peak> peaks = pattern(Samples.anion(Samples.ENE), 0.01, 1).peaks();
        assertEquals(toolkit.getNumberOfIsotopes(), peaks.size());
        for (int i = 0; i < peaks.size(); i++) {
            var line = toolkit.getIsotope(i);
            assertEquals(100 * line.getIntensity(), peaks.get(i).intensity(), 0.01);
            assertEquals(line.getMass() + Ion.ELECTRON, peaks.get(i).mz(), 2e-4);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1, 0.01, 0.001, 1e-5})
    void noResolutionChangesTheMeanOfAllLines(double resolution) {
        for (Ion ion : List.of(Samples.anion(Samples.CHLORIDE), tributyltin())) {
            List<Peak> peaks = pattern(ion, resolution, 0).peaks();
            double sum = peaks.stream().mapToDouble(Peak::intensity).sum();
            double mean = peaks.stream().mapToDouble(p -> p.mz() * p.intensity()).sum() / sum;
            assertEquals(averageMz(ion), mean, 1e-6);
            assertTrue(
                    IntStream.range(1, peaks.size())
                            .allMatch(i -> peaks.get(i).mz() > peaks.get(i - 1).mz()));
        }
    }

    @Test
    void sharperResolutionNeverShowsFewerLines() {
        long fewer = 0;
        for (double resolution : new double[] {0.5, 0.05, 0.005, 0.0005}) {
            long lines = pattern(Samples.anion(Samples.CHLORIDE), resolution, 0.001).peaks().size();
            assertTrue(lines >= fewer, resolution + ": " + lines);
            fewer = lines;
        }
    }

    private static double averageMz(Ion ion) {
        double mass =
                ion.composition().counts().entrySet().stream()
                        .mapToDouble(entry ->
                                entry.getValue()
                                        * Isotopes.of(entry.getKey()).stream()
                                                .mapToDouble(i -> i.mass() * i.abundance())
                                                .sum())
                        .sum();
        return ion.mz(mass);
    }

    private static Ion tributyltin() {
        return new Ion(composition(Map.of("C", 12, "H", 27, "Cl", 1, "Sn", 1)), 1);
    }

    @Test
    void anElementOfTenIsotopesIsCountedToo() {
        // IsoSpecPy 2.2.1 with nist2015
        List<Peak> peaks = pattern(tributyltin(), 0.5, 20).peaks();
        double[] expected = {35.2192, 23.2004, 71.4346, 35.5707, 100, 37.4711};
        assertEquals(expected.length, peaks.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], peaks.get(i).intensity(), 6e-5);
        }
    }

    @Test
    void aStatedIsotopeAddsNoLines() {
        Ion light = Ion.of(Samples.molecule("[7Li+].[F-]")).getFirst();
        assertEquals(1, pattern(light, 0.01, 0).peaks().size());
        assertEquals(
                8.2134,
                pattern(Ion.of(Samples.ENE).getFirst(), 0.01, 0).peaks().getFirst().intensity(),
                5e-5);
    }

    @ParameterizedTest(name = "resolution {0}, least {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # resolution, least, sentence
                    0,            1,     lines cannot be told apart at a resolution of m/z 0.0
                    -0.1,         1,     lines cannot be told apart at a resolution of m/z -0.1
                    0.51,         1,     lines cannot be told apart at a resolution of m/z 0.51
                    NaN,          1,     lines cannot be told apart at a resolution of m/z NaN
                    0.01,         -1,    no line has -1.0 % of the highest one
                    0.01,         100.1, no line has 100.1 % of the highest one
                    0.01,         NaN,   no line has NaN % of the highest one
                    """)
    void whatCannotBeAskedIsRefused(double resolution, double least, String sentence) {
        var answer = IsotopePattern.of(Samples.anion(Samples.ENE), resolution, least);
        assertEquals(sentence, Samples.refused(answer).sentence());
    }

    @Test
    @Timeout(20)
    void anIonOfTooManyCombinationsIsRefusedAndNotTried() {
        Ion cluster = new Ion(composition(Map.of("Sn", 400, "Xe", 400)), 1);
        assertEquals(
                "[Sn400Xe400]+ has too many combinations of isotopes to count",
                Samples.refused(IsotopePattern.of(cluster, 0.01, 1)).sentence());
    }

    @Test
    @Timeout(20)
    void aLongChainIsCounted() {
        Ion chain = new Ion(composition(Map.of("C", 2000, "H", 4002, "O", 1000, "S", 2)), -1);
        List<Peak> peaks = pattern(chain, 0.5, 1).peaks();
        double sum = peaks.stream().mapToDouble(Peak::intensity).sum();
        double mean = peaks.stream().mapToDouble(p -> p.mz() * p.intensity()).sum() / sum;
        assertEquals(averageMz(chain), mean, 0.2);
    }

    private static IsotopePattern pattern(Ion ion, double resolution, double least) {
        return Samples.found(IsotopePattern.of(ion, resolution, least));
    }

    private static Composition composition(Map<String, Integer> counts) {
        return new Composition(
                counts.entrySet().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        entry -> new Nuclide(entry.getKey(), 0),
                                        Map.Entry::getValue)));
    }
}
