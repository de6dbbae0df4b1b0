package org.thioloom.recipes.review;

import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.stream.Stream;

/// A diameter may be the dry disc's or the mould's, and with free drying they differ (facts:
/// chemistry, 1.4, row 22): the other reading is always told.
final class DiameterMeant implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        DiscOrder order = plan.order().discs();
        Casting casting = plan.casting();
        Solution solution = plan.solution();
        if (order == null || casting == null || solution == null || order.diameter() == null) {
            return Stream.empty();
        }
        boolean differ = casting.drying() < 1 && order.diameterOf() == DiameterOf.DRY_DISC;
        return differ ? Stream.of(other(order.diameter(), casting, solution)) : Stream.empty();
    }

    private static Finding other(Quantity<Length> ordered, Casting casting, Solution solution) {
        double solids = solution.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100;
        Drying drying = new Drying(casting.drying());
        double thickness = casting.dry().thickness().in(Units.MILLIMETRE);
        Disc dry = drying.dryIn(ordered.in(Units.MILLIMETRE), thickness, solids);
        double volume = drying.wet(dry, solids).volume();
        return Rule.DIAMETER_READ_AS_DRY.at(
                "/order/diameter",
                ordered,
                Rounding.shown(Quantity.computed(volume, Units.MICROLITRE)) + " uL",
                Rounding.shown(Quantity.computed(dry.diameter(), Units.MILLIMETRE)) + " mm");
    }
}
