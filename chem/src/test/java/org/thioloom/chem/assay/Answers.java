package org.thioloom.chem.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.assay.Evaluated.Remark;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;

import java.math.BigDecimal;
import java.util.List;

/// What came of an evaluation, for tests.
final class Answers {
    private Answers() {}

    /// The value of an answer without remarks.
    static <T> T plain(Answer<Evaluated<T>> answer) {
        Evaluated<T> found = found(answer);
        assertEquals(List.of(), found.remarks());
        return found.value();
    }

    static <T> Evaluated<T> found(Answer<Evaluated<T>> answer) {
        return switch (answer) {
            case Found<Evaluated<T>>(Evaluated<T> found) -> found;
            case Refused<Evaluated<T>>(String sentence, String remedy) ->
                    throw new AssertionError(sentence + "; " + remedy);
        };
    }

    static <T> String remark(Answer<Evaluated<T>> answer) {
        List<Remark> remarks = found(answer).remarks();
        assertEquals(1, remarks.size());
        return remarks.getFirst().sentence();
    }

    static <T> String refusal(Answer<Evaluated<T>> answer) {
        return switch (answer) {
            case Found<Evaluated<T>>(Evaluated<T> found) ->
                    throw new AssertionError("found " + found);
            case Refused<Evaluated<T>>(String sentence, String remedy) -> sentence;
        };
    }

    /// A quantity as typed, `0.5 0.01` with its standard uncertainty or `0.5` without.
    static <D extends Dimension> Quantity<D> typed(String text, Unit<D> unit) {
        String[] numbers = text.split(" ", -1);
        return new Quantity<>(
                new BigDecimal(numbers[0]),
                unit,
                numbers.length > 1 ? new BigDecimal(numbers[1]) : null);
    }

    static void close(double value, double u, double relative, Measured actual) {
        assertEquals(value, actual.value(), relative * value);
        assertEquals(u, actual.standardUncertainty().orElseThrow(), 1e-4 * u);
    }
}
