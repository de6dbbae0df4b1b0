package org.thioloom.recipes.check;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;
import java.util.stream.Stream;

/// Every objection we know, in the order in which they are raised.
public final class Checks {
    private static final List<RecipeCheck> OF_RECIPES =
            List.of(
                    new NamesInProcedure(),
                    new Reactants(),
                    new OneGroupPerLinker(),
                    new Percentages(),
                    new FixedInFilm(),
                    new IncompatibleMaterials(),
                    new SolventInMould(),
                    new HotBath(),
                    new WattsForIrradiance(),
                    new ShortWavelength(),
                    new FrozenSolvent());

    private static final List<PlanCheck> OF_PLANS =
            List.of(
                    new Purity(),
                    new MolarMassOfLabel(),
                    new LivingGroups(),
                    new Expiry(),
                    new RatioOut(),
                    new RecalledDensity(),
                    new Weighable(),
                    new InitiatorLoad(),
                    new DiameterMeant(),
                    new FilmDepth(),
                    new WashVolume());

    private Checks() {}

    /// Everything a recipe raises by itself. What it asks is a warning.
    public static List<Finding> of(MasterRecipe recipe) {
        return of(recipe, new OpenQuestions(false));
    }

    /// The same before planning, when some of what it asks must have been answered.
    public static List<Finding> ofPlanned(MasterRecipe recipe) {
        return of(recipe, new OpenQuestions(true));
    }

    private static List<Finding> of(MasterRecipe recipe, OpenQuestions questions) {
        return Stream.concat(Stream.of(questions), OF_RECIPES.stream())
                .flatMap(check -> check.objections(recipe))
                .toList();
    }

    /// Everything a plan raises beyond its recipe.
    public static List<Finding> of(ControlRecipe plan) {
        return OF_PLANS.stream().flatMap(check -> check.objections(plan)).toList();
    }
}
