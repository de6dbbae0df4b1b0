package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.BatchArguments;
import org.thioloom.chem.answer.Answer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.List;

/// A recipe that was asked about, and the stages at which a spectrum can be taken of it.
record RecipeStages(MasterRecipe recipe, FtirPlan plan) {

    /// Those of a batch; of one disc, where no order was given; of a synthesis, which needs none.
    static Outcome<RecipeStages> of(BatchArguments given, Instrument instrument) {
        BatchArguments batch = given.orNominal();
        if (batch.recipe() instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _)
                && !Finding.anyError(batch.findings())
                && master.formula().output() instanceof Output.Product) {
            FtirPlan plan = FtirPlan.ofSynthesis(master, instrument);
            return new Outcome.Accepted<>(new RecipeStages(master, plan), batch.findings());
        }
        return switch (batch.plan()) {
            case Outcome.Refused<ControlRecipe>(List<Finding> findings) ->
                    new Outcome.Refused<>(findings);
            case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, List<Finding> findings) ->
                    new Outcome.Accepted<>(
                            new RecipeStages(plan.master(), FtirPlan.of(plan, instrument)),
                            findings);
        };
    }

    /// Those of a batch that a record keeps.
    static RecipeStages of(ControlRecipe plan, Instrument instrument) {
        return new RecipeStages(plan.master(), FtirPlan.of(plan, instrument));
    }

    /// One of them; refused, where there is none of this name, with the nearest that there is.
    Answer<Stage> stage(String key) {
        return plan.only(key).map(chosen -> chosen.stages().getFirst());
    }
}
