package org.thioloom.app.cli.backward;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.backward.TextBackward;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.WholeWeighing;
import org.thioloom.recipes.backward.WholeWeighing.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.backward.BackwardWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;

/// `thioloom backward weigh`: a plan in whole divisions of the balance.
record WeighCommand(Console console) implements Command {
    private static final String STEP = "0.1";

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "weigh",
                        this,
                        "A plan in whole divisions of balance and pipette, nearest to its ratio.");
        return BatchArguments.offer(offer)
                .option(
                        "--division",
                        "M",
                        "Last digit of the balance, 0.1mg; the recipe's unless given.")
                .option("--step", "V", "Step of the pipette, 0.5uL; 0.1uL unless given.")
                .flag("--json", "The answer as JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom backward weigh anp-c-2.0k --discs 12 --diameter 7mm --thickness"
                                + " 120um")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        BatchArguments batch = BatchArguments.of(console, words);
        boolean json = Offer.isGiven(words, "--json");
        return switch (batch.plan()) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, List<Finding> all) -> {
                List<Finding> findings = Finding.gravestFirst(all);
                Bench bench = bench(words, plan.master());
                console.err().print(batch.names().draw(findings));
                yield tell(BatchRecord.of(plan, findings), bench, json);
            }
        };
    }

    private int tell(BatchRecord record, Bench bench, boolean json) {
        return switch (WholeWeighing.of(record.weighing(), bench)) {
            case Found<WholeWeighing>(WholeWeighing weighing) -> {
                console.out()
                        .print(
                                json
                                        ? BackwardWriter.write(weighing, record.findings())
                                        : TextBackward.draw(
                                                record.control().master().header().id(), weighing));
                yield ExitCode.DONE;
            }
            case Refused<WholeWeighing>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    private static Bench bench(ParseResult words, MasterRecipe recipe) {
        return new Bench(
                new QuantityOption<>("--division", Units.MASS)
                        .value(words)
                        .orElse(recipe.balance().resolution()),
                new QuantityOption<>("--step", Units.VOLUME)
                        .value(words)
                        .orElse(Quantity.of(STEP, Units.MICROLITRE)),
                recipe.pipette().resolution());
    }
}
