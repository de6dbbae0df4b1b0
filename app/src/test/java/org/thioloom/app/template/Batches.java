package org.thioloom.app.template;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.CastingPage;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// The same cast without a lamp.
    static TemplateFill.Plan unlit(TemplateFill.Plan plan) {
        CastingPage page = Objects.requireNonNull(plan.record().casting());
        CastingPage dark =
                new CastingPage(
                        page.discs(),
                        page.mouldMaterial(),
                        page.perDisc(),
                        page.perDiscMass(),
                        page.mould(),
                        page.dryDiameter(),
                        page.dryThickness(),
                        page.dryMass(),
                        page.dryDensity(),
                        null);
        return with(plan, dark, plan.record().ftirPage());
    }

    /// The same with spectra of one stage alone.
    static TemplateFill.Plan judgedAt(String stage, TemplateFill.Plan plan) {
        if (plan.record().ftir().only(stage) instanceof Answer.Found<FtirPlan>(FtirPlan only)) {
            return with(plan, plan.record().casting(), only.page());
        }
        throw new AssertionError("no stage " + stage);
    }

    private static TemplateFill.Plan with(
            TemplateFill.Plan plan, @Nullable CastingPage casting, FtirPage ftir) {
        BatchRecord record = plan.record();
        BatchRecord changed =
                new BatchRecord(
                        record.control(),
                        record.forecasts(),
                        record.findings(),
                        record.sections(),
                        record.hazards(),
                        record.cover(),
                        record.weighing(),
                        record.steps(),
                        record.recipe(),
                        casting,
                        record.checks(),
                        record.yield(),
                        record.wastes(),
                        record.ftir(),
                        ftir);
        return new TemplateFill.Plan(changed, plan.paperwork(), plan.version(), plan.source());
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
