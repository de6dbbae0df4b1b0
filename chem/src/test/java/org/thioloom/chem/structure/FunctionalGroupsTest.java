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
                    CC=CC,                            internal-alkene=1,            drawing
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
                    C=CCO,                            'ene=1, alcohol=1',           allyl
                    C=CCOCC=C,                        'ene=2, ether=1',             diallyl ether
                    C=CCl,                            '',                           vinyl chloride: no carbon beside
                    C=Cc1ccccc1,                      ene=1,                        styrene
                    CC(=C)C,                          '',                           1,1-disubstituted: not counted
                    C=COCC,                           'vinyl-ether=1, ether=1',     no terminal alkene on carbon
                    C=COC(C)=O,                       carbonyl=1,                   vinyl acetate: an ester
                    C=CC(=O)OC,                       'acrylate=1, carbonyl=1',     no terminal alkene
                    C=CC(C)=O,                        carbonyl=1,                   an enone
                    C=C(C)C(=O)OC,                    carbonyl=1,                   methacrylate: not counted
                    C1=CC2CC1CC2CO,                   'norbornene=1, alcohol=1',    drawing
                    C1=CCCCC1,                        '',                           a ring alkene without strain
                    O=C1C=CC(=O)N1C,                  'maleimide=1, carbonyl=2',    drawing
                    C/C=C/C,                          internal-alkene=1,            with its geometry
                    C#CC,                             alkyne=1,                     drawing
                    CC#CC,                            '',                           internal alkyne: not counted
                    C[S-].[Na+],                      thiolate=1,                   drawing
                    CC(=O)SC,                         'thioester=1, carbonyl=1',    no thioether
                    CC(=O)S,                          carbonyl=1,                   thioacid: no thiol
                    c1ccsc1,                          '',                           aromatic sulfur
                    Sc1ccccc1,                        thiol=1,                      thiophenol
                    [O-]CC.[Na+],                     alkoxide=1,                   drawing
                    CC(=O)[O-].[Na+],                 carbonyl=1,                   carboxylate: no alkoxide
                    Brc1ccc(I)cc1,                    'aryl-bromide=1, aryl-iodide=1', drawing
                    BrCc1ccccc1,                      '',                           benzylic bromide: not counted
                    CC(C)(C)O,                        '',                           tertiary: not counted
                    Oc1ccccc1,                        '',                           phenol: no alcohol
                    SCC(CS)(CS)CS,                    thiol=4,                      drawing
                    SCC(O)C(O)CS,                     thiol=2,                      dithiothreitol
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
        assertEquals(23, GROUPS.stream().map(FunctionalGroup::key).distinct().count());
        assertEquals(23, GROUPS.size());
        assertEquals(10, COUPLINGS.stream().map(Coupling::key).distinct().count());
        assertEquals(10, COUPLINGS.size());
    }

    private static String groups(String smiles) {
        return ((Understood) Structures.read(smiles)).structure().groups().toString();
    }
}
