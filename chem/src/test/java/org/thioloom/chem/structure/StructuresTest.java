package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.MolecularFormulaManipulator;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.StructureReading.Understood;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class StructuresTest {

    private static Molecule molecule(String smiles) {
        return assertInstanceOf(
                Molecule.class,
                assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure());
    }

    @ParameterizedTest(name = "{0}: {1}, {2} g/mol   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # SMILES,                            formula,      M,       source
                    [Li+].[O-]P(=O)(O)O,                 H2LiO4P,      103.926, sum of iupac2021
                    [Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F, C2F6LiNO4S2, 287.073, sum of iupac2021
                    [Na+].[Cl-],                         ClNa,         58.440,  sum of iupac2021
                    [Li+].[Cl-],                         ClLi,         42.390,  sum of iupac2021
                    OCCCCC=C,                            C6H12O,       100.161, sum of iupac2021
                    SCCS,                                C2H6S2,       94.190,  sum of iupac2021
                    OC([2H])([2H])[2H],                  'CH[2H]3O',   35.060,  'CD3OH: 12.011 + 1.008 + 3 x 2.0141 + 15.999'
                    [7Li+].[F-],                         F[7Li],       26.014,  7.0160 + 18.998
                    """)
    void massesAreSummedFromStandardAtomicWeights(
            String smiles, String formula, double mass, String source) {
        Molecule molecule = molecule(smiles);
        assertEquals(formula, molecule.formula(), source);
        assertEquals(mass, molecule.molarMass().in(Units.GRAM_PER_MOLE), 6e-4, source);
    }

    @Test
    void everyDigitOfASumIsKept() {
        assertEquals("18.0150 g/mol", molecule("O").molarMass().toString());
        assertEquals("807.8900 g/mol", molecule(node("CCl")).molarMass().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Li+].F[P-](F)(F)(F)(F)F",
                "CS(C)(=O)=O",
                "FS(F)(F)(F)(F)F",
                "CN(=O)=O",
                "C[N+](=O)[O-]",
                "[H-].[Na+]",
                "[Li+].[B-](C)(C)(C)C",
                "[Li+].[O-]Cl(=O)(=O)=O",
                "[Li+].[O-][Cl+3]([O-])([O-])[O-]",
                "CP(C)(C)=O",
                "[C-]#[O+]",
                "CN=[N+]=[N-]",
                "[K+].[C-]#N",
                "[NH4+].[Cl-]",
                "[H][H]",
                "c1cc[nH]c1",
                "C1=CC=CN1",
                "c1ccsc1",
                "O=c1cc[nH]cc1",
                "[Fe+2].[Cl-].[Cl-]",
                "[Li+].[Al-](Cl)(Cl)(Cl)Cl",
                "C[Si](C)(C)C",
                "CI(Cl)Cl",
                "[Na+].[I-](I)I",
                "[Li]CCCC",
                "C/C=C\\C",
                "N[C@@H](C)C(=O)O"
            })
    void whatChemistsDrawIsAccepted(String smiles) throws InvalidSmilesException {
        var graph = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        var toolkit = MolecularFormulaManipulator.getMolecularFormula(graph);
        assertEquals(
                MolecularFormulaManipulator.getString(toolkit).replaceAll("[\\[\\]]", ""),
                molecule(smiles).formula().replaceAll("[\\[\\]]", ""));
        assertEquals(
                MolecularFormulaManipulator.getMass(toolkit),
                molecule(smiles).molarMass().in(Units.GRAM_PER_MOLE),
                0.02);
    }

    @Test
    void blanksAroundAreNotPartOfTheStructure() {
        assertEquals("CCO", molecule("  CCO\t\n").smiles());
    }

    @Test
    void groupsAreCountedInTheOrderOfTheirTableAndCannotBeChanged() {
        Molecule node = molecule(node("COCCCCC=C"));
        assertEquals(
                List.of("ene", "ether", "aryl-fluoride", "borate", "lithium"),
                List.copyOf(node.groups().keySet()));
        assertEquals(4, node.count("ene"));
        assertEquals(0, node.count("thiol"));
        Map<String, Integer> groups = node.groups();
        assertThrows(UnsupportedOperationException.class, groups::clear);
    }

    @Test
    void manyThreadsReadTheSameAsOne() {
        List<String> smiles = List.of(node("CCl"), node("COCCCCC=C"), "CS(C)=O", "C1CCOC1", "[X]");
        List<StructureReading> alone = smiles.stream().map(Structures::read).toList();
        List<List<StructureReading>> together =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> smiles.stream().map(Structures::read).toList())
                        .toList();
        assertEquals(Collections.nCopies(400, alone), together);
    }

    static String node(String arm) {
        String ring = "c1c(F)c(F)c(" + arm + ")c(F)c1F";
        return "[Li+].[B-](" + ring + ")(" + ring + ")(" + ring + ")" + ring;
    }
}
