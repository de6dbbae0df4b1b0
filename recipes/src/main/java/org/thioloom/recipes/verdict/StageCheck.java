package org.thioloom.recipes.verdict;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.verdict.Film;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Step;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Stage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A spectrum that was judged by what its stage should show and by the spectra of earlier stages.
///
/// @param steps the one that was judged last
public record StageCheck(List<Step> steps, SpectrumReport report) {

    public StageCheck {
        steps = List.copyOf(steps);
    }

    /// A spectrum taken at a stage; refused, where the recipe has none of this name, with the
    /// nearest that it has.
    public static Answer<Step> step(FtirPlan plan, String stage, Film film) {
        return stage(plan, stage)
                .map(found ->
                        new Step(
                                stage, film, found.bands().stream().map(Forecast::taken).toList()));
    }

    /// Judges a step.
    ///
    /// @param earlier in the order in which they were made; none is needed
    /// @param residual most that may be left of a group that should react, `[-]`; what the recipe
    ///   allows there where it is empty
    public static Answer<StageCheck> of(
            FtirPlan plan, Step sample, List<Step> earlier, OptionalDouble residual) {
        return stage(plan, sample.stage())
                .map(stage ->
                        new StageCheck(
                                Stream.concat(earlier.stream(), Stream.of(sample)).toList(),
                                SpectrumReport.of(
                                        sample, earlier, residual.orElse(stage.allowed()))));
    }

    private static Answer<Stage> stage(FtirPlan plan, String key) {
        return plan.only(key).map(chosen -> chosen.stages().getFirst());
    }

    /// Whether a verdict is drawn upon its spectrum: of what should come or go, and of whatever is
    /// not as it should be.
    public static boolean isWorthAMark(Verdict verdict) {
        Change change = verdict.expectation().change();
        return verdict.outcome() == Verdict.Outcome.BROKEN
                || change == Change.APPEAR
                || change == Change.VANISH;
    }

    /// The spectra above each other, with what was found.
    public Answer<Picture> picture(PlotSize size) {
        return new VerdictPlot(steps, report).draw(size);
    }
}
