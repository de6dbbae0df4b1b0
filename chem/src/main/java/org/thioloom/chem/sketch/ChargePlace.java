package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.List;

/// Finds room for the charge of an atom: high on the right, else wherever its bonds leave some.
///
/// @param inline the symbol, and the hydrogens to its right
/// @param written all of the label but the charge
record ChargePlace(IAtom atom, Box inline, List<Outline> written) {
    private static final double BEHIND = 1.4;
    private static final double CLEAR = 2.4;
    private static final double[] RISE = {0, 2.4, -2.4, -3.6};
    private static final int[] DIRECTIONS = {45, 30, 60, 75, 90, 15, 0, 105, 120, 135, 150, 165};

    // the label itself hides where a bond begins
    private static final double HIDDEN = 7;

    /// Puts a charge that stands on the baseline of the symbol, at any x.
    Outline put(Outline charge) {
        Box ink = charge.box();
        List<Outline> places = new ArrayList<>();
        double right = inline.right() + BEHIND - ink.left();
        for (double rise : RISE) {
            places.add(charge.moved(right, -rise));
        }
        if (atom.getBondCount() == 1) {
            places.add(charge.moved(inline.left() - BEHIND - ink.right(), 0));
        }
        double x = Sketch.x(atom) * Style.BOND - ink.centreX();
        double y = -Sketch.y(atom) * Style.BOND - ink.centreY();
        for (double radius = 0.45; radius < 1; radius += 0.08) {
            for (int direction : DIRECTIONS) {
                double angle = Math.toRadians(direction);
                double away = radius * Style.BOND;
                places.add(charge.moved(x + away * Math.cos(angle), y - away * Math.sin(angle)));
                places.add(charge.moved(x + away * Math.cos(angle), y + away * Math.sin(angle)));
            }
        }
        return places.stream()
                .filter(place -> isFree(place.box()))
                .findFirst()
                .orElse(places.getFirst());
    }

    private boolean isFree(Box box) {
        for (IAtom neighbour : atom.neighbors()) {
            Stretch bond = Stretch.between(atom, neighbour);
            boolean isSingle = atom.getBond(neighbour).getOrder() == IBond.Order.SINGLE;
            double clear = isSingle ? CLEAR : CLEAR + BondLines.APART;
            for (double along = HIDDEN; along < bond.length(); along++) {
                double x = bond.x0() + along * bond.dx();
                double y = bond.y0() + along * bond.dy();
                if (box.grown(clear).overlaps(new Box(x, y, x, y))) {
                    return false;
                }
            }
        }
        return written.stream().noneMatch(part -> part.box().overlaps(box));
    }
}
