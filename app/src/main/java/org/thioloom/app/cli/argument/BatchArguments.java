package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.plan.Planner;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A batch as it was named on the command line: a recipe, an order, lots.
///
/// @param names what the recipe and the lots were called, for findings
/// @param recipe empty of errors only where it could be read
/// @param file of the recipe, as it was read
/// @param findings of reading all three
public record BatchArguments(
        Names names,
        EditableRecipe file,
        Outcome<MasterRecipe> recipe,
        Order order,
        List<Lot> lots,
        List<Finding> findings) {

    public BatchArguments {
        lots = List.copyOf(lots);
        findings = List.copyOf(findings);
    }

    private static final int SOME = 100;

    /// Adds RECIPE, the options of an order and `--lot` to what a command offers.
    public static Offer offer(Offer offer) {
        return lots(OrderOptions.offer(RecipeArgument.offer(offer)));
    }

    /// The same for a command that can do without RECIPE.
    public static Offer offerIfAny(Offer offer) {
        return lots(OrderOptions.offer(RecipeArgument.offerOptional(offer)));
    }

    /// The same for a command that can do without RECIPE, and whose `--linker` means more.
    public static Offer offerOptional(Offer offer) {
        return lots(OrderOptions.offerWithoutLinker(RecipeArgument.offerOptional(offer)));
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
        List<String> files = Offer.all(words, "--lot");
        StandardInput.once(
                words, Stream.concat(Stream.of(Offer.argument(words, 0)), files.stream()));
        RecipeArgument recipe = RecipeArgument.of(console, words);
        Outcome<MasterRecipe> read = recipe.read(options.settings());
        findings.addAll(read.findings());
        List<Lot> lots = new ArrayList<>();
        if (recipe.catalogue().content()
                instanceof Outcome.Accepted<Catalogue>(Catalogue catalogue, var _)) {
            lots.addAll(lots(texts(console, files), catalogue, findings));
        }
        Names names = recipe.names(String.join(", ", files));
        return new BatchArguments(
                names, recipe.editable(options.settings()), read, order, lots, findings);
    }

    /// The same batch under the light of a lamp.
    public BatchArguments under(LampOptions lamp) {
        return switch (recipe) {
            case Outcome.Refused<MasterRecipe> _ -> this;
            case Outcome.Accepted<MasterRecipe>(MasterRecipe master, var said) ->
                    new BatchArguments(
                            names,
                            file,
                            new Outcome.Accepted<>(lamp.light(master), said),
                            order,
                            lots,
                            findings);
        };
    }

    /// The same batch with what an order needs and this one leaves out, for questions that do not
    /// depend on it: some discs, of some width.
    public BatchArguments withSomeDiscs() {
        DiscOrder discs = order.discs();
        boolean sized = discs != null && discs.diameter() != null;
        boolean counted = (discs != null && discs.count() != null) || !order.limits().isEmpty();
        if (sized && counted) {
            return this;
        }
        Integer count = discs == null ? null : discs.count();
        DiscOrder some =
                new DiscOrder(
                        counted ? count : Integer.valueOf(SOME),
                        discs == null ? 0 : discs.spares(),
                        sized && discs != null
                                ? discs.diameter()
                                : Quantity.of("10", Units.MILLIMETRE),
                        discs == null ? DiameterOf.DRY_DISC : discs.diameterOf(),
                        discs == null ? null : discs.thickness(),
                        discs == null ? null : discs.overage(),
                        discs == null ? null : discs.deadVolume());
        return new BatchArguments(
                names,
                file,
                recipe,
                new Order(some, order.ratioBasis(), order.limits(), order.start()),
                lots,
                findings);
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

    /// The same, when no order was given, for one disc of 7 mm, or for a gram of the first input:
    /// for answers that do not depend on how much is made.
    public BatchArguments orNominal() {
        boolean ordered = order.discs() != null || !order.limits().isEmpty();
        return !ordered
                        && recipe
                                instanceof
                                Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _)
                ? new BatchArguments(names, file, recipe, nominal(master), lots, findings)
                : this;
    }

    private Order nominal(MasterRecipe master) {
        Formula formula = master.formula();
        if (formula.output() instanceof Output.Discs discs) {
            boolean open = discs.thickness().value().isEmpty();
            return new Order(
                    new DiscOrder(
                            1,
                            0,
                            Quantity.of("7", Units.MILLIMETRE),
                            DiameterOf.DRY_DISC,
                            open ? Quantity.of("100", Units.MICROMETRE) : null,
                            null,
                            null),
                    order.ratioBasis(),
                    List.of(),
                    null);
        }
        var one = new Limit(formula.inputs().getFirst().id(), Quantity.of("1", Units.GRAM));
        return new Order(null, order.ratioBasis(), List.of(one), null);
    }

    /// The same with another order.
    public BatchArguments withOrder(Order other) {
        return new BatchArguments(names, file, recipe, other, lots, findings);
    }

    private static List<String> texts(Console console, List<String> names) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            texts.add(InputFile.read(console, name).text());
        }
        return texts;
    }

    private static List<Lot> lots(List<String> texts, Catalogue catalogue, List<Finding> findings) {
        List<Lot> lots = new ArrayList<>();
        for (String text : texts) {
            Outcome<List<Lot>> read = LotReader.read(text, catalogue);
            findings.addAll(read.findings());
            if (read instanceof Outcome.Accepted<List<Lot>>(List<Lot> more, var _)) {
                lots.addAll(more);
            }
        }
        return lots;
    }
}
