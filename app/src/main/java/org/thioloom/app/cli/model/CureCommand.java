package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.app.cli.argument.LampOptions;
import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.model.TextExposure;
import org.thioloom.chem.answer.Answer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.forecast.exposure.BatchExposure;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.writing.model.ExposureWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `thioloom cure`: how long to expose a film, and whether its back will cure.
public record CureCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                        "cure",
                        this,
                        "How long to expose, as well as anybody can say, and whether the back will"
                                + " cure. Of a recipe, or of a liquid that is told.");
        return CureOptions.offer(LampOptions.offer(BatchArguments.offerIfAny(offer)))
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "Watts of a lamp are not light at the sample: without a measured irradiance"
                                + " there is no time.",
                        "",
                        "For example:",
                        "  thioloom cure anp-c-2.0k --irradiance 5mW/cm2 --wavelength 365nm",
                        "  thioloom cure anp-c-3.4k --irradiance 5mW/cm2 --wavelength 365nm"
                                + " --known-good 20min@150um@2mW/cm2",
                        "  thioloom cure --ene 0.44mol/L --initiator-concentration 44mmol/L --depth"
                                + " 240um \\",
                        "    --irradiance 1mW/cm2 --wavelength 365nm --time 5min")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        LampOptions lamp = LampOptions.of(words);
        CureOptions options = new CureOptions(words);
        if (Offer.argument(words, 0).isEmpty()) {
            return answer(words, new Asked(Names.of("order"), null, List.of()), options.told(lamp));
        }
        BatchArguments batch = BatchArguments.of(console, words).under(lamp).withSomeDiscs();
        return switch (batch.plan()) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    batch.names().refuse(console, findings, Offer.isGiven(words, "--json"));
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, List<Finding> findings) ->
                    switch (BatchExposure.of(plan)) {
                        case Answer.Found<ExposureQuestion>(ExposureQuestion question) ->
                                answer(
                                        words,
                                        new Asked(
                                                batch.names(),
                                                plan.master().header(),
                                                ofTheLight(plan, findings)),
                                        options.of(question, plan));
                        case Answer.Refused<ExposureQuestion>(String said, String remedy) ->
                                refuse(words, batch.names(), findings, said, remedy);
                    };
        };
    }

    /// Of what is asked.
    private record Asked(Names names, @Nullable Header recipe, List<Finding> findings) {}

    private int answer(ParseResult words, Asked asked, ExposureQuestion question) {
        ExposureForecast forecast = ExposureForecast.of(question);
        if (forecast.outlook() instanceof Refused(String sentence, String remedy)) {
            return refuse(words, asked.names(), asked.findings(), sentence, remedy);
        }
        boolean json = Offer.isGiven(words, "--json");
        console.err().print(asked.names().draw(asked.findings()));
        console.out()
                .print(
                        json
                                ? ExposureWriter.write(asked.recipe(), forecast, asked.findings())
                                : TextExposure.draw(
                                        asked.recipe() == null ? "a liquid" : asked.recipe().id(),
                                        forecast));
        return ExitCode.DONE;
    }

    private int refuse(
            ParseResult words, Names names, List<Finding> before, String sentence, String remedy) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(Rule.NO_ANSWER.at("/order/cure", sentence, remedy));
        return names.refuse(console, findings, Offer.isGiven(words, "--json"));
    }

    /// What a plan finds that matters to its light; the rest is told when it is planned.
    private static List<Finding> ofTheLight(ControlRecipe plan, List<Finding> findings) {
        String lamp = plan.master().used(Lamp.class).map(Lamp::pointer).orElse("/no/lamp");
        return Finding.gravestFirst(
                findings.stream()
                        .filter(f ->
                                f.pointer().startsWith(lamp)
                                        || f.rule() == Rule.UNIT_ALIAS
                                        || f.rule() == Rule.INITIATOR_HIGH
                                        || f.rule() == Rule.THICKER_THAN_SEEN)
                        .toList());
    }
}
