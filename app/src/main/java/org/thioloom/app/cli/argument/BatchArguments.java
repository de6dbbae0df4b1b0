package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.opening.OpenedBatch;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A batch as it was named on the command line: a recipe, an order, lots; or the file of a batch,
/// whose own order, answers, lots and light stand where nothing else was typed.
///
/// @param names what the recipe and the lots were called, for findings
/// @param batch as it was read
public record BatchArguments(Names names, OpenedBatch batch) {
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
        List<Finding> remarks = new ArrayList<>();
        OrderOptions options = new OrderOptions(words, remarks);
        List<String> files = Offer.all(words, "--lot");
        StandardInput.once(
                words, Stream.concat(Stream.of(Offer.argument(words, 0)), files.stream()));
        RecipeArgument recipe = RecipeArgument.of(console, words);
        remarks.addAll(recipe.faults());
        Order order = options.order(recipe.order());
        List<String> lots = new ArrayList<>();
        for (String file : files) {
            lots.add(InputFile.read(console, file).text());
        }
        return new BatchArguments(
                recipe.names(String.join(", ", files)),
                OpenedBatch.of(recipe.source(options.settings(), order, lots), remarks));
    }

    /// The recipe as a file to be changed.
    public EditableRecipe file() {
        return batch.editable();
    }

    /// The recipe; empty of errors only where it could be read.
    public Outcome<MasterRecipe> recipe() {
        return batch.recipe();
    }

    /// What is wanted of it.
    public Order order() {
        return batch.source().order();
    }

    /// The bottles.
    public List<Lot> lots() {
        return batch.lots();
    }

    /// What was found on reading all three.
    public List<Finding> findings() {
        return batch.findings();
    }

    /// The same batch under the light of a lamp.
    public BatchArguments under(LampOptions lamp) {
        return new BatchArguments(
                names, batch.under(lamp.light().over(batch.source().beside().light())));
    }

    /// The same batch with what an order needs and this one leaves out, for questions that do not
    /// depend on it: some discs, of some width.
    public BatchArguments withSomeDiscs() {
        Order order = order();
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
        return withOrder(new Order(some, order.ratioBasis(), order.limits(), order.start()));
    }

    /// The batch planned; refused when anything that was read has an error. Carries every finding
    /// of reading and of planning.
    public Outcome<ControlRecipe> plan() {
        return batch.plan();
    }

    /// The same, when no order was given, for one disc of 7 mm, or for a gram of the first input:
    /// for answers that do not depend on how much is made.
    public BatchArguments orNominal() {
        boolean ordered = order().discs() != null || !order().limits().isEmpty();
        return !ordered
                        && recipe()
                                instanceof
                                Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _)
                ? withOrder(nominal(master))
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
                    order().ratioBasis(),
                    List.of(),
                    null);
        }
        var one = new Limit(formula.inputs().getFirst().id(), Quantity.of("1", Units.GRAM));
        return new Order(null, order().ratioBasis(), List.of(one), null);
    }

    /// The same with another order.
    public BatchArguments withOrder(Order other) {
        return new BatchArguments(names, batch.by(other));
    }
}
