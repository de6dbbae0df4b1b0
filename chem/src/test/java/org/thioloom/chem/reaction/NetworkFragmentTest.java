package org.thioloom.chem.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.sgroup.Sgroup;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;
import java.util.Map;

class NetworkFragmentTest {
    private static final Coupling THIOL_ENE = Couplings.find("thiol-ene").orElseThrow();
    private static final String RING = "c1c(F)c(F)c(COCCCCC=C)c(F)c1F";
    private static final String NODE = "[Li+].[B-](R)(R)(R)R".replace("R", RING);

    private static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure();
    }

    private static Answer<NetworkFragment> around(String node, String linker) {
        return NetworkFragment.around(THIOL_ENE, (Molecule) structure(node), structure(linker));
    }

    @Test
    void aNodeCarriesFourBracketedChainsWithOpenEnds() {
        var result = around(NODE, "SCCOCCS |Sg:n:2,3,4:n:ht|");
        NetworkFragment fragment = (NetworkFragment) assertInstanceOf(Found.class, result).value();
        assertEquals(4, fragment.openEnds());
        IAtomContainer graph = Graphs.parse(fragment.smiles());
        List<Sgroup> units = graph.getProperty(CDKConstants.CTAB_SGROUPS);
        assertEquals(4, units.size(), fragment.smiles());
        for (Sgroup unit : units) {
            assertEquals(3, unit.getAtoms().size());
            assertEquals(2, unit.getBonds().size());
        }
        Map<String, Integer> atoms = Graphs.inventory(graph);
        // node C52H52BF16LiO4 + 4 x C4H10OS2, less a hydrogen at each open end
        assertEquals(52 + 16, atoms.get("C"));
        assertEquals(52 + 40 - 4, atoms.get("H"));
        assertEquals(8, atoms.get("S"));
        assertEquals(4, atoms.get("R"), atoms.toString());
        assertEquals(2, Graphs.apart(graph).size(), "the network and its lithium ion");
    }

    @Test
    void theRepeatUnitHasTwoLinkersAndFourOpenEnds() {
        var result =
                NetworkFragment.repeatUnit(
                        THIOL_ENE,
                        (Molecule) structure(NODE),
                        structure("SCCOCCS |Sg:n:2,3,4:n:ht|"));
        NetworkFragment unit = (NetworkFragment) assertInstanceOf(Found.class, result).value();
        assertEquals(4, unit.openEnds());
        IAtomContainer graph = Graphs.parse(unit.smiles());
        Map<String, Integer> atoms = Graphs.inventory(graph);
        // node C52H52BF16LiO4 + 2 x C4H10OS2: an addition, and every end goes on
        assertEquals(52 + 8, atoms.get("C"));
        assertEquals(52 + 20, atoms.get("H"), "four enes gain a hydrogen, four thiols lose one");
        assertEquals(4, atoms.get("S"));
        assertEquals(4, atoms.get("R"));
        List<Sgroup> units = graph.getProperty(CDKConstants.CTAB_SGROUPS);
        assertEquals(2, units.size(), unit.smiles());
    }

    @Test
    void whatACondensationLosesIsNotInTheNetwork() {
        Coupling coupling = Couplings.find("sonogashira-iodide").orElseThrow();
        Molecule node = (Molecule) structure("Ic1ccc(I)cc1");
        var result = NetworkFragment.around(coupling, node, structure("C#Cc1ccc(C#C)cc1"));
        NetworkFragment fragment = (NetworkFragment) assertInstanceOf(Found.class, result).value();
        IAtomContainer graph = Graphs.parse(fragment.smiles());
        assertEquals(1, Graphs.apart(graph).size(), fragment.smiles());
        assertNull(Graphs.inventory(graph).get("I"), fragment.smiles());
    }

    @Test
    void alkynesEndOpenToo() {
        Coupling coupling = Couplings.find("sonogashira-iodide").orElseThrow();
        Molecule node = (Molecule) structure("Ic1ccc(I)cc1");
        var result = NetworkFragment.around(coupling, node, structure("C#Cc1ccc(C#C)cc1"));
        assertEquals(
                2, ((NetworkFragment) assertInstanceOf(Found.class, result).value()).openEnds());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # node | linker  | sentence
                    CCO    | SCCS    | the node has no terminal alkene (C=C) and no thiol (SH), which thiol-ene addition joins
                    C=CCC  | OCCO    | the linker has no terminal alkene (C=C) and no thiol (SH), which thiol-ene addition joins
                    SCCS   | C=CCC=C | a fragment is drawn around a node whose linkers bring the thiol
                    """)
    void whatCannotBeDrawnIsRefused(String node, String linker, String sentence) {
        assertEquals(sentence, assertInstanceOf(Refused.class, around(node, linker)).sentence());
    }
}
