package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.uncertainty.Distribution;
import org.thioloom.recipes.outcome.PlanInput;

/// What is known of one input of a plan, who says so, and where to say it better.
///
/// @param place of the input
/// @param perDisc whether it is drawn afresh for every disc; else all discs of a batch share it
/// @param whereToState the field, in words
public record Belief(
        int place,
        PlanInput input,
        Distribution distribution,
        Origin origin,
        Cause cause,
        boolean perDisc,
        String whereToState) {

    /// The estimate, which is typical where nobody stated a value.
    public double estimate() {
        return distribution.estimate();
    }

    /// u, k = 1.
    public double standardUncertainty() {
        return distribution.standardUncertainty();
    }

    /// Whether anything is uncertain about it.
    public boolean isUncertain() {
        return standardUncertainty() > 0;
    }
}
