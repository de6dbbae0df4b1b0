package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.sketch.HydrogenSide.Side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the labels of a structure; carbon in a skeleton has none.
final class AtomLabels {
    private static final Lettering LETTERS = Style.ATOM;
    private static final double TIGHT = 0.9;
    private static final double LINE = LETTERS.capitals() + 2.4;

    private AtomLabels() {}

    static Map<IAtom, AtomLabel> of(IAtomContainer graph) throws NotDrawable {
        Map<IAtom, AtomLabel> labels = new LinkedHashMap<>();
        for (IAtom atom : graph.atoms()) {
            of(atom).ifPresent(label -> labels.put(atom, label));
        }
        return labels;
    }

    static Optional<AtomLabel> of(IAtom atom) throws NotDrawable {
        return isWritten(atom) ? Optional.of(label(atom)) : Optional.empty();
    }

    private static boolean isWritten(IAtom atom) {
        if (Sketch.isOpenEnd(atom)) {
            return false;
        }
        boolean alone = atom.getBondCount() == 0;
        boolean pair =
                atom.getBondCount() == 1 && atom.neighbors().iterator().next().getBondCount() == 1;
        return alone
                || pair
                || !atom.getSymbol().equals("C")
                || atom.getFormalCharge() != 0
                || atom.getMassNumber() != null;
    }

    private static AtomLabel label(IAtom atom) throws NotDrawable {
        double baseline = -Sketch.y(atom) * Style.BOND + LETTERS.capitals() / 2;
        Outline bare = LETTERS.outline(symbol(atom));
        Outline symbol = bare.moved(Sketch.x(atom) * Style.BOND - bare.box().centreX(), baseline);
        List<Outline> parts = new ArrayList<>(List.of(symbol));
        Box inline = symbol.box();
        if (hydrogens(atom) > 0) {
            Side side = HydrogenSide.of(atom);
            Outline hydrogen = hydrogens(hydrogens(atom), symbol.box(), baseline, side);
            parts.add(hydrogen);
            inline = side == Side.RIGHT ? inline.with(hydrogen.box()) : inline;
        }
        if (atom.getFormalCharge() != 0) {
            Outline charge = LETTERS.outline(charge(atom.getFormalCharge())).moved(0, baseline);
            parts.add(new ChargePlace(atom, inline, List.copyOf(parts)).put(charge));
        }
        return new AtomLabel(atom, parts);
    }

    private static String symbol(IAtom atom) throws NotDrawable {
        if (atom instanceof IPseudoAtom pseudo) {
            Lettering.check(pseudo.getLabel(), "the label of an atom");
            return pseudo.getLabel();
        }
        Integer massNumber = atom.getMassNumber();
        if (massNumber == null) {
            return atom.getSymbol();
        }
        return switch (massNumber + atom.getSymbol()) {
            case "2H" -> "D";
            case "3H" -> "T";
            default -> Lettering.raised("" + massNumber) + atom.getSymbol();
        };
    }

    private static int hydrogens(IAtom atom) {
        Integer count = atom.getImplicitHydrogenCount();
        return count == null ? 0 : count;
    }

    private static Outline hydrogens(int count, Box symbol, double baseline, Side side) {
        Outline text = LETTERS.outline(count == 1 ? "H" : Lettering.lowered("H" + count));
        double middle = symbol.centreX() - LETTERS.outline("H").box().centreX();
        return switch (side) {
            case RIGHT -> text.moved(symbol.right() + TIGHT - text.box().left(), baseline);
            case LEFT -> text.moved(symbol.left() - TIGHT - text.box().right(), baseline);
            case ABOVE -> text.moved(middle, baseline - LINE - (count == 1 ? 0 : 1.2));
            case BELOW -> text.moved(middle, baseline + LINE);
        };
    }

    private static String charge(int charge) {
        String sign = charge > 0 ? "⁺" : "⁻";
        return Math.abs(charge) == 1 ? sign : Lettering.raised("" + Math.abs(charge)) + sign;
    }
}
