package org.thioloom.recipes.review;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;

import java.util.List;

/// Every objection to plans, in the order in which they are raised.
public final class Reviews {
    private static final List<PlanCheck> ALL =
            List.of(
                    new Purity(),
                    new MolarMassOfLabel(),
                    new MolarMassUnlikely(),
                    new LivingGroups(),
                    new Expiry(),
                    new RatioOut(),
                    new NetworkComesAbout(),
                    new WashedThin(),
                    new RecalledDensity(),
                    new Weighable(),
                    new InitiatorLoad(),
                    new DiameterMeant(),
                    new FilmDepth(),
                    new WashVolume(),
                    new NoUncertainty());

    private Reviews() {}

    /// Everything a plan raises beyond its recipe.
    public static List<Finding> of(ControlRecipe plan) {
        return ALL.stream().flatMap(check -> check.objections(plan)).toList();
    }
}
