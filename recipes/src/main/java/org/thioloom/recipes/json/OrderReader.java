package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Output.Overage;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an order: what is wanted of a recipe.
final class OrderReader {
    private static final String[] DISCS = {
        "discs", "spares", "diameter", "diameterOf", "thickness", "overage", "deadVolume"
    };

    private OrderReader() {}

    /// @param here the order's object
    static Order read(Cursor here) {
        here.isObject(
                "discs",
                "spares",
                "diameter",
                "diameterOf",
                "thickness",
                "overage",
                "deadVolume",
                "ratioBasis",
                "limits",
                "start");
        return new Order(discs(here), ratioBasis(here), limits(here.in("limits")), start(here));
    }

    private static @Nullable DiscOrder discs(Cursor here) {
        boolean any = false;
        for (String field : DISCS) {
            any |= here.has(field);
        }
        if (!any) {
            return null;
        }
        boolean mould =
                here.has("diameterOf")
                        && here.word("diameterOf", "dry-disc", "mould")
                                .filter("mould"::equals)
                                .isPresent();
        return new DiscOrder(
                here.has("discs") ? number(here.in("discs")) : null,
                here.has("spares") ? number(here.in("spares")) : 0,
                Quantities.positive(Units.LENGTH).readIfAny(here, "diameter"),
                mould ? DiameterOf.MOULD : DiameterOf.DRY_DISC,
                Quantities.positive(Units.LENGTH).readIfAny(here, "thickness"),
                here.has("overage") ? overage(here.in("overage")) : null,
                Quantities.any(Units.VOLUME).readIfAny(here, "deadVolume"));
    }

    /// A whole number; one that makes no sense is said to make none where it is planned.
    private static int number(Cursor here) {
        if (here.node().isIntegralNumber() && here.node().canConvertToInt()) {
            return here.node().asInt();
        }
        here.refuse(Rule.WRONG_TYPE, here.name(), "a whole number", "12");
        return 0;
    }

    private static @Nullable Overage overage(Cursor here) {
        boolean share = here.node().path("unit").asString("").contains("%");
        return share
                ? Quantities.any(Units.VOLUME_FRACTION)
                        .read(here)
                        .map(Overage.Share::new)
                        .orElse(null)
                : Quantities.any(Units.VOLUME).read(here).map(Overage.Extra::new).orElse(null);
    }

    private static @Nullable RatioBasis ratioBasis(Cursor here) {
        return here.has("ratioBasis")
                ? here.word("ratioBasis", "molecules", "groups")
                        .map(word ->
                                word.equals("groups") ? RatioBasis.GROUPS : RatioBasis.MOLECULES)
                        .orElse(null)
                : null;
    }

    private static List<Limit> limits(Cursor here) {
        List<Limit> limits = new ArrayList<>();
        if (!here.isMissing()
                && here.isObject(here.node().propertyNames().toArray(String[]::new))) {
            for (String input : here.node().propertyNames()) {
                Optional<Quantity<Mass>> available =
                        Quantities.positive(Units.MASS).read(here.in(input));
                available.ifPresent(mass -> limits.add(new Limit(input, mass)));
            }
        }
        return limits;
    }

    private static @Nullable LocalDateTime start(Cursor here) {
        String text = here.textIfAny("start");
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeException notATime) {
            here.in("start")
                    .refuse(Rule.WRONG_TYPE, "\"" + text + "\"", "a time", "\"2026-11-23T09:00\"");
            return null;
        }
    }
}
