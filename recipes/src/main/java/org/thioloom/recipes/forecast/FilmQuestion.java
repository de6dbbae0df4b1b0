package org.thioloom.recipes.forecast;

import org.thioloom.chem.film.Shrinkage;
import org.thioloom.recipes.control.Order.DiameterOf;

/// One disc: how much is poured, or how thick it is to be.
///
/// @param shrinkage what stays of the liquid, and in which shape
/// @param diameter `[mm]`
/// @param diameterOf what that is measured on
/// @param asked the other size
public record FilmQuestion(
        Shrinkage shrinkage, double diameter, DiameterOf diameterOf, Asked asked) {

    /// The size that is given beside the diameter.
    public sealed interface Asked {
        /// The liquid for a dry film.
        ///
        /// @param thickness `[um]`
        record VolumeFor(double thickness) implements Asked {}

        /// The dry film from a liquid.
        ///
        /// @param volume `[uL]`
        record FilmOf(double volume) implements Asked {}
    }
}
