package org.thioloom.recipes.forecast;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.film.Regulation;

import java.util.OptionalDouble;

/// The user's own line asked for one disc.
///
/// @param regulation the volume for a thickness; null when that was not asked
/// @param chance that the next disc of that volume is within a tolerance, `[-]`; empty when nobody
///   gave one, or nothing is known of the scatter
/// @param prediction the thickness from a volume; null when that was not asked
public record OwnLine(
        Calibration calibration,
        @Nullable Regulation regulation,
        OptionalDouble chance,
        @Nullable Prediction prediction) {

    /// The line itself.
    public static OwnLine of(Calibration calibration) {
        return new OwnLine(calibration, null, OptionalDouble.empty(), null);
    }

    /// The volume for a thickness, or why there is none.
    ///
    /// @param thickness `[um]`
    /// @param tolerance either way, `[um]`; empty to ask no chance
    public static Answer<OwnLine> volumeFor(
            Calibration calibration, double thickness, OptionalDouble tolerance) {
        return calibration
                .volumeFor(thickness)
                .then(regulation ->
                        new Found<>(
                                new OwnLine(
                                        calibration,
                                        regulation,
                                        tolerance.isPresent()
                                                ? regulation.chanceWithin(tolerance.getAsDouble())
                                                : tolerance,
                                        null)));
    }

    /// The thickness from a volume, or why there is none.
    ///
    /// @param volume `[uL]`
    public static Answer<OwnLine> thicknessAt(Calibration calibration, double volume) {
        return calibration
                .thicknessAt(volume)
                .map(prediction ->
                        new OwnLine(calibration, null, OptionalDouble.empty(), prediction));
    }
}
