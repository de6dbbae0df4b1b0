package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;

import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.OptionalDouble;

/// A network told on the command line, molecule by molecule, without a recipe.
record DirectNetwork(ParseResult words) {
    private static final MoleculeOption NODE = new MoleculeOption("--node");
    private static final MoleculeOption LINKER = new MoleculeOption("--linker");
    private static final List<String> OPTIONS =
            List.of(
                    "--node",
                    "--imbalance",
                    "--ene-alive",
                    "--thiol-alive",
                    "--density",
                    "--polymer");
    private static final int LINKS = 2;
    private static final double CUBIC_METRES = 1e-6;

    static Offer offer(Offer offer) {
        return offer.repeatable(
                        "--node",
                        "F:M[:N]",
                        "Without a recipe: a molecule of F enes and molar mass M, N parts of it.")
                .repeatable(
                        "--linker",
                        "F:M[:N]",
                        "The same with F thiols. With a recipe: Mn of its linker, 2000g/mol.")
                .option(
                        "--imbalance",
                        "R",
                        "Living enes per living thiol. Without it, every N is counted in moles.")
                .option(
                        "--ene-alive",
                        "Q",
                        "Share of the enes that are really there, 0.97; else all.")
                .option("--thiol-alive", "Q", "The same of the thiols.")
                .option("--density", "D", "Of the dry polymer, 1.2g/mL; it gives moduli.")
                .option(
                        "--polymer",
                        "V",
                        "Polymer in what is cured, 48vol%%; all of it unless given.");
    }

    /// Whether any of these was given.
    boolean isTold() {
        return OPTIONS.stream().anyMatch(words::hasMatchedOption);
    }

    /// The network, or why it cannot react.
    Answer<WeighedNetwork> read() {
        List<Species> enes = NODE.read(words, alive("--ene-alive"));
        List<Species> thiols = LINKER.read(words, alive("--thiol-alive"));
        if (enes.isEmpty() || thiols.isEmpty()) {
            throw Offer.refusal(words, "give at least one --node and one --linker, or a recipe");
        }
        return StepGrowth.of(enes, thiols)
                .then(this::balanced)
                .then(growth -> film(growth).map(film -> weighed(growth, film.orNull())));
    }

    private double alive(String option) {
        return new NumberOption(option).betweenZeroAndOne(words).orElse(1);
    }

    private Answer<StepGrowth> balanced(StepGrowth growth) {
        OptionalDouble wanted = new NumberOption("--imbalance").aboveZero(words);
        if (wanted.isEmpty()) {
            if (!NODE.allHaveAmounts(words) || !LINKER.allHaveAmounts(words)) {
                throw Offer.refusal(
                        words,
                        "how much of each is not said; give --imbalance 1, or an amount with every"
                                + " --node and --linker, as in 4:1062.71:1 and 2:2000:2");
            }
            return new Found<>(growth);
        }
        double times = growth.ratio() / wanted.getAsDouble();
        return StepGrowth.of(
                growth.enes(),
                growth.thiols().stream()
                        .map(s ->
                                new Species(
                                        s.amount() * times,
                                        s.functionality(),
                                        s.alive(),
                                        s.molarMass()))
                        .toList());
    }

    /// A film or none.
    private record Maybe(@Nullable Film orNull) {}

    private Answer<Maybe> film(StepGrowth growth) {
        var density = new QuantityOption<>("--density", Units.DENSITY).value(words);
        OptionalDouble polymer = volumeFraction(words, "--polymer");
        if (density.isEmpty()) {
            return new Found<>(new Maybe(null));
        }
        double gramsPerMillilitre = density.get().in(Units.GRAM_PER_MILLILITRE);
        return gramsPerMillilitre > 0
                ? new Found<>(
                        new Maybe(
                                new Film(
                                        growth.mass() / gramsPerMillilitre * CUBIC_METRES,
                                        polymer.orElse(1),
                                        1)))
                : new Refused<>(
                        "A density of " + density.get() + " is not above 0.",
                        "Give that of the dry polymer, such as 1.2g/mL.");
    }

    /// Such as `48vol%`, as a number up to 1.
    static OptionalDouble volumeFraction(ParseResult words, String option) {
        var given = new QuantityOption<>(option, Units.VOLUME_FRACTION).value(words);
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = given.get().in(Units.PERCENT_BY_VOLUME) / 100;
        if (!(share > 0 && share <= 1)) {
            throw Offer.refusal(
                    words, option + " " + given.get() + " is not above 0 and up to 100 vol%");
        }
        return OptionalDouble.of(share);
    }

    private WeighedNetwork weighed(StepGrowth growth, @Nullable Film film) {
        return new WeighedNetwork(growth, true, Groups.ENE_AND_THIOL, film, chain(growth));
    }

    /// Taken for chains of ethylene oxide only when loops by their coil are asked for.
    private Answer<Double> chain(StepGrowth growth) {
        if (!NetworkQuestions.byCoil(words)) {
            return new Refused<>(
                    "Loops are not counted: how far apart the ends of a linker are is not said.",
                    "Give --loops with a number, or --loops coil for chains of ethylene oxide.");
        }
        List<Species> linkers =
                growth.thiols().stream().filter(s -> s.functionality() == LINKS).toList();
        double amount = linkers.stream().mapToDouble(Species::amount).sum();
        double mass = linkers.stream().mapToDouble(s -> s.amount() * s.molarMass()).sum();
        return amount > 0
                ? new Found<>(mass / amount)
                : new Refused<>(
                        "No linker has two groups, so none closes a loop on one node.",
                        "Leave loops out.");
    }
}
