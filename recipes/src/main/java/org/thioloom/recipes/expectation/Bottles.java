package org.thioloom.recipes.expectation;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.forecast.Before;
import org.thioloom.chem.band.forecast.Comparison;
import org.thioloom.chem.band.forecast.Comparison.Fate;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.band.forecast.Specimen;
import org.thioloom.chem.band.forecast.Surroundings;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.master.Check;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What all recipes have in common: starting materials out of their bottles, and how stages are put
/// together.
record Bottles(MasterRecipe recipe, Instrument instrument) {

    /// A point of the work.
    ///
    /// @param operation the last one before it; null before any
    record Point(String key, String title, @Nullable String operation) {}

    /// A starting material by itself.
    Stage pure(Part part) {
        List<Ingredient> inBeam = new ArrayList<>(List.of(part.ingredient()));
        inBeam.addAll(Surroundings.at("sample"));
        return stage(
                new Point(part.name(), "as it comes", null),
                new Specimen(inBeam, part.volume(), true, Map.of()),
                Before.NOTHING,
                Map.of());
    }

    Stage stage(Point point, Specimen specimen, Before before, Map<String, Fate> fates) {
        double allowed = allowed(point.operation());
        return new Stage(
                point.key(),
                point.title(),
                point.operation(),
                allowed,
                recipe.checks().stream()
                        .filter(check -> check.after().equals(point.operation()))
                        .flatMap(check -> check.ftir().stream())
                        .toList(),
                new Comparison(instrument.table(), instrument.measurement(), allowed)
                        .of(specimen, before, fates));
    }

    /// What the recipe allows after an operation; where it says nothing of this one, what it says
    /// first, or 5 %.
    double allowed(@Nullable String operation) {
        return recipe.checks().stream()
                        .filter(check -> check.after().equals(operation))
                        .findFirst()
                        .or(() -> recipe.checks().stream().findFirst())
                        .map(Check::residual)
                        .orElse(Check.USUAL_RESIDUAL)
                        .in(Units.PERCENT_BY_AMOUNT)
                / 100;
    }
}
