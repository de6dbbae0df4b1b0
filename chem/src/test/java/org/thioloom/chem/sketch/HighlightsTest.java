package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openscience.cdk.interfaces.IAtom;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.stream.Collectors;

class HighlightsTest {
    static final List<Substance> SUBSTANCES = Substances.all();
    static final List<FunctionalGroup> GROUPS = FunctionalGroups.all();
    static final List<Coupling> COUPLINGS = Couplings.all();
    private static final List<String> KEYS = GROUPS.stream().map(FunctionalGroup::key).toList();

    @ParameterizedTest
    @FieldSource("SUBSTANCES")
    void asManyStandOutAsAreCounted(Substance substance) throws NotDrawable {
        SkeletalFormula formula = SkeletalFormula.of(substance.smiles(), KEYS);
        if (Structures.read(substance.smiles()) instanceof Understood(Molecule molecule)) {
            assertEquals(molecule.groups(), formula.highlighted());
        }
        boolean any =
                formula.drawing().marks().getFirst() instanceof Mark.Group(var name, var m)
                        && name.equals("highlights");
        assertEquals(!formula.highlighted().isEmpty(), any);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # group,           SMILES,             atoms, source
                    ene,               OCCCCC=C,           C C,   the double bond
                    thiol,             CCS,                S,     S with its hydrogen
                    benzylic-chloride, ClCc1ccccc1,        C Cl,  what leaves and what it leaves
                    alcohol,           CCO,                O,     O with its hydrogen
                    ether,             CCOCC,              O,     hand
                    thioether,         CCSCC,              S,     hand
                    disulfide,         CSSC,               S S,   hand
                    aryl-fluoride,     Fc1ccccc1,          F,     hand
                    sulfoxide,         CS(C)=O,            S,     hand
                    carbonyl,          CC(C)=O,            C O,   hand
                    """)
    void onlyWhatReactsStandsOut(String group, String smiles, String atoms, String source)
            throws NotDrawable {
        Sketch sketch = SketchReader.read(smiles, List.of(group));
        assertEquals(1, sketch.sites().size(), source);
        assertEquals(
                atoms,
                sketch.sites().getFirst().atoms().stream()
                        .map(IAtom::getSymbol)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                source);
    }

    @Test
    void whereANetworkIsCutItGoesOnWithCarbon() throws NotDrawable {
        assertEquals(
                8, SketchReader.read(Examples.fragment(), List.of("thioether")).sites().size());
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void lettersCanBeReadOnEveryPatchAndThePatchSeenInGrey(FunctionalGroup group) {
        Style.Highlight look = Style.highlight(group.key());
        assertTrue(look.fill().lightness() > 80, "pastel");
        assertTrue(look.fill().lightness() - look.edge().lightness() > 28, "its edge in grey");
        assertTrue(100 - look.edge().lightness() > 33, "its edge on paper");
        Table colours = Table.read(Style.class, "atom-colours.tsv");
        for (List<String> row : colours.rows()) {
            double darkness = Colour.parse(row.get(1)).lightness();
            assertTrue(look.fill().lightness() - darkness > 35, row.getFirst());
        }
    }

    @ParameterizedTest
    @FieldSource("COUPLINGS")
    void whatReactsWithEachOtherDiffersInGreyToo(Coupling coupling) {
        double one = Style.highlight(coupling.first()).fill().lightness();
        double other = Style.highlight(coupling.second()).fill().lightness();
        assertTrue(Math.abs(one - other) > 3, one + " and " + other);
    }

    @Test
    void everyRowIsUsed() {
        Table patches = Table.read(Style.class, "highlights.tsv");
        List<String> keys = patches.rows().stream().map(List::getFirst).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        assertTrue(keys.contains("*"));
        for (String key : keys) {
            assertTrue(key.equals("*") || KEYS.contains(key), key);
        }
        Table colours = Table.read(Style.class, "atom-colours.tsv");
        List<String> elements = colours.rows().stream().map(List::getFirst).toList();
        assertEquals(elements.stream().distinct().toList(), elements);
        for (List<String> row : colours.rows()) {
            double lightness = Colour.parse(row.get(1)).lightness();
            assertTrue(lightness > 20 && lightness < 48, row + ": L* = " + lightness);
        }
    }

    @Test
    void aPatchCoversTheHydrogensOfItsLabel() throws NotDrawable {
        Sketch sketch = SketchReader.read("CCS", List.of("thiol"));
        var labels = AtomLabels.of(sketch.graph());
        Box patch = Highlights.of(sketch, labels).getFirst().box();
        for (AtomLabel label : labels.values()) {
            for (Box box : label.boxes()) {
                assertEquals(patch, patch.with(box));
            }
        }
    }
}
