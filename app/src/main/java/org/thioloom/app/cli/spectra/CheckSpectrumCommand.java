package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.spectra.TextSpectrumCheck;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.verdict.Film;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Step;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.writing.spectra.SpectrumCheckWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `thioloom ftir check`: whether a spectrum shows what a stage of a batch should.
///
/// @param expectations what a stage of a plan should show
public record CheckSpectrumCommand(Console console, StageExpectations expectations)
        implements Command {

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("check", this, "Whether a spectrum shows what a stage should leave.");
        return BatchArguments.offer(offer)
                .argument(
                        "SPECTRUM", "The spectrum of that stage; FILE#2 for the second in a file.")
                .option("--stage", "S", "The stage that the spectrum was taken after.")
                .repeatable(
                        "--reference",
                        "STAGE=FILE",
                        "A spectrum of an earlier stage, measured alike, in the order made.")
                .option("--residual", "SHARE", "What may be left of a group; 5mol%% unless given.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "Exit code 3: some group is not as it should be.",
                        "",
                        "For example:",
                        "  thioloom ftir check anp-c-2.0k --stage Cure film.spa --reference"
                                + " Mix=mix.spa --reference Node=node.spa")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        String stage = words.matchedOptionValue("--stage", null);
        if (stage == null) {
            throw Offer.refusal(words, "--stage is missing: say which stage the spectrum is of");
        }
        double residual = residual(words);
        Map<String, String> references = Offer.pairs(words, "--reference");
        BatchArguments batch = BatchArguments.of(console, words);
        return switch (batch.plan()) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, Offer.isGiven(words, "--json"));
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _) -> {
                String file = Offer.argument(words, 1);
                Answer<SpectrumReport> report =
                        report(plan, new Named(stage, file), references, residual);
                yield switch (report) {
                    case Refused<SpectrumReport>(String sentence, String remedy) -> {
                        console.err().println("thioloom: " + sentence + "; " + remedy);
                        yield ExitCode.REFUSED;
                    }
                    case Found<SpectrumReport>(SpectrumReport found) -> {
                        print(words, plan, file, found);
                        yield found.isBroken() ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
                    }
                };
            }
        };
    }

    /// A stage and the file of its spectrum.
    private record Named(String stage, String file) {}

    private Answer<SpectrumReport> report(
            ControlRecipe plan, Named sample, Map<String, String> references, double residual)
            throws IOException {
        List<Step> earlier = new ArrayList<>();
        for (Map.Entry<String, String> reference : references.entrySet()) {
            switch (step(plan, new Named(reference.getKey(), reference.getValue()))) {
                case Found<Step>(Step step) -> earlier.add(step);
                case Refused<Step> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        return step(plan, sample).map(step -> SpectrumReport.of(step, earlier, residual));
    }

    private Answer<Step> step(ControlRecipe plan, Named named) throws IOException {
        Answer<Film> film = new MeasuredFile(named.file).read(console).then(Film::of);
        return film.then(f ->
                expectations
                        .of(plan, named.stage)
                        .map(expected -> new Step(named.stage, f, expected)));
    }

    private void print(ParseResult words, ControlRecipe plan, String file, SpectrumReport report) {
        console.out()
                .print(
                        Offer.isGiven(words, "--json")
                                ? SpectrumCheckWriter.write(
                                        plan.master().header().id(), file, report)
                                : TextSpectrumCheck.draw(file, report, TextRecord.WIDTH));
    }

    private static double residual(ParseResult words) {
        var typed = new QuantityOption<>("--residual", Units.AMOUNT_FRACTION).value(words);
        if (typed.isEmpty()) {
            return SpectrumReport.USUAL_TOLERANCE;
        }
        double share = typed.get().in(Units.PERCENT_BY_AMOUNT) / 100;
        if (!(share > 0 && share < 1)) {
            throw Offer.refusal(
                    words, "--residual " + typed.get() + " is not between 0 and 100 mol%");
        }
        return share;
    }
}
