package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Mould;
import org.thioloom.recipes.master.Output;

import java.util.stream.Stream;

/// Liquid that overflows its mould, and films thicker than anyone has reported.
final class FilmDepth implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        Casting casting = plan.casting();
        return casting == null
                ? Stream.empty()
                : Stream.concat(overflow(plan, casting), tooThick(plan, casting));
    }

    private static Stream<Finding> overflow(ControlRecipe plan, Casting casting) {
        return plan.master().used(Mould.class).stream()
                .filter(m -> m.depth() != null && casting.mouldDepth().compareTo(m.depth()) > 0)
                .map(mould ->
                        Rule.FILL_TOO_DEEP.at(
                                mould.pointer() + "/depth",
                                Rounding.shown(casting.mouldDepth().to(Units.MICROMETRE)) + " um",
                                mould.depth()));
    }

    private static Stream<Finding> tooThick(ControlRecipe plan, Casting casting) {
        return plan.master().formula().output() instanceof Output.Discs discs
                        && discs.thickest() != null
                        && casting.dry().thickness().compareTo(discs.thickest()) > 0
                ? Stream.of(thick(casting.dry().thickness(), discs.thickest()))
                : Stream.empty();
    }

    private static Finding thick(Quantity<Length> thickness, Quantity<Length> seen) {
        return Rule.THICKER_THAN_SEEN.at("/order/thickness", thickness, seen);
    }
}
