package org.thioloom.app.cli.spectra;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.band.Expectation;
import org.thioloom.recipes.control.ControlRecipe;

import java.util.List;

/// What the spectrum of a stage of a plan should show.
@FunctionalInterface
public interface StageExpectations {
    /// Refused where the plan has no such stage, with the stages that it has.
    Answer<List<Expectation>> of(ControlRecipe plan, String stage);
}
