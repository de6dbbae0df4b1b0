package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;
import org.thioloom.chem.drawing.NotDrawable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.vecmath.Point2d;

/// Four rings about one atom, as in a tetraarylborate: the arms leave at right angles to each
/// other, along the diagonals, and the chains they carry run level to the left and to the right.
///
/// The bonds to the centre are drawn as long as it takes for the rings to keep clear of each other.
///
/// @param centre the atom in the middle
/// @param arms the four, the largest first
record RadialLayout(IAtomContainer part, IAtom centre, List<List<IAtom>> arms) {
    private static final int SMALLEST_ARM = 5;
    private static final double DIAGONAL = Math.PI / 4;
    private static final double SHORTEST_REACH = 1.5;
    private static final double LONGEST_REACH = 8;
    private static final double REACH_STEP = 0.1;
    private static final double CLEARANCE = 0.9;

    /// Found by what it is, not by its name: four bonds, none in a ring, to four rings.
    static Optional<RadialLayout> of(IAtomContainer part) {
        for (IAtom atom : part.atoms()) {
            if (atom.getBondCount() == 4 && !atom.isInRing()) {
                List<List<IAtom>> arms = new ArrayList<>();
                for (IBond bond : atom.bonds()) {
                    IAtom first = bond.getOther(atom);
                    List<IAtom> arm = Sketch.beyond(atom, first);
                    if (first.isInRing() && arm.size() >= SMALLEST_ARM) {
                        arms.add(arm);
                    }
                }
                if (arms.size() == 4) {
                    arms.sort(Comparator.comparingInt((List<IAtom> arm) -> -arm.size()));
                    return Optional.of(new RadialLayout(part, atom, arms));
                }
            }
        }
        return Optional.empty();
    }

    void arrange() throws NotDrawable {
        List<List<Point2d>> poses = new ArrayList<>();
        for (List<IAtom> arm : arms) {
            poses.add(pose(arm));
        }
        centre.setPoint2d(new Point2d());
        double reach = SHORTEST_REACH;
        do {
            for (int k = 0; k < arms.size(); k++) {
                place(arms.get(k), poses.get(k), reach, k);
            }
            reach += REACH_STEP;
        } while (reach < LONGEST_REACH && !isClear());
    }

    /// An arm by itself: its first atom at the origin, the centre to the left of it, the chain at
    /// its far end bent to the right-hand side.
    private List<Point2d> pose(List<IAtom> arm) throws NotDrawable {
        IAtomContainer alone = part.getBuilder().newAtomContainer();
        arm.forEach(alone::addAtom);
        alone.addAtom(centre);
        for (IBond bond : part.bonds()) {
            if (alone.contains(bond.getBegin()) && alone.contains(bond.getEnd())) {
                alone.addBond(bond);
            }
        }
        for (IStereoElement<?, ?> element : part.stereoElements()) {
            if (isAbout(element, arm)) {
                alone.addStereoElement(element);
            }
        }
        Layout.byKit(alone);
        IAtom first = arm.getFirst();
        Layout.turn(
                alone,
                -Math.atan2(
                        Sketch.y(first) - Sketch.y(centre), Sketch.x(first) - Sketch.x(centre)));
        Point2d origin = new Point2d(first.getPoint2d());
        for (IAtom atom : arm) {
            atom.getPoint2d().sub(origin);
        }
        bend(arm);
        return arm.stream().map(atom -> new Point2d(atom.getPoint2d())).toList();
    }

    private static boolean isAbout(IStereoElement<?, ?> element, List<IAtom> arm) {
        return switch (element.getFocus()) {
            case IAtom atom -> arm.contains(atom);
            case IBond bond -> arm.contains(bond.getBegin()) && arm.contains(bond.getEnd());
            default -> false;
        };
    }

    /// A chain that goes on in steps of 60° to the left and right of the axis is turned by 15°, so
    /// that it runs level once the arm lies on a diagonal.
    private static void bend(List<IAtom> arm) {
        for (IAtom pivot : arm) {
            if (!pivot.isInRing() && pivot.getBondCount() == 2 && Math.abs(Sketch.y(pivot)) < 0.1) {
                IAtom next = outer(pivot);
                double angle =
                        Math.toDegrees(
                                Math.atan2(
                                        Sketch.y(next) - Sketch.y(pivot),
                                        Sketch.x(next) - Sketch.x(pivot)));
                if (Math.abs(Math.abs(angle) - 60) < 12) {
                    if (angle > 0) {
                        arm.forEach(atom -> atom.getPoint2d().y *= -1);
                    }
                    turnAbout(pivot.getPoint2d(), Sketch.beyond(pivot, next));
                }
                return;
            }
        }
    }

    private static IAtom outer(IAtom pivot) {
        IAtom outer = pivot;
        for (IAtom neighbour : pivot.neighbors()) {
            outer = Sketch.x(neighbour) > Sketch.x(outer) ? neighbour : outer;
        }
        return outer;
    }

    private static void turnAbout(Point2d pivot, List<IAtom> tail) {
        double cos = Math.cos(-Math.PI / 12);
        double sin = Math.sin(-Math.PI / 12);
        tail.forEach(atom -> atom.setPoint2d(Sketch.turned(atom.getPoint2d(), pivot, cos, sin)));
    }

    /// Arms 0 and 1 go to the right, 2 and 3 to the left; 0 and 2 up, 1 and 3 down.
    private static void place(List<IAtom> arm, List<Point2d> pose, double reach, int k) {
        double cos = Math.cos(DIAGONAL);
        int right = k < 2 ? 1 : -1;
        int up = k % 2 == 0 ? 1 : -1;
        for (int i = 0; i < arm.size(); i++) {
            double x = pose.get(i).x + reach;
            double y = pose.get(i).y;
            arm.get(i).setPoint2d(new Point2d(right * (x - y) * cos, up * (x + y) * cos));
        }
    }

    private boolean isClear() {
        for (int k = 0; k < arms.size(); k++) {
            for (int l = 0; l < k; l++) {
                for (IAtom atom : arms.get(k)) {
                    for (IAtom other : arms.get(l)) {
                        if (atom.getPoint2d().distanceSquared(other.getPoint2d())
                                < CLEARANCE * CLEARANCE) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
