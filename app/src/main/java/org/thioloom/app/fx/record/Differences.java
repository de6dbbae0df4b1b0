package org.thioloom.app.fx.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What two orders of one recipe ask for differently. What only says what the recipe says already
/// is no difference.
///
/// @param recipe of both
record Differences(MasterRecipe recipe) {
    private static final String NOTHING = "not said";

    /// A few words each: `12 discs (open: 24 discs)`.
    List<String> between(BatchSource there, BatchSource here) {
        List<String> differences = new ArrayList<>();
        Map<String, String> one = said(there);
        Map<String, String> other = said(here);
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String then = one.getOrDefault(name, NOTHING);
            String now = other.getOrDefault(name, NOTHING);
            if (!squeezed(then).equals(squeezed(now))) {
                differences.add(name + " " + then + " (open: " + now + ")");
            }
        }
        if (!there.lots().equals(here.lots())) {
            differences.add("other lots");
        }
        return differences;
    }

    /// `5mW/cm2` and `5 mW/cm2` are one answer.
    private static String squeezed(String words) {
        return words.replace(" ", "");
    }

    private Map<String, String> said(BatchSource source) {
        Map<String, String> said = new LinkedHashMap<>(recipe.settings());
        said.putAll(source.settings());
        Order order = source.order();
        discs(order.discs(), said);
        put(said, "counted by", order.ratioBasis());
        if (order.start() != null) {
            said.put("begin", order.start().toString().replace('T', ' '));
        }
        if (!order.limits().isEmpty()) {
            said.put(
                    "at hand",
                    order.limits().stream()
                            .map(limit -> limit.available() + " of " + limit.input())
                            .collect(Collectors.joining(", ")));
        }
        return said;
    }

    private void discs(@Nullable DiscOrder discs, Map<String, String> said) {
        if (discs == null) {
            return;
        }
        put(said, "discs", discs.count());
        put(said, "spares", discs.spares());
        put(said, "diameter", discs.diameter());
        put(said, "measured on", discs.diameterOf());
        if (recipe.formula().output() instanceof Output.Discs usual) {
            usual.thickness().value().ifPresent(value -> put(said, "thickness", value));
            put(said, "overage", usual.overage());
            put(said, "dead volume", usual.deadVolume());
        }
        put(said, "thickness", discs.thickness());
        put(said, "overage", discs.overage());
        put(said, "dead volume", discs.deadVolume());
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, words(value));
        }
    }

    private static String words(Object value) {
        return switch (value) {
            case Output.Overage.Share(var share) -> share.toString();
            case Output.Overage.Extra(var volume) -> volume.toString();
            case Order.DiameterOf.DRY_DISC -> "dry disc";
            case Order.DiameterOf.MOULD -> "mould";
            case Order.RatioBasis.MOLECULES -> "molecules";
            case Order.RatioBasis.GROUPS -> "groups";
            default -> value.toString();
        };
    }
}
