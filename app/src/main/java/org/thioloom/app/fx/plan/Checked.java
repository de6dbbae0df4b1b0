package org.thioloom.app.fx.plan;

import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.page.FindingWords;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.opening.OpenedBatch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Lets an edit through when the files can still be read after it, and else says what they object
/// to, so that it is told at the field and nothing is changed.
///
/// @param now the document that is edited
record Checked(Supplier<Document> now) {

    Answer<Edit> edit(Edit edit) {
        List<Finding> before = errors(now.get());
        Optional<Finding> worse =
                errors(edit.change().apply(now.get())).stream()
                        .filter(finding -> !before.contains(finding))
                        .findFirst();
        return worse.<Answer<Edit>>map(f -> new Refused<>(f.problem(), FindingWords.remedy(f)))
                .orElseGet(() -> new Found<>(edit));
    }

    private static List<Finding> errors(Document document) {
        return OpenedBatch.of(document.source()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
