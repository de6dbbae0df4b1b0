package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.forecast.Forecasts;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.uncertainty.RatioBudget;
import org.thioloom.recipes.uncertainty.WeighingWindows;
import org.thioloom.recipes.waste.WasteLine;
import org.thioloom.recipes.waste.Wastes;

import java.util.List;
import java.util.Optional;

/// The batch record: what every renderer draws and none computes.
///
/// @param control the plan behind it, unrounded
/// @param forecasts what to expect of it beyond its amounts
/// @param findings everything worth saying, errors first in time; never an error, or there were no
///   record
/// @param sections facts by heading, for cover and terminal
/// @param hazards of each material, and of what else stands on the bench
/// @param cover what its first page says of it
/// @param weighing the weighing page
/// @param steps the procedure, line by line
/// @param recipe what is being made, and of what
/// @param casting null for a plan that casts nothing
/// @param checks on the way, and what analysis should find
/// @param yield what should be there at the end
/// @param wastes and where they go
/// @param ftir what infrared should show at each stage
/// @param ftirPage on which spectra are judged
public record BatchRecord(
        ControlRecipe control,
        Forecasts forecasts,
        List<Finding> findings,
        List<Section> sections,
        HazardLines hazards,
        CoverPage cover,
        WeighingPage weighing,
        List<StepLine> steps,
        RecipePage recipe,
        @Nullable CastingPage casting,
        ChecksPage checks,
        YieldPage yield,
        List<WasteLine> wastes,
        FtirPlan ftir,
        FtirPage ftirPage) {

    public BatchRecord {
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
        wastes = List.copyOf(wastes);
    }

    /// Draws up the record of a plan.
    public static BatchRecord of(ControlRecipe control, List<Finding> findings) {
        return of(control, Forecasts.of(control), findings);
    }

    /// The same with what has been forecast already.
    public static BatchRecord of(
            ControlRecipe control, Forecasts forecasts, List<Finding> findings) {
        Optional<RatioBudget> ratio = RatioBudget.of(control);
        WeighingPage page = WeighingPages.of(control, WeighingWindows.of(control, ratio), ratio);
        HazardLines hazards = HazardLines.of(control);
        FtirPlan ftir = FtirPlan.of(control, Instrument.USUAL);
        return new BatchRecord(
                control,
                forecasts,
                findings,
                Sections.of(control, forecasts, hazards, ftir, ratio),
                hazards,
                CoverPage.of(control, page),
                page,
                StepLines.of(control, page),
                RecipePages.of(control),
                CastingPages.of(control),
                ChecksPages.of(control),
                YieldPages.of(control, page),
                Wastes.of(control),
                ftir,
                ftir.page());
    }

    /// The scheme of what is made, drawn when it is asked for; empty where it cannot be drawn.
    public Optional<Picture> scheme() {
        return SchemePicture.of(control);
    }

    /// What is made, in one line.
    public String title() {
        return control.master().header().name();
    }
}
