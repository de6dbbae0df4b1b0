package org.thioloom.app.workbook;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.Map;

/// The recipes that ship, each as a batch.
final class Bundled {
    private Bundled() {}

    /// Twelve discs, or a gram of what the recipe begins with.
    static BatchRecord record(String id) {
        MasterRecipe master =
                accepted(
                        ShippedTemplates.reader()
                                .read(ShippedTemplates.text(id).orElseThrow(), answers(id)));
        boolean grams = List.of("borate-node-hexenyl-ether", "fluoroborate-diyne").contains(id);
        Outcome<ControlRecipe> plan =
                Planner.plan(master, grams ? grams(master) : discs(), List.of());
        return BatchRecord.of(accepted(plan), plan.findings());
    }

    private static Order grams(MasterRecipe master) {
        String first = master.formula().inputs().getFirst().id();
        return new Order(
                null,
                null,
                List.of(new Order.Limit(first, Quantity.of("1", Units.GRAM))),
                Drawn.START);
    }

    private static Order discs() {
        Order.DiscOrder discs =
                Order.DiscOrder.OPEN
                        .withCount(12)
                        .withDiameter(Quantity.of("7", Units.MILLIMETRE))
                        .withThickness(Quantity.of("120", Units.MICROMETRE));
        return new Order(discs, null, List.of(), Drawn.START);
    }

    /// To all that a recipe must be told.
    private static Map<String, String> answers(String id) {
        return switch (id) {
            case "anp-c" -> Map.of("linker", "2000 g/mol");
            case "borate-node-hexenyl-ether" ->
                    Map.of(
                            "alcohol equivalents", "1.2",
                            "base", "sodium-hydride",
                            "base equivalents", "1.1",
                            "solvent", "thf",
                            "concentration", "0.1 mol/L",
                            "reaction temperature", "25 degC",
                            "reaction time", "16 h");
            case "fluoroborate-diyne" ->
                    Map.of(
                            "alkynes per iodide", "1",
                            "base", "triethylamine",
                            "base equivalents", "10",
                            "solvent", "dmf",
                            "concentration", "0.05 mol/L",
                            "reaction temperature", "80 degC",
                            "reaction time", "72 h");
            case "ionogel-triallyl-trithiol" ->
                    Map.of(
                            "thiols per ene", "1",
                            "photoinitiator", "dmpa",
                            "initiator per monomers", "1 wt%");
            case "trithiol-peg-diacrylate" ->
                    Map.of(
                            "diacrylate", "700 g/mol",
                            "acrylates per thiol", "1.2",
                            "salt in the dry network", "20 wt%",
                            "solvent", "acetonitrile",
                            "solids in solution", "50 wt%",
                            "photoinitiator", "dmpa",
                            "initiator per monomers", "1 wt%");
            default -> Map.of();
        };
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(outcome.findings().toString());
    }
}
