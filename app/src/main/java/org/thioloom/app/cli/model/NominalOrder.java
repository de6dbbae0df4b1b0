package org.thioloom.app.cli.model;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An order of some size, for what does not depend on it; and which findings still matter then.
final class NominalOrder {
    private static final Set<Rule> OF_SIZE =
            EnumSet.of(
                    Rule.MASS_BELOW_RESOLUTION,
                    Rule.VOLUME_BELOW_RESOLUTION,
                    Rule.DIAMETER_READ_AS_DRY,
                    Rule.THICKER_THAN_SEEN,
                    Rule.WASH_VOLUME_SMALL,
                    Rule.DISCS_SCALED_TO_LIMIT,
                    Rule.NO_VOLUME_WITHOUT_DENSITY);

    private NominalOrder() {}

    /// The order as it is where it says a size.
    static Order of(MasterRecipe recipe, Order order) {
        if (order.discs() != null || !order.limits().isEmpty()) {
            return order;
        }
        return switch (recipe.formula().output()) {
            case Output.Discs discs ->
                    new Order(discs(discs), order.ratioBasis(), List.of(), order.start());
            case Output.Made made ->
                    new Order(
                            null,
                            order.ratioBasis(),
                            List.of(new Limit(made.from(), Quantity.of("10", Units.GRAM))),
                            order.start());
        };
    }

    private static DiscOrder discs(Output.Discs output) {
        boolean open = output.thickness().value().isEmpty();
        return new DiscOrder(
                100,
                0,
                Quantity.of("10", Units.MILLIMETRE),
                DiameterOf.DRY_DISC,
                open ? Quantity.of("100", Units.MICROMETRE) : null,
                null,
                null);
    }

    /// What bears on which molecules meet, and in what numbers.
    static List<Finding> ofMolecules(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR
                                || (!OF_SIZE.contains(finding.rule())
                                        && !finding.pointer().startsWith("/equipment")
                                        && !finding.pointer().startsWith("/procedure")))
                .toList();
    }
}
