package org.thioloom.recipes.forecast.network;

import org.thioloom.chem.network.StepGrowth;

import java.util.OptionalDouble;

/// How far the reaction is taken to have gone, and who says so.
///
/// @param share of the groups that `of` names, `[-]`
/// @param uncertainty standard, `[-]`; empty when nobody stated it, which is not zero
public record ReachedConversion(double share, Of of, OptionalDouble uncertainty, Origin origin) {
    /// Which groups.
    public enum Of {
        /// Those of the coupling's first group: the enes.
        FIRST,
        /// Those of which there are fewer.
        SCARCER
    }

    /// Who says so.
    public enum Origin {
        /// Given for this question.
        GIVEN,
        /// Stated by the recipe.
        RECIPE,
        /// Nobody: a typical value, to be replaced by a measured one.
        TYPICAL
    }

    /// p_A of this growth, `[-]`.
    double first(StepGrowth growth) {
        return firstAt(growth, share);
    }

    /// p_A with the share so much lower or higher, kept between 0 and 1.
    ///
    /// @param by in standard uncertainties: -1 or 1
    double firstShifted(StepGrowth growth, int by) {
        double moved = share + by * uncertainty.orElse(0);
        return firstAt(growth, Math.clamp(moved, 0, 1));
    }

    private double firstAt(StepGrowth growth, double value) {
        return of == Of.SCARCER ? value * growth.highestEneConversion() : value;
    }
}
