package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Balance;
import org.thioloom.recipes.master.Equipment.Pipette;
import org.thioloom.recipes.master.Role;

import java.util.stream.Stream;

/// Masses the balance cannot weigh well, and volumes the pipette cannot dispense. What a stock
/// solution solves is reported as such, because the chemist has one more thing to prepare.
final class Weighable implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        Balance balance = plan.master().balance();
        Pipette pipette = plan.master().pipette();
        Stream<Finding> masses = plan.materials().stream().flatMap(m -> weigh(m, balance));
        Stream<Finding> volumes =
                Stream.concat(
                        plan.materials(Role.SOLVENT).stream().flatMap(m -> dispense(m, pipette)),
                        pour(plan, pipette));
        Stream<Finding> unknown =
                plan.materials().stream()
                        .filter(material -> material.volume() == null)
                        .map(Weighable::noVolume);
        return Stream.of(masses, volumes, unknown).flatMap(findings -> findings);
    }

    private static Stream<Finding> pour(ControlRecipe plan, Pipette pipette) {
        Casting casting = plan.casting();
        return casting == null || casting.perDiscVolume().compareTo(pipette.resolution()) >= 0
                ? Stream.empty()
                : Stream.of(
                        Rule.VOLUME_BELOW_RESOLUTION.at(
                                "/order/thickness",
                                Rounding.shown(casting.perDiscVolume()) + " uL",
                                "solution into each mould",
                                pipette.resolution()));
    }

    private static Finding noVolume(Material material) {
        return Rule.NO_VOLUME_WITHOUT_DENSITY.at(material.input().pointer(), material.input().id());
    }

    private static Stream<Finding> weigh(Material material, Balance balance) {
        Quantity<Mass> smallest = balance.smallestWeighing();
        if (material.mass().compareTo(smallest) >= 0) {
            return Stream.empty();
        }
        Material.Stock stock = material.addedAs();
        String remedy =
                stock == null
                        ? "make a larger batch, or use a finer balance"
                        : "prepare its stock solution and add "
                                + Rounding.shown(stock.volume())
                                + " uL of it";
        return Stream.of(
                Rule.MASS_BELOW_RESOLUTION.at(
                        material.input().pointer(),
                        Rounding.shown(material.mass().to(Units.MILLIGRAM)) + " mg",
                        material.input().id(),
                        smallest,
                        balance.tolerance(),
                        remedy));
    }

    private static Stream<Finding> dispense(Material material, Pipette pipette) {
        return material.volume() == null || material.volume().compareTo(pipette.resolution()) >= 0
                ? Stream.empty()
                : Stream.of(
                        Rule.VOLUME_BELOW_RESOLUTION.at(
                                material.input().pointer(),
                                Rounding.shown(material.volume().to(Units.MICROLITRE)) + " uL",
                                material.input().id(),
                                pipette.resolution()));
    }
}
