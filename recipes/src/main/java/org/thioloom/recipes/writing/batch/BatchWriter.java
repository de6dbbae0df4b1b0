package org.thioloom.recipes.writing.batch;

import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.writing.JsonTree;

import java.util.Locale;

/// Writes what a batch was planned from.
public final class BatchWriter {
    private BatchWriter() {}

    /// As text: two-space indent, declared key order, final newline.
    public static String write(BatchSource source) {
        JsonTree settings = new JsonTree();
        source.settings().forEach(settings::put);
        BatchSource.Parent parent = source.parent();
        return new JsonTree()
                .put("schema", "thioloom/batch/1")
                .put("recipe", source.recipe())
                .put(
                        "parent",
                        parent == null
                                ? null
                                : new JsonTree().put("id", parent.id()).put("text", parent.text()))
                .put("settings", source.settings().isEmpty() ? null : settings)
                .put("order", order(source.order()))
                .putTexts("lots", source.lots())
                .put("catalogue", source.beside().catalogue())
                .put(
                        "light",
                        source.beside().light() == null ? null : light(source.beside().light()))
                .put("discs", source.beside().discs())
                .text();
    }

    private static JsonTree light(Light light) {
        KnownGood known = light.knownGood();
        return new JsonTree()
                .put("irradiance", light.irradiance())
                .put("measuredOn", light.measuredOn())
                .put("wavelength", light.wavelength())
                .put("knownGood", known == null ? null : knownGood(known))
                .putTexts("through", light.through());
    }

    private static JsonTree knownGood(KnownGood known) {
        return new JsonTree()
                .put("time", known.time())
                .put("depth", known.depth())
                .put("irradiance", known.irradiance())
                .put("conversion", known.conversion());
    }

    private static JsonTree order(Order order) {
        JsonTree tree = new JsonTree();
        Order.DiscOrder discs = order.discs();
        if (discs != null) {
            discs(tree, discs);
        }
        JsonTree limits = new JsonTree();
        order.limits().forEach(limit -> limits.put(limit.input(), limit.available()));
        return tree.put("ratioBasis", order.ratioBasis() == null ? null : word(order.ratioBasis()))
                .put("limits", order.limits().isEmpty() ? null : limits)
                .put("start", order.start() == null ? null : order.start().toString());
    }

    private static void discs(JsonTree tree, Order.DiscOrder discs) {
        if (discs.count() != null) {
            tree.put("discs", discs.count());
        }
        tree.put("spares", discs.spares())
                .put("diameter", discs.diameter())
                .put("diameterOf", word(discs.diameterOf()))
                .put("thickness", discs.thickness());
        switch (discs.overage()) {
            case Overage.Share(var share) -> tree.put("overage", share);
            case Overage.Extra(var extra) -> tree.put("overage", extra);
            case null -> {
                // the recipe's own
            }
        }
        tree.put("deadVolume", discs.deadVolume());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
