package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.record.WeighingPage.Line;

/// What the cover says of a batch before anything else.
///
/// @param scale what is made of what: `12 discs, 7 mm wide and 120 um thick when dry; from 14.8 mg
///   of node`
/// @param light under which to work
public record CoverPage(String scale, String light) {
    static CoverPage of(ControlRecipe plan, WeighingPage weighing) {
        Line leading = weighing.lines().getFirst();
        String from =
                "; from %s %s of %s"
                        .formatted(
                                Rounding.toDecimals(leading.target().value(), leading.decimals()),
                                weighing.unit(),
                                leading.input());
        return new CoverPage(
                made(plan) + from,
                plan.cure() == null
                        ? "no step of this recipe is done by light"
                        : "yellow light from the initiator on, until the film is cured");
    }

    private static String made(ControlRecipe plan) {
        Casting casting = plan.casting();
        if (casting != null) {
            return "%s discs%s, %s wide and %s thick when dry"
                    .formatted(
                            casting.discs(),
                            casting.spares() == 0 ? "" : " and " + casting.spares() + " spare",
                            shown(casting.dry().diameter()),
                            shown(casting.dry().thickness()));
        }
        return plan.product() == null
                ? plan.master().header().name()
                : "%s of %s in theory"
                        .formatted(shown(plan.product().theoreticalMass()), plan.product().name());
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
