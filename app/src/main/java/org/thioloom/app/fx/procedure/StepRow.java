package org.thioloom.app.fx.procedure;

import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.timetable.ClockText;
import org.thioloom.recipes.timetable.Timetable.Hand;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One step as the page lists it.
///
/// @param pointer of its phase in the recipe
/// @param heading unit procedure; empty where it is that of the step before
/// @param number `3.1.2`, with the round behind it where there are several
/// @param operation what it belongs to
/// @param instruction with amounts filled in
/// @param limits set points and limits
/// @param open what is to be filled in by hand; empty for nothing
/// @param clock when, at the earliest; empty without a clock
/// @param unattended whether it begins when nobody is there
/// @param critical whether a second person checks it
public record StepRow(
        String pointer,
        String heading,
        String number,
        String operation,
        String instruction,
        String limits,
        String open,
        String clock,
        boolean unattended,
        boolean critical) {

    /// Every step of a batch, each round by itself.
    ///
    /// @param unattended moments at which nobody is there
    static List<StepRow> of(BatchRecord record, List<Hand> unattended) {
        List<Step> steps = record.control().steps();
        List<StepLine> lines = record.steps();
        List<StepRow> rows = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            StepLine line = lines.get(i);
            rows.add(
                    new StepRow(
                            step.phase().pointer(),
                            line.unitProcedure().equals(heading) ? "" : line.unitProcedure(),
                            line.rounds() == 1
                                    ? line.number()
                                    : line.number() + " (" + line.round() + ")",
                            line.operation(),
                            line.instruction(),
                            String.join("; ", line.limits()),
                            String.join(", ", line.open()),
                            clock(line),
                            unattended.contains(
                                    new Hand(
                                            step.number(),
                                            step.round(),
                                            Optional.ofNullable(step.start())
                                                    .orElse(LocalDateTime.MIN))),
                            line.critical()));
            heading = line.unitProcedure();
        }
        return List.copyOf(rows);
    }

    private static String clock(StepLine line) {
        return line.start() == null
                ? ""
                : (line.lowerBound() ? "from " : "") + ClockText.of(line.start());
    }
}
