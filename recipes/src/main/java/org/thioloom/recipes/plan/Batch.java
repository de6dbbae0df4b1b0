package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.List;
import java.util.Optional;

/// A unit batch, scaled to the order.
record Batch(MasterRecipe recipe, Order order, UnitBatch unit, List<Finding> findings) {

    /// The plan, or nothing and a reason in the findings.
    Optional<ControlRecipe> plan() {
        return switch (recipe.formula().output()) {
            case Output.Discs output -> discs(output);
            case Output.Product output -> product(output);
        };
    }

    private Optional<ControlRecipe> discs(Output.Discs output) {
        DiscOrder wanted = order.discs();
        if (wanted == null) {
            throw new IllegalStateException("bug: an order without discs was not refused");
        }
        List<Bound> unknown = Sizing.withoutDensity(unit);
        unknown.forEach(b -> findings.add(Rule.DENSITY_UNKNOWN.at(b.input().pointer(), b.id())));
        if (unit.solids().isEmpty()) {
            findings.add(
                    Rule.FORMULA_UNSOLVABLE.at("/formula/inputs", "the film", "without solids"));
        }
        if (!unknown.isEmpty() || unit.solids().isEmpty()) {
            return Optional.empty();
        }
        Sizing sizing = Sizing.of(unit, output);
        Pour pour = pour(output, wanted, sizing);
        AtHand limits = new AtHand(order, unit);
        if (wanted.count() == null && limits.isEmpty()) {
            return withoutSize("--discs 12");
        }
        int count = wanted.count() == null ? most(pour, sizing, limits, wanted) : wanted.count();
        double scale = pour.microlitres(count + wanted.spares()) / 1000 / sizing.solutionVolume();
        boolean enough =
                wanted.count() == null
                        ? someDiscs(count, limits)
                        : limits.suffice(scale, () -> most(pour, sizing, limits, wanted), findings);
        if (!enough) {
            return Optional.empty();
        }
        Assembly assembly = new Assembly(recipe, unit, order.ratioBasis(), scale);
        return Optional.of(
                new ControlRecipe(
                        recipe,
                        order,
                        assembly.materials(),
                        assembly.stoichiometry(),
                        assembly.solution(sizing),
                        casting(pour, sizing, count, wanted.spares()),
                        CurePlan.of(recipe, findings),
                        limits.supply(scale, most(pour, sizing, limits, wanted)),
                        null,
                        Schedule.of(recipe.procedure(), count + wanted.spares(), order.start())));
    }

    private Optional<ControlRecipe> withoutSize(String instead) {
        findings.add(Rule.ORDER_WITHOUT_SIZE.at("/order", instead));
        return Optional.empty();
    }

    private static int most(Pour pour, Sizing sizing, AtHand limits, DiscOrder wanted) {
        double volume = limits.scale() * sizing.solutionVolume() * 1000;
        int all = Sizing.discs(volume, pour.wet.volume(), pour.overage, pour.deadVolume);
        return Math.max(0, all - wanted.spares());
    }

    private boolean someDiscs(int count, AtHand limits) {
        if (count < 1) {
            findings.add(
                    Rule.LIMIT_EXCEEDED.at(
                            "/order/limit/" + limits.first(),
                            limits.first(),
                            "more for one disc",
                            limits.available(),
                            0));
            return false;
        }
        if (count > OrderChecks.MOST_DISCS) {
            findings.add(
                    Rule.OUT_OF_RANGE.at(
                            "/order/discs",
                            "the number of discs",
                            count,
                            1,
                            OrderChecks.MOST_DISCS));
            return false;
        }
        findings.add(
                Rule.DISCS_SCALED_TO_LIMIT.at(
                        "/order/limit/" + limits.first(), limits.first(), count));
        return true;
    }

    /// One mould's filling, and what is planned around it.
    ///
    /// @param deadVolume `[uL]`
    private record Pour(
            Disc dry, Disc wet, Drying drying, Output.Overage overage, double deadVolume) {
        double microlitres(int discs) {
            return Sizing.volume(discs, wet.volume(), overage, deadVolume);
        }
    }

    private Pour pour(Output.Discs output, DiscOrder wanted, Sizing sizing) {
        @Nullable Quantity<Length> ordered = wanted.thickness();
        Quantity<Length> thickness =
                ordered != null ? ordered : output.thickness().value().orElseThrow();
        Drying drying =
                recipe.equipment(Equipment.Mould.class)
                        .map(mould -> new Drying(mould.drying()))
                        .orElse(Drying.FREE);
        Disc dry = sizing.dry(wanted, thickness.in(Units.MILLIMETRE), drying);
        return new Pour(
                dry,
                drying.wet(dry, sizing.solidsFraction()),
                drying,
                wanted.overage() == null ? output.overage() : wanted.overage(),
                (wanted.deadVolume() == null ? output.deadVolume() : wanted.deadVolume())
                        .in(Units.MICROLITRE));
    }

    private static Casting casting(Pour pour, Sizing sizing, int count, int spares) {
        double density = sizing.solutionMass() / sizing.solutionVolume();
        return new Casting(
                count,
                spares,
                Quantity.computed(pour.wet.volume(), Units.MICROLITRE),
                Quantity.computed(pour.wet.volume() * density, Units.MILLIGRAM),
                Quantity.computed(pour.wet.diameter(), Units.MILLIMETRE),
                Quantity.computed(pour.wet.thickness() * 1e3, Units.MICROMETRE),
                pour.drying.exponent(),
                new Casting.DryDisc(
                        Quantity.computed(pour.dry.diameter(), Units.MILLIMETRE),
                        Quantity.computed(pour.dry.thickness() * 1e3, Units.MICROMETRE),
                        Quantity.computed(pour.dry.volume() * sizing.dryDensity(), Units.MILLIGRAM),
                        Quantity.computed(sizing.dryDensity(), Units.GRAM_PER_MILLILITRE)),
                Quantity.computed(pour.deadVolume, Units.MICROLITRE),
                pour.overage);
    }

    private Optional<ControlRecipe> product(Output.Product output) {
        AtHand limits = new AtHand(order, unit);
        if (limits.isEmpty()) {
            return withoutSize("--limit " + output.from() + "=1g");
        }
        double scale = limits.scale();
        Assembly assembly = new Assembly(recipe, unit, order.ratioBasis(), scale);
        return Optional.of(
                new ControlRecipe(
                        recipe,
                        order,
                        assembly.materials(),
                        assembly.stoichiometry(),
                        null,
                        null,
                        CurePlan.of(recipe, findings),
                        limits.supply(scale, 0),
                        assembly.product(output),
                        Schedule.of(recipe.procedure(), 0, order.start())));
    }
}
