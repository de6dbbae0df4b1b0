package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.spectra.TextFtir;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.band.BandTable;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.spectra.FtirWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `thioloom ftir expect`: what infrared should show at each stage of a recipe, and what could be
/// seen of it.
public record FtirExpectCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "expect",
                        this,
                        "What infrared should show at each stage of a recipe, and what lies in the"
                                + " way.");
        return BatchArguments.offer(MeasurementOptions.offer(BandsFile.offer(offer)))
                .option("--stage", "S", "One stage alone, such as cured.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "Without an order, one disc of 7 mm is taken: concentrations are the same.",
                        "",
                        "For example:",
                        "  thioloom ftir expect anp-c-2.0k --stage cured",
                        "  thioloom ftir expect anp-c-5.0k --scans 256 --through 50um",
                        "  thioloom ftir expect borate-node-hexenyl-ether --json")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        boolean json = Offer.isGiven(words, "--json");
        Optional<BandTable> table = BandsFile.read(console, words);
        if (table.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var instrument = new Instrument(table.get(), MeasurementOptions.measurement(words));
        BatchArguments batch = BatchArguments.of(console, words);
        return switch (RecipeStages.of(batch, instrument)) {
            case Outcome.Refused<RecipeStages>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, json);
            case Outcome.Accepted<RecipeStages>(RecipeStages stages, List<Finding> _) ->
                    answer(words, stages, json);
        };
    }

    private int answer(ParseResult words, RecipeStages stages, boolean json) {
        MasterRecipe recipe = stages.recipe();
        FtirPlan all = stages.plan();
        String stage = words.matchedOptionValue("--stage", null);
        FtirPlan plan =
                switch (stage == null ? new Answer.Found<>(all) : all.only(stage)) {
                    case Answer.Found<FtirPlan>(FtirPlan chosen) -> chosen;
                    case Answer.Refused<FtirPlan>(String sentence, String remedy) ->
                            throw Offer.refusal(words, "--stage: " + sentence + "; " + remedy);
                };
        console.out()
                .print(
                        json
                                ? FtirWriter.write(recipe.header(), plan, List.of())
                                : TextFtir.draw(recipe, plan));
        return ExitCode.DONE;
    }
}
