package org.thioloom.chem.depiction;

import org.thioloom.chem.depiction.Scheme.Term;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Fill;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Mark.Line;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Outline;

import java.util.ArrayList;
import java.util.List;

/// What stands side by side in a scheme: a species with its coefficient, a plus sign, the arrow.
///
/// @param marks about the line y = 0, from x = 0 to the right
/// @param caption what stands below it
/// @param middle where the middle of the caption is
record SchemeCell(String name, List<Mark> marks, double width, Caption caption, double middle) {
    private static final Lettering SIGNS = new Lettering(16);
    private static final double PEN = 1;
    private static final double TO_STRUCTURE = 6;
    private static final double SHORTEST_ARROW = 64;
    private static final double BEYOND_TEXT = 20;
    private static final double WIDEST_CONDITION = 150;
    private static final double HEAD = 8.5;
    private static final double HEAD_HALF = 2.9;
    private static final double OFF_ARROW = 6;
    private static final Caption NONE = new Caption(List.of());

    static SchemeCell of(String name, Term term) throws NotDrawable {
        Plate plate = Plate.of(term.species());
        String coefficient = term.coefficient() > 1 ? String.valueOf(term.coefficient()) : "";
        double before = coefficient.isEmpty() ? 0 : SIGNS.width(coefficient) + TO_STRUCTURE;
        Box box = plate.structure().box();
        double text = plate.caption().width() / 2;
        double middle = Math.max(before + box.width() / 2, text);
        List<Mark> marks = new ArrayList<>();
        if (!coefficient.isEmpty()) {
            double left = middle - box.width() / 2 - before;
            marks.add(centred(coefficient, left + SIGNS.width(coefficient) / 2));
        }
        marks.add(plate.structure().moved(middle - box.centreX(), -box.centreY()));
        double width = middle + Math.max(box.width() / 2, text);
        return new SchemeCell(name, marks, width, plate.caption(), middle);
    }

    static SchemeCell plus() {
        double width = SIGNS.width("+");
        return new SchemeCell("plus", List.of(centred("+", width / 2)), width, NONE, 0);
    }

    private static Mark centred(String text, double x) {
        return SIGNS.centred(text, x, SIGNS.capitals() / 2, Colour.INK);
    }

    static SchemeCell arrow(List<String> above, List<String> below) throws NotDrawable {
        Caption over = Caption.of("a condition", above, WIDEST_CONDITION);
        Caption under = Caption.of("a condition", below, WIDEST_CONDITION);
        double text = Math.max(over.width(), under.width());
        double width = Math.max(SHORTEST_ARROW, text + BEYOND_TEXT);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Line(Outline.line(0, 0, width - HEAD, 0), PEN, Colour.INK));
        double neck = width - HEAD * 0.8;
        double[] head = {width, 0, width - HEAD, HEAD_HALF, neck, 0, width - HEAD, -HEAD_HALF};
        marks.add(new Fill(Outline.polygon(head), Colour.INK));
        double middle = (width - HEAD / 2) / 2;
        over.draw("above", middle, -OFF_ARROW - over.height()).ifPresent(marks::add);
        under.draw("below", middle, OFF_ARROW).ifPresent(marks::add);
        return new SchemeCell("arrow", marks, width, NONE, 0);
    }

    boolean isSpecies() {
        return name.equals("reactant") || name.equals("product");
    }

    Box box() {
        return Box.around(marks.stream().map(Mark::box).toList());
    }

    /// From x = `left`, the caption from `captionTop` downwards.
    Group draw(double left, double captionTop) {
        List<Mark> all = new ArrayList<>(marks);
        caption.draw("caption", middle, captionTop).ifPresent(all::add);
        return new Group(name, all).moved(left, 0);
    }
}
