package org.thioloom.recipes.check;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;
import java.util.stream.Stream;

/// Every objection to recipes, in the order in which they are raised.
public final class Checks {
    private static final List<RecipeCheck> ALL =
            List.of(
                    new NamesInProcedure(),
                    new OwnValues(),
                    new SpectraAsked(),
                    new Reactants(),
                    new OneGroupPerLinker(),
                    new MixedGrowth(),
                    new Percentages(),
                    new FixedInFilm(),
                    new IncompatibleMaterials(),
                    new SolventInMould(),
                    new HotBath(),
                    new Overheated(),
                    new WattsForIrradiance(),
                    new ShortWavelength(),
                    new LightForInitiator(),
                    new WindowInTheWay(),
                    new FrozenSolvent());

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
        return Stream.concat(Stream.of(questions), ALL.stream())
                .flatMap(check -> check.objections(recipe))
                .toList();
    }
}
