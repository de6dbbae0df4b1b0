package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What an order must say before anything can be computed.
final class OrderChecks {
    static final int MOST_DISCS = 10_000;
    private static final Quantity<Length> WIDEST = Quantity.of("1", Units.METRE);
    private static final Quantity<Length> THINNEST = Quantity.of("1", Units.NANOMETRE);
    private static final Quantity<Mass> LIGHTEST = Quantity.of("0.001", Units.MICROGRAM);
    private static final Quantity<Mass> HEAVIEST = Quantity.of("1000", Units.KILOGRAM);
    private static final BigDecimal MOST_OVERAGE = BigDecimal.valueOf(1_000_000);
    private static final Quantity<Length> THICKEST = Quantity.of("10", Units.MILLIMETRE);

    private final MasterRecipe recipe;
    private final Order order;
    private final boolean limited;
    private final List<Finding> findings = new ArrayList<>();

    private OrderChecks(MasterRecipe recipe, Order order, boolean limited) {
        this.recipe = recipe;
        this.order = order;
        this.limited = limited;
    }

    static List<Finding> of(MasterRecipe recipe, Order order, List<Lot> lots) {
        boolean limited =
                !order.limits().isEmpty() || lots.stream().anyMatch(lot -> lot.available() != null);
        OrderChecks checks = new OrderChecks(recipe, order, limited);
        checks.limits();
        switch (recipe.formula().output()) {
            case Output.Discs output -> checks.discs(output);
            case Output.Made made -> checks.made(made);
        }
        return checks.findings;
    }

    private void limits() {
        List<String> inputs = recipe.formula().inputs().stream().map(Input::id).toList();
        for (Limit limit : order.limits()) {
            String pointer = "/order/limit/" + limit.input();
            if (!inputs.contains(limit.input())) {
                findings.add(
                        Rule.INPUT_UNKNOWN.at(pointer, limit.input(), String.join(", ", inputs)));
            }
            if (!limit.available().isPositive()) {
                findings.add(Rule.NOT_POSITIVE.at(pointer, limit.input(), limit.available()));
            } else if (limit.available().compareTo(LIGHTEST) < 0
                    || limit.available().compareTo(HEAVIEST) > 0) {
                findings.add(
                        Rule.OUT_OF_RANGE.at(
                                pointer,
                                limit.input(),
                                limit.available().value() + " " + limit.available().unit(),
                                LIGHTEST,
                                HEAVIEST));
            }
        }
    }

    private void discs(Output.Discs output) {
        @Nullable DiscOrder discs = order.discs();
        if (discs == null) {
            String instead =
                    "discs, their diameter and thickness (--discs 12 --diameter 7mm --thickness 120um)";
            findings.add(Rule.ORDER_WITHOUT_SIZE.at("/order", instead));
            return;
        }
        if (discs.count() != null) {
            count("/order/discs", "the number of discs", discs.count(), 1);
        } else if (!limited) {
            String instead =
                    "how many discs, or what is at hand (--discs 12, or --limit node=250mg)";
            findings.add(Rule.ORDER_WITHOUT_SIZE.at("/order/discs", instead));
        }
        count("/order/spares", "the number of spares", discs.spares(), 0);
        if (discs.diameter() == null) {
            findings.add(Rule.DIAMETER_MISSING.at("/order/diameter"));
        } else {
            length("/order/diameter", "the diameter", discs.diameter(), WIDEST);
        }
        if (discs.thickness() != null) {
            length("/order/thickness", "the thickness", discs.thickness(), THICKEST);
        } else if (output.thickness().value().isEmpty()) {
            findings.add(Rule.THICKNESS_MISSING.at("/order/thickness"));
        }
        allowances(discs);
    }

    private void count(String pointer, String what, int count, int least) {
        if (count < least || count > MOST_DISCS) {
            findings.add(Rule.OUT_OF_RANGE.at(pointer, what, count, least, MOST_DISCS));
        }
    }

    private void allowances(DiscOrder discs) {
        if (discs.deadVolume() != null && discs.deadVolume().value().signum() < 0) {
            findings.add(
                    Rule.NOT_POSITIVE.at(
                            "/order/deadVolume", "the dead volume", discs.deadVolume()));
        } else if (discs.deadVolume() != null
                && discs.deadVolume().value().compareTo(MOST_OVERAGE) > 0) {
            findings.add(
                    Rule.OUT_OF_RANGE.at(
                            "/order/deadVolume",
                            "the dead volume",
                            discs.deadVolume().value() + " " + discs.deadVolume().unit(),
                            0,
                            MOST_OVERAGE + " " + discs.deadVolume().unit()));
        }
        BigDecimal overage =
                switch (discs.overage()) {
                    case null -> BigDecimal.ZERO;
                    case Output.Overage.Share(var share) -> share.value();
                    case Output.Overage.Extra(var extra) -> extra.value();
                };
        if (overage.signum() < 0) {
            findings.add(Rule.NOT_POSITIVE.at("/order/overage", "the overage", overage));
        } else if (overage.compareTo(MOST_OVERAGE) > 0) {
            findings.add(
                    Rule.OUT_OF_RANGE.at(
                            "/order/overage", "the overage", overage, 0, MOST_OVERAGE));
        }
    }

    private void length(
            String pointer, String what, Quantity<Length> length, Quantity<Length> most) {
        if (!length.isPositive()) {
            findings.add(Rule.NOT_POSITIVE.at(pointer, what, length));
        } else if (length.compareTo(THINNEST) < 0 || length.compareTo(most) > 0) {
            String written = length.value() + " " + length.unit();
            findings.add(Rule.OUT_OF_RANGE.at(pointer, what, written, THINNEST, most));
        }
    }

    private void made(Output.Made made) {
        if (order.discs() != null) {
            findings.add(Rule.MAKES_NO_DISCS.at("/order/discs", recipe.header().id(), made.from()));
        } else if (!limited) {
            findings.add(Rule.ORDER_WITHOUT_SIZE.at("/order", atHand(made)));
        }
    }

    /// What to give where a substance is made: how much of the input that all comes from.
    static String atHand(Output.Made made) {
        return "what is at hand of %s (--limit %<s=1g)".formatted(made.from());
    }
}
