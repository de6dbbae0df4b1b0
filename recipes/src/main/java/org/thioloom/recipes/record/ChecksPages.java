package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.record.ChecksPage.CheckLine;
import org.thioloom.recipes.record.ChecksPage.ElementLine;

import java.util.ArrayList;
import java.util.List;

/// Chooses the checks that fit a plan.
final class ChecksPages {
    private ChecksPages() {}

    static ChecksPage of(ControlRecipe control) {
        List<CheckLine> checks = new ArrayList<>();
        if (control.solution() != null) {
            ofSolution(control.solution(), checks);
        }
        if (control.cure() != null) {
            ofCure(checks);
        }
        if (control.casting() != null) {
            ofDiscs(control.casting(), checks);
        }
        checks.add(
                CheckLine.words(
                        "residual solvent",
                        "at the end",
                        "weigh, dry once more, weigh",
                        "constant mass; state the limit"));
        ProductElements product = new ProductElements(control);
        List<ElementLine> elements = product.lines();
        if (product.holds("Li")) {
            checks.add(
                    CheckLine.words(
                            "lithium",
                            "at the end",
                            "ICP or titration, if used",
                            elements.isEmpty() ? "state it" : "see the elements below"));
        }
        return new ChecksPage(checks, elements, product.note());
    }

    private static void ofSolution(Solution solution, List<CheckLine> checks) {
        checks.add(
                CheckLine.words(
                        "solution",
                        "before casting",
                        "look through it against the light",
                        "clear, nothing undissolved"));
        String solids = shown(solution.solidsMassFraction());
        checks.add(
                CheckLine.words(
                        "solids",
                        "before casting",
                        "weigh a drop, dry it, weigh",
                        "planned " + solids + " of solution, without the initiator"));
    }

    private static void ofCure(List<CheckLine> checks) {
        checks.add(
                CheckLine.words(
                        "gel", "after a first exposure", "tilt the mould", "does not flow"));
        checks.add(
                CheckLine.words(
                        "thiol left", "after curing", "FTIR of a piece", "see the FTIR sheet"));
        checks.add(
                CheckLine.words(
                        "gel fraction",
                        "after washing and drying",
                        "dry mass over cast solids, a piece or all",
                        "record it; what was washed out is sol and initiator"));
        checks.add(
                CheckLine.words(
                        "swelling",
                        "before drying",
                        "mass of wet gel over dry",
                        "record it with its solvent"));
    }

    private static void ofDiscs(Casting casting, List<CheckLine> checks) {
        checks.add(
                CheckLine.words(
                        "thickness",
                        "dry",
                        "gauge, five places a disc",
                        "planned " + shown(casting.dry().thickness())));
        checks.add(
                CheckLine.words(
                        "look",
                        "dry",
                        "by eye and under a lens",
                        "transparent, peelable, free of microcracks"));
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
