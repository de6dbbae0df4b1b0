package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// A number that somebody gave, with its name and unit, so that an objection can say which it is.
///
/// @param what as it stands in a sentence: `the irradiance`
/// @param unit empty for a bare number
record Given(String what, double value, String unit) {
    private static final double LEAST = 1e-12;
    private static final double MOST = 1e15;

    /// Why a number will not do.
    record Objection(String sentence, String remedy) {
        <T> Answer<T> refused() {
            return new Answer.Refused<>(sentence, remedy);
        }
    }

    /// Above zero, and of a size that arithmetic can carry.
    Optional<Objection> positive() {
        return value >= LEAST && value <= MOST
                ? Optional.empty()
                : objection(
                        (value > 0
                                        ? "give a number from 1e-12 to 1e15"
                                        : "give a number above zero")
                                + (unit.isEmpty() ? "" : ", in " + unit));
    }

    /// Zero, or positive.
    Optional<Objection> notNegative() {
        return value == 0 ? Optional.empty() : positive();
    }

    /// Above zero, and at most one.
    Optional<Objection> share() {
        return value >= LEAST && value <= 1
                ? Optional.empty()
                : objection("give a number above 0 and up to 1");
    }

    /// Above zero and below one: a conversion that can be waited for.
    Optional<Objection> conversion() {
        return value >= LEAST && value < 1
                ? Optional.empty()
                : objection("give a conversion above 0 and below 1: 0.95 is 95 %");
    }

    /// Between two limits.
    Optional<Objection> between(double low, double high) {
        return value >= low && value <= high
                ? Optional.empty()
                : objection(
                        "give a number from %s to %s".formatted(show(low), show(high) + tail()));
    }

    /// The first of several objections.
    static Optional<Objection> first(Stream<Optional<Objection>> objections) {
        return objections.flatMap(Optional::stream).findFirst();
    }

    /// To four digits at most.
    static String show(double number) {
        double size = Math.abs(number);
        if (Double.isFinite(size) && (size > MOST || (size > 0 && size < LEAST))) {
            return Rounding.readable(number, 4);
        }
        return Double.isFinite(number)
                ? Rounding.significant(
                        BigDecimal.valueOf(number).stripTrailingZeros(), digits(number))
                : Double.toString(number);
    }

    private static int digits(double number) {
        return Math.clamp(BigDecimal.valueOf(number).stripTrailingZeros().precision(), 1, 4);
    }

    private Optional<Objection> objection(String remedy) {
        return Optional.of(new Objection(what + " is " + show(value) + tail(), remedy));
    }

    private String tail() {
        return unit.isEmpty() ? "" : " " + unit;
    }
}
