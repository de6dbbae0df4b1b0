package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtom;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.NotDrawable;

import java.util.List;
import java.util.Map;

class AtomLabelsTest {
    @ParameterizedTest(name = "atom {1} of {0}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # SMILES,    atom, hydrogens, source
                    OCCCCC=C,    0,    left,      convention: HO at the left end
                    C=CCCCCO,    6,    right,     convention: OH at the right end
                    SCCOCCS,     0,    left,      convention: HS
                    SCCOCCS,     6,    right,     convention: SH
                    O,           0,    left,      convention: H2O
                    Cl,          0,    left,      convention: HCl
                    C,           0,    right,     convention: CH4
                    CO,          0,    left,      convention: H3C-OH
                    CO,          1,    right,     convention: H3C-OH
                    CC(=O)Nc1ccc(O)cc1, 3, below, convention: NH in a chain
                    """)
    void hydrogensStandWhereChemistsWriteThem(String smiles, int atom, String side, String source)
            throws NotDrawable {
        AtomLabel label = label(smiles, atom);
        Box symbol = label.boxes().getFirst();
        Box hydrogens = label.boxes().get(1);
        String found =
                hydrogens.right() <= symbol.left()
                        ? "left"
                        : hydrogens.left() >= symbol.right()
                                ? "right"
                                : hydrogens.top() >= symbol.bottom() ? "below" : "above";
        assertEquals(side, found, source);
    }

    @ParameterizedTest(name = "atom {1} of {0}")
    @CsvSource({"[Li+].[Cl-], 0", "CC(C)(C)[O-].[K+], 4", "[NH4+].[Cl-], 0", "[Na+].[H-], 1"})
    void chargesStandHighOnTheRight(String smiles, int atom) throws NotDrawable {
        List<Box> boxes = label(smiles, atom).boxes();
        Box charge = boxes.getLast();
        for (Box other : boxes.subList(0, boxes.size() - 1)) {
            assertTrue(charge.left() >= other.right());
        }
        assertTrue(charge.bottom() < boxes.getFirst().centreY());
    }

    @Test
    void theChargeOfABorateStandsBetweenTwoBonds() throws NotDrawable {
        AtomLabel label = label(Examples.borate("CCl"), 1);
        Box symbol = label.boxes().getFirst();
        Box charge = label.boxes().getLast();
        assertTrue(charge.left() > symbol.right(), "to the right");
        assertTrue(Math.abs(charge.centreY() - symbol.centreY()) < symbol.height() / 2);
    }

    @ParameterizedTest(name = "{0}: {1} labels   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # SMILES,                 labels, source
                    CCCCCC,                   0,      hand: a skeleton
                    CC,                       2,      hand: H3C-CH3
                    C1CCOC1,                  1,      hand
                    [13CH3]CCO,               2,      hand: an isotope is written
                    [2H]OC,                   2,      hand
                    *SCCS*,                   2,      hand: open ends are waves
                    *SCCS* |$_AP1;;;;;R$|,    3,      hand: a rest has a name
                    """)
    void carbonInASkeletonHasNone(String smiles, int labels, String source) throws NotDrawable {
        assertEquals(labels, AtomLabels.of(Examples.sketch(smiles).graph()).size(), source);
    }

    private static AtomLabel label(String smiles, int index) throws NotDrawable {
        Sketch sketch = Examples.sketch(smiles);
        Map<IAtom, AtomLabel> labels = AtomLabels.of(sketch.graph());
        AtomLabel label = labels.get(sketch.graph().getAtom(index));
        if (label == null) {
            throw new AssertionError("no label at atom " + index + " of " + smiles);
        }
        return label;
    }
}
