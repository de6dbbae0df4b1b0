package org.thioloom.recipes.expectation;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Nearest;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.List;
import java.util.OptionalDouble;

/// What infrared should show, stage by stage, in the order of the work.
public record FtirPlan(Measurement measurement, List<Stage> stages) {

    public FtirPlan {
        stages = List.copyOf(stages);
    }

    /// Along a planned batch.
    public static FtirPlan of(ControlRecipe plan, Instrument instrument) {
        MasterRecipe recipe = plan.master();
        if (recipe.formula().output() instanceof Output.Product) {
            return ofSynthesis(recipe, instrument);
        }
        return new FtirPlan(
                instrument.measurement(),
                recipe.formula().output() instanceof Output.Discs
                        ? new FilmStages(plan, instrument).stages()
                        : new PowderStages(plan, instrument).stages());
    }

    /// Along the synthesis of a substance, which needs no amounts: before and after are pure.
    public static FtirPlan ofSynthesis(MasterRecipe recipe, Instrument instrument) {
        return new FtirPlan(
                instrument.measurement(), new SynthesisStages(recipe, instrument).stages());
    }

    /// Ether repeat units of the linker for each lithium in a planned network, `[-]`; empty where
    /// there are none, or so many or few that the paper's membranes tell nothing of them.
    public static OptionalDouble etherPerLithium(ControlRecipe plan) {
        BandTable table = Instrument.USUAL.table();
        return new LithiumEther(Part.of(plan, table), table).etherPerLithium();
    }

    /// As a page to fill in.
    public FtirPage page() {
        return FtirPage.of(this);
    }

    /// Of one stage alone.
    public Answer<FtirPlan> only(String key) {
        List<Stage> chosen = stages.stream().filter(stage -> stage.key().equals(key)).toList();
        List<String> keys = stages.stream().map(Stage::key).toList();
        return chosen.isEmpty()
                ? new Refused<>("this recipe has no stage \"" + key + "\"", Nearest.hint(key, keys))
                : new Found<>(new FtirPlan(measurement, chosen));
    }
}
