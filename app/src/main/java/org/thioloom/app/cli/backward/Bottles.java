package org.thioloom.app.cli.backward;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.RecipeArgument;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.recipes.backward.AnyBatch;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// RECIPE and bottles without an order, and how an answer about them is given.
///
/// @param batch what was named; its order has no size
record Bottles(Console console, ParseResult words, BatchArguments batch) {

    static Offer offer(Offer offer) {
        return RecipeArgument.offer(offer)
                .option("--linker", "M", "Mn of the linker, 2000g/mol; the same as --set linker=M.")
                .repeatable("--set", "NAME=VALUE", "Fill in what the recipe asks.")
                .option(
                        "--ratio-basis",
                        "molecules|groups",
                        "What node and linker are counted in; the recipe's unless given.")
                .repeatable("--lot", "FILE", "Lots: assay, solvate, Mn, living groups.")
                .flag("--json", "The answer as JSON.");
    }

    static Bottles of(Console console, ParseResult words) throws IOException {
        return new Bottles(console, words, BatchArguments.of(console, words));
    }

    boolean json() {
        return Offer.isGiven(words, "--json");
    }

    /// The recipe; refused when anything that was read has an error.
    Outcome<MasterRecipe> recipe() {
        return batch.recipe() instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _)
                        && !Finding.anyError(batch.findings())
                ? new Outcome.Accepted<>(recipe, batch.findings())
                : new Outcome.Refused<>(batch.findings());
    }

    /// A batch of any size from these lots.
    Outcome<ControlRecipe> any(MasterRecipe recipe, List<Lot> lots) {
        return AnyBatch.of(recipe, batch.order().ratioBasis(), lots);
    }

    /// What is drawn and what is written of an answer.
    record Reply(String text, String json) {}

    /// Prints the answer, or why there is none.
    <T> int tell(Answer<T> answer, List<Finding> said, Function<T, Reply> reply) {
        List<Finding> findings = Finding.gravestFirst(said);
        console.err().print(batch.names().draw(findings));
        return switch (answer) {
            case Found<T>(T value) -> {
                Reply told = reply.apply(value);
                console.out().print(json() ? told.json : told.text);
                yield ExitCode.DONE;
            }
            case Refused<T>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    int refuse(List<Finding> findings) {
        return batch.names().refuse(console, findings, json());
    }

    /// Findings of reading, and more.
    List<Finding> with(List<Finding> more) {
        List<Finding> all =
                new ArrayList<>(
                        batch.findings().stream()
                                .filter(finding -> finding.pointer().startsWith("/order"))
                                .toList());
        all.addAll(more);
        return all.stream().distinct().toList();
    }

    /// A bare number given as an option; empty when none was.
    OptionalDouble number(String option) {
        String typed = words.matchedOptionValue(option, null);
        return typed == null ? OptionalDouble.empty() : OptionalDouble.of(number(option, typed));
    }

    double number(String option, String typed) {
        try {
            return Double.parseDouble(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Offer.refusal(words, option + " " + typed + " is not a number; write 0.97");
        }
    }

    /// A number that must be given.
    double required(String option, String what) {
        return number(option)
                .orElseThrow(() -> Offer.refusal(words, option + " is missing; give " + what));
    }

    /// A quantity given as an option, in a unit; empty when none was.
    <D extends Dimension> OptionalDouble quantity(String option, UnitSet<D> units, Unit<D> unit) {
        return new QuantityOption<>(option, units)
                .value(words)
                .map(quantity -> OptionalDouble.of(quantity.in(unit)))
                .orElse(OptionalDouble.empty());
    }
}
