package org.thioloom.chem.answer;

import java.util.function.Function;

/// What came of a question: an answer, or why there is none and what to do.
///
/// @param <T> what is known when there is one
public sealed interface Answer<T> {
    /// There is one.
    record Found<T>(T value) implements Answer<T> {}

    /// There is none.
    ///
    /// @param sentence what was found, with numbers and units
    /// @param remedy what would do instead
    record Refused<T>(String sentence, String remedy) implements Answer<T> {

        /// The same where something else was asked for.
        public <U> Refused<U> ofAnother() {
            return new Refused<>(sentence, remedy);
        }
    }

    /// The next question, asked only of an answer.
    default <U> Answer<U> then(Function<? super T, ? extends Answer<U>> next) {
        return switch (this) {
            case Found<T>(T value) -> next.apply(value);
            case Refused<T> refused -> refused.ofAnother();
        };
    }

    /// The answer in another form.
    default <U> Answer<U> map(Function<? super T, ? extends U> form) {
        return then(value -> new Found<>(form.apply(value)));
    }
}
