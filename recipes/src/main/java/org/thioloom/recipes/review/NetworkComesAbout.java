package org.thioloom.recipes.review;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.forecast.network.Gelation;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.RecipeNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork;

import java.util.stream.Stream;

/// Amounts, or lots, of which step growth makes no network.
final class NetworkComesAbout implements PlanCheck {
    private static final String INPUTS = "/formula/inputs";

    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        if (!(RecipeNetwork.of(plan) instanceof Found<WeighedNetwork>(WeighedNetwork weighed))) {
            return Stream.empty();
        }
        return Gelation.ratio(weighed, INPUTS)
                .or(() ->
                        NetworkForecast.conversion(plan)
                                .flatMap(reached -> Gelation.late(weighed, reached, INPUTS)))
                .stream();
    }
}
