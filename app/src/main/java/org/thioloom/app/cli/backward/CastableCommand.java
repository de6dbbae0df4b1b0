package org.thioloom.app.cli.backward;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.backward.TextBackward;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Light;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.CastableAnswer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.writing.backward.BackwardWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// `thioloom backward castable`: how thick a film may be cast for an exposure.
record CastableCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return Bottles.offer(
                        Offer.of(
                                "castable",
                                this,
                                "How thick a film an exposure cures throughout, and how much"
                                        + " initiator is best."))
                .option("--time", "T", "Exposure, 5min.")
                .option("--conversion", "P", "Wanted throughout, of the scarcer group, 0.95.")
                .option(
                        "--irradiance",
                        "E",
                        "Measured at the sample, 2mW/cm2; the recipe's unless given.")
                .option("--wavelength", "L", "Of the lamp, 365nm; the recipe's unless given.")
                .option(
                        "--absorption",
                        "EPSILON",
                        "Of the initiator there, decadic, in L/(mol cm); the table's unless given.")
                .option(
                        "--kinetics",
                        "SET",
                        "Rate constants: "
                                + KineticSet.all().stream()
                                        .map(KineticSet::key)
                                        .collect(Collectors.joining(", "))
                                + "; the first unless given.")
                .option(
                        "--thickness",
                        "T",
                        "Dry thickness of the film that is wanted; the recipe's unless given.")
                .footer(
                        "",
                        "A lamp's watts are no irradiance: measure mW/cm2 where the film lies.",
                        "",
                        "For example:",
                        "  thioloom backward castable anp-c-2.0k --irradiance 2mW/cm2 \\",
                        "      --wavelength 365nm --time 5min --conversion 0.95")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Bottles bottles = Bottles.of(console, words);
        Outcome<MasterRecipe> recipe = bottles.recipe();
        if (!(recipe instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))) {
            return bottles.refuse(recipe.findings());
        }
        CastableAnswer.Question question = question(bottles, master);
        return switch (bottles.any(master, bottles.batch().lots())) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    bottles.refuse(bottles.with(findings));
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, List<Finding> said) -> {
                List<Finding> findings = bottles.with(said);
                yield bottles.tell(
                        CastableAnswer.of(plan, question),
                        findings,
                        answer ->
                                new Bottles.Reply(
                                        TextBackward.draw(master.header().id(), answer),
                                        BackwardWriter.write(answer, findings)));
            }
        };
    }

    private static CastableAnswer.Question question(Bottles bottles, MasterRecipe recipe) {
        return new CastableAnswer.Question(
                light(bottles, recipe),
                kinetics(bottles),
                bottles.number("--absorption"),
                bottles.quantity("--time", Units.TIME, Units.SECOND)
                        .orElseThrow(() -> missing(bottles, "--time", "the exposure: 5min")),
                bottles.required("--conversion", "what is wanted throughout: 0.95"),
                thickness(bottles, recipe));
    }

    private static RuntimeException missing(Bottles bottles, String option, String what) {
        return Offer.refusal(bottles.words(), option + " is missing; give " + what);
    }

    private static Light light(Bottles bottles, MasterRecipe recipe) {
        var lamp = recipe.used(Lamp.class);
        OptionalDouble irradiance =
                bottles.quantity(
                        "--irradiance", Units.IRRADIANCE, Units.MILLIWATT_PER_SQUARE_CENTIMETRE);
        OptionalDouble wavelength = bottles.quantity("--wavelength", Units.LENGTH, Units.NANOMETRE);
        return new Light(
                irradiance.orElseGet(() ->
                        lamp.flatMap(l -> l.irradiance().value())
                                .map(e -> e.in(Units.MILLIWATT_PER_SQUARE_CENTIMETRE))
                                .orElseThrow(() ->
                                        missing(
                                                bottles,
                                                "--irradiance",
                                                "what a radiometer shows at the sample: 2mW/cm2"))),
                wavelength.orElseGet(() ->
                        lamp.flatMap(l -> l.wavelength().value())
                                .map(l -> l.in(Units.NANOMETRE))
                                .orElseThrow(() ->
                                        missing(
                                                bottles,
                                                "--wavelength",
                                                "that of the lamp: 365nm"))));
    }

    private static KineticSet kinetics(Bottles bottles) {
        String typed = bottles.words().matchedOptionValue("--kinetics", null);
        return typed == null
                ? KineticSet.all().getFirst()
                : KineticSet.find(typed)
                        .orElseThrow(() ->
                                Offer.refusal(
                                        bottles.words(),
                                        "--kinetics "
                                                + typed
                                                + ": use one of "
                                                + KineticSet.all().stream()
                                                        .map(KineticSet::key)
                                                        .collect(Collectors.joining(", "))));
    }

    /// Of the film that is wanted, `[mm]`.
    private static double thickness(Bottles bottles, MasterRecipe recipe) {
        OptionalDouble typed = bottles.quantity("--thickness", Units.LENGTH, Units.MILLIMETRE);
        if (typed.isPresent()) {
            if (!(typed.getAsDouble() > 0)) {
                throw Offer.refusal(bottles.words(), "--thickness is not above zero");
            }
            return typed.getAsDouble();
        }
        return recipe.formula().output() instanceof Output.Discs discs
                ? discs.thickness()
                        .value()
                        .map(thickness -> thickness.in(Units.MILLIMETRE))
                        .orElseThrow(() -> missing(bottles, "--thickness", "120um"))
                : 1;
    }
}
