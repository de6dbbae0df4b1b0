package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.vecmath.Point2d;

/// Frees what the kit has drawn on top of each other: swings one side of a bond about its other
/// end, or draws the bond longer, whichever helps most, until nothing overlaps or nothing helps.
record Untangling(IAtomContainer part) {
    private static final double TOO_NEAR = 0.65;
    private static final double CROSSING = 1;
    private static final double WORTH = 0.05;
    private static final int MOST_MOVES = 8;
    private static final long MOST_PAIRS = 3_000_000;
    private static final int[] SWINGS = {15, -15, 30, -30, 45, -45, 60, -60};
    private static final double[] STRETCHES = {0.4, 0.8, 1.2};

    /// One side of a bond, and what could be done with it.
    private record Move(List<IAtom> side, UnaryOperator<Point2d> shift, double price) {}

    void arrange() {
        double tangle = tangle();
        for (int k = 0; k < affordable() && tangle > 0; k++) {
            Move best = null;
            double least = tangle - WORTH;
            for (Move move : moves()) {
                List<Point2d> before = make(move);
                double left = tangle() + move.price();
                if (left < least) {
                    least = left;
                    best = move;
                }
                takeBack(move, before);
            }
            if (best == null) {
                return;
            }
            make(best);
            tangle = tangle();
        }
    }

    /// How many moves may be made, so that a large structure takes no longer than a small one.
    private long affordable() {
        long atoms = part.getAtomCount();
        return Math.min(MOST_MOVES, MOST_PAIRS / (atoms * atoms * atoms));
    }

    private static List<Point2d> make(Move move) {
        List<Point2d> before = move.side().stream().map(IAtom::getPoint2d).toList();
        move.side().forEach(atom -> atom.setPoint2d(move.shift().apply(atom.getPoint2d())));
        return before;
    }

    private static void takeBack(Move move, List<Point2d> before) {
        for (int i = 0; i < before.size(); i++) {
            move.side().get(i).setPoint2d(before.get(i));
        }
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (IBond bond : part.bonds()) {
            if (!bond.isInRing() && bond.getOrder() == IBond.Order.SINGLE) {
                List<IAtom> one = Sketch.beyond(bond.getBegin(), bond.getEnd());
                boolean smaller = 2 * one.size() <= part.getAtomCount();
                IAtom hinge = smaller ? bond.getBegin() : bond.getEnd();
                List<IAtom> side = smaller ? one : Sketch.beyond(bond.getEnd(), bond.getBegin());
                moves.addAll(moves(hinge.getPoint2d(), side));
            }
        }
        return moves;
    }

    private static List<Move> moves(Point2d hinge, List<IAtom> side) {
        List<Move> moves = new ArrayList<>();
        for (int degrees : SWINGS) {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            moves.add(
                    new Move(
                            side,
                            p -> Sketch.turned(p, hinge, cos, sin),
                            Math.abs(degrees) / 300.0));
        }
        Point2d first = side.getFirst().getPoint2d();
        double length = hinge.distance(first);
        for (double stretch : STRETCHES) {
            double dx = (first.x - hinge.x) / length * stretch;
            double dy = (first.y - hinge.y) / length * stretch;
            moves.add(new Move(side, p -> new Point2d(p.x + dx, p.y + dy), stretch / 4));
        }
        return moves;
    }

    /// 0 when no two atoms are too near each other and no two bonds cross.
    private double tangle() {
        double tangle = 0;
        for (int i = 0; i < part.getAtomCount(); i++) {
            for (int j = 0; j < i; j++) {
                IAtom one = part.getAtom(i);
                IAtom other = part.getAtom(j);
                double distance = one.getPoint2d().distance(other.getPoint2d());
                if (distance < TOO_NEAR && part.getBond(one, other) == null) {
                    tangle += TOO_NEAR - distance;
                }
            }
        }
        for (int i = 0; i < part.getBondCount(); i++) {
            for (int j = 0; j < i; j++) {
                tangle += Sketch.cross(part.getBond(i), part.getBond(j)) ? CROSSING : 0;
            }
        }
        return tangle;
    }
}
