package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.sketch.Sketch.Unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Puts brackets about a repeat unit, across the bonds that join it to the rest, and how often it
/// repeats behind them.
///
/// @param cos of the direction of the chain on the page
/// @param sin of it
record Brackets(Unit unit, double cos, double sin) {
    private static final double OVERHANG = 0.55 * Style.BOND;
    private static final double HOOK = 0.2 * Style.BOND;
    private static final double BEHIND = 2.5;
    private static final Lettering SUBSCRIPT = new Lettering(11.5);

    static List<Mark> of(Unit unit, List<Mark> bonds, Collection<AtomLabel> labels)
            throws NotDrawable {
        double direction = unit.direction();
        return new Brackets(unit, Math.cos(direction), -Math.sin(direction)).draw(bonds, labels);
    }

    private List<Mark> draw(List<Mark> bonds, Collection<AtomLabel> labels) throws NotDrawable {
        double from = along(x(unit.entry()), y(unit.entry()));
        double to = along(x(unit.exit()), y(unit.exit()));
        double top = across(x(unit.entry()), y(unit.entry()));
        double bottom = top;
        for (IAtom atom : unit.atoms()) {
            double across = across(Sketch.x(atom) * Style.BOND, -Sketch.y(atom) * Style.BOND);
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
        }
        top -= OVERHANG;
        bottom += OVERHANG;
        double first = Math.min(from, to);
        double last = Math.max(from, to);
        List<Box> taken = new ArrayList<>();
        bonds.forEach(bond -> taken.add(bond.box()));
        labels.forEach(label -> taken.addAll(label.boxes()));
        return List.of(
                line(first + HOOK, top, first, top, first, bottom, first + HOOK, bottom),
                line(last - HOOK, top, last, top, last, bottom, last - HOOK, bottom),
                subscript(last, bottom, taken));
    }

    private Mark line(double... alongAcross) {
        double[] xy = new double[alongAcross.length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = alongAcross[i] * cos - alongAcross[i + 1] * sin;
            xy[i + 1] = alongAcross[i] * sin + alongAcross[i + 1] * cos;
        }
        return new Mark.Line(Outline.line(xy), Style.PEN, Colour.INK);
    }

    /// Behind the lower end of the second bracket, or below it where something is in the way.
    private Mark subscript(double along, double across, List<Box> taken) throws NotDrawable {
        Lettering.check(unit.subscript(), "what stands behind a bracket");
        boolean isLetter = unit.subscript().matches("[a-z]");
        String text = isLetter ? Lettering.italic(unit.subscript().charAt(0)) : unit.subscript();
        double x = along * cos - across * sin;
        double y = along * sin + across * cos;
        double half = SUBSCRIPT.width(text) / 2;
        double line = SUBSCRIPT.capitals();
        Outline outline = SUBSCRIPT.outline(text);
        List<Outline> places =
                List.of(
                        outline.moved(x + BEHIND, y + line / 4),
                        outline.moved(x - half, y + line),
                        outline.moved(x - half, y + 2 * line));
        return new Mark.Fill(
                places.stream()
                        .filter(place -> taken.stream().noneMatch(place.box()::overlaps))
                        .findFirst()
                        .orElse(places.getFirst()),
                Colour.INK);
    }

    private double along(double x, double y) {
        return x * cos + y * sin;
    }

    private double across(double x, double y) {
        return y * cos - x * sin;
    }

    private double x(IBond bond) {
        return unit.cut(bond).x * Style.BOND;
    }

    private double y(IBond bond) {
        return -unit.cut(bond).y * Style.BOND;
    }
}
