package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Hull;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;

import java.util.List;

/// What is written at an atom: its symbol, hydrogens and charge.
///
/// @param parts one outline each, the symbol first, in `[px]`
record AtomLabel(IAtom atom, List<Outline> parts) {

    Mark mark() {
        return new Mark.Group(
                "label",
                parts.stream()
                        .map(part -> (Mark) new Mark.Fill(part, Style.atom(atom.getSymbol())))
                        .toList());
    }

    List<Box> boxes() {
        return parts.stream().map(Outline::box).toList();
    }

    /// How much of a line from the atom towards (dx, dy) the label hides, in `[px]`.
    ///
    /// @param dx of a vector of length 1, in `[px]`
    double hides(double dx, double dy) {
        double x = Sketch.x(atom) * Style.BOND;
        double y = -Sketch.y(atom) * Style.BOND;
        return parts.stream().mapToDouble(part -> Hull.of(part).exit(x, y, dx, dy)).max().orElse(0);
    }
}
