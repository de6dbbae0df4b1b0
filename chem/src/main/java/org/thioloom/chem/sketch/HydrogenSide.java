package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;

import java.util.Set;

/// On which side of an atom its hydrogens are written.
final class HydrogenSide {
    private static final Set<String> HYDROGEN_FIRST =
            Set.of("O", "S", "Se", "Te", "F", "Cl", "Br", "I");
    private static final double TIE = 0.1;

    private HydrogenSide() {}

    /// In the order in which they are preferred.
    enum Side {
        RIGHT(0),
        LEFT(Math.PI),
        ABOVE(Math.PI / 2),
        BELOW(-Math.PI / 2);

        private final double angle;

        Side(double angle) {
            this.angle = angle;
        }
    }

    static Side of(IAtom atom) {
        if (atom.getBondCount() == 0) {
            return HYDROGEN_FIRST.contains(atom.getSymbol()) ? Side.LEFT : Side.RIGHT;
        }
        if (atom.getBondCount() == 1) {
            IAtom neighbour = atom.neighbors().iterator().next();
            return Sketch.x(neighbour) < Sketch.x(atom) + TIE ? Side.RIGHT : Side.LEFT;
        }
        Side best = Side.RIGHT;
        for (Side side : Side.values()) {
            if (room(atom, side) > room(atom, best) + TIE) {
                best = side;
            }
        }
        return best;
    }

    /// The angle to the nearest bond.
    private static double room(IAtom atom, Side side) {
        double room = Math.PI;
        for (IAtom neighbour : atom.neighbors()) {
            double angle =
                    Math.atan2(
                            Sketch.y(neighbour) - Sketch.y(atom),
                            Sketch.x(neighbour) - Sketch.x(atom));
            double between = Math.abs(angle - side.angle) % (2 * Math.PI);
            room = Math.min(room, Math.min(between, 2 * Math.PI - between));
        }
        return room;
    }
}
