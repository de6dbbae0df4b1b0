package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Draws bonds, each up to the labels at its ends.
final class BondLines {
    /// Between the lines of a double bond.
    static final double APART = 0.18 * Style.BOND;

    private static final double GAP = 2.2;
    private static final double WEDGE = 0.13 * Style.BOND;
    private static final double HASH = 2.2;

    private final IAtomContainer graph;
    private final Map<IAtom, AtomLabel> labels;
    private final RingSides rings;
    private final List<Mark> marks = new ArrayList<>();

    private BondLines(IAtomContainer graph, Map<IAtom, AtomLabel> labels) {
        this.graph = graph;
        this.labels = labels;
        this.rings = RingSides.of(graph);
    }

    static List<Mark> of(IAtomContainer graph, Map<IAtom, AtomLabel> labels) {
        return new BondLines(graph, labels).draw();
    }

    private List<Mark> draw() {
        for (IBond bond : graph.bonds()) {
            Stretch stretch = stretch(bond);
            switch (bond.getOrder()) {
                case DOUBLE -> twofold(bond, stretch);
                case TRIPLE -> {
                    line(stretch);
                    line(stretch.beside(APART));
                    line(stretch.beside(-APART));
                }
                default -> single(bond, stretch);
            }
        }
        for (IAtom atom : graph.atoms()) {
            if (Sketch.isOpenEnd(atom)) {
                marks.add(wave(atom));
            }
        }
        return marks;
    }

    private Stretch stretch(IBond bond) {
        Stretch whole = Stretch.between(bond.getBegin(), bond.getEnd());
        return whole.cut(hidden(bond.getBegin(), whole), hidden(bond.getEnd(), whole.turned()));
    }

    private double hidden(IAtom atom, Stretch from) {
        AtomLabel label = labels.get(atom);
        return label == null ? 0 : label.hides(from.dx(), from.dy()) + GAP;
    }

    private void line(Stretch stretch) {
        line(stretch.x0(), stretch.y0(), stretch.x1(), stretch.y1());
    }

    private void line(double... xy) {
        marks.add(new Mark.Line(Outline.line(xy), Style.PEN, Colour.INK));
    }

    private void twofold(IBond bond, Stretch stretch) {
        int side = rings.of(bond).orElseGet(() -> Substituents.side(bond));
        if (side == 0) {
            line(flush(bond, stretch, APART / 2));
            line(flush(bond, stretch, -APART / 2));
            return;
        }
        line(stretch);
        Stretch inner = stretch.beside(side * APART);
        line(inner.cut(joint(bond, bond.getBegin(), side), joint(bond, bond.getEnd(), side)));
    }

    /// The second line ends where it meets the line that halves the angle to the next bond.
    private double joint(IBond bond, IAtom atom, int side) {
        if (labels.containsKey(atom)) {
            return 0;
        }
        double angle = Substituents.angle(bond, atom, side);
        return Double.isNaN(angle) ? 0 : APART / Math.tan(angle / 2);
    }

    /// Both lines of a carbonyl reach back to the bonds of its carbon.
    private Stretch flush(IBond bond, Stretch stretch, double beside) {
        int side = beside > 0 ? 1 : -1;
        return stretch.beside(beside)
                .cut(
                        back(bond, bond.getBegin(), side, Math.abs(beside)),
                        back(bond, bond.getEnd(), side, Math.abs(beside)));
    }

    private double back(IBond bond, IAtom atom, int side, double beside) {
        if (labels.containsKey(atom)) {
            return 0;
        }
        double angle = Substituents.angle(bond, atom, side);
        return Double.isNaN(angle) ? 0 : beside / Math.tan(angle);
    }

    private void single(IBond bond, Stretch stretch) {
        switch (bond.getDisplay()) {
            case WedgeBegin -> wedge(stretch);
            case WedgeEnd -> wedge(stretch.turned());
            case WedgedHashBegin -> hash(stretch);
            case WedgedHashEnd -> hash(stretch.turned());
            default -> line(stretch);
        }
    }

    private void wedge(Stretch s) {
        Stretch left = s.beside(WEDGE);
        Stretch right = s.beside(-WEDGE);
        double[] corners = {s.x0(), s.y0(), left.x1(), left.y1(), right.x1(), right.y1()};
        marks.add(new Mark.Fill(Outline.polygon(corners), Colour.INK));
    }

    private void hash(Stretch s) {
        int count = (int) Math.round(s.length() / HASH);
        for (int k = 0; k <= count; k++) {
            double t = (double) k / count;
            double half = Math.max(0.3, WEDGE * t);
            double x = s.x0() + (s.x1() - s.x0()) * t;
            double y = s.y0() + (s.y1() - s.y0()) * t;
            line(x + s.dy() * half, y - s.dx() * half, x - s.dy() * half, y + s.dx() * half);
        }
    }

    /// What goes on beyond the picture ends in a wavy line across the bond.
    private static Mark wave(IAtom end) {
        Stretch s = Stretch.between(end.neighbors().iterator().next(), end);
        int steps = 30;
        double[] xy = new double[2 * (steps + 1)];
        for (int k = 0; k <= steps; k++) {
            double across = ((double) k / steps - 0.5) * Style.BOND * 0.95;
            double along = Math.sin(5 * Math.PI * k / steps) * 1.7;
            xy[2 * k] = s.x1() + s.dy() * across + s.dx() * along;
            xy[2 * k + 1] = s.y1() - s.dx() * across + s.dy() * along;
        }
        return new Mark.Line(Outline.line(xy), Style.PEN, Colour.INK);
    }
}
