package org.thioloom.chem.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.reaction.LinkerBlend.Ingredients;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class LinkerBlendTest {
    private static final String RING = "c1c(F)c(F)c(COCCCCC=C)c(F)c1F";
    private static final String NODE = "[Li+].[B-](R)(R)(R)R".replace("R", RING);
    private static final Structure PEG = structure("SCCOCCS |Sg:n:2,3,4:n:ht|");
    private static final Structure TETRATHIOL = structure("SCC(CS)(CS)CS");

    private static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure();
    }

    private static Ingredients blend(Linker one, Linker other) {
        return new Ingredients(
                Couplings.find("thiol-ene").orElseThrow(), (Molecule) structure(NODE), one, other);
    }

    private static LinkerBlend solved(Answer<LinkerBlend> result) {
        return switch (result) {
            case Found<LinkerBlend>(LinkerBlend blend) -> blend;
            case Refused<LinkerBlend> refused -> throw new AssertionError(refused.toString());
        };
    }

    @ParameterizedTest(name = "EO : Li = {0} from n = 20 and n = 60 takes {1} of the short   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # EO:Li, share, source
                    40,      1,     'both linkers short: 2 n = 40'
                    120,     0,     'both long: 2 n = 120'
                    80,      0.5,   'facts: network-cure, 6.3: x = (EO - EO2) / (EO1 - EO2)'
                    100,     0.25,  'the same'
                    """)
    void theShareFollowsFromTheRepeatUnits(double wanted, double share, String source) {
        Ingredients pegs = blend(new Linker(PEG, 20, 1), new Linker(PEG, 60, 1));
        assertEquals(
                share,
                solved(LinkerBlend.ofRepeatUnitsPerIon(pegs, wanted)).share(),
                1e-12,
                source);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theBlendHoldsWhatWasAskedFor(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Linker one = new Linker(PEG, random.nextDouble(5, 40), 1);
        Linker other =
                random.nextBoolean()
                        ? new Linker(TETRATHIOL, 0, 1)
                        : new Linker(PEG, random.nextDouble(40, 150), 1);
        Ingredients ingredients = blend(one, other);
        double share = random.nextDouble();
        List<Linker> linkers =
                List.of(
                        new Linker(one.structure(), one.repeatUnits(), share),
                        new Linker(other.structure(), other.repeatUnits(), 1 - share));
        NetworkUnit unit =
                (NetworkUnit)
                        assertInstanceOf(
                                        Found.class,
                                        NetworkUnit.of(
                                                ingredients.coupling(),
                                                ingredients.node(),
                                                linkers))
                                .value();
        LinkerBlend byLithium = solved(LinkerBlend.ofIonContent(ingredients, unit.ionContent()));
        assertEquals(share, byLithium.share(), 1e-9, "seed " + seed);
        LinkerBlend byUnits =
                solved(LinkerBlend.ofRepeatUnitsPerIon(ingredients, unit.repeatUnitsPerIon()));
        assertEquals(share, byUnits.share(), 1e-9, "seed " + seed);
    }

    @Test
    void whatNoBlendReachesIsRefusedWithTheRange() {
        Ingredients pegs = blend(new Linker(PEG, 20, 1), new Linker(PEG, 60, 1));
        assertEquals(
                "these linkers give 40.00 to 120.0 repeat units per Li, not 130.0",
                assertInstanceOf(Refused.class, LinkerBlend.ofRepeatUnitsPerIon(pegs, 130))
                        .sentence());
        assertInstanceOf(
                Refused.class,
                LinkerBlend.ofRepeatUnitsPerIon(
                        blend(new Linker(PEG, 20, 1), new Linker(PEG, 20, 1)), 50));
    }

    @Test
    void whatToWeighFollowsFromTheShare() {
        double short1000 = (1000 - 94.190) / 44.053;
        double long5000 = (5000 - 94.190) / 44.053;
        Ingredients pegs = blend(new Linker(PEG, short1000, 1), new Linker(PEG, long5000, 1));
        LinkerBlend blend = solved(LinkerBlend.ofIonContent(pegs, 0.2));
        // by hand: 1062.702 + 2 (1000 x + 5000 (1 - x)) = 1000 / 0.2 gives x = 6062.702 / 8000
        assertEquals(0.75783775, blend.share(), 1e-6);
        LinkerBlend.Part one = blend.parts().getFirst();
        LinkerBlend.Part other = blend.parts().getLast();
        assertEquals(1, one.massShare() + other.massShare(), 1e-12);
        assertEquals(2 * 757.83775 / 1062.702, one.perNode(), 1e-6);
        assertEquals(2 * 1210.81125 / 1062.702, other.perNode(), 1e-6);
        assertEquals(
                blend.unit().molarMass() / 1062.702 - 1,
                one.perNode() + other.perNode(),
                1e-6,
                "node and linkers are all there is");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void aShareThatIsGivenIsTaken(double share) {
        Ingredients pegs = blend(new Linker(PEG, 20, 1), new Linker(PEG, 60, 1));
        LinkerBlend blend = solved(LinkerBlend.ofShare(pegs, share));
        assertEquals(share, blend.parts().getFirst().moleShare());
        assertEquals(2 * (20 * share + 60 * (1 - share)), blend.unit().repeatUnits(), 1e-9);
    }

    @Test
    void aShareOutOfRangeAndALinkerThatJoinsNothingAreRefused() {
        Ingredients pegs = blend(new Linker(PEG, 20, 1), new Linker(PEG, 60, 1));
        assertEquals(
                "a share of 120.0 mol% is none",
                assertInstanceOf(Refused.class, LinkerBlend.ofShare(pegs, 1.2)).sentence());
        assertInstanceOf(Refused.class, LinkerBlend.ofShare(pegs, Double.NaN));
        Ingredients solvent = blend(new Linker(PEG, 20, 1), new Linker(structure("CS(=O)C"), 0, 1));
        assertTrue(
                assertInstanceOf(Refused.class, LinkerBlend.ofShare(solvent, 0.5))
                        .sentence()
                        .startsWith("no linker has a group"));
    }

    @Test
    void withoutLithiumThereIsNothingToAimAt() {
        Molecule neutral = (Molecule) structure("C=CCC(CC=C)(CC=C)CC=C");
        Ingredients pegs =
                new Ingredients(
                        Couplings.find("thiol-ene").orElseThrow(),
                        neutral,
                        new Linker(PEG, 20, 1),
                        new Linker(PEG, 60, 1));
        for (var result :
                List.of(
                        LinkerBlend.ofRepeatUnitsPerIon(pegs, 80),
                        LinkerBlend.ofIonContent(pegs, 0.2))) {
            assertEquals(
                    "neither the node nor a linker carries lithium",
                    assertInstanceOf(Refused.class, result).sentence());
        }
    }
}
