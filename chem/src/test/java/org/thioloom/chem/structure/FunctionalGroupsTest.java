package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

class FunctionalGroupsTest {
    private static final String RING = "c1c(F)c(F)c(%s)c(F)c1F";
    static final List<FunctionalGroup> GROUPS = FunctionalGroups.all();
    static final List<Coupling> COUPLINGS = Couplings.all();

    @ParameterizedTest(name = "{0} has {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # SMILES,                         groups,                       source
                    OCCCCC=C,                         'ene=1, alcohol=1',           drawing
                    SCCOCCOCCOCCOCCOCCS,              'thiol=2, ether=5',           drawing
                    COC(OC)(C(=O)c1ccccc1)c1ccccc1,   'ether=2, carbonyl=1',        drawing: a ketal
                    CS(C)=O,                          sulfoxide=1,                  drawing
                    C[S+](C)[O-],                     sulfoxide=1,                  drawing
                    CO,                               alcohol=1,                    drawing
                    C1CCOC1,                          ether=1,                      drawing
                    CN(C)C=O,                         carbonyl=1,                   drawing
                    CC(O)C,                           '',                           secondary: not counted
                    CC=CC,                            '',                           internal: not counted
                    C=C,                              '',                           ethylene: no carbon beside
                    C=CCC=C,                          ene=2,                        drawing
                    CSSC,                             disulfide=1,                  drawing
                    CSC,                              thioether=1,                  drawing
                    ClCc1ccccc1,                      benzylic-chloride=1,          drawing
                    Cc1ccc(Cl)cc1,                    '',                           not benzylic
                    ClCCl,                            '',                           not benzylic
                    CC(=O)OC,                         carbonyl=1,                   ester: no ether
                    CC(=O)O,                          carbonyl=1,                   acid: no alcohol
                    FCc1ccccc1F,                      aryl-fluoride=1,              drawing
                    """)
    void areCountedAsAChemistCounts(String smiles, String groups, String source) {
        assertEquals("{" + groups + "}", groups(smiles), source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # arm,      groups
                    CCl,        'benzylic-chloride=4, aryl-fluoride=16, borate=1, lithium=1'
                    COCCCCC=C,  'ene=4, ether=4, aryl-fluoride=16, borate=1, lithium=1'
                    """)
    void ofTheBorateNodesAreFourArms(String arm, String groups) {
        String ring = RING.replace("%s", arm);
        String node = "[Li+].[B-](" + ring + ")(" + ring + ")(" + ring + ")" + ring;
        assertEquals("{" + groups + "}", groups(node));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cc1ccccc1CCl", "CC1=CC=CC=C1CCl"})
    void doNotDependOnHowARingIsDrawn(String smiles) {
        // the carbon of CH2Cl hangs on a ring here
        assertEquals("{benzylic-chloride=1}", groups(smiles));
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void everyGroupIsFoundByItsKey(FunctionalGroup group) {
        assertEquals(Optional.of(group), FunctionalGroups.find(group.key()));
        assertTrue(group.symbol().chars().allMatch(c -> c < 128), group.symbol());
    }

    @ParameterizedTest
    @FieldSource("COUPLINGS")
    void everyCouplingJoinsTwoGroupsThatAreCounted(Coupling coupling) {
        assertEquals(Optional.of(coupling), Couplings.find(coupling.key()));
        assertTrue(FunctionalGroups.find(coupling.first()).isPresent(), coupling.first());
        assertTrue(FunctionalGroups.find(coupling.second()).isPresent(), coupling.second());
    }

    @Test
    void theTwoReactionsOfTheMembraneAreKnown() {
        Coupling cure = Couplings.find("thiol-ene").orElseThrow();
        assertEquals(List.of("ene", "thiol"), List.of(cure.first(), cure.second()));
        assertEquals(Optional.empty(), Optional.ofNullable(cure.byProduct()));
        Coupling ether = Couplings.find("etherification").orElseThrow();
        assertEquals(
                List.of("benzylic-chloride", "alcohol"), List.of(ether.first(), ether.second()));
        assertTrue(String.valueOf(ether.byProduct()).contains("chloride"));
        assertEquals(Optional.empty(), Couplings.find("click"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups.tsv", "couplings.tsv", "valences.tsv"})
    void everyRowNamesASourceWeCanCite(String resource) {
        Table table = Table.read(FunctionalGroups.class, resource);
        for (List<String> row : table.rows()) {
            assertTrue(References.find(table.text(row, "source")).isPresent(), row.getFirst());
        }
        assertEquals(table.rows().size(), table.rows().stream().distinct().count());
    }

    @Test
    void everyKeyStandsOnce() {
        assertEquals(12, GROUPS.stream().map(FunctionalGroup::key).distinct().count());
        assertEquals(12, GROUPS.size());
        assertEquals(2, COUPLINGS.size());
    }

    private static String groups(String smiles) {
        return ((Understood) Structures.read(smiles)).structure().groups().toString();
    }
}
