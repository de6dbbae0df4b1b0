package org.thioloom.chem.depiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.depiction.Scheme.Term;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SchemeTest {
    private static String borate(String tail) {
        String ring = "c1c(F)c(F)c(" + tail + ")c(F)c1F";
        return "[Li+].[B-](" + ring + ")(" + ring + ")(" + ring + ")" + ring;
    }

    private static Term term(int coefficient, String smiles, String... caption) {
        return new Term(coefficient, Species.fragment(smiles).captioned(caption));
    }

    private static final Scheme SUBSTITUTION =
            new Scheme(
                    List.of(
                            term(1, borate("CCl"), "chloride"),
                            term(4, "OCCCCC=C", "5-hexen-1-ol", "C₆H₁₂O")),
                    List.of(term(1, borate("COCCCCC=C"), "ether"), term(4, "Cl", "HCl")),
                    List.of("base ?"),
                    List.of("solvent ?", "temperature ?"));

    private static final Scheme NARROW =
            new Scheme(
                    List.of(term(1, "C=CC", "propene"), term(2, "CCS", "ethanethiol")),
                    List.of(term(1, "CCCSCC", "a thioether")),
                    List.of("light"),
                    List.of());

    private static List<Group> cells(Scheme scheme) {
        return DepictionsTest.drawn(Depictions.scheme(scheme)).drawing().marks().stream()
                .map(Group.class::cast)
                .toList();
    }

    @Test
    void runsFromLeftToRight() {
        List<Group> cells = cells(NARROW);
        assertEquals(
                List.of("reactant", "plus", "reactant", "arrow", "product"),
                cells.stream().map(Group::name).toList());
        for (int k = 1; k < cells.size(); k++) {
            assertTrue(cells.get(k).box().left() > cells.get(k - 1).box().right() + 5);
        }
    }

    @Test
    void goesOnBelowWhereItIsWiderThanAPage() {
        List<Group> cells = cells(SUBSTITUTION);
        assertEquals(
                List.of("reactant", "plus", "reactant", "arrow", "product", "plus", "product"),
                cells.stream().map(Group::name).toList());
        for (int k = 1; k < cells.size(); k++) {
            Box before = cells.get(k - 1).box();
            Box box = cells.get(k).box();
            boolean newRow = cells.get(k).name().equals("arrow");
            assertTrue(
                    newRow ? box.top() > before.bottom() : box.left() > before.right() + 5,
                    "cell " + k);
        }
        Picture picture = DepictionsTest.drawn(Depictions.scheme(SUBSTITUTION));
        assertTrue(picture.width() < 17 / 2.54 * 96 / 0.9, "fits a page at 90 %");
    }

    @Test
    void conditionsStandAboutTheMiddleOfTheArrow() {
        Group arrow =
                cells(SUBSTITUTION).stream()
                        .filter(cell -> cell.name().equals("arrow"))
                        .findFirst()
                        .orElseThrow();
        Box shaft = arrow.marks().getFirst().box();
        Box above = part(arrow, "above").box();
        Box below = part(arrow, "below").box();
        assertTrue(above.bottom() < shaft.top() && below.top() > shaft.bottom());
        assertEquals(above.centreX(), below.centreX(), 2);
        assertTrue(above.left() > shaft.left() && below.right() < shaft.right());
    }

    @Test
    void captionsOfARowStandAtOneHeightBelowTheirStructures() {
        List<Double> tops = new ArrayList<>();
        for (Group cell : cells(NARROW)) {
            if (cell.name().equals("reactant") || cell.name().equals("product")) {
                Group caption = part(cell, "caption");
                Box structure = part(cell, "structure").box();
                tops.add(caption.box().bottom());
                assertTrue(caption.box().top() > structure.bottom());
                assertEquals(structure.centreX(), caption.box().centreX(), 1.5);
            }
        }
        // letters such as p reach below the line
        assertEquals(Collections.min(tops), Collections.max(tops), 3.5);
    }

    private static Group part(Group cell, String name) {
        return cell.marks().stream()
                .filter(mark -> mark instanceof Group group && group.name().equals(name))
                .map(Group.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    @Test
    void aCoefficientStandsBeforeItsStructureAndOneIsNotWritten() {
        for (Group cell : cells(SUBSTITUTION)) {
            List<Mark> marks = cell.marks();
            if (marks.getFirst() instanceof Mark.Fill coefficient
                    && cell.name().equals("product")) {
                Box structure = part(cell, "structure").box();
                assertTrue(coefficient.box().right() < structure.left());
                assertTrue(structure.left() - coefficient.box().right() < 10);
            }
        }
        assertEquals(2, cells(SUBSTITUTION).stream().filter(SchemeTest::isCounted).count());
    }

    private static boolean isCounted(Group cell) {
        return !cell.name().equals("plus") && cell.marks().getFirst() instanceof Mark.Fill;
    }

    @Test
    void isToldInWords() {
        Picture picture = DepictionsTest.drawn(Depictions.scheme(SUBSTITUTION));
        assertEquals("chloride + 4 5-hexen-1-ol → ether + 4 HCl", picture.title());
        assertEquals("conditions: base ?; solvent ?; temperature ?", picture.description());
        Scheme bare =
                new Scheme(SUBSTITUTION.reactants(), SUBSTITUTION.products(), List.of(), List.of());
        assertEquals(
                "no conditions stated",
                DepictionsTest.drawn(Depictions.scheme(bare)).description());
    }

    @Test
    void nothingInARowOverlaps() {
        for (Scheme scheme : List.of(NARROW, SUBSTITUTION)) {
            List<Group> cells = cells(scheme);
            for (int i = 0; i < cells.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertTrue(!cells.get(i).box().overlaps(cells.get(j).box()), i + ", " + j);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aCoefficientBelowOneIsRefused(int coefficient) {
        refused(
                "a coefficient is " + coefficient,
                new Scheme(
                        List.of(term(coefficient, "CCO")),
                        List.of(term(1, "CCO")),
                        List.of(),
                        List.of()));
    }

    @Test
    void aSchemeThatCannotBeReadIsRefused() {
        List<Term> none = List.of();
        List<Term> one = List.of(term(1, "CCO"));
        List<Term> many = Collections.nCopies(12, term(1, "CCO"));
        refused("0 reactants", new Scheme(none, one, List.of(), List.of()));
        refused("0 products", new Scheme(one, none, List.of(), List.of()));
        refused("13 species", new Scheme(one, many, List.of(), List.of()));
        refused("unclosed", new Scheme(one, List.of(term(1, "C(C")), List.of(), List.of()));
        refused("condition", new Scheme(one, one, List.of("光"), List.of()));
    }

    private static void refused(String sentence, Scheme scheme) {
        Refused<?> refused = assertInstanceOf(Refused.class, Depictions.scheme(scheme));
        assertTrue(refused.sentence().contains(sentence), refused.sentence());
    }
}
