package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;

/// A straight piece of a line, in `[px]`, y downwards.
record Stretch(double x0, double y0, double x1, double y1) {

    static Stretch between(IAtom from, IAtom to) {
        return new Stretch(
                Sketch.x(from) * Style.BOND,
                -Sketch.y(from) * Style.BOND,
                Sketch.x(to) * Style.BOND,
                -Sketch.y(to) * Style.BOND);
    }

    double length() {
        return Math.hypot(x1 - x0, y1 - y0);
    }

    double dx() {
        return (x1 - x0) / length();
    }

    double dy() {
        return (y1 - y0) / length();
    }

    Stretch turned() {
        return new Stretch(x1, y1, x0, y0);
    }

    /// Shorter at both ends; longer where it is cut by less than nothing.
    Stretch cut(double atBegin, double atEnd) {
        return new Stretch(
                x0 + dx() * atBegin, y0 + dy() * atBegin, x1 - dx() * atEnd, y1 - dy() * atEnd);
    }

    /// Parallel to it, to the left of its direction on the page.
    Stretch beside(double by) {
        return new Stretch(x0 + dy() * by, y0 - dx() * by, x1 + dy() * by, y1 - dx() * by);
    }
}
