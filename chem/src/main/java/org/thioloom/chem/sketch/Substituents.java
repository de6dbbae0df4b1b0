package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/// What hangs on the ends of a double bond, and on which side.
final class Substituents {
    private static final double FLAT = 0.05;

    private Substituents() {}

    /// On which side the second line of a double bond outside rings goes: 1 left of its direction,
    /// -1 right, 0 when both lines stand off the middle, as in C=O.
    static int side(IBond bond) {
        int begin = bond.getBegin().getBondCount();
        int end = bond.getEnd().getBondCount();
        if ((begin == 1 && end != 2) || (end == 1 && begin != 2)) {
            return 0;
        }
        int left = count(bond, 1);
        int right = count(bond, -1);
        return left + right == 0 ? 0 : left >= right ? 1 : -1;
    }

    private static int count(IBond bond, int side) {
        int count = 0;
        for (IAtom atom : bond.atoms()) {
            for (IAtom neighbour : atom.neighbors()) {
                count += !bond.contains(neighbour) && lies(bond, neighbour) == side ? 1 : 0;
            }
        }
        return count;
    }

    /// 1 left of the direction of a bond, -1 right, 0 on its line.
    static int lies(IBond bond, IAtom atom) {
        double cross =
                (Sketch.x(bond.getEnd()) - Sketch.x(bond.getBegin()))
                                * (Sketch.y(atom) - Sketch.y(bond.getBegin()))
                        - (Sketch.y(bond.getEnd()) - Sketch.y(bond.getBegin()))
                                * (Sketch.x(atom) - Sketch.x(bond.getBegin()));
        return Math.abs(cross) < FLAT ? 0 : cross > 0 ? 1 : -1;
    }

    /// The angle at `atom` between a bond and the nearest other bond on one side; NaN when there is
    /// none.
    static double angle(IBond bond, IAtom atom, int side) {
        double least = Double.NaN;
        IAtom other = bond.getOther(atom);
        for (IAtom neighbour : atom.neighbors()) {
            if (!neighbour.equals(other) && lies(bond, neighbour) == side) {
                double angle = angle(atom, other, neighbour);
                least = angle < least ? angle : Double.isNaN(least) ? angle : least;
            }
        }
        return least;
    }

    private static double angle(IAtom at, IAtom one, IAtom other) {
        double x = Sketch.x(one) - Sketch.x(at);
        double y = Sketch.y(one) - Sketch.y(at);
        double u = Sketch.x(other) - Sketch.x(at);
        double v = Sketch.y(other) - Sketch.y(at);
        return Math.abs(Math.atan2(x * v - y * u, x * u + y * v));
    }
}
