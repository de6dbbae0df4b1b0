package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Role;

import java.util.stream.Stream;

/// More than ten initiator molecules per hundred thiols (facts: chemistry, 5.5).
final class InitiatorLoad implements PlanCheck {
    private static final double MOST = 10;

    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials(Role.INITIATOR).stream()
                .flatMap(initiator -> check(initiator, plan.stoichiometry()));
    }

    private static Stream<Finding> check(Material initiator, Stoichiometry stoichiometry) {
        double load =
                initiator.amount().in(Units.MOLE) / stoichiometry.second().in(Units.MOLE) * 100;
        return load <= MOST
                ? Stream.empty()
                : Stream.of(
                        Rule.INITIATOR_HIGH.at(
                                initiator.input().pointer() + "/amount",
                                initiator.input().id(),
                                Rounding.shown(Quantity.computed(load, Units.PERCENT_BY_AMOUNT)),
                                stoichiometry.secondGroup().symbol()));
    }
}
