package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

import java.util.ArrayList;
import java.util.List;

import javax.vecmath.Point2d;

class RadialLayoutTest {
    static List<String> structures() {
        return Examples.radial();
    }

    @ParameterizedTest
    @MethodSource("structures")
    void theArmsStandAtRightAngles(String smiles) {
        IAtom centre = centre(Examples.sketch(smiles));
        List<Double> angles = new ArrayList<>();
        for (IAtom arm : centre.neighbors()) {
            angles.add(angle(centre, arm));
        }
        angles.sort(null);
        for (int k = 0; k < 4; k++) {
            assertEquals(45 + 90 * k - 180, angles.get(k), 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("structures")
    void noBondsCrossAndNothingTouches(String smiles) {
        IAtomContainer graph = Examples.sketch(smiles).graph();
        List<IBond> bonds = new ArrayList<>();
        graph.bonds().forEach(bonds::add);
        for (IBond one : bonds) {
            assertTrue(bonds.stream().noneMatch(other -> Sketch.cross(one, other)), smiles);
        }
        for (IAtom one : graph.atoms()) {
            for (IAtom other : graph.atoms()) {
                if (one.getIndex() < other.getIndex()) {
                    double distance = one.getPoint2d().distance(other.getPoint2d());
                    assertTrue(distance > 0.85, smiles + ": " + distance);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("structures")
    void onlyTheBondsToTheCentreAreLonger(String smiles) {
        Sketch sketch = Examples.sketch(smiles);
        IAtom centre = centre(sketch);
        double reach = Double.NaN;
        for (IBond bond : sketch.graph().bonds()) {
            double length = bond.getBegin().getPoint2d().distance(bond.getEnd().getPoint2d());
            if (bond.contains(centre)) {
                assertTrue(length >= 1.5 && length <= 3.5, smiles + ": " + length);
                assertEquals(Double.isNaN(reach) ? length : reach, length, 1e-9);
                reach = length;
            } else {
                assertEquals(1, length, 0.02, smiles);
            }
        }
    }

    @Test
    void theChainsRunLevelLeftAndRight() {
        Sketch sketch = Examples.sketch(Examples.borate(Examples.HEXENYL));
        IAtom centre = centre(sketch);
        for (IAtom oxygen : Examples.atoms(sketch, "O")) {
            for (IAtom one : oxygen.neighbors()) {
                if (one.getBondCount() == 2 && !nextToRing(one)) {
                    IAtom two = beyond(oxygen, one);
                    IAtom three = beyond(one, two);
                    assertEquals(Sketch.y(oxygen), Sketch.y(two), 1e-6);
                    assertEquals(Sketch.y(one), Sketch.y(three), 1e-6);
                    double outwards = Math.signum(Sketch.x(oxygen) - Sketch.x(centre));
                    assertTrue(outwards * (Sketch.x(three) - Sketch.x(one)) > 1.7);
                }
            }
        }
    }

    private static boolean nextToRing(IAtom atom) {
        for (IAtom neighbour : atom.neighbors()) {
            if (neighbour.isInRing()) {
                return true;
            }
        }
        return false;
    }

    private static IAtom beyond(IAtom from, IAtom atom) {
        for (IAtom neighbour : atom.neighbors()) {
            if (!neighbour.equals(from)) {
                return neighbour;
            }
        }
        throw new AssertionError("a chain ends");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCl", "COCCCCC=C", "COCC=C", "F"})
    void equalArmsMirrorEachOther(String tail) {
        Sketch sketch = Examples.sketch(Examples.borate(tail));
        Point2d middle = centre(sketch).getPoint2d();
        for (IAtom atom : sketch.graph().atoms()) {
            if (atom.getBondCount() > 0) {
                double dx = Sketch.x(atom) - middle.x;
                double dy = Sketch.y(atom) - middle.y;
                assertTrue(stands(sketch, atom, new Point2d(middle.x - dx, middle.y + dy)));
                assertTrue(stands(sketch, atom, new Point2d(middle.x + dx, middle.y - dy)));
            }
        }
    }

    private static boolean stands(Sketch sketch, IAtom like, Point2d at) {
        return Examples.atoms(sketch, like.getSymbol()).stream()
                .anyMatch(atom -> atom.getPoint2d().distance(at) < 0.02);
    }

    @ParameterizedTest
    @MethodSource("structures")
    void theCounterIonStandsHalfWayBetweenTwoArms(String smiles) {
        Sketch sketch = Examples.sketch(smiles);
        IAtom centre = centre(sketch);
        for (IAtom atom : sketch.graph().atoms()) {
            if (atom.getBondCount() == 0) {
                assertEquals(90, angle(centre, atom), 1e-6, smiles);
                assertTrue(atom.getPoint2d().distance(centre.getPoint2d()) > 1.2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[Si](C)(C)C",
                "[Li+].[B-]1(OC(=O)C(=O)O1)2OC(=O)C(=O)O2",
                "C(C1CC1)(C1CC1)(C1CC1)C1CC1",
                "OC(c1ccccc1)(c1ccccc1)c1ccccc1",
                "C1CC12CC2",
                "[Li+].F[B-](F)(F)F"
            })
    void otherCentresAreLeftToTheKit(String smiles) {
        for (IBond bond : Examples.sketch(smiles).graph().bonds()) {
            assertFalse(
                    bond.getBegin().getPoint2d().distance(bond.getEnd().getPoint2d()) > 1.3,
                    smiles);
        }
    }

    private static IAtom centre(Sketch sketch) {
        for (IAtom atom : sketch.graph().atoms()) {
            if (atom.getBondCount() == 4 && !atom.isInRing()) {
                return atom;
            }
        }
        throw new AssertionError("no centre");
    }

    private static double angle(IAtom from, IAtom to) {
        return Math.toDegrees(
                Math.atan2(Sketch.y(to) - Sketch.y(from), Sketch.x(to) - Sketch.x(from)));
    }
}
