package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.sketch.Sketch.Unit;

import java.util.List;

class LayoutTest {
    static final List<String> ALL = Examples.all();

    @ParameterizedTest
    @FieldSource("ALL")
    void noTwoAtomsStandOnEachOther(String cxsmiles) {
        Sketch sketch = Examples.sketch(cxsmiles);
        for (IAtom one : sketch.graph().atoms()) {
            for (IAtom other : sketch.graph().atoms()) {
                if (one.getIndex() < other.getIndex()) {
                    double distance = one.getPoint2d().distance(other.getPoint2d());
                    assertTrue(distance > 0.5, one.getIndex() + ", " + other.getIndex());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OCCCCC=C", "SCCOCCS |Sg:n:2,3,4:n:ht|", "CCCCCCCCCCCC(=O)O"})
    void chainsLieFlatAndBeginOnTheLeft(String cxsmiles) {
        Sketch sketch = Examples.sketch(cxsmiles);
        IAtom first = sketch.graph().getAtom(0);
        IAtom last = sketch.graph().getAtom(sketch.graph().getAtomCount() - 1);
        assertTrue(Sketch.x(first) < Sketch.x(last));
        for (IAtom atom : sketch.graph().atoms()) {
            assertTrue(Math.abs(Sketch.y(atom) - Sketch.y(first)) < 1.6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCCOCCS |Sg:n:2,3,4:n:ht|", "OCC(F)(F)CCO |Sg:n:2,3,4,5:n:ht|"})
    void aRepeatUnitLiesLevel(String cxsmiles) {
        for (Unit unit : Examples.sketch(cxsmiles).units()) {
            assertEquals(0, unit.direction(), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[K+].CC(C)(C)[O-]",
                "[Cs+].[Cs+].[O-]C([O-])=O",
                "[Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F",
                "CN1C=C[N+](C)=C1.[Cl-]"
            })
    void smallIonsStandBesideTheChargeTheyBalance(String smiles) {
        Sketch sketch = Examples.sketch(smiles);
        for (IAtom ion : sketch.graph().atoms()) {
            if (ion.getBondCount() == 0) {
                assertTrue(nearest(sketch, ion) < 2.6, "near");
                for (IAtom atom : sketch.graph().atoms()) {
                    assertTrue(
                            atom.equals(ion) || atom.getPoint2d().distance(ion.getPoint2d()) > 1.1,
                            "apart");
                }
            }
        }
    }

    private static double nearest(Sketch sketch, IAtom ion) {
        double nearest = Double.POSITIVE_INFINITY;
        for (IAtom atom : sketch.graph().atoms()) {
            if (atom.getFormalCharge() * ion.getFormalCharge() < 0) {
                nearest = Math.min(nearest, atom.getPoint2d().distance(ion.getPoint2d()));
            }
        }
        return nearest;
    }

    @Test
    void cationsComeBeforeAnions() {
        Sketch hydride = Examples.sketch("[H-].[Na+]");
        assertTrue(Sketch.x(hydride.graph().getAtom(1)) < Sketch.x(hydride.graph().getAtom(0)));
    }

    @Test
    void whatTheKitEntanglesIsFreed() {
        Sketch sketch = Examples.sketch("O=P(c1ccccc1)(C(=O)c1c(C)cc(C)cc1C)c1ccccc1");
        for (IBond one : sketch.graph().bonds()) {
            for (IBond other : sketch.graph().bonds()) {
                assertTrue(!Sketch.cross(one, other));
            }
        }
    }
}
