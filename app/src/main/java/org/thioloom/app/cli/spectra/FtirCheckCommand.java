package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.PictureFiles;
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
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.verdict.Film;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Step;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.spectra.SpectrumCheckWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// `thioloom ftir check`: whether a spectrum shows what a stage of a batch should.
public record FtirCheckCommand(Console console) implements Command {

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("check", this, "Whether a spectrum shows what a stage should leave.");
        BandsFile.offer(BatchArguments.offer(offer));
        return PlotOptions.offer(PictureFiles.offer(offer))
                .argument(
                        "SPECTRUM", "The spectrum of that stage; FILE#2 for the second in a file.")
                .option("--stage", "S", "The stage that the spectrum was taken at, such as dried.")
                .repeatable(
                        "--reference",
                        "STAGE=FILE",
                        "A spectrum of an earlier stage, measured alike, in the order made.")
                .option(
                        "--residual",
                        "SHARE",
                        "What may be left of a group; the recipe's own unless given.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "Stages are those of thioloom ftir expect RECIPE.",
                        "Exit code 3: some group is not as it should be.",
                        "",
                        "For example:",
                        "  thioloom ftir check anp-c-2.0k film.spa --stage dried --reference"
                                + " mixed=mix.spa --out film.svg")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        String stage = words.matchedOptionValue("--stage", null);
        if (stage == null) {
            throw Offer.refusal(
                    words,
                    "--stage is missing: say which stage the spectrum is of; thioloom ftir expect"
                            + " RECIPE lists them");
        }
        OptionalDouble residual = residual(words);
        Map<String, String> references = Offer.pairs(words, "--reference");
        Optional<BandTable> bands = BandsFile.read(console, words);
        if (bands.isEmpty()) {
            return ExitCode.REFUSED;
        }
        PictureFiles pictures = PictureFiles.of(console, words, "");
        PlotSize size = PlotOptions.size(words);
        BatchArguments batch = BatchArguments.of(console, words);
        var instrument = new Instrument(bands.get(), Measurement.USUAL);
        return switch (RecipeStages.of(batch, instrument)) {
            case Outcome.Refused<RecipeStages>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, Offer.isGiven(words, "--json"));
            case Outcome.Accepted<RecipeStages>(RecipeStages stages, var _) -> {
                Named sample = new Named(stage, Offer.argument(words, 1));
                yield switch (judged(stages, sample, references, residual)) {
                    case Refused<Judged>(String sentence, String remedy) -> {
                        console.err().println("thioloom: " + sentence + "; " + remedy);
                        yield ExitCode.REFUSED;
                    }
                    case Found<Judged>(Judged found) -> {
                        print(words, stages.recipe(), sample.file(), found.report());
                        boolean drawn =
                                pictures.write(
                                        () ->
                                                new VerdictPlot(found.steps(), found.report())
                                                        .draw(size),
                                        () -> new Found<>(""));
                        yield !drawn
                                ? ExitCode.REFUSED
                                : found.report().isBroken() ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
                    }
                };
            }
        };
    }

    /// What came of it.
    ///
    /// @param steps the one that was judged last
    private record Judged(List<Step> steps, SpectrumReport report) {}

    /// A stage and the file of its spectrum.
    private record Named(String stage, String file) {}

    private Answer<Judged> judged(
            RecipeStages stages,
            Named sample,
            Map<String, String> references,
            OptionalDouble residual)
            throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<String, String> reference : references.entrySet()) {
            switch (step(stages, new Named(reference.getKey(), reference.getValue()))) {
                case Found<Step>(Step step) -> steps.add(step);
                case Refused<Step> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        Answer<Step> last = step(stages, sample);
        return stages.stage(sample.stage)
                .map(stage -> residual.orElse(stage.allowed()))
                .then(allowed ->
                        last.map(step -> {
                            SpectrumReport report = SpectrumReport.of(step, steps, allowed);
                            return new Judged(
                                    Stream.concat(steps.stream(), Stream.of(step)).toList(),
                                    report);
                        }));
    }

    private Answer<Step> step(RecipeStages stages, Named named) throws IOException {
        Answer<Film> film = SpectrumInput.read(console, named.file).one().then(Film::of);
        return stages.stage(named.stage)
                .then(stage -> film.map(f -> new Step(named.stage, f, expectations(stage))));
    }

    private static List<Expectation> expectations(Stage stage) {
        return stage.bands().stream().map(Forecast::taken).toList();
    }

    private void print(ParseResult words, MasterRecipe recipe, String file, SpectrumReport report) {
        console.out()
                .print(
                        Offer.isGiven(words, "--json")
                                ? SpectrumCheckWriter.write(recipe.header().id(), file, report)
                                : TextSpectrumCheck.draw(file, report, TextRecord.WIDTH));
    }

    private static OptionalDouble residual(ParseResult words) {
        var typed = new QuantityOption<>("--residual", Units.AMOUNT_FRACTION).value(words);
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = typed.get().in(Units.PERCENT_BY_AMOUNT) / 100;
        if (!(share > 0 && share < 1)) {
            throw Offer.refusal(
                    words, "--residual " + typed.get() + " is not between 0 and 100 mol%");
        }
        return OptionalDouble.of(share);
    }
}
