package org.thioloom.app.fx.part;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.chem.answer.Answer;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.record.BatchRecord;

import java.util.function.Function;

/// What a page has to show, or why it is empty.
public sealed interface Content<T> {
    /// Nothing was planned yet.
    record Waiting<T>() implements Content<T> {}

    /// There is nothing to show.
    ///
    /// @param heading in a few words
    /// @param sentence why
    /// @param remedy what would do
    record Nothing<T>(String heading, String sentence, String remedy) implements Content<T> {
        public Nothing {
            remedy = PlainWords.of(remedy);
        }
    }

    /// Here it is.
    record Shown<T>(T value) implements Content<T> {}

    /// Of a plan; without one, the first reason why there is none.
    static <T> Content<T> of(Planned planned, Function<BatchRecord, Content<T>> draw) {
        if (planned.record().isPresent()) {
            return draw.apply(planned.record().get());
        }
        return planned.findings().stream()
                .findFirst()
                .<Content<T>>map(Content::refused)
                .orElseGet(Waiting::new);
    }

    private static <T> Content<T> refused(Finding finding) {
        return new Nothing<>("There is no plan", finding.problem(), finding.advice());
    }

    /// Of an answer; where there is none, its reason under a heading.
    static <T> Content<T> of(Answer<T> answer, String heading) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> new Shown<>(value);
            case Answer.Refused<T>(String sentence, String remedy) ->
                    new Nothing<>(heading, sentence, remedy);
        };
    }
}
