package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.sketch.Sketch.Unit;

import java.util.List;
import java.util.Map;

import javax.vecmath.Point2d;

class BracketsTest {
    static List<String> polymers() {
        return List.of(
                "SCCOCCS |Sg:n:2,3,4:n:ht|",
                "SCC(C)OCCS |Sg:n:2,3,4,5:n:ht|",
                "C=CC(=O)OCCOC(=O)C=C |Sg:n:5,6,7:n:ht|",
                "OCC(F)(F)CCO |Sg:n:2,3,4,5:n:ht|",
                "*C(=O)c1ccc(cc1)C(=O)OCCO* |Sg:n:1,2,3,4,5,6,7,8,9,10,11,12,13,14:n:ht|",
                Examples.fragment());
    }

    @ParameterizedTest
    @MethodSource("polymers")
    void standUprightAcrossTheBondsThatLeaveTheUnit(String cxsmiles) throws NotDrawable {
        Sketch sketch = Examples.sketch(cxsmiles);
        for (Unit unit : sketch.units()) {
            List<Mark> marks = draw(sketch, unit);
            double[] xs = {
                unit.cut(unit.entry()).x * Style.BOND, unit.cut(unit.exit()).x * Style.BOND
            };
            crosses(unit, unit.entry());
            crosses(unit, unit.exit());
            double left = Math.min(xs[0], xs[1]);
            double right = Math.max(xs[0], xs[1]);
            assertEquals(left, marks.get(0).box().left() + Style.PEN / 2, 0.5);
            assertEquals(right, marks.get(1).box().right() - Style.PEN / 2, 0.5);
            for (IAtom atom : unit.atoms()) {
                double x = Sketch.x(atom) * Style.BOND;
                double y = -Sketch.y(atom) * Style.BOND;
                assertTrue(x > left + 4 && x < right - 4, "between the brackets");
                Box bracket = marks.get(0).box();
                assertTrue(y > bracket.top() + 4 && y < bracket.bottom() - 4, "as tall");
            }
        }
    }

    private static void crosses(Unit unit, IBond bond) {
        Point2d begin = bond.getBegin().getPoint2d();
        Point2d end = bond.getEnd().getPoint2d();
        Point2d cut = unit.cut(bond);
        assertEquals(begin.distance(end), begin.distance(cut) + cut.distance(end), 1e-9);
        assertTrue(begin.distance(cut) > 0.19 && end.distance(cut) > 0.19, "off its ends");
    }

    @ParameterizedTest
    @MethodSource("polymers")
    void keepClearOfLabels(String cxsmiles) throws NotDrawable {
        Sketch sketch = Examples.sketch(cxsmiles);
        Map<IAtom, AtomLabel> labels = AtomLabels.of(sketch.graph());
        for (Unit unit : sketch.units()) {
            List<Mark> marks = draw(sketch, unit);
            for (AtomLabel label : labels.values()) {
                for (Box box : label.boxes()) {
                    assertTrue(!marks.get(2).box().overlaps(box), "the subscript");
                    Box first = marks.get(0).box();
                    Box second = marks.get(1).box();
                    for (double x : new double[] {first.left(), second.right()}) {
                        Box upright = new Box(x - 0.5, first.top(), x + 0.5, first.bottom());
                        assertTrue(!upright.overlaps(box), label.atom().getSymbol());
                    }
                }
            }
        }
    }

    private static List<Mark> draw(Sketch sketch, Unit unit) throws NotDrawable {
        Map<IAtom, AtomLabel> labels = AtomLabels.of(sketch.graph());
        return Brackets.of(unit, BondLines.of(sketch.graph(), labels), labels.values());
    }
}
