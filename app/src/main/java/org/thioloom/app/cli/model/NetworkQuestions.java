package org.thioloom.app.cli.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.TypicalConversion;
import org.thioloom.chem.network.sample.Sampling;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.network.NetworkConditions;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.NetworkReport.Sample;
import org.thioloom.recipes.forecast.network.ReachedConversion;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What is asked of a network, of a recipe's or of one told directly.
///
/// @param files to be written
record NetworkQuestions(ParseResult words, CurveFiles files) {
    private static final int NETWORKS = 16;
    private static final int MANY = 2_000_000;
    private static final int NETWORKS_OF_MANY = 4;
    private static final int MOST_LOOPS = 10;
    private static final String COIL = "coil";
    private static final String REACTION = "thiol-ene";

    static Offer offer(Offer offer) {
        return CurveFiles.offer(
                offer.option("--conversion", "P", "Share of the enes that has reacted, 0.95.")
                        .option("--temperature", "T", "Of the moduli; 25degC unless given.")
                        .option("--swollen", "V", "Polymer in the swollen gel, 15vol%%.")
                        .option(
                                "--loops",
                                "L",
                                "Tendency to primary loops, 0.02, or coil: of a chain of ethylene"
                                        + " oxide.")
                        .option(
                                "--sample",
                                "N",
                                "Draw networks of N nodes at random beside the theory.")
                        .option("--seed", "S", "Of the random networks; 1 unless given."));
    }

    static NetworkQuestions of(Console console, ParseResult words) throws IOException {
        return new NetworkQuestions(words, CurveFiles.of(console, words));
    }

    /// Whether loops by the chains' coil are asked for.
    static boolean byCoil(ParseResult words) {
        return COIL.equals(words.matchedOptionValue("--loops", ""));
    }

    /// Whether there is nothing to show without a conversion.
    boolean needsConversion() {
        return words.hasMatchedOption("--conversion")
                || words.hasMatchedOption("--sample")
                || words.hasMatchedOption("--out");
    }

    /// @param plan null without a recipe
    NetworkConditions conditions(@Nullable ControlRecipe plan) {
        var temperature = new QuantityOption<>("--temperature", Units.TEMPERATURE).value(words);
        return new NetworkConditions(
                conversion(plan).orElse(null),
                temperature.map(t -> t.in(Units.KELVIN)).orElse(NetworkConditions.ROOM_TEMPERATURE),
                DirectNetwork.volumeFraction(words, "--swollen"),
                byCoil(words)
                        ? OptionalDouble.empty()
                        : new NumberOption("--loops").upTo(words, MOST_LOOPS),
                true);
    }

    private Optional<ReachedConversion> conversion(@Nullable ControlRecipe plan) {
        OptionalDouble given = new NumberOption("--conversion").betweenZeroAndOne(words);
        if (given.isPresent()) {
            return Optional.of(
                    new ReachedConversion(
                            given.getAsDouble(), Of.FIRST, OptionalDouble.empty(), Origin.GIVEN));
        }
        return plan == null
                ? TypicalConversion.find(REACTION).map(NetworkForecast::typical)
                : NetworkForecast.conversion(plan);
    }

    /// What was drawn, or nothing.
    record Drawn(@Nullable Sample orNull) {}

    /// The same network drawn at random, where that is asked for and possible.
    Answer<Drawn> sample(NetworkForecast forecast) {
        OptionalLong molecules = new NumberOption("--sample").whole(words);
        OptionalLong seed = new NumberOption("--seed").whole(words);
        if (molecules.isEmpty()
                || !(forecast.reached() instanceof Found<Reached>(Reached reached))) {
            return new Found<>(new Drawn(null));
        }
        int nodes = Math.clamp(molecules.getAsLong(), -1, Integer.MAX_VALUE);
        boolean many = nodes > MANY;
        Sampling sampling =
                new Sampling(
                        nodes,
                        many ? NETWORKS_OF_MANY : NETWORKS,
                        seed.orElse(1),
                        many ? 1 : Runtime.getRuntime().availableProcessors());
        return sampling.of(forecast.weighed().growth(), reached.cured().network().eneConversion())
                .map(drawn -> new Drawn(new Sample(sampling, drawn)));
    }
}
