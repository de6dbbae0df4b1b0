package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.structure.Molecule;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class EnvironmentsTest {
    private static final String C6F5 = "c1c(F)c(F)c(F)c(F)c1F";
    private static final String BARF =
            "[Li+].[B-](" + C6F5 + ")(" + C6F5 + ")(" + C6F5 + ")" + C6F5;

    // RDKit: CanonicalRankAtoms(breakTies=False, includeChirality=False), hydrogens summed by rank
    @ParameterizedTest(name = "{0}: 1H {1}, 13C {2}, 19F {3}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # SMILES,         1H,              13C,                     19F,     source
                    Cl Cl Cl Cl,      8,               4 4 4 8 8,               8 8,     RDKit 2022.09.3
                    E E E E,          4 8 8 8 8 8 8,   4 4 4 4 4 4 4 4 4 8 8,   8 8,     RDKit 2022.09.3
                    E E E Cl,         2 3 6 6 6 6 6 6, 1 1 1 2 2 3 3 3 3 3 3 3 3 3 6 6, 2 2 6 6, RDKit 2022.09.3
                    E E Cl Cl,        2 4 4 4 4 4 4 4, 2 2 2 2 2 2 2 2 2 2 2 2 4 4 4 4, 4 4 4 4, RDKit 2022.09.3
                    E Cl Cl Cl,       1 2 2 2 2 2 2 6, 1 1 1 1 1 1 1 1 1 2 2 3 3 3 6 6, 2 2 6 6, RDKit 2022.09.3
                    BArF,             '',              4 4 8 8,                 4 8 8,   RDKit 2022.09.3
                    '[Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F', '', 2,    6,       RDKit 2022.09.3
                    CS(C)=O,          6,               2,                       '',      RDKit 2022.09.3
                    C[S+](C)[O-],     6,               2,                       '',      the same drawn otherwise
                    COC(OC)(C(=O)c1ccccc1)c1ccccc1, 1 1 2 2 2 2 6, 1 1 1 1 1 1 2 2 2 2 2, '', RDKit 2022.09.3
                    C1CCOC1,          4 4,             2 2,                     '',      RDKit 2022.09.3
                    C=CCOC=C,         1 1 2 2 2,       1 1 1 1 1,               '',      RDKit 2022.09.3
                    OCCCCC=C,         1 1 2 2 2 2 2,   1 1 1 1 1 1,             '',      RDKit 2022.09.3
                    CO,               1 3,             1,                       '',      RDKit 2022.09.3
                    CC=CC,            2 6,             2 2,                     '',      RDKit 2022.09.3
                    CC(=S)OC,         3 3,             1 1 1,                   '',      RDKit 2022.09.3
                    SCCOCCOCCS,       2 4 4 4,         2 2 2,                   '',      RDKit 2022.09.3
                    Cc1ccc(C)cc1,     4 6,             2 2 4,                   '',      RDKit 2022.09.3
                    C=CCc1ccccc1,     1 1 2 2 2 2,     1 1 1 1 1 2 2,           '',      RDKit 2022.09.3
                    Fc1ccc(F)c(F)c1,  1 1 1,           1 1 1 1 1 1,             1 1 1,   RDKit 2022.09.3
                    CCC(CC)(CC)CC,    8 12,            1 4 4,                   '',      RDKit 2022.09.3
                    C1CCC2(CC1)CCCC2, 2 4 4 4 4,       1 1 2 2 2 2,             '',      RDKit 2022.09.3
                    c1ccc2ccccc2c1,   4 4,             2 4 4,                   '',      RDKit 2022.09.3
                    C1C2CC3CC1CC(C2)C3, 4 12,          4 6,                     '',      RDKit 2022.09.3: adamantane
                    C12C3C4C1C5C2C3C45, 8,             8,                       '',      RDKit 2022.09.3: cubane
                    C12C3C4C5C3C1C2C45, 2 2 4,         2 2 4,                   '',      'RDKit 2022.09.3: cuneane, where each CH has three CH beside it'
                    CCOCC.CCOCC,      8 12,            4 4,                     '',      RDKit 2022.09.3
                    C1CCCCC1.C1CC1,   6 12,            3 6,                     '',      two rings: RDKit takes them for one
                    Cn1cc[n+](C)c1.[Cl-], 1 2 6,       1 2 2,                   '',      resonance: RDKit goes by the charge drawn
                    CC([O-])=O.[Na+], 3,               1 1,                     '',      drawing
                    CC([2H])O,        1 1 3,           1 1,                     '',      'drawing: CHD has one'
                    [2H]C([2H])([2H])S(=O)C, 3,        1 1,                     '',      drawing
                    [H][H],           2,               '',                      '',      drawing
                    [Na+].[H-],       1,               '',                      '',      drawing
                    [13CH3]C,         3 3,             1 1,                     '',      a label parts what it stands on
                    [12CH3]C,         3 3,             1,                       '',      12C has no spin
                    """)
    void areThoseThatTheDrawingCannotTellApart(
            String smiles, String protons, String carbons, String fluorines, String source) {
        Molecule molecule = sample(smiles);
        assertEquals(protons, sizes(molecule, Nucleus.H1), source);
        assertEquals(carbons, sizes(molecule, Nucleus.C13), source);
        assertEquals(fluorines, sizes(molecule, Nucleus.F19), source);
    }

    private static Molecule sample(String smiles) {
        if (smiles.equals("BArF")) {
            return Samples.molecule(BARF);
        }
        String[] arms = smiles.split(" ", -1);
        if (arms.length < 4) {
            return Samples.molecule(smiles);
        }
        List<String> drawn =
                List.of(arms).stream().map(a -> a.equals("E") ? Samples.ETHER : "CCl").toList();
        return Samples.molecule(
                Samples.node(drawn.get(0), drawn.get(1), drawn.get(2), drawn.get(3)));
    }

    private static String sizes(Molecule molecule, Nucleus nucleus) {
        return Environments.of(molecule, nucleus).stream()
                .map(Environment::nuclei)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{1} of {0}: {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # molecule, nucleus, signals,                                                            source
                    chloride,   H1,      8 ArCH2Cl,                                                          'facts: chemistry, 9'
                    ene,        H1,      '8 ArCH2O, 8 OCH2, 16 CH2, 8 allylic CH2, 4 =CH, 8 =CH2',           'facts: chemistry, 9'
                    chloride,   F19,     '8 ArF ortho to B, 8 ArF meta to B',                                'facts: chemistry, 9'
                    ene,        F19,     '8 ArF ortho to B, 8 ArF meta to B',                                'facts: chemistry, 9'
                    chloride,   B11,     1 BAr4,                                                             'facts: chemistry, 9'
                    ene,        LI7,     1 Li+,                                                              'facts: chemistry, 9'
                    chloride,   C13,     '4 ArC-B, 16 ArCF, 4 ArC, 4 ArCH2Cl',                               drawing
                    ene,        C13,     '4 ArC-B, 16 ArCF, 4 ArC, 4 ArCH2O, 4 OCH2, 8 CH2, 4 allylic CH2, 4 =CH, 4 =CH2', drawing
                    BArF,       F19,     '8 ArF ortho to B, 8 ArF meta to B, 4 ArF para to B',               drawing
                    OCCCCC=C,   H1,      '1 OH, 2 HOCH2, 4 CH2, 2 allylic CH2, 1 =CH, 2 =CH2',               drawing
                    CS(C)=O,    H1,      6 S(O)CH3,                                                          drawing
                    C[S+](C)[O-], H1,    6 S(O)CH3,                                                          drawing
                    CO,         H1,      '3 CH3OH, 1 OH',                                                    drawing
                    C1CCOC1,    H1,      '4 CH2, 4 OCH2',                                                    drawing
                    C=CCOC=C,   H1,      '4 =CH2, 1 =CH, 2 =CH-CH2O, 1 =CHO',                                drawing
                    COC(OC)(C(=O)c1ccccc1)c1ccccc1, H1, '6 OCH3, 10 ArH',                                    drawing
                    SCCOCCOCCS, H1,      '2 SH, 4 CH2SH, 4 OCH2CH2S, 4 OCH2CH2O',                            drawing
                    OCCSSCCO,   H1,      '2 OH, 4 HOCH2, 4 CH2SS',                                           drawing
                    OCc1ccccc1, H1,      '1 OH, 2 ArCH2OH, 5 ArH',                                           drawing
                    CC(=O)OCC=C, H1,     '3 COCH3, 2 =CH-CH2O, 1 =CH, 2 =CH2',                               drawing
                    '[Na+].F[P-](F)(F)(F)(F)F', P31, 1 PF6,                                                  drawing
                    '[Na+].F[P-](F)(F)(F)(F)F', F19, 6 PF,                                                   drawing
                    '[Na+].F[P-](F)(F)(F)(F)F', NA23, 1 Na+,                                                 drawing
                    [6Li+].[Cl-], LI7,   '',                                                                 the other isotope
                    [Na+].[H-], H1,      1 H,                                                                no row fits
                    """)
    void areCalledByTheGroupTheySitIn(
            String molecule, Nucleus nucleus, String expected, String source) {
        Molecule sample =
                switch (molecule) {
                    case "chloride" -> Samples.CHLORIDE;
                    case "ene" -> Samples.ENE;
                    default -> sample(molecule);
                };
        assertEquals(
                expected,
                Environments.signals(sample, nucleus).stream()
                        .map(signal -> (int) signal.nuclei() + " " + signal.label())
                        .collect(Collectors.joining(", ")),
                source);
    }

    @Test
    void rangesAreThoseOfTheTableAndSayThatTheyWereRecalled() {
        for (Environment place : Environments.of(Samples.ENE, Nucleus.H1)) {
            assertEquals("recalled", place.shift().orElseThrow().source(), place.label());
        }
        Shift fluorine =
                Environments.of(Samples.CHLORIDE, Nucleus.F19).getFirst().shift().orElseThrow();
        assertEquals(-134, fluorine.low());
        assertEquals(-130, fluorine.high());
        // the range is that of a chain, and of an aryl with fluorine beside it
        assertTrue(
                Environments.of(Samples.molecule("C1CC1"), Nucleus.H1)
                        .getFirst()
                        .shift()
                        .isEmpty());
        assertTrue(
                Environments.of(Samples.molecule("ClCc1ccccc1"), Nucleus.H1)
                        .getFirst()
                        .shift()
                        .isEmpty());
    }

    @Test
    void signalsOfUnlikeRangesShareNone() {
        // one OCH2 stands beside the arm, the other two in diethyl ether
        Molecule solvate = Samples.molecule(Samples.ENE.smiles() + ".CCOCC");
        Signal och2 =
                Environments.signals(solvate, Nucleus.H1).stream()
                        .filter(signal -> signal.label().equals("OCH2"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(12, och2.nuclei());
        assertTrue(och2.shift().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Li+].c1(F)c(c(c(c(CCl)c1F)F)F)[B-](c1c(c(c(c(F)c1F)COCCCCC=C)F)F)(c1c(F)c(F)c(COCC"
                        + "CCC=C)c(c1F)F)c1c(c(F)c(COCCCCC=C)c(F)c1F)F",
                "[Li+].C(CCCOCc1c(F)c(c(c(F)c1F)[B-](c1c(F)c(c(c(c1F)F)CCl)F)(c1c(F)c(c(COCCCCC=C)c(F"
                        + ")c1F)F)c1c(c(F)c(COCCCCC=C)c(F)c1F)F)F)C=C"
            })
    void doNotDependOnTheOrderOfTheAtoms(String shuffled) {
        Molecule drawn = sample("E E E Cl");
        for (Nucleus nucleus : Nucleus.values()) {
            assertEquals(
                    sorted(Environments.of(drawn, nucleus)),
                    sorted(Environments.of(Samples.molecule(shuffled), nucleus)));
        }
    }

    private static List<String> sorted(List<Environment> places) {
        return places.stream().map(Environment::toString).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CS(C)=O",
                "C1CCOC1",
                "OC(=O)CC(N)C#C",
                "CC(C)(C)c1ccc(O)cc1",
                "NCCS",
                "C[Si](C)(C)O[Si](C)(C)C",
                "O=CC1CCC=CC1",
                "CN1CCCC1=O",
                "CC(=O)Nc1ccccc1"
            })
    void noHydrogenNorCarbonIsLost(String smiles) {
        Molecule molecule = Samples.molecule(smiles);
        assertEquals(molecule.composition().count("H"), total(molecule, Nucleus.H1));
        assertEquals(molecule.composition().count("C"), total(molecule, Nucleus.C13));
    }

    private static int total(Molecule molecule, Nucleus nucleus) {
        return Environments.of(molecule, nucleus).stream().mapToInt(Environment::nuclei).sum();
    }

    @Test
    void manyThreadsSeeTheSameAsOne() {
        List<Molecule> molecules = List.of(Samples.ENE, sample("E E E Cl"), Samples.HEXENOL);
        List<List<Environment>> alone =
                molecules.stream().map(m -> Environments.of(m, Nucleus.H1)).toList();
        List<List<List<Environment>>> together =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i ->
                                molecules.stream()
                                        .map(m -> Environments.of(m, Nucleus.H1))
                                        .toList())
                        .toList();
        assertEquals(Collections.nCopies(400, alone), together);
    }

    @Test
    @Timeout(20)
    void theLongestStructuresAreCounted() {
        Molecule chain = Samples.molecule("C".repeat(1667));
        List<Environment> places = Environments.of(chain, Nucleus.H1);
        // mirrored about the middle carbon
        assertEquals(834, places.size());
        assertEquals(
                1,
                Environments.signals(chain, Nucleus.H1).stream()
                        .filter(signal -> signal.label().equals("CH3"))
                        .count());
    }
}
