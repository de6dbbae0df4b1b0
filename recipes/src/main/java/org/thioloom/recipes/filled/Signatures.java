package org.thioloom.recipes.filled;

import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.EntryReader;
import org.thioloom.recipes.filled.entry.Initials;
import org.thioloom.recipes.filled.entry.Typed;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was done and is not signed for.
record Signatures(BatchRecord record, Entries entries, List<Finding> findings) {

    void check() {
        List<Line> lines = record.weighing().lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean weighed =
                    filled("items.weighed", i)
                            || filled("items.pipetted", i)
                            || filled("tare.after", i);
            if (weighed && !signed("items.by", i)) {
                missing("items.by", i, "the weighing of " + lines.get(i).input());
            }
        }
        Map<String, StepLine> steps = new HashMap<>();
        record.steps().forEach(step -> steps.put(step.id(), step));
        for (int i = 0; i < entries.rows("steps.id"); i++) {
            StepLine step = steps.get(entries.words("steps.id", i));
            if (step != null && done(i)) {
                check(step, i);
            }
        }
        if (filled("Release", 0) && !signed("Approved_By", 0)) {
            missing("Approved_By", 0, "the release");
        }
    }

    private void check(StepLine step, int row) {
        if (!signed("steps.done", row)) {
            missing("steps.done", row, "step " + step.name());
        }
        if (!step.critical()) {
            return;
        }
        if (!signed("steps.checked", row)) {
            missing("steps.checked", row, "the check of step " + step.name() + ", a critical one,");
        } else if (by("steps.done", row).equalsIgnoreCase(by("steps.checked", row))) {
            findings.add(
                    Rule.SIGNATURE_TWICE.at(
                            EntryReader.pointer(
                                    "steps.checked", row, entries.rows("steps.checked")),
                            step.name(),
                            by("steps.checked", row)));
        }
    }

    private boolean done(int row) {
        return filled("steps.start", row)
                || filled("steps.end", row)
                || filled("steps.actual", row);
    }

    private boolean filled(String name, int row) {
        return switch (entries.at(name, row)) {
            case Cell.Blank _ -> false;
            case Cell.Words(String words) -> !words.isBlank() && !Typed.isNotApplicable(words);
            case Cell.Figure _ -> true;
        };
    }

    /// A time alone is nobody's.
    private boolean signed(String name, int row) {
        return filled(name, row) && !by(name, row).isEmpty();
    }

    private String by(String name, int row) {
        return Initials.of(entries.words(name, row)).by();
    }

    private void missing(String name, int row, String what) {
        findings.add(
                Rule.SIGNATURE_MISSING.at(
                        EntryReader.pointer(name, row, entries.rows(name)), what));
    }
}
