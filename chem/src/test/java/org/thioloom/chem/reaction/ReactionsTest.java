package org.thioloom.chem.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openscience.cdk.isomorphism.Transform;
import org.openscience.cdk.smirks.Smirks;
import org.openscience.cdk.smirks.SmirksOption;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.identity.CanonicalSmiles;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.ArmSeries.Share;
import org.thioloom.chem.reaction.ArmSeries.Stage;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class ReactionsTest {
    private static final String RING = "c1c(F)c(F)c(%s)c(F)c1F";
    private static final String NODE = "[Li+].[B-](R)(R)(R)R".replace("R", RING);
    private static final String CHLORIDE = NODE.replace("%s", "CCl");
    private static final String ETHER = NODE.replace("%s", "COCCCCC=C");
    private static final String HEXENOL = "OCCCCC=C";
    static final List<Coupling> COUPLINGS = Couplings.all();

    private static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure();
    }

    private static Coupling coupling(String key) {
        return Couplings.find(key).orElseThrow();
    }

    private static ArmSeries series(String key, String core, String reagent) {
        Answer<ArmSeries> result =
                Reactions.series(coupling(key), structure(core), structure(reagent));
        return switch (result) {
            case Found<ArmSeries>(ArmSeries series) -> series;
            case Refused<ArmSeries> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static double mass(Stage stage) {
        return stage.one().molarMass().in(Units.GRAM_PER_MOLE);
    }

    @ParameterizedTest(name = "{0} ethers: {1}, {2} g/mol   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # ethers, formula,          M,        source
                    0,        C28H8BCl4F16Li,   807.890,  'facts: chemistry, 2.1'
                    1,        C34H19BCl3F16LiO, 871.593,  'hand sum: + C6H12O - HCl = + 63.703'
                    2,        C40H30BCl2F16LiO2, 935.296, 'hand sum'
                    3,        C46H41BClF16LiO3, 998.999,  'hand sum'
                    4,        C52H52BF16LiO4,   1062.702, 'facts: chemistry, 2.1'
                    """)
    void theChlorideNodeGivesFiveSpecies(int ethers, String formula, double mass, String source) {
        ArmSeries series = series("etherification", CHLORIDE, HEXENOL);
        assertEquals(5, series.stages().size());
        Stage stage = series.stages().get(ethers);
        assertEquals(1, stage.species().size(), "four arms of a tetrahedron are alike");
        assertEquals(formula, stage.one().formula(), source);
        assertEquals(mass, mass(stage), 5e-4, source);
        assertEquals(ethers, stage.one().count("ene"));
        assertEquals(4 - ethers, stage.one().count("benzylic-chloride"));
        assertEquals(ethers, stage.one().count("ether"));
    }

    @Test
    void theLastOfThemIsTheCataloguesNode() {
        Molecule last = series("etherification", CHLORIDE, HEXENOL).last().one();
        assertTrue(CanonicalSmiles.areSame(ETHER, last.smiles()), last.smiles());
        assertEquals(
                new Found<>(last),
                Reactions.exhaust(
                        coupling("etherification"), structure(CHLORIDE), structure(HEXENOL)));
    }

    @Test
    void whatLeavesIsNamed() {
        assertEquals("Cl", byProduct(series("etherification", CHLORIDE, HEXENOL)));
        ArmSeries williamson = series("alkoxide-etherification", CHLORIDE, "[Li+].[O-]CCCCC=C");
        assertEquals("ClLi", Optional.ofNullable(williamson.byProduct()).orElseThrow().formula());
        assertTrue(CanonicalSmiles.areSame(ETHER, williamson.last().one().smiles()));
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(series("thiol-ene", HEXENOL, "SCC").byProduct()));
    }

    private static String byProduct(ArmSeries series) {
        return Optional.ofNullable(series.byProduct()).orElseThrow().smiles();
    }

    @ParameterizedTest(name = "{0}: {1} + {2} gives {3}")
    @CsvSource(
            textBlock =
                    """
                    # coupling,         core,                        reagent,  product
                    thiol-ene,          C=CCCCCO,                    CCS,      CCSCCCCCCO
                    thiol-ene,          C=CCOCC=C,                   CS,       CSCCCOCCCSC
                    thiol-ene,          SCCS,                        C=CCO,    OCCCSCCSCCCO
                    thiol-vinyl-ether,  C=COCCOCCOC=C,               CS,       CSCCOCCOCCOCCSC
                    thiol-norbornene,   C1=CC2CC1CC2,                CS,       CSC1CC2CC1CC2
                    thiol-acrylate,     C=CC(=O)OCCOC(=O)C=C,        CS,       CSCCC(=O)OCCOC(=O)CCSC
                    thiol-michael,      C=CC(=O)OC,                  CCS,      CCSCCC(=O)OC
                    thiol-maleimide,    O=C1C=CC(=O)N1CC,            CS,       CSC1CC(=O)N(CC)C1=O
                    etherification,     ClCc1ccccc1,                 OC,       COCc1ccccc1
                    sonogashira-bromide, Brc1ccc(Br)cc1,             C#CC,     CC#Cc1ccc(C#CC)cc1
                    sonogashira-iodide, Ic1ccccc1,                   C#Cc1ccccc1, c1ccccc1C#Cc1ccccc1
                    """)
    void everyCouplingMakesWhatATextbookDraws(
            String key, String core, String reagent, String product) {
        Stage last = series(key, core, reagent).last();
        assertTrue(
                last.species().stream().anyMatch(s -> CanonicalSmiles.areSame(s.smiles(), product)),
                last.toString());
    }

    @ParameterizedTest
    @CsvSource({"C1=CC2CC1CC2CO, 2", "ClCc1ccc(CCl)c(C)c1, 3"})
    void isomersAreKeptApart(String core, int isomers) {
        boolean norbornene = core.startsWith("C1");
        ArmSeries series =
                norbornene
                        ? series("thiol-norbornene", core, "CS")
                        : series("etherification", core, "OC");
        int found = series.stages().stream().skip(1).mapToInt(s -> s.species().size()).sum();
        assertEquals(isomers, found);
    }

    @ParameterizedTest
    @FieldSource("COUPLINGS")
    void everyChangeIsWrittenWithCare(Coupling coupling) {
        var change = new Transform();
        assertTrue(
                Smirks.parse(change, coupling.smirks(), EnumSet.of(SmirksOption.PEDANTIC)),
                () -> coupling.key() + ": " + change.message());
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # core    | reagent      | sentence
                    CCO       | CCS          | the core has no terminal alkene (C=C) and no thiol (SH), which thiol-ene addition joins
                    C=CCC     | CCO          | the reagent has 0 of the thiol (SH) that each arm takes up
                    C=CCC     | SCCS         | the reagent has 2 of the thiol (SH) that each arm takes up
                    CC=CC     | CCS          | the core has no terminal alkene (C=C) and no thiol (SH), which thiol-ene addition joins
                    'SCCOCCS |Sg:n:2,3,4:n:ht|' | C=CC | a polymer has no single species
                    """)
    void aRefusalSaysWhatIsMissing(String core, String reagent, String sentence) {
        Answer<ArmSeries> result =
                Reactions.series(coupling("thiol-ene"), structure(core), structure(reagent));
        assertEquals(
                sentence, assertInstanceOf(Refused.class, result, result.toString()).sentence());
    }

    @Test
    void moreArmsThanAnyNodeHasAreRefused() {
        String comb = "C" + "C(C=C)".repeat(13) + "C";
        Answer<ArmSeries> result =
                Reactions.series(coupling("thiol-ene"), structure(comb), structure("CS"));
        assertEquals(
                "the core has 13 arms, more than 12",
                assertInstanceOf(Refused.class, result).sentence());
    }

    @ParameterizedTest(name = "at e = {0}, {1} of the nodes have four arms   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # e,  four arms, source
                    1,    1,         'all'
                    0.95, 0.81451,   'facts: chemistry, 7.1: 0.815'
                    0.90, 0.6561,    'facts: chemistry, 7.1: 0.656'
                    0,    0,         'none'
                    """)
    void aLotsMeanDegreeBecomesADistribution(double degree, double four, String source) {
        List<Share> lot = series("etherification", CHLORIDE, HEXENOL).lot(degree);
        assertEquals(four, lot.getLast().share(), 5e-6, source);
        assertEquals(1, lot.stream().mapToDouble(Share::share).sum(), 1e-15);
        assertEquals(
                4 * degree,
                lot.stream().mapToDouble(s -> s.share() * s.stage().reacted()).sum(),
                1e-14);
        double mean = lot.stream().mapToDouble(s -> s.share() * mass(s.stage())).sum();
        assertEquals(807.890 + 4 * degree * 63.703, mean, 1e-9, "mass is linear in e");
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(
            textBlock =
                    """
                    # first,            second,         example of the first, example of the second
                    ene,                thiol,          C=CCC,                SCC
                    vinyl-ether,        thiol,          C=COCC,               SCC
                    norbornene,         thiol,          C1=CC2CC1CC2,         SCC
                    acrylate,           thiol,          C=CC(=O)OC,           SCC
                    maleimide,          thiol,          O=C1C=CC(=O)N1C,      SCC
                    benzylic-chloride,  alcohol,        ClCc1ccccc1,          OCC
                    benzylic-chloride,  alkoxide,       ClCc1ccccc1,          [Na+].[O-]CC
                    aryl-bromide,       alkyne,         Brc1ccccc1,           C#CC
                    aryl-iodide,        alkyne,         Ic1ccccc1,            C#CC
                    """)
    void aGroupThatIsCountedIsAGroupThatReacts(
            String first, String second, String one, String other) {
        List<Coupling> between =
                COUPLINGS.stream()
                        .filter(c -> c.first().equals(first) && c.second().equals(second))
                        .toList();
        assertTrue(!between.isEmpty());
        for (Coupling coupling : between) {
            Molecule product = series(coupling.key(), one, other).last().one();
            Molecule mirrored = series(coupling.key(), other, one).last().one();
            assertTrue(
                    CanonicalSmiles.areSame(product.smiles(), mirrored.smiles()), coupling.key());
            assertEquals(0, product.count(first) + product.count(second), coupling.key());
            if (coupling.makes() != null) {
                int before = structure(one).count(coupling.makes());
                assertEquals(before + 1, product.count(coupling.makes()), coupling.key());
            }
        }
    }

    @Test
    void everyCouplingHasAnExample() {
        assertEquals(10, COUPLINGS.size());
    }

    @Test
    void threadsThatShareTheChangesDoNotDisturbOneAnother() {
        Coupling ether = coupling("etherification");
        Structure node = structure(CHLORIDE);
        Structure alcohol = structure(HEXENOL);
        Answer<Molecule> expected = Reactions.exhaust(ether, node, alcohol);
        List<Integer> wrong =
                IntStream.range(0, 2000)
                        .parallel()
                        .filter(i -> !expected.equals(Reactions.exhaust(ether, node, alcohol)))
                        .boxed()
                        .toList();
        assertEquals(List.of(), wrong);
    }
}
