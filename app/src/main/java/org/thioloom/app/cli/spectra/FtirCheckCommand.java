package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.Names;
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
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.verdict.Film;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Step;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.verdict.StageCheck;
import org.thioloom.recipes.writing.spectra.SpectrumCheckWriter;
import org.thioloom.recipes.writing.spectra.SpectrumCheckWriter.RecordNote;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// `thioloom ftir check`: whether a spectrum shows what a stage of a batch should.
public record FtirCheckCommand(Console console) implements Command {

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("check", this, "Whether a spectrum shows what a stage should leave.");
        BandsFile.offer(BatchArguments.offer(offer));
        return PlotOptions.offer(RecordCopy.offer(PictureFiles.offer(offer)))
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
                        "The copy of a record gets the verdicts on its sheet 6_FTIR; rows that a"
                                + " person filled in stay.",
                        "",
                        "For example:",
                        "  thioloom ftir check anp-c-2.0k film.spa --stage dried --reference"
                                + " mixed=mix.spa --out film.svg",
                        "  thioloom ftir check anp-c-2.0k film.spa --stage dried --reference"
                                + " mixed=mix.spa --record batch.xlsx --out batch-dried.xlsx")
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
        PictureFiles pictures =
                PictureFiles.of(
                        console,
                        words,
                        "",
                        Offer.all(words, "--out").stream()
                                .filter(name -> !RecordCopy.isWorkbook(name))
                                .toList());
        PlotSize size = PlotOptions.size(words);
        BatchArguments batch = BatchArguments.of(console, words);
        var instrument = new Instrument(bands.get(), Measurement.USUAL);
        boolean json = Offer.isGiven(words, "--json");
        return switch (RecordCopy.of(console, words, batch)) {
            case Outcome.Refused<Optional<RecordCopy>>(List<Finding> why) ->
                    Names.of(words.matchedOptionValue("--record", "")).refuse(console, why, json);
            case Outcome.Accepted<Optional<RecordCopy>>(var copy, var _) ->
                    switch (stages(copy, batch, instrument)) {
                        case Outcome.Refused<RecipeStages>(List<Finding> findings) ->
                                batch.names().refuse(console, findings, json);
                        case Outcome.Accepted<RecipeStages>(RecipeStages stages, var _) -> {
                            Named sample = new Named(stage, Offer.argument(words, 1));
                            var answer = judged(stages, sample, references, residual);
                            yield answer(
                                    words,
                                    answer.map(judged ->
                                            new Told(stages, sample, judged, pictures, size)),
                                    copy);
                        }
                    };
        };
    }

    private static Outcome<RecipeStages> stages(
            Optional<RecordCopy> copy, BatchArguments batch, Instrument instrument) {
        boolean readable =
                batch.recipe() instanceof Outcome.Accepted<MasterRecipe>
                        && !Finding.anyError(batch.findings());
        return copy.isPresent() && readable
                ? new Outcome.Accepted<>(
                        RecipeStages.of(copy.get().plan(), instrument), batch.findings())
                : RecipeStages.of(batch, instrument);
    }

    /// All there is to tell, and to draw.
    private record Told(
            RecipeStages stages,
            Named sample,
            StageCheck judged,
            PictureFiles pictures,
            PlotSize size) {}

    private int answer(ParseResult words, Answer<Told> answer, Optional<RecordCopy> copy)
            throws IOException {
        return switch (answer) {
            case Refused<Told>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
            case Found<Told>(Told told) ->
                    copy.isPresent()
                            ? write(words, told, copy.get())
                            : finish(words, told, Optional.empty(), Map.of());
        };
    }

    private int write(ParseResult words, Told told, RecordCopy copy) throws IOException {
        SpectrumReport report = told.judged.report();
        Names names = Names.of(copy.name());
        return switch (copy.with(report, told.sample.file())) {
            case Outcome.Refused<byte[]>(List<Finding> why) ->
                    names.refuse(console, why, Offer.isGiven(words, "--json"));
            case Outcome.Accepted<byte[]>(byte[] made, List<Finding> findings) -> {
                console.err().print(names.draw(findings));
                String written = copy.place().getFileName().toString();
                yield finish(
                        words,
                        told,
                        Optional.of(new RecordNote(written, findings)),
                        Map.of(copy.place(), made));
            }
        };
    }

    private int finish(
            ParseResult words, Told told, Optional<RecordNote> note, Map<Path, byte[]> made)
            throws IOException {
        SpectrumReport report = told.judged.report();
        String recipe = told.stages.recipe().header().id();
        String file = told.sample.file();
        console.out()
                .print(
                        !Offer.isGiven(words, "--json")
                                ? TextSpectrumCheck.draw(file, report, TextRecord.WIDTH)
                                : note.isPresent()
                                        ? SpectrumCheckWriter.write(
                                                recipe, file, report, note.get())
                                        : SpectrumCheckWriter.write(recipe, file, report));
        boolean drawn =
                told.pictures.write(
                        () -> told.judged.picture(told.size), () -> new Found<>(""), made);
        return !drawn
                ? ExitCode.REFUSED
                : report.isBroken() ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    /// A stage and the file of its spectrum.
    private record Named(String stage, String file) {}

    private Answer<StageCheck> judged(
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
        return step(stages, sample)
                .then(last -> StageCheck.of(stages.plan(), last, steps, residual));
    }

    private Answer<Step> step(RecipeStages stages, Named named) throws IOException {
        Answer<Film> film = SpectrumInput.read(console, named.file).one().then(Film::of);
        return stages.stage(named.stage)
                .then(_ -> film)
                .then(found -> StageCheck.step(stages.plan(), named.stage, found));
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
