package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.CalibrationFile;
import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.model.TextFilm;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.forecast.FilmForecast;
import org.thioloom.recipes.forecast.OwnLine;
import org.thioloom.recipes.writing.model.FilmWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `thioloom film`: how much to dispense for a film, or how thick it will be; computed, and by the
/// user's own discs.
public record FilmCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "film",
                        this,
                        "How much to dispense for a dry film, or what film a volume gives: computed"
                                + " from what stays, and by discs of your own.");
        return FilmOptions.offer(CalibrationFile.offer(BatchArguments.offerIfAny(offer)))
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom film --thickness 120um --diameter 7mm --solids-volume"
                                + " 48.69vol%",
                        "  thioloom film anp-c-2.0k --volume 9.5uL --diameter 7mm --calibration"
                                + " discs.csv",
                        "  thioloom film --thickness 120um --calibration discs.csv --tolerance"
                                + " 10um")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        FilmOptions options = new FilmOptions(words);
        Optional<CalibrationFile> discs = CalibrationFile.of(console, words);
        if (Offer.argument(words, 0).isEmpty()) {
            Names names = Names.of(discs.map(CalibrationFile::name).orElse("order"));
            List<Finding> findings = discs.map(file -> file.discs().findings()).orElse(List.of());
            return answer(new Asked(words, names, discs, findings), options.told());
        }
        BatchArguments batch = BatchArguments.of(console, words).withSomeDiscs();
        return switch (batch.plan()) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, Offer.isGiven(words, "--json"));
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _) -> {
                List<Finding> findings = discs.map(CalibrationFile::ofTheOrder).orElse(List.of());
                yield answer(new Asked(words, batch.names(), discs, findings), options.of(plan));
            }
        };
    }

    /// What was asked, and what was found in asking.
    private record Asked(
            ParseResult words,
            Names names,
            Optional<CalibrationFile> discs,
            List<Finding> findings) {}

    private int answer(Asked asked, FilmOptions.Wanted wanted) {
        if (wanted.question().isEmpty() && asked.discs().isEmpty()) {
            throw Offer.refusal(
                    asked.words(),
                    "nothing says how much stays of the liquid; give --diameter and --solids-volume,"
                            + " a recipe, or --calibration");
        }
        List<Finding> findings = new ArrayList<>(asked.findings());
        FilmForecast computed =
                wanted.question().isEmpty()
                        ? null
                        : kept(FilmForecast.of(wanted.question().get()), findings);
        OwnLine own = asked.discs().isEmpty() ? null : own(asked.discs().get(), wanted, findings);
        boolean json = Offer.isGiven(asked.words(), "--json");
        if (Finding.anyError(findings)) {
            return asked.names().refuse(console, findings, json);
        }
        console.err().print(asked.names().draw(Finding.gravestFirst(findings)));
        console.out()
                .print(
                        json
                                ? FilmWriter.write(computed, own, findings)
                                : TextFilm.draw(computed, own));
        return ExitCode.DONE;
    }

    private static @Nullable OwnLine own(
            CalibrationFile file, FilmOptions.Wanted wanted, List<Finding> findings) {
        if (!(file.discs() instanceof Outcome.Accepted<Calibration>(Calibration line, var _))) {
            return null;
        }
        if (wanted.thickness().isPresent()) {
            return kept(
                    OwnLine.volumeFor(line, wanted.thickness().getAsDouble(), wanted.tolerance()),
                    findings);
        }
        return wanted.volume().isPresent()
                ? kept(OwnLine.thicknessAt(line, wanted.volume().getAsDouble()), findings)
                : OwnLine.of(line);
    }

    private static <T> @Nullable T kept(Answer<T> answer, List<Finding> findings) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T>(String sentence, String remedy) -> {
                findings.add(Rule.NO_ANSWER.at("/order/film", sentence, remedy));
                yield null;
            }
        };
    }
}
