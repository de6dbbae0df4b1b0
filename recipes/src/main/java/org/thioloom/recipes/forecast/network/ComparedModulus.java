package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.ApparentConversion;
import org.thioloom.chem.network.Modulus;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.ReportedModulus;
import org.thioloom.chem.network.ReportedModulus.Kind;
import org.thioloom.chem.network.Rubber;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.CuredNetwork.StateModulus;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;

import java.util.List;
import java.util.Optional;

/// A modulus that a paper reports, beside what theory allows the same membrane when dry.
///
/// @param shear what was measured as shear modulus, `[Pa]`: a third of a Young's modulus
/// @param ideal the bounds at its temperature, without loops
/// @param apparent the ideal phantom network that would be as soft; or why none is
public record ComparedModulus(
        ReportedModulus reported, double shear, Modulus ideal, Answer<Network> apparent) {
    private static final double ZERO_CELSIUS = 273.15;

    /// Those of the paper that a recipe follows; none of other recipes, and none where there is no
    /// gel.
    ///
    /// @param source key of the paper; null for none
    public static List<ComparedModulus> of(NetworkForecast forecast, @Nullable String source) {
        Film film = forecast.weighed().film();
        if (film == null
                || !(forecast.reached() instanceof Found<Reached>(Reached reached))
                || film.dried() != 1
                || !reached.cured().network().isGel()) {
            return List.of();
        }
        return ReportedModulus.all().stream()
                .filter(reported -> reported.source().equals(source))
                .flatMap(reported -> of(forecast, film, reached, reported).stream())
                .toList();
    }

    private static Optional<ComparedModulus> of(
            NetworkForecast forecast, Film film, Reached reached, ReportedModulus reported) {
        double kelvin =
                reported.celsius().isPresent()
                        ? reported.celsius().getAsDouble() + ZERO_CELSIUS
                        : forecast.conditions().temperature();
        double shear = reported.modulus() * 1000 / (reported.kind() == Kind.YOUNG ? 3 : 1);
        Optional<StateModulus> dry = reached.cured().in(State.DRY);
        return switch (Rubber.dry(kelvin, film.formed())) {
            case Refused<Rubber> _ -> Optional.empty();
            case Found<Rubber>(Rubber rubber) ->
                    dry.map(bounds ->
                            new ComparedModulus(
                                    reported,
                                    shear,
                                    at(
                                            bounds.modulus(),
                                            kelvin / forecast.conditions().temperature()),
                                    new ApparentConversion(
                                                    forecast.weighed().growth(),
                                                    film.dryVolume(),
                                                    rubber)
                                            .of(shear)));
        };
    }

    private static Modulus at(Modulus modulus, double warmer) {
        return new Modulus(modulus.phantom() * warmer, modulus.affine() * warmer);
    }
}
