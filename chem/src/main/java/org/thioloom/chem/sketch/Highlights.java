package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.sketch.Sketch.Site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays a pastel under the atoms of functional groups, with a darker line around it that remains in
/// grey.
final class Highlights {
    private static final double WIDTH = 0.86 * Style.BOND;
    private static final double EDGE = 1.1;

    // a line of no length is not drawn by every viewer
    private static final double DOT = 0.01;

    private Highlights() {}

    static List<Mark> of(Sketch sketch, Map<IAtom, AtomLabel> labels) {
        Map<String, List<Outline>> bones = new LinkedHashMap<>();
        for (Site site : sketch.sites()) {
            bones.computeIfAbsent(site.group(), key -> new ArrayList<>())
                    .addAll(bones(site, sketch.graph(), labels));
        }
        List<Mark> marks = new ArrayList<>();
        bones.forEach((group, lines) -> marks.add(patch(group, lines)));
        return marks;
    }

    private static Mark patch(String group, List<Outline> bones) {
        Style.Highlight look = Style.highlight(group);
        List<Mark> marks = new ArrayList<>();
        bones.forEach(bone -> marks.add(line(bone, WIDTH + 2 * EDGE, look.edge())));
        bones.forEach(bone -> marks.add(line(bone, WIDTH, look.fill())));
        return new Mark.Group("group-" + group, marks);
    }

    private static Mark line(Outline bone, double width, Colour colour) {
        return new Mark.Line(bone, width, colour);
    }

    /// The bonds within a group, its atoms, and what is written beside their symbols.
    private static List<Outline> bones(
            Site site, IAtomContainer graph, Map<IAtom, AtomLabel> labels) {
        List<Outline> bones = new ArrayList<>();
        for (IAtom atom : site.atoms()) {
            double x = Sketch.x(atom) * Style.BOND;
            double y = -Sketch.y(atom) * Style.BOND;
            AtomLabel label = labels.get(atom);
            Box text = label == null ? null : Box.around(label.boxes());
            if (text == null || text.width() < WIDTH / 2) {
                bones.add(Outline.line(x, y, x + DOT, y));
            } else {
                double half = WIDTH / 4;
                bones.add(
                        Outline.line(
                                Math.min(x, text.left() + half), y,
                                Math.max(x, text.right() - half), y));
            }
        }
        for (IBond bond : graph.bonds()) {
            if (site.atoms().contains(bond.getBegin()) && site.atoms().contains(bond.getEnd())) {
                Stretch s = Stretch.between(bond.getBegin(), bond.getEnd());
                bones.add(Outline.line(s.x0(), s.y0(), s.x1(), s.y1()));
            }
        }
        return bones;
    }
}
