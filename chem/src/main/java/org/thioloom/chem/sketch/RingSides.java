package org.thioloom.chem.sketch;

import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IRing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// On which side of its double bonds a ring lies: their second line is drawn within it.
///
/// @param sides 1 left of the direction of a bond, -1 right
record RingSides(Map<IBond, Integer> sides) {

    static RingSides of(IAtomContainer graph) {
        Map<IBond, Integer> sides = new LinkedHashMap<>();
        Map<IBond, Integer> sizes = new LinkedHashMap<>();
        for (var cycle : Cycles.mcb(graph).toRingSet().atomContainers()) {
            for (IBond bond : cycle.bonds()) {
                int size = weight((IRing) cycle);
                if (bond.getOrder() == IBond.Order.DOUBLE
                        && size < sizes.getOrDefault(bond, Integer.MAX_VALUE)) {
                    sizes.put(bond, size);
                    sides.put(bond, side(bond, cycle));
                }
            }
        }
        return new RingSides(sides);
    }

    OptionalInt of(IBond bond) {
        Integer side = sides.get(bond);
        return side == null ? OptionalInt.empty() : OptionalInt.of(side);
    }

    /// A ring with more double bonds comes first, then a smaller one.
    private static int weight(IRing ring) {
        int doubles = 0;
        for (IBond bond : ring.bonds()) {
            doubles += bond.getOrder() == IBond.Order.DOUBLE ? 1 : 0;
        }
        return ring.getAtomCount() - 2 * doubles + (ring.getAtomCount() > 7 ? 100 : 0);
    }

    private static int side(IBond bond, IAtomContainer ring) {
        int sum = 0;
        for (IAtom atom : ring.atoms()) {
            sum += Substituents.lies(bond, atom);
        }
        return sum >= 0 ? 1 : -1;
    }
}
