package org.thioloom.recipes.sweep.field;

import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// Everything that one plan is made of.
///
/// @param conversion of the scarcer group, `[-]`; empty for what the recipe says, or what is
///   typical
public record Situation(
        MasterRecipe recipe, Order order, List<Lot> lots, OptionalDouble conversion) {
    private static final DiscOrder NOTHING_SAID =
            new DiscOrder(null, 0, null, Order.DiameterOf.DRY_DISC, null, null, null);

    /// At another conversion.
    Situation converting(double share) {
        return new Situation(recipe, order, lots, OptionalDouble.of(share));
    }

    Situation withDiscs(UnaryOperator<DiscOrder> change) {
        DiscOrder discs = order.discs() == null ? NOTHING_SAID : order.discs();
        return ordering(
                new Order(change.apply(discs), order.ratioBasis(), order.limits(), order.start()));
    }

    Situation ordering(Order other) {
        return new Situation(recipe, other, lots, conversion);
    }

    /// Changes the bottle of an input; an unlabelled one where none was named.
    Situation withLot(String input, LotChange change) {
        List<Lot> changed = new ArrayList<>(lots);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).input().equals(input)) {
                changed.set(i, change.over(changed.get(i)));
                return new Situation(recipe, order, changed, conversion);
            }
        }
        changed.add(change.over(LotChange.unlabelled(input)));
        return new Situation(recipe, order, changed, conversion);
    }

    Situation withBasis(String id, UnaryOperator<Basis> change) {
        Formula formula = recipe.formula();
        List<Input> inputs =
                formula.inputs().stream()
                        .map(input -> input.id().equals(id) ? counted(input, change) : input)
                        .toList();
        return reading(
                new Formula(
                        formula.coupling(),
                        inputs,
                        formula.output(),
                        formula.volumesAt(),
                        formula.conversion()),
                recipe.equipment());
    }

    private static Input counted(Input input, UnaryOperator<Basis> change) {
        return new Input(
                input.id(),
                input.role(),
                input.substance(),
                input.molarMass(),
                input.density(),
                change.apply(input.basis()),
                input.source(),
                input.note(),
                input.pointer());
    }

    /// Changes the lamp that cures, where there is one.
    Situation withLamp(UnaryOperator<Lamp> change) {
        return recipe.used(Lamp.class)
                .map(lamp -> {
                    List<Equipment> equipment = new ArrayList<>(recipe.equipment());
                    equipment.replaceAll(one -> one.equals(lamp) ? change.apply(lamp) : one);
                    return reading(recipe.formula(), equipment);
                })
                .orElse(this);
    }

    private Situation reading(Formula formula, List<Equipment> equipment) {
        return new Situation(
                new MasterRecipe(
                        recipe.header(),
                        formula,
                        equipment,
                        recipe.procedure(),
                        recipe.checks(),
                        recipe.settings(),
                        recipe.catalogue()),
                order,
                lots,
                conversion);
    }
}
