package org.thioloom.recipes.forecast;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.exposure.BatchExposure;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;

/// All that is forecast of a batch.
///
/// @param network what to expect of the network, or why nothing can be said
/// @param exposure how long to expose, or why that cannot be asked of this recipe
/// @param ownDiscs what the user's own discs say of the casting; null without any
public record Forecasts(
        Answer<NetworkForecast> network,
        Answer<ExposureForecast> exposure,
        @Nullable OwnDiscsForecast ownDiscs) {

    /// Of a batch.
    public static Forecasts of(ControlRecipe plan) {
        return new Forecasts(
                NetworkForecast.of(plan), BatchExposure.of(plan).map(ExposureForecast::of), null);
    }

    /// The same beside discs that the user has cast before.
    public Forecasts beside(ControlRecipe plan, Calibration discs) {
        return new Forecasts(network, exposure, OwnDiscsForecast.of(plan, discs).orElse(null));
    }
}
