package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IPseudoAtom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.vecmath.Point2d;

/// A structure whose atoms have their places, in bond lengths, y upwards.
///
/// @param units what is put between brackets
/// @param sites what stands out
record Sketch(IAtomContainer graph, List<Unit> units, List<Site> sites) {

    /// A repeat unit.
    ///
    /// @param entry the bond between the unit and what stands before it
    /// @param exit the bond between the unit and what stands behind it
    /// @param subscript how often it repeats: `n`
    record Unit(List<IAtom> atoms, IBond entry, IBond exit, String subscript) {
        private static final double FROM_BRACKET = 0.43;
        private static final double MOST_SHARE = 0.8;
        private static final double STEEP = Math.toRadians(50);

        /// In which direction it repeats, in radians anticlockwise from the right, within a quarter
        /// turn: from one crossing bond to the other, or along these bonds where they are too steep
        /// for brackets across that.
        double direction() {
            Point2d from = middle(entry);
            Point2d to = middle(exit);
            double chain = Math.atan2(to.y - from.y, to.x - from.x);
            double in = inwards(entry);
            double out = inwards(exit) + Math.PI;
            boolean isSteep = Math.max(between(chain, in), between(chain, out)) > STEEP;
            double x = isSteep ? Math.cos(in) + Math.cos(out) : Math.cos(chain);
            double y = isSteep ? Math.sin(in) + Math.sin(out) : Math.sin(chain);
            return x < -1e-6 ? Math.atan2(-y, -x) : Math.atan2(y, x);
        }

        /// Where a bracket cuts a crossing bond: half-way, or farther out where an atom of the unit
        /// would stand on it.
        Point2d cut(IBond crossing) {
            double share = Math.clamp(share(crossing), 0.5, MOST_SHARE);
            IAtom inside = inside(crossing);
            IAtom outside = crossing.getOther(inside);
            return new Point2d(
                    x(inside) + share * (x(outside) - x(inside)),
                    y(inside) + share * (y(outside) - y(inside)));
        }

        /// How much of a crossing bond, seen from within, the unit with its labels takes.
        double share(IBond crossing) {
            IAtom inside = inside(crossing);
            IAtom outside = crossing.getOther(inside);
            double step = along(outside) - along(inside);
            double side = Math.signum(step);
            double reach = atoms.stream().mapToDouble(a -> side * along(a)).max().orElseThrow();
            return (reach - side * along(inside) + FROM_BRACKET) / Math.abs(step);
        }

        private double along(IAtom atom) {
            return x(atom) * Math.cos(direction()) + y(atom) * Math.sin(direction());
        }

        IAtom inside(IBond crossing) {
            return atoms.contains(crossing.getEnd()) ? crossing.getEnd() : crossing.getBegin();
        }

        private double inwards(IBond bond) {
            IAtom inside = inside(bond);
            IAtom outside = bond.getOther(inside);
            return Math.atan2(y(inside) - y(outside), x(inside) - x(outside));
        }

        private static double between(double one, double other) {
            return Math.acos(Math.clamp(Math.cos(one - other), -1.0, 1.0));
        }
    }

    /// A functional group.
    ///
    /// @param group its key
    record Site(String group, List<IAtom> atoms) {}

    /// Whether this is an end that goes on: `*` on a single bond.
    static boolean isOpenEnd(IAtom atom) {
        return atom instanceof IPseudoAtom pseudo
                && "*".equals(pseudo.getLabel())
                && atom.getBondCount() == 1;
    }

    /// All that is reached from `first` without passing `from`, `first` at the head.
    static List<IAtom> beyond(IAtom from, IAtom first) {
        Set<IAtom> reached = new LinkedHashSet<>(List.of(first));
        List<IAtom> waiting = new ArrayList<>(reached);
        while (!waiting.isEmpty()) {
            for (IAtom next : waiting.removeLast().neighbors()) {
                if (!next.equals(from) && reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return List.copyOf(reached);
    }

    static Point2d turned(Point2d point, Point2d about, double cos, double sin) {
        double x = point.x - about.x;
        double y = point.y - about.y;
        return new Point2d(about.x + x * cos - y * sin, about.y + x * sin + y * cos);
    }

    /// Whether two bonds that share no atom cross.
    static boolean cross(IBond one, IBond other) {
        return !one.isConnectedTo(other)
                && side(one, other.getBegin()) * side(one, other.getEnd()) < 0
                && side(other, one.getBegin()) * side(other, one.getEnd()) < 0;
    }

    private static double side(IBond bond, IAtom atom) {
        return (x(bond.getEnd()) - x(bond.getBegin())) * (y(atom) - y(bond.getBegin()))
                - (y(bond.getEnd()) - y(bond.getBegin())) * (x(atom) - x(bond.getBegin()));
    }

    static Point2d middle(IBond bond) {
        return new Point2d(
                (x(bond.getBegin()) + x(bond.getEnd())) / 2,
                (y(bond.getBegin()) + y(bond.getEnd())) / 2);
    }

    static double x(IAtom atom) {
        return atom.getPoint2d().x;
    }

    static double y(IAtom atom) {
        return atom.getPoint2d().y;
    }
}
