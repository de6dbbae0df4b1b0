package org.thioloom.app.fx.page;

import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.opening.OpenedBatch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lets an edit through when the files can still be read after it, and else says what they object
/// to, so that it is told at the field and nothing is changed.
///
/// @param now the document that is edited
public record Checked(Supplier<Document> now) {

    /// The edit; or what the files would object to.
    public Answer<Edit> edit(Edit edit) {
        return edit(edit, OpenedBatch::findings);
    }

    /// The edit; or what the files, or a plan by them, would object to.
    public Answer<Edit> plannable(Edit edit) {
        return edit(edit, batch -> batch.plan().findings());
    }

    private Answer<Edit> edit(Edit edit, Function<OpenedBatch, List<Finding>> findings) {
        List<Finding> before = errors(now.get(), findings);
        Optional<Finding> worse =
                errors(edit.change().apply(now.get()), findings).stream()
                        .filter(finding -> !before.contains(finding))
                        .findFirst();
        return worse.<Answer<Edit>>map(f -> new Refused<>(f.problem(), f.advice()))
                .orElseGet(() -> new Found<>(edit));
    }

    private static List<Finding> errors(
            Document document, Function<OpenedBatch, List<Finding>> findings) {
        return findings.apply(OpenedBatch.of(document.source())).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
