package org.thioloom.chem.backward;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.thioloom.chem.backward.Answers.dice;
import static org.thioloom.chem.backward.Answers.found;
import static org.thioloom.chem.backward.Answers.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.backward.Blend.Choice;
import org.thioloom.chem.backward.Blend.Linker;
import org.thioloom.chem.backward.Blend.Node;
import org.thioloom.chem.backward.Blend.Portion;
import org.thioloom.chem.backward.BlendTarget.Kind;
import org.thioloom.chem.reaction.LinkerBlend;
import org.thioloom.chem.reaction.LinkerBlend.Ingredients;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

class BlendTest {
    private static final double END = 94.194;
    private static final double UNIT = 44.053;
    private static final Node NODE = new Node(1062.702, 1, 4);

    private static Linker peg(double mass, double stock) {
        OptionalDouble left = stock > 0 ? OptionalDouble.of(stock) : OptionalDouble.empty();
        return new Linker("PEG " + mass, mass, (mass - END) / UNIT, 0, 2, left);
    }

    /// The paper's five grades, so many micromoles of each.
    private static List<Linker> grades(double... micromoles) {
        double[] masses = {1000, 1500, 2000, 3400, 5000};
        List<Linker> grades = new ArrayList<>();
        for (int i = 0; i < masses.length; i++) {
            grades.add(peg(masses[i], micromoles.length == 0 ? 0 : micromoles[i] * 1e-6));
        }
        return grades;
    }

    private static Blend content(List<Linker> linkers, double wanted, Choice choice) {
        return found(Blend.of(NODE, linkers, new BlendTarget(Kind.ION_CONTENT, wanted), choice));
    }

    @ParameterizedTest(name = "Mn {0} alone: {1} mmol/g, EO : Li = {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # Mn, mmol/g,   EO:Li,  source
                    1000, 0.326508, 41.12,  'facts: network-cure, 1.7'
                    1500, 0.246141, 63.82,  the same
                    2000, 0.197523, 86.52,  the same
                    3400, 0.127183, 150.08, the same
                    5000, 0.090394, 222.72, the same
                    """)
    void oneLinkerThatHitsTheTargetIsUsedAlone(
            double mass, double content, double perIon, String source) {
        Blend alone =
                found(
                        Blend.of(
                                // the facts' own molar mass of the node
                                new Node(1062.708, 1, 4),
                                List.of(peg(mass, 0)),
                                new BlendTarget(Kind.REPEAT_UNITS_PER_ION, 2 * (mass - END) / UNIT),
                                Choice.FEWEST));
        assertEquals(content, alone.ionContent(), 1e-6, source);
        assertEquals(perIon, alone.repeatUnitsPerIon(), 0.01, source);
        assertEquals(2, alone.linkersPerNode(), 1e-12);
    }

    @ParameterizedTest(name = "{0} mmol/g from two grades, as of whole structures")
    @ValueSource(doubles = {0.2, 0.25, 0.3})
    void twoLinkersBlendAsTheirStructuresSay(double wanted) {
        Structure node =
                structure("[Li+].[B-](R)(R)(R)R".replace("R", "c1c(F)c(F)c(COCCCCC=C)c(F)c1F"));
        Structure peg = structure("SCCOCCS |Sg:n:2,3,4:n:ht|");
        double shorter = 20.5;
        double longer = 43.25;
        var ingredients =
                new Ingredients(
                        Couplings.find("thiol-ene").orElseThrow(),
                        (Molecule) node,
                        new org.thioloom.chem.reaction.Linker(peg, shorter, 1),
                        new org.thioloom.chem.reaction.Linker(peg, longer, 1));
        LinkerBlend whole = found(LinkerBlend.ofIonContent(ingredients, wanted));
        Blend bare =
                content(
                        List.of(peg(END + shorter * UNIT, 0), peg(END + longer * UNIT, 0)),
                        wanted,
                        Choice.FEWEST);
        assertEquals(whole.share(), bare.portions().getFirst().share(), 2e-4);
        assertEquals(wanted, bare.ionContent(), 1e-12);
    }

    private static Structure structure(String smiles) {
        return Structures.read(smiles) instanceof Understood(Structure read) ? read : fail(smiles);
    }

    @Test
    void ofManyTheFewestAreTheNearestOnEitherSide() {
        Blend blend = content(grades(), 0.22, Choice.FEWEST);
        assertEquals(
                List.of("PEG 1500.0", "PEG 2000.0"),
                blend.portions().stream().map(p -> p.linker().name()).toList());
        assertEquals(0.22, blend.value(), 1e-12);
    }

    @ParameterizedTest(name = "stock {0}, {1} mmol/g: {2}   ({3})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # stock, umol   | mmol/g | shares                                               | source
                    30 20 40 5 5    | 0.2    | 0.27769135 0.18475105 0.39181075 0.0615779 0.0841689 | scipy 1.17.1: SLSQP
                    5 5 10 40 40    | 0.28   | 0.58730338 0.31666667 0.09602995 0 0                 | the same
                    """)
    void likeTheStockUsesAllThatItCan(String stock, double wanted, String expected, String source) {
        List<Linker> linkers = grades(numbers(stock));
        double[] shares = shares(content(linkers, wanted, Choice.LIKE_STOCK), linkers);
        assertArrayEquals(numbers(expected), shares, 2e-7, source);
    }

    private static double[] numbers(String words) {
        return Stream.of(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOtherBlendIsNearerToTheStock(long seed) {
        RandomGenerator dice = dice(seed);
        double[] stock = dice.doubles(5, 1, 100).toArray();
        double wanted = dice.nextDouble(0.095, 0.32);
        List<Linker> linkers = grades(stock);
        Blend best = content(linkers, wanted, Choice.LIKE_STOCK);
        double least = distance(best, linkers);
        double met = 0;
        for (int i = 0; i < 4000; i++) {
            Linker one = linkers.get(dice.nextInt(5));
            Linker other = linkers.get(dice.nextInt(5));
            double away = dice.nextDouble(-0.1, 0.1);
            double[] shares = shares(best, linkers);
            shares[linkers.indexOf(one)] += away;
            shares[linkers.indexOf(other)] -= away;
            double[] moved = onTarget(shares, wanted);
            if (moved.length > 0) {
                met++;
                double sum = 0;
                for (int k = 0; k < 5; k++) {
                    sum += Math.pow(moved[k] - share(linkers, k), 2);
                }
                assertTrue(least <= sum + 1e-12, "seed " + seed + ": " + best);
            }
        }
        assertTrue(met > 100, "only " + met + " neighbours");
    }

    /// Two more shares moved so that sum and target are met again; empty when one is negative.
    private static double[] onTarget(double[] shares, double wanted) {
        double[] a = new double[5];
        double sum = 0;
        double missing = 0;
        for (int k = 0; k < 5; k++) {
            a[k] = 1000 - wanted * 1062.702 - 2 * wanted * grades().get(k).molarMass();
            sum += shares[k];
            missing += shares[k] * a[k];
        }
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                double[] moved = shares.clone();
                double y = (-missing - (1 - sum) * a[i]) / (a[j] - a[i]);
                moved[j] += y;
                moved[i] += 1 - sum - y;
                if (DoubleStream.of(moved).allMatch(x -> x >= 0)) {
                    return moved;
                }
            }
        }
        return new double[0];
    }

    private static double[] shares(Blend blend, List<Linker> linkers) {
        double[] shares = new double[linkers.size()];
        for (Portion portion : blend.portions()) {
            shares[linkers.indexOf(portion.linker())] = portion.share();
        }
        return shares;
    }

    private static double share(List<Linker> linkers, int k) {
        double sum = linkers.stream().mapToDouble(l -> l.stock().orElseThrow()).sum();
        return linkers.get(k).stock().orElseThrow() / sum;
    }

    private static double distance(Blend blend, List<Linker> linkers) {
        double[] shares = shares(blend, linkers);
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += Math.pow(shares[k] - share(linkers, k), 2);
        }
        return sum;
    }

    @Test
    void theStockThatRunsOutFirstBoundsTheNodes() {
        Blend blend = content(List.of(peg(1000, 1e-5), peg(2000, 4e-5)), 0.25, Choice.FEWEST);
        double nodes = blend.nodesFromStock().orElseThrow();
        double[] taken =
                blend.portions().stream()
                        .mapToDouble(p -> p.share() * blend.linkersPerNode() * nodes)
                        .toArray();
        assertTrue(taken[0] <= 1e-5 * (1 + 1e-12) && taken[1] <= 4e-5 * (1 + 1e-12));
        assertTrue(Math.abs(taken[0] - 1e-5) < 1e-17 || Math.abs(taken[1] - 4e-5) < 1e-17);
    }

    @Test
    void deadEndsCallForMoreLinkers() {
        Node byGroups = new Node(1062.702, 1, 4 * 0.97);
        Linker dead =
                new Linker("PEG", 2000, (2000 - END) / UNIT, 0, 2 * 0.95, OptionalDouble.empty());
        Blend blend =
                found(
                        Blend.of(
                                byGroups,
                                List.of(dead),
                                new BlendTarget(
                                        Kind.REPEAT_UNITS_PER_ION,
                                        4 * 0.97 / 1.9 * (2000 - END) / UNIT),
                                Choice.FEWEST));
        assertEquals(2.0421, blend.linkersPerNode(), 5e-5, "facts: network-cure, 6.2");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # kind               | wanted | says
                    ION_CONTENT          | 0.5    | these linkers give 0.09039 to 0.3265 mmol Li per g, not 0.5
                    ION_CONTENT          | 0.09   | not 0.09
                    REPEAT_UNITS_PER_ION | 30     | these linkers give 41.12 to 222.7 repeat units per Li, not 30
                    ION_CONTENT          | 0      | give a number above zero
                    ION_CONTENT          | NaN    | give a number above zero
                    ION_CONTENT          | -1     | give a number above zero
                    """)
    void whatTheLinkersDoNotReachIsRefusedWithTheirReach(Kind kind, double wanted, String says) {
        for (Choice choice : Choice.values()) {
            String said =
                    refused(
                                    Blend.of(
                                            NODE,
                                            grades(1, 1, 1, 1, 1),
                                            new BlendTarget(kind, wanted),
                                            choice))
                            .toString();
            assertTrue(said.contains(says), said);
        }
    }

    @Test
    void aStockThatNobodyStatedIsAskedFor() {
        var target = new BlendTarget(Kind.ION_CONTENT, 0.2);
        String said = refused(Blend.of(NODE, grades(), target, Choice.LIKE_STOCK)).toString();
        assertTrue(said.contains("PEG 1000.0, PEG 1500.0"), said);
    }

    @Test
    void withoutLithiumNothingIsBlended() {
        Node bare = new Node(250, 0, 4);
        var target = new BlendTarget(Kind.REPEAT_UNITS_PER_ION, 60);
        String said = refused(Blend.of(bare, grades(), target, Choice.FEWEST)).toString();
        assertTrue(said.contains("neither the node nor a linker carries lithium"), said);
        assertTrue(Blend.of(NODE, grades(), target, Choice.FEWEST) instanceof Found<Blend>);
    }
}
