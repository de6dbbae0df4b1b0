package org.thioloom.chem.drawing;

import java.util.List;

/// Something drawn.
public sealed interface Mark {

    /// What it covers; the corners of curves included.
    Box box();

    /// The same elsewhere.
    Mark moved(double dx, double dy);

    /// A shape filled with a colour.
    record Fill(Outline outline, Colour colour) implements Mark {
        @Override
        public Box box() {
            return outline.box();
        }

        @Override
        public Fill moved(double dx, double dy) {
            return new Fill(outline.moved(dx, dy), colour);
        }
    }

    /// A line with round ends and corners.
    ///
    /// @param width of the pen
    record Line(Outline outline, double width, Colour colour) implements Mark {
        @Override
        public Box box() {
            return outline.box().grown(width / 2);
        }

        @Override
        public Line moved(double dx, double dy) {
            return new Line(outline.moved(dx, dy), width, colour);
        }
    }

    /// Marks that belong together, the lowest first.
    ///
    /// @param name what they are, in lower case: `bonds`
    record Group(String name, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
            if (marks.isEmpty()) {
                throw new IllegalArgumentException("bug: a group of nothing, " + name);
            }
        }

        @Override
        public Box box() {
            return Box.around(marks.stream().map(Mark::box).toList());
        }

        @Override
        public Group moved(double dx, double dy) {
            return new Group(name, marks.stream().map(mark -> mark.moved(dx, dy)).toList());
        }
    }
}
