package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.NotDrawable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.vecmath.Point2d;

/// Puts ions of one atom beside the charges they balance, and all that is not joined in a row.
///
/// @param bodies what has its shape already, but not yet its place among the others
/// @param ions single atoms with a charge
record Ions(IAtomContainer graph, List<IAtomContainer> bodies, List<IAtom> ions) {
    private static final double GAP = 0.8 * Style.BOND;
    private static final double WIDER = 1.3;
    private static final double FROM_ATOMS = 1.15;
    private static final double FROM_BONDS = 0.85;
    // a little more room is not worth another side
    private static final double BETTER = 1.2;
    private static final double FARTHEST = 12;

    // above, right, left and below come before what lies between
    private static final int[] DIRECTIONS = {
        90, 0, 180, 270, 60, 120, 30, 150, 240, 300, 210, 330, 45, 135, 225, 315
    };

    void arrange() throws NotDrawable {
        List<List<IAtom>> blocks = new ArrayList<>();
        Map<IAtom, Integer> open = new LinkedHashMap<>();
        for (IAtomContainer body : bodies) {
            List<IAtom> block = new ArrayList<>();
            body.atoms().forEach(block::add);
            blocks.add(block);
            block.forEach(atom -> open.put(atom, atom.getFormalCharge()));
        }
        List<List<IAtom>> alone = new ArrayList<>();
        for (IAtom ion : ions) {
            Optional<IAtom> partner = partner(ion, open);
            ion.setPoint2d(new Point2d());
            if (partner.isEmpty()) {
                alone.add(new ArrayList<>(List.of(ion)));
                continue;
            }
            open.merge(partner.get(), ion.getFormalCharge(), Integer::sum);
            List<IAtom> block =
                    blocks.stream()
                            .filter(b -> b.contains(partner.get()))
                            .findFirst()
                            .orElseThrow();
            beside(partner.get(), ion, block);
            block.add(ion);
        }
        // cations before anions
        alone.sort(Comparator.comparingInt(block -> -block.getFirst().getFormalCharge()));
        alone.addAll(blocks);
        inRow(alone);
    }

    private static Optional<IAtom> partner(IAtom ion, Map<IAtom, Integer> open) {
        int sign = Integer.signum(ion.getFormalCharge());
        return open.entrySet().stream()
                .filter(entry -> Integer.signum(entry.getValue()) == -sign)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void beside(IAtom partner, IAtom ion, List<IAtom> block) {
        for (double reach = 1.3; reach < FARTHEST; reach += 0.2) {
            Point2d best = null;
            double most = 0;
            for (int direction : DIRECTIONS) {
                double angle = Math.toRadians(direction);
                Point2d place =
                        new Point2d(
                                Sketch.x(partner) + reach * Math.cos(angle),
                                Sketch.y(partner) + reach * Math.sin(angle));
                double room = room(place, block);
                if (room > most * BETTER) {
                    most = room;
                    best = place;
                }
            }
            if (best != null) {
                ion.setPoint2d(best);
                return;
            }
        }
        throw new IllegalStateException("bug: no room for an ion in " + block.size() + " atoms");
    }

    /// How far a place is from all that is there, in terms of what is wanted; 0 when too near.
    private double room(Point2d place, List<IAtom> block) {
        double room = Double.POSITIVE_INFINITY;
        for (IAtom atom : block) {
            // labels are wider than they are tall
            double dx = (place.x - Sketch.x(atom)) / WIDER;
            double dy = place.y - Sketch.y(atom);
            room = Math.min(room, Math.hypot(dx, dy) / FROM_ATOMS);
        }
        for (IBond bond : graph.bonds()) {
            if (block.contains(bond.getBegin())) {
                room = Math.min(room, distance(place, bond) / FROM_BONDS);
            }
        }
        return room < 1 ? 0 : room;
    }

    private static double distance(Point2d place, IBond bond) {
        Point2d from = bond.getBegin().getPoint2d();
        Point2d to = bond.getEnd().getPoint2d();
        double along =
                ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y))
                        / from.distanceSquared(to);
        double t = Math.clamp(along, 0.0, 1.0);
        return place.distance(
                new Point2d(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)));
    }

    private static void inRow(List<List<IAtom>> blocks) throws NotDrawable {
        double right = 0;
        for (List<IAtom> block : blocks) {
            Box box = box(block);
            double dx = (right - box.left()) / Style.BOND;
            double dy = box.centreY() / Style.BOND;
            for (IAtom atom : block) {
                atom.setPoint2d(new Point2d(Sketch.x(atom) + dx, Sketch.y(atom) + dy));
            }
            right += box.width() + GAP;
        }
    }

    /// What atoms and their labels cover, in `[px]`.
    private static Box box(List<IAtom> block) throws NotDrawable {
        List<Box> boxes = new ArrayList<>();
        for (IAtom atom : block) {
            double x = Sketch.x(atom) * Style.BOND;
            double y = -Sketch.y(atom) * Style.BOND;
            boxes.add(new Box(x, y, x, y));
            AtomLabels.of(atom).ifPresent(label -> boxes.addAll(label.boxes()));
        }
        return Box.around(boxes);
    }
}
