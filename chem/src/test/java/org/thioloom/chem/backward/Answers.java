package org.thioloom.chem.backward;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What came of a question, in the fewest words.
final class Answers {
    private Answers() {}

    static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> value;
            case Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    static Refused<?> refused(Answer<?> answer) {
        return assertInstanceOf(Refused.class, answer, answer::toString);
    }

    static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
