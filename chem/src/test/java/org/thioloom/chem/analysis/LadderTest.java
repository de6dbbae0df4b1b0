package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.analysis.Ladder.Arms;
import org.thioloom.chem.analysis.Ladder.Rung;
import org.thioloom.chem.analysis.Ladder.SideReaction;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Molecule;

import java.util.List;

class LadderTest {
    private static final Composition ALCOHOL = Samples.HEXENOL.composition();
    private static final Replacement ETHER = Replacement.substitution("ether", ALCOHOL, "Cl");
    private static final SideReaction HYDROLYSED =
            new SideReaction(Replacement.substitution("CH2OH", Samples.WATER, "Cl"), true, 2);
    private static final SideReaction ON_THE_RING =
            new SideReaction(Replacement.substitution("ArO", ALCOHOL, "F"), false, 1);
    private static final Ladder LADDER =
            Samples.found(
                    Ladder.of(
                            Samples.found(Arms.of(Samples.CHLORIDE, "benzylic-chloride", ETHER)),
                            List.of(HYDROLYSED, ON_THE_RING)));

    @ParameterizedTest(name = "{0}: {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # rung,            m/z,        source
                    0 ether,           798.92232,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    1 ether,           863.03445,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    2 ether,           927.14659,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    3 ether,           991.25873,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    4 ether,           1055.37087, RDKit 2022.09.3 ExactMolWt of the anion drawn
                    0 ether + 1 CH2OH, 780.95620,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    3 ether + 1 CH2OH, 973.29262,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    2 ether + 2 CH2OH, 891.21437,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    0 ether + 1 ArO,   879.00490,  RDKit 2022.09.3 ExactMolWt of the anion drawn
                    4 ether + 1 ArO,   1135.45345, RDKit 2022.09.3 ExactMolWt of the anion drawn
                    """)
    void ofTheNodeIsFoundAtTheMassesOfItsDrawings(String name, double mz, String source) {
        assertEquals(mz, rung(name).mz(), 6e-6, source);
    }

    @Test
    void ofTheNodeHasFiveRungsFourStepsApartAndItsSideProductsBeside() {
        // facts: chemistry, 9
        assertEquals(5 + (4 + 3) + 5, LADDER.rungs().size());
        for (int made = 0; made <= 4; made++) {
            Rung rung = LADDER.rungs().get(made);
            assertEquals(made + " ether", rung.name());
            assertEquals(64.1121 * made, rung.delta(), 2e-4);
        }
        assertEquals("+C24H44O4 -Cl4", rung("4 ether").change().text());
        assertEquals("none", rung("0 ether").change().text());
        assertEquals("[C52H52BF16O4]-", rung("4 ether").ion().formula());
        assertTrue(LADDER.rungs().stream().noneMatch(r -> r.name().equals("4 ether + 1 CH2OH")));
    }

    @Test
    void worksForOtherNodesLinkersAndReactions() {
        // a thiol on each alkene of the ether: 4 x C2H6O(S) and nothing leaves
        Molecule thiol = Samples.molecule("SCCO");
        Arms arms =
                Samples.found(
                        Arms.of(
                                Samples.ENE,
                                "ene",
                                Replacement.addition("thioether", thiol.composition())));
        List<Rung> rungs = Samples.found(Ladder.of(arms, List.of())).rungs();
        Molecule made = Samples.molecule(Samples.ENE.smiles().replace("OCCCCC=C", "OCCCCCCSCCO"));
        assertEquals(Samples.anion(made).monoisotopicMz(), rungs.getLast().mz(), 1e-9);
        assertEquals(5, rungs.size());
    }

    @Test
    void isRefusedWhereNothingCanReact() {
        assertEquals(
                "no ion of C52H52BF16LiO4 has a group benzylic-chloride",
                Samples.refused(Arms.of(Samples.ENE, "benzylic-chloride", ETHER)).sentence());
        assertEquals(
                "no ion of C7H7Cl has a group benzylic-chloride",
                Samples.refused(
                                Arms.of(
                                        Samples.molecule("ClCc1ccccc1"),
                                        "benzylic-chloride",
                                        ETHER))
                        .sentence());
        assertEquals(
                "no ion of C28H8BCl4F16Li has a group chlorine",
                Samples.refused(Arms.of(Samples.CHLORIDE, "chlorine", ETHER)).sentence());
        Molecule two = Samples.molecule("C=CCC[NH3+].C=CCCC([O-])=O");
        assertEquals(
                "more than one ion of C9H17NO2 has a group ene",
                Samples.refused(Arms.of(two, "ene", ETHER)).sentence());
        Arms five = new Arms(Samples.anion(Samples.CHLORIDE), 5, ETHER);
        assertEquals(
                "[C28H8BCl4F16]- cannot change by +C30H55O5 -Cl5 (5 ether)",
                Samples.refused(Ladder.of(five, List.of())).sentence());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "65"})
    void aNumberOfArmsThatCannotBeIsRefused(int count) {
        Arms arms = new Arms(Samples.anion(Samples.CHLORIDE), count, ETHER);
        assertEquals(
                "[C28H8BCl4F16]- is said to have " + count + " arms",
                Samples.refused(Ladder.of(arms, List.of())).sentence());
    }

    private static Rung rung(String name) {
        return LADDER.rungs().stream()
                .filter(rung -> rung.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
