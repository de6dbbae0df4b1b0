package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A batch as it was named on the command line: a recipe, an order, lots.
///
/// @param names what the recipe and the lots were called, for findings
/// @param recipe empty of errors only where it could be read
/// @param findings of reading all three
public record BatchArguments(
        Names names,
        Outcome<MasterRecipe> recipe,
        Order order,
        List<Lot> lots,
        List<Finding> findings) {

    public BatchArguments {
        lots = List.copyOf(lots);
        findings = List.copyOf(findings);
    }

    /// Adds RECIPE, the options of an order and `--lot` to what a command offers.
    public static Offer offer(Offer offer) {
        return lots(OrderOptions.offer(offer.argument("RECIPE", RecipeArgument.HELP)));
    }

    /// The same for a command that can do without RECIPE, and whose `--linker` means more.
    public static Offer offerOptional(Offer offer) {
        return lots(
                OrderOptions.offerWithoutLinker(
                        offer.optionalArgument("RECIPE", RecipeArgument.HELP)));
    }

    private static Offer lots(Offer offer) {
        return offer.repeatable("--lot", "FILE", "Lots: assay, solvate, Mn, living groups.");
    }

    /// Reads all that was named.
    ///
    /// @throws IOException when a file cannot be read
    public static BatchArguments of(Console console, ParseResult words) throws IOException {
        List<Finding> findings = new ArrayList<>();
        OrderOptions options = new OrderOptions(words, findings);
        Order order = options.order();
        RecipeArgument recipe = RecipeArgument.of(console, Offer.argument(words, 0));
        Outcome<MasterRecipe> read = recipe.read(options.settings());
        findings.addAll(read.findings());
        List<String> files = Offer.all(words, "--lot");
        List<Lot> lots = lots(console, files, findings);
        Names names = new Names(recipe.name(), String.join(", ", files));
        return new BatchArguments(names, read, order, lots, findings);
    }

    /// The batch planned; refused when anything that was read has an error. Carries every finding
    /// of reading and of planning.
    public Outcome<ControlRecipe> plan() {
        if (!(recipe instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))
                || Finding.anyError(findings)) {
            return new Outcome.Refused<>(findings);
        }
        Outcome<ControlRecipe> planned = Planner.plan(master, order, lots);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(planned.findings());
        return switch (planned) {
            case Outcome.Refused<ControlRecipe> _ -> new Outcome.Refused<>(all);
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _) ->
                    new Outcome.Accepted<>(plan, all);
        };
    }

    /// The same with another order.
    public BatchArguments withOrder(Order other) {
        return new BatchArguments(names, recipe, other, lots, findings);
    }

    private static List<Lot> lots(Console console, List<String> names, List<Finding> findings)
            throws IOException {
        List<Lot> lots = new ArrayList<>();
        for (String name : names) {
            Outcome<List<Lot>> read = LotReader.read(InputFile.read(console, name).text());
            findings.addAll(read.findings());
            if (read instanceof Outcome.Accepted<List<Lot>>(List<Lot> more, var _)) {
                lots.addAll(more);
            }
        }
        return lots;
    }
}
