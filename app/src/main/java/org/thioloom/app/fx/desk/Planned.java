package org.thioloom.app.fx.desk;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableRecipe.Question;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.uncertainty.UncertaintyQuestion;
import org.thioloom.recipes.uncertainty.UncertaintyReport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What came of planning a document: the one value that every page draws.
///
/// @param document that was planned
/// @param recipe as it was read; empty when it cannot be
/// @param questions what the recipe asks
/// @param lots as they were read
/// @param record of the plan; empty when it was refused, for the reasons in `findings`
/// @param doubts how well the outcome is known, by first order; empty without a record, and where
///   that cannot be reckoned
/// @param findings of reading and planning, gravest first
public record Planned(
        Document document,
        Optional<MasterRecipe> recipe,
        List<Question> questions,
        List<Lot> lots,
        Optional<BatchRecord> record,
        Optional<UncertaintyReport> doubts,
        List<Finding> findings) {

    private static final Pattern LOT = Pattern.compile("/lots/(\\d+)(/.*)");

    public Planned {
        questions = List.copyOf(questions);
        lots = List.copyOf(lots);
        findings = List.copyOf(findings);
    }

    /// A document that nobody has planned yet: neither a record nor a reason why there is none.
    public static Planned notYet(Document document) {
        return new Planned(
                document,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// Whether it is planned or refused, and not just waiting for its turn.
    public boolean isReady() {
        return record.isPresent() || !findings.isEmpty();
    }

    /// Plans a document. A few milliseconds when warm.
    public static Planned of(Document document) {
        return of(document, OpenedBatch.of(document.source()));
    }

    /// The same where its texts have been read.
    static Planned of(Document document, OpenedBatch batch) {
        Outcome<BatchRecord> outcome = batch.record();
        Optional<BatchRecord> record = value(outcome);
        return new Planned(
                document,
                value(batch.recipe()),
                batch.editable().asked(),
                batch.lots(),
                record,
                record.flatMap(made -> doubts(made.control())),
                Finding.gravestFirst(
                        outcome.findings().stream().map(f -> placed(f, batch)).toList()));
    }

    /// What a plan objects to in a lot stands at that lot's fields, beside its input.
    private static Finding placed(Finding finding, OpenedBatch batch) {
        Matcher place = LOT.matcher(finding.pointer());
        if (!place.matches() || batch.findings().contains(finding)) {
            return finding;
        }
        Lot lot = batch.lots().get(Integer.parseInt(place.group(1)));
        return value(batch.recipe())
                .flatMap(recipe -> recipe.formula().input(lot.input()))
                .map(input -> finding.at(input.pointer() + "/lot" + place.group(2)))
                .orElse(finding);
    }

    private static Optional<UncertaintyReport> doubts(ControlRecipe plan) {
        return value(
                UncertaintyReport.of(
                        plan,
                        new UncertaintyQuestion(
                                OptionalDouble.empty(), Map.of(), Optional.empty())));
    }

    private static <T> Optional<T> value(Outcome<T> outcome) {
        return outcome instanceof Outcome.Accepted<T>(T value, var _)
                ? Optional.of(value)
                : Optional.empty();
    }
}
