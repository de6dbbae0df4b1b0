package org.thioloom.recipes.section;

import org.thioloom.chem.structure.Coupling;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.InWords;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.List;

/// What infrared can tell, in a line a stage.
public final class FtirFacts {
    private FtirFacts() {}

    /// Of a plan and what infrared should show of it.
    public static Section of(ControlRecipe plan, FtirPlan ftir) {
        Coupling coupling = plan.master().formula().coupling();
        List<Fact> facts = new ArrayList<>();
        for (Stage stage : ftir.stages()) {
            String words = stage.operation() == null ? "" : InWords.of(stage, coupling);
            if (!words.isEmpty()) {
                facts.add(new Fact.Words(stage.key(), words));
            }
        }
        return new Section("Infrared, cm-1", facts);
    }
}
