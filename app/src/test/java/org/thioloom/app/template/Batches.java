package org.thioloom.app.template;

import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Batches to be written into templates.
final class Batches {
    static final String VERSION = "test";

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 9, 0);

    private Batches() {}

    /// Of the paper's membranes.
    static TemplateFill.Plan discs(String grade, int count, boolean clock) {
        Order.DiscOrder discs = order(count, "120");
        return plan(grade, "anp-c", new Order(discs, null, List.of(), clock ? START : null));
    }

    /// So thick, `[um]`.
    static TemplateFill.Plan thick(int count, String thickness) {
        return plan(
                "anp-c-2.0k", "anp-c", new Order(order(count, thickness), null, List.of(), START));
    }

    private static Order.DiscOrder order(int count, String thickness) {
        return new Order.DiscOrder(
                count,
                0,
                Quantity.of("7", Units.MILLIMETRE),
                Order.DiameterOf.DRY_DISC,
                Quantity.of(thickness, Units.MICROMETRE),
                null,
                null);
    }

    /// Of the node, by the gram.
    static TemplateFill.Plan synthesis() {
        BatchSource source =
                new BatchSource(
                        ShippedTemplates.text("borate-node-hexenyl-ether").orElseThrow(),
                        null,
                        Map.of(
                                "alcohol equivalents", "1.2",
                                "base", "cesium carbonate",
                                "base equivalents", "1.1",
                                "solvent", "tetrahydrofuran",
                                "concentration", "0.1 mol/L",
                                "reaction temperature", "60 degC",
                                "reaction time", "12 h"),
                        new Order(
                                null,
                                null,
                                List.of(new Order.Limit("chloride", Quantity.of("30", Units.GRAM))),
                                null),
                        List.of(),
                        BatchSource.Beside.NOTHING);
        return plan(source);
    }

    private static TemplateFill.Plan plan(String recipe, String parent, Order order) {
        return plan(
                new BatchSource(
                        ShippedTemplates.text(recipe).orElseThrow(),
                        new BatchSource.Parent(parent, ShippedTemplates.text(parent).orElseThrow()),
                        Map.of(),
                        order,
                        List.of(),
                        BatchSource.Beside.NOTHING));
    }

    private static TemplateFill.Plan plan(BatchSource source) {
        Paperwork paperwork = new Paperwork(PaperSize.A4, Optional.empty(), 1, "");
        return new TemplateFill.Plan(
                accepted(OpenedBatch.of(source).record()),
                paperwork,
                VERSION,
                BatchWriter.write(source));
    }

    /// As it is drawn for a laboratory to restyle.
    static byte[] template() {
        return template(discs("anp-c-2.0k", 12, false).record());
    }

    static byte[] template(BatchRecord example) {
        return WorkbookTemplate.draw(example, PaperSize.A4, VERSION);
    }

    static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(T value, var _)) {
            return value;
        }
        throw new AssertionError(outcome.findings().toString());
    }
}
