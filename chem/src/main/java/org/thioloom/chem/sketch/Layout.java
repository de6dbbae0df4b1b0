package org.thioloom.chem.sketch;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.layout.StructureDiagramGenerator;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.sketch.Sketch.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.vecmath.Point2d;

/// Gives every atom its place: each molecule and each large ion by itself, small ions beside the
/// charge they balance, and all of them in a row.
final class Layout {
    private static final double KIT_BOND = 1.5;
    private static final double MOST_SHARE = 0.65;
    private static final double LONGEST = 2.3;
    private static final double WORTH_TURNING = 0.9;

    private Layout() {}

    static void arrange(IAtomContainer graph, List<Unit> units) throws NotDrawable {
        Cycles.markRingAtomsAndBonds(graph);
        List<IAtomContainer> bodies = new ArrayList<>();
        List<IAtom> ions = new ArrayList<>();
        for (IAtomContainer part : ConnectivityChecker.partitionIntoMolecules(graph)) {
            if (part.getAtomCount() == 1 && part.getAtom(0).getFormalCharge() != 0) {
                ions.add(part.getAtom(0));
            } else {
                bodies.add(part);
            }
        }
        for (IAtomContainer body : bodies) {
            place(body, units);
        }
        new Ions(graph, bodies, ions).arrange();
        if (graph.stereoElements().iterator().hasNext()) {
            new StructureDiagramGenerator().generateWedges(graph);
        }
    }

    private static void place(IAtomContainer body, List<Unit> units) throws NotDrawable {
        Optional<RadialLayout> radial = RadialLayout.of(body);
        if (radial.isPresent()) {
            radial.get().arrange();
            return;
        }
        byKit(body);
        Optional<Unit> unit =
                units.stream().filter(u -> body.contains(u.atoms().getFirst())).findFirst();
        turn(body, unit.map(u -> -u.direction()).orElseGet(() -> flattest(body)));
        if (Sketch.x(body.getAtom(0)) > Sketch.x(body.getAtom(body.getAtomCount() - 1)) + 1e-3) {
            turn(body, Math.PI);
        }
        if (topHeaviness(body) < -1e-3) {
            body.atoms().forEach(atom -> atom.getPoint2d().y *= -1);
        }
        unit.ifPresent(u -> {
            clear(u, u.entry());
            clear(u, u.exit());
            turn(body, -u.direction());
        });
    }

    /// Draws a crossing bond longer where the unit would leave no room for a bracket on it.
    private static void clear(Unit unit, IBond crossing) {
        double longer = unit.share(crossing) / MOST_SHARE;
        if (longer > 1 && longer < LONGEST) {
            IAtom inside = unit.inside(crossing);
            IAtom outside = crossing.getOther(inside);
            double dx = (Sketch.x(outside) - Sketch.x(inside)) * (longer - 1);
            double dy = (Sketch.y(outside) - Sketch.y(inside)) * (longer - 1);
            for (IAtom atom : Sketch.beyond(inside, outside)) {
                atom.setPoint2d(new Point2d(Sketch.x(atom) + dx, Sketch.y(atom) + dy));
            }
        }
    }

    /// How far above the middle the atoms stand that are written, charges above all.
    private static double topHeaviness(IAtomContainer body) {
        double middle = 0;
        double written = 0;
        double weights = 0;
        for (IAtom atom : body.atoms()) {
            double charge = Math.abs(atom.getFormalCharge());
            double weight = atom.getSymbol().equals("C") ? 0 : 1 + 3 * charge;
            middle += Sketch.y(atom) / body.getAtomCount();
            written += weight * Sketch.y(atom);
            weights += weight;
        }
        return weights == 0 ? 0 : written / weights - middle;
    }

    /// As the Chemistry Development Kit draws it, but with bonds of length 1.
    static void byKit(IAtomContainer part) throws NotDrawable {
        if (part.getAtomCount() == 1) {
            part.getAtom(0).setPoint2d(new Point2d());
            return;
        }
        try {
            new StructureDiagramGenerator().generateCoordinates(part);
        } catch (CDKException | RuntimeException e) {
            throw new NotDrawable(
                    "no flat arrangement of the " + part.getAtomCount() + " atoms was found",
                    "draw a smaller piece of it");
        }
        for (IAtom atom : part.atoms()) {
            Point2d point = atom.getPoint2d();
            atom.setPoint2d(new Point2d(point.x / KIT_BOND, point.y / KIT_BOND));
        }
        new Untangling(part).arrange();
    }

    /// The turn, by a multiple of 30°, that makes it least tall.
    private static double flattest(IAtomContainer body) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 6; k++) {
            double angle = Math.PI / 6 * k;
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (IAtom atom : body.atoms()) {
                double y = Sketch.x(atom) * Math.sin(angle) + Sketch.y(atom) * Math.cos(angle);
                low = Math.min(low, y);
                high = Math.max(high, y);
            }
            if (high - low < least * WORTH_TURNING) {
                least = high - low;
                best = angle;
            }
        }
        return best;
    }

    static void turn(IAtomContainer body, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (IAtom atom : body.atoms()) {
            atom.setPoint2d(Sketch.turned(atom.getPoint2d(), new Point2d(), cos, sin));
        }
    }
}
