package org.thioloom.chem.depiction;

import org.thioloom.chem.depiction.Scheme.Term;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts species, plus signs and an arrow in a row, or in as many rows as it takes.
final class SchemeDrawing {
    // the width of a page, 17 cm, at nine tenths of the natural size
    private static final double WIDEST = 715;
    private static final double SPACE = 12;
    private static final double ROWS_APART = 26;
    private static final int MOST_TERMS = 12;

    private SchemeDrawing() {}

    static Picture of(Scheme scheme) throws NotDrawable {
        check(scheme);
        List<SchemeCell> before = cells("reactant", scheme.reactants());
        List<SchemeCell> after = new ArrayList<>();
        after.add(SchemeCell.arrow(scheme.above(), scheme.below()));
        after.addAll(cells("product", scheme.products()));
        List<SchemeCell> all = new ArrayList<>(before);
        all.addAll(after);
        List<List<SchemeCell>> rows = new ArrayList<>();
        if (width(all) <= WIDEST) {
            rows.add(all);
        } else {
            rows.addAll(rows(before));
            rows.addAll(rows(after));
        }
        return new Picture(
                new Group("scheme", draw(rows)),
                Plate.MARGIN,
                side(scheme.reactants()) + " → " + side(scheme.products()),
                conditions(scheme));
    }

    private static void check(Scheme scheme) throws NotDrawable {
        int terms = scheme.reactants().size() + scheme.products().size();
        if (scheme.reactants().isEmpty() || scheme.products().isEmpty()) {
            throw new NotDrawable(
                    "a scheme has "
                            + scheme.reactants().size()
                            + " reactants and "
                            + scheme.products().size()
                            + " products",
                    "give at least one of each");
        }
        if (terms > MOST_TERMS) {
            throw new NotDrawable(
                    "a scheme of " + terms + " species cannot be read",
                    "draw at most " + MOST_TERMS);
        }
        for (Term term : scheme.reactants()) {
            check(term);
        }
        for (Term term : scheme.products()) {
            check(term);
        }
    }

    private static void check(Term term) throws NotDrawable {
        if (term.coefficient() < 1) {
            throw new NotDrawable(
                    "a coefficient is " + term.coefficient(), "write coefficients from 1");
        }
    }

    private static List<SchemeCell> cells(String name, List<Term> terms) throws NotDrawable {
        List<SchemeCell> cells = new ArrayList<>();
        for (Term term : terms) {
            if (!cells.isEmpty()) {
                cells.add(SchemeCell.plus());
            }
            cells.add(SchemeCell.of(name, term));
        }
        return cells;
    }

    private static double width(List<SchemeCell> row) {
        return row.stream().mapToDouble(SchemeCell::width).sum() + SPACE * (row.size() - 1);
    }

    /// As many to a row as fit, and at least one species to each.
    private static List<List<SchemeCell>> rows(List<SchemeCell> cells) {
        List<List<SchemeCell>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (SchemeCell cell : cells) {
            List<SchemeCell> row = rows.getLast();
            row.add(cell);
            boolean breaks = row.stream().filter(SchemeCell::isSpecies).count() > 1;
            if (cell.isSpecies() && breaks && width(row) > WIDEST) {
                // the sign before it goes along
                List<SchemeCell> tail = row.subList(row.size() - 2, row.size());
                rows.add(new ArrayList<>(tail));
                tail.clear();
            }
        }
        return rows;
    }

    private static List<Mark> draw(List<List<SchemeCell>> rows) {
        double widest = rows.stream().mapToDouble(SchemeDrawing::width).max().orElseThrow();
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (List<SchemeCell> row : rows) {
            List<Mark> drawn = draw(row, (widest - width(row)) / 2);
            Box box = Box.around(drawn.stream().map(Mark::box).toList());
            for (Mark mark : drawn) {
                marks.add(mark.moved(0, top - box.top()));
            }
            top += box.height() + ROWS_APART;
        }
        return marks;
    }

    /// Everything about the line y = 0, all captions at one height below it.
    private static List<Mark> draw(List<SchemeCell> row, double left) {
        double below = row.stream().mapToDouble(cell -> cell.box().bottom()).max().orElseThrow();
        List<Mark> drawn = new ArrayList<>();
        double x = left;
        for (SchemeCell cell : row) {
            drawn.add(cell.draw(x, below + Plate.GAP));
            x += cell.width() + SPACE;
        }
        return drawn;
    }

    private static String side(List<Term> terms) {
        return terms.stream()
                .map(term ->
                        (term.coefficient() == 1 ? "" : term.coefficient() + " ")
                                + title(term.species()))
                .collect(Collectors.joining(" + "));
    }

    private static String title(Species species) {
        return species.caption().isEmpty() ? species.cxsmiles() : species.caption().getFirst();
    }

    private static String conditions(Scheme scheme) {
        List<String> all = new ArrayList<>(scheme.above());
        all.addAll(scheme.below());
        return all.isEmpty() ? "no conditions stated" : "conditions: " + String.join("; ", all);
    }
}
