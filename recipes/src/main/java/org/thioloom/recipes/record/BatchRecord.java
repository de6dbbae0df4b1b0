package org.thioloom.recipes.record;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;

import java.util.List;

/// The batch record: what every renderer draws and none computes.
///
/// @param control the plan behind it, unrounded
/// @param findings everything worth saying, errors first in time; never an error, or there were no
///   record
/// @param sections facts by heading, for cover and terminal
/// @param weighing the weighing page
/// @param steps the procedure, line by line
public record BatchRecord(
        ControlRecipe control,
        List<Finding> findings,
        List<Section> sections,
        WeighingPage weighing,
        List<StepLine> steps) {

    public BatchRecord {
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    /// Draws up the record of a plan.
    public static BatchRecord of(ControlRecipe control, List<Finding> findings) {
        WeighingPage page = WeighingPages.of(control);
        return new BatchRecord(
                control, findings, Sections.of(control), page, StepLines.of(control, page));
    }

    /// What is made, in one line.
    public String title() {
        return control.master().header().name();
    }
}
