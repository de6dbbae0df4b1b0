package org.thioloom.recipes.check;

import org.thioloom.chem.hazard.HeatLimit;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Phase;

import java.util.List;
import java.util.stream.Stream;

/// What stays in the product is heated beyond what it is known to stand: fluorinated lithium
/// borates are warned to deflagrate (facts: chemistry, 2.3).
final class Overheated implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        List<String> keys =
                recipe.formula().inputs().stream()
                        .map(Input::substance)
                        .flatMap(entry -> entry.value().stream())
                        .map(Substance::key)
                        .toList();
        return recipe.phases()
                .flatMap(phase ->
                        PhaseTemperature.of(phase).stream()
                                .flatMap(at ->
                                        HeatLimit.exceeded(keys, at).stream()
                                                .map(limit -> object(phase, at, limit))));
    }

    private static Finding object(Phase phase, Quantity<Temperature> at, HeatLimit limit) {
        return Rule.OVERHEATED.at(
                phase.pointer() + "/temperature",
                at,
                String.valueOf(limit.limit()),
                limit.key(),
                limit.why(),
                limit.remedy());
    }
}
