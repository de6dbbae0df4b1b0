package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Mould;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.Optional;

/// A unit batch, scaled to discs: so many, or as many as the materials at hand give.
final class DiscBatch {
    private final Batch batch;
    private final DiscOrder wanted;
    private final Sizing sizing;
    private final AtHand atHand;
    private final Disc dry;
    private final Disc wet;
    private final Drying drying;
    private final Output.Overage overage;
    private final double deadVolume;

    DiscBatch(Batch batch, Output.Discs output) {
        DiscOrder order = batch.order().discs();
        if (order == null) {
            throw new IllegalStateException("bug: an order without discs was not refused");
        }
        this.batch = batch;
        wanted = order;
        sizing = Sizing.of(batch.unit(), output);
        atHand = new AtHand(batch.order(), batch.unit());
        drying = drying(batch.recipe());
        @Nullable Quantity<Length> thickness =
                order.thickness() != null
                        ? order.thickness()
                        : output.thickness().value().orElseThrow();
        dry = sizing.dry(order, thickness.in(Units.MILLIMETRE), drying);
        wet = drying.wet(dry, sizing.solidsFraction());
        overage = order.overage() == null ? output.overage() : order.overage();
        deadVolume =
                (order.deadVolume() == null ? output.deadVolume() : order.deadVolume())
                        .in(Units.MICROLITRE);
    }

    private static Drying drying(MasterRecipe recipe) {
        return recipe.used(Mould.class).map(m -> new Drying(m.drying())).orElse(Drying.FREE);
    }

    Optional<ControlRecipe> plan() {
        Integer count = wanted.count();
        return count == null ? asManyAsPossible() : exactly(count);
    }

    private Optional<ControlRecipe> exactly(int count) {
        Assembly assembly = assembly(count);
        if (!atHand.suffice(assembly.taken())) {
            atHand.report(assembly.taken(), most(), batch.findings());
            return Optional.empty();
        }
        return Optional.of(plan(count, assembly));
    }

    private Optional<ControlRecipe> asManyAsPossible() {
        if (atHand.leavesOpen()) {
            batch.findings()
                    .add(Rule.ORDER_WITHOUT_SIZE.at("/order", "how many discs (--discs 12)"));
            return Optional.empty();
        }
        int count = most();
        if (count == 0) {
            atHand.report(assembly(1).taken(), 0, batch.findings());
            return Optional.empty();
        }
        if (count > OrderChecks.MOST_DISCS) {
            batch.findings()
                    .add(
                            Rule.OUT_OF_RANGE.at(
                                    "/order/discs",
                                    "the number of discs",
                                    count,
                                    1,
                                    OrderChecks.MOST_DISCS));
            return Optional.empty();
        }
        Assembly assembly = assembly(count);
        Limit first = atHand.scarcest(assembly.taken());
        batch.findings()
                .add(
                        Rule.DISCS_SCALED_TO_LIMIT.at(
                                "/order/limit/" + first.input(), first.input(), count));
        return Optional.of(plan(count, assembly));
    }

    private Assembly assembly(int count) {
        int made = count + wanted.spares();
        double volume = Sizing.volume(made, wet.volume(), overage, deadVolume);
        return batch.assembly(volume / 1000 / sizing.solutionVolume());
    }

    /// Most discs that everything at hand allows. What a stock solution takes does not grow with
    /// the order, so the bound from the scale is tried first, and then fewer.
    private int most() {
        double volume = atHand.scale() * sizing.solutionVolume() * 1000;
        int bound = Sizing.discs(volume, wet.volume(), overage, deadVolume) - wanted.spares();
        if (bound > OrderChecks.MOST_DISCS) {
            return bound;
        }
        int count = Math.max(0, bound);
        while (count > 0 && !atHand.suffice(assembly(count).taken())) {
            count--;
        }
        return count;
    }

    private ControlRecipe plan(int count, Assembly assembly) {
        MasterRecipe recipe = batch.recipe();
        return new ControlRecipe(
                recipe,
                batch.order(),
                assembly.materials(),
                assembly.stoichiometry(),
                assembly.solution(sizing),
                casting(count),
                CurePlan.of(recipe, batch.findings()),
                atHand.supply(assembly.taken(), most()),
                null,
                Schedule.of(recipe.procedure(), count + wanted.spares(), batch.order().start()));
    }

    private Casting casting(int count) {
        double density = sizing.solutionMass() / sizing.solutionVolume();
        return new Casting(
                count,
                wanted.spares(),
                Quantity.computed(wet.volume(), Units.MICROLITRE),
                Quantity.computed(wet.volume() * density, Units.MILLIGRAM),
                Quantity.computed(wet.diameter(), Units.MILLIMETRE),
                Quantity.computed(wet.thickness() * 1e3, Units.MICROMETRE),
                drying.exponent(),
                new Casting.DryDisc(
                        Quantity.computed(dry.diameter(), Units.MILLIMETRE),
                        Quantity.computed(dry.thickness() * 1e3, Units.MICROMETRE),
                        Quantity.computed(dry.volume() * sizing.dryDensity(), Units.MILLIGRAM),
                        Quantity.computed(sizing.dryDensity(), Units.GRAM_PER_MILLILITRE)),
                Quantity.computed(deadVolume, Units.MICROLITRE),
                overage);
    }
}
