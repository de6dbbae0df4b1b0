package org.thioloom.chem.spectrum;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;

/// A baseline as it comes out of its rounds.
///
/// @param curve ordinates, `[-]`; handed over, not copied
/// @param rounds until it stayed, `[-]`
@SuppressWarnings("ArrayRecordComponent")
record Drawn(double[] curve, int rounds) {
    /// Rounds after which a baseline that still moves is given up, `[-]`.
    static final int MOST_ROUNDS = 250;

    static <T> Answer<T> restless() {
        return new Refused<>(
                "after " + MOST_ROUNDS + " rounds the baseline still moves",
                "choose another method, such as a rubber band, or another stiffness or degree");
    }
}
