package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.stereo.StereoElementFactory;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Hull;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.NotDrawable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SkeletalFormulaTest {
    static final List<String> ALL = Examples.all();

    @ParameterizedTest
    @FieldSource("ALL")
    void noTwoLabelsOverlap(String cxsmiles) throws NotDrawable {
        List<AtomLabel> labels =
                new ArrayList<>(AtomLabels.of(Examples.sketch(cxsmiles).graph()).values());
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Box box : labels.get(i).boxes()) {
                    assertTrue(
                            labels.get(j).boxes().stream().noneMatch(box::overlaps),
                            labels.get(i).atom().getSymbol() + labels.get(j).atom().getSymbol());
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noBondRunsThroughALabel(String cxsmiles) throws NotDrawable {
        Sketch sketch = Examples.sketch(cxsmiles);
        Map<IAtom, AtomLabel> labels = AtomLabels.of(sketch.graph());
        List<Hull> texts =
                labels.values().stream()
                        .flatMap(label -> label.parts().stream())
                        .map(Hull::of)
                        .toList();
        for (Mark bond : BondLines.of(sketch.graph(), labels)) {
            for (double[] part : lines(bond)) {
                for (int k = 0; k <= 20; k++) {
                    double t = k / 20.0;
                    double x = part[0] * (1 - t) + part[part.length - 2] * t;
                    double y = part[1] * (1 - t) + part[part.length - 1] * t;
                    assertTrue(
                            texts.stream().noneMatch(text -> holds(text, x, y)),
                            "at " + x + ", " + y);
                }
            }
        }
    }

    private static boolean holds(Hull text, double x, double y) {
        List<double[]> corners = text.corners();
        int left = 0;
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            left += (b[0] - a[0]) * (y - a[1]) > (b[1] - a[1]) * (x - a[0]) ? 1 : 0;
        }
        return left == 0 || left == corners.size();
    }

    private static List<double[]> lines(Mark mark) {
        return mark instanceof Mark.Line(var outline, double width, var colour)
                ? outline.polylines()
                : List.of();
    }

    @ParameterizedTest(name = "{0}: {1} lines   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # SMILES,      lines, source
                    c1ccccc1,      9,     hand: six bonds and three within
                    CC(C)=O,       4,     hand
                    C=C,           2,     hand
                    CC#N,          4,     hand
                    O,             0,     hand
                    C1CCOC1,       5,     hand
                    *SCCS*,        7,     hand: five bonds and two waves
                    """)
    void drawsEveryLineOfEveryBond(String smiles, int lines, String source) throws NotDrawable {
        Sketch sketch = Examples.sketch(smiles);
        assertEquals(
                lines, BondLines.of(sketch.graph(), AtomLabels.of(sketch.graph())).size(), source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1ccccc1", "c1ccc2ccccc2c1", "C1=CCCC1"})
    void theSecondLineOfARingLiesWithinIt(String smiles) throws NotDrawable {
        Sketch sketch = Examples.sketch(smiles);
        List<Mark> lines = BondLines.of(sketch.graph(), AtomLabels.of(sketch.graph()));
        Box ring = Box.around(lines.stream().map(Mark::box).toList());
        long within =
                lines.stream().map(Mark::box).filter(box -> overlap(ring.grown(-2), box)).count();
        long doubles =
                smiles.chars().filter(c -> c == 'c').count() / 2
                        + smiles.chars().filter(c -> c == '=').count();
        assertTrue(within >= doubles, within + " of " + doubles);
    }

    private static boolean overlap(Box outer, Box inner) {
        return outer.left() <= inner.left()
                && outer.right() >= inner.right()
                && outer.top() <= inner.top()
                && outer.bottom() >= inner.bottom();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[C@H](N)C(=O)O",
                "C[C@@H](N)C(=O)O",
                "OC[C@H]1O[C@@H](O)[C@H](O)[C@@H](O)[C@@H]1O",
                "C/C=C/C(=O)OC",
                "C/C=C\\C",
                "CC[C@@H](C)C(=O)OCC/C=C/C",
                "[C@](c1ccccc1)(c1ccc(F)cc1)(c1ccc(Cl)cc1)c1ccc(Br)cc1",
                "[C@@](c1ccccc1)(c1ccc(F)cc1)(c1ccc(Cl)cc1)c1ccc(Br)cc1"
            })
    void wedgesAndDoubleBondsKeepTheConfiguration(String smiles) throws Exception {
        assertEquals(configuration(smiles), drawnConfiguration(smiles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C[C@H](Cl)CC", "COC/C=C/C", "COC/C=C\\C"})
    void mirroredArmsKeepTheConfiguration(String tail) throws Exception {
        String smiles = Examples.borate(tail);
        assertEquals(configuration(smiles), drawnConfiguration(smiles));
    }

    private static String configuration(String smiles) throws Exception {
        return new SmilesGenerator(SmiFlavor.Stereo)
                .create(
                        new SmilesParser(SilentChemObjectBuilder.getInstance())
                                .parseSmiles(smiles));
    }

    /// Read off the picture: from the places of the atoms and the wedges alone.
    private static String drawnConfiguration(String smiles) throws Exception {
        IAtomContainer graph = Examples.sketch(smiles).graph();
        graph.setStereoElements(List.of());
        graph.setStereoElements(StereoElementFactory.using2DCoordinates(graph).createAll());
        return new SmilesGenerator(SmiFlavor.Stereo).create(graph);
    }
}
