package org.thioloom.recipes.forecast.network;

import static org.junit.jupiter.api.Assertions.fail;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;

import java.util.List;
import java.util.OptionalDouble;

/// Networks for tests.
final class Weighed {
    private Weighed() {}

    static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> value;
            case Refused<T>(String sentence, String remedy) -> fail(sentence + " " + remedy);
        };
    }

    static <T> Refused<T> refused(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> fail("found " + value);
            case Refused<T> refused -> refused;
        };
    }

    static StepGrowth growth(Species ene, Species thiol) {
        return found(StepGrowth.of(List.of(ene), List.of(thiol)));
    }

    static WeighedNetwork network(StepGrowth growth, @Nullable Film film) {
        return new WeighedNetwork(growth, true, Groups.ENE_AND_THIOL, film, new Found<>(2000.0));
    }

    static NetworkConditions given(double enes) {
        return NetworkConditions.at(
                new ReachedConversion(enes, Of.FIRST, OptionalDouble.empty(), Origin.GIVEN));
    }

    static Reached reached(NetworkForecast forecast) {
        return found(forecast.reached());
    }

    /// Twelve discs of a template.
    static ControlRecipe plan(String template, String... lots) {
        return Bench.plan(
                Bench.accepted(Bench.read(Bench.template(template), Bench.answers(template))),
                Bench.isSynthesis(template)
                        ? new AnOrder().limit(Bench.limited(template), "1 g").withoutDiscs()
                        : new AnOrder().thickness("120 um").build(),
                Bench.lots(lots));
    }
}
