package org.thioloom.chem.assay;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.assay.Evaluated.Remark;
import org.thioloom.chem.quantity.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What is physically wrong with the inputs of an evaluation, the first of which refuses it.
final class Objections {
    /// The smallest number that anything is divided by, and its inverse the largest one that is
    /// believed: no instrument comes near either, and beyond them results would not be finite.
    static final double SMALLEST = 1e-15;

    private static final double LARGEST = 1 / SMALLEST;

    private final List<Remark> found = new ArrayList<>();

    /// A number that may be zero: an integral, an absorbance.
    Objections notNegative(String what, Measured measured) {
        return known(what, measured, measured.value() >= 0, "is negative", "look at the baseline");
    }

    /// A number that something is divided by.
    Objections positive(String what, Measured measured) {
        boolean some = measured.value() >= SMALLEST;
        return known(what, measured, some, "is not above 0", "measure it again");
    }

    /// A quantity that may be zero: a blank.
    Objections notNegative(String what, Quantity<?> quantity) {
        return within(what, quantity, quantity.value().signum() >= 0, "which is negative");
    }

    /// A quantity of which there must be some.
    Objections positive(String what, Quantity<?> quantity) {
        boolean some = quantity.value().doubleValue() >= SMALLEST;
        return within(what, quantity, some, "not above 0");
    }

    /// Whatever else must hold.
    Objections unless(boolean holds, String sentence, String remedy) {
        if (!holds) {
            say(sentence, remedy);
        }
        return this;
    }

    /// The answer when there is nothing to object to, else the refusal.
    <T> Answer<T> otherwise(Supplier<Answer<T>> answer) {
        if (found.isEmpty()) {
            return answer.get();
        }
        Remark first = found.getFirst();
        return new Refused<>(first.sentence(), first.remedy());
    }

    private Objections known(
            String what, Measured measured, boolean holds, String fault, String remedy) {
        double u = measured.standardUncertainty().orElse(0);
        if (!(Math.abs(measured.value()) <= LARGEST)) {
            say(what + " is " + measured.value(), "state what was measured");
        } else if (!holds) {
            say(what + " is " + measured.value() + ", which " + fault, remedy);
        } else if (!(u >= 0 && u <= LARGEST)) {
            say(
                    "the standard uncertainty of " + what + " is " + u,
                    "state 0 or more, or leave it out when it is not known");
        }
        return this;
    }

    private Objections within(String what, Quantity<?> quantity, boolean holds, String fault) {
        BigDecimal u = quantity.standardUncertainty();
        double largest = Math.max(quantity.value().doubleValue(), u == null ? 0 : u.doubleValue());
        if (!holds) {
            say(what + " is " + quantity + ", " + fault, "state what was weighed or measured");
        } else if (largest > LARGEST) {
            say(what + " is " + quantity + ", out of all measure", "state what was measured");
        } else if (u != null && u.signum() < 0) {
            say(
                    "the standard uncertainty of " + what + " is " + u.toPlainString(),
                    "state 0 or more, or leave it out when it is not known");
        }
        return this;
    }

    private void say(String sentence, String remedy) {
        found.add(new Remark(sentence, remedy));
    }
}
