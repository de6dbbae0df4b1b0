package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Product;
import org.thioloom.recipes.waste.Washes;

import java.util.stream.Collectors;

/// Writes what a plan should give.
final class YieldPages {
    private YieldPages() {}

    static YieldPage of(ControlRecipe control, WeighingPage weighing) {
        Unit<Mass> unit = weighing.unit();
        Casting casting = control.casting();
        Product product = control.product();
        if (casting != null) {
            int discs = casting.discs() + casting.spares();
            double all = discs * casting.dry().mass().in(unit);
            return new YieldPage(
                    unit,
                    weighing.decimals(),
                    discs,
                    counted(control, weighing),
                    Quantity.computed(all, unit));
        }
        if (product != null) {
            return new YieldPage(
                    unit, weighing.decimals(), 0, "", product.theoreticalMass().to(unit));
        }
        throw new IllegalStateException("bug: a plan makes neither discs nor a product");
    }

    /// Every line that brings solids, and what becomes of an initiator that brings none.
    private static String counted(ControlRecipe control, WeighingPage weighing) {
        String solids =
                weighing.lines().stream()
                        .filter(line -> line.perGram().solids() > 0)
                        .map(WeighingPage.Line::input)
                        .collect(Collectors.joining(" + "));
        boolean apart =
                weighing.lines().stream()
                        .map(WeighingPage.Line::perGram)
                        .anyMatch(one -> one.initiator() > 0 && !(one.solids() > 0));
        boolean washed = !Washes.volumes(control.steps()).isEmpty();
        return solids
                + (!apart ? "" : washed ? "; the initiator washes out" : "; without the initiator");
    }
}
