package org.thioloom.recipes.forecast;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.film.Regulation;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Solution;

import java.util.Optional;

/// What the user's own discs say of a batch: the volume they would dispense for its film, beside
/// the computed one, which the plan keeps.
///
/// @param calibration the line through the discs
/// @param casting as planned
/// @param regulation the volume by the line, or why there is none
/// @param planned what film the computed volume gives by the line, or why that cannot be said
/// @param solution all of the batch, `[uL]`
public record OwnDiscsForecast(
        Calibration calibration,
        Casting casting,
        Answer<Regulation> regulation,
        Answer<Prediction> planned,
        double solution) {

    static Optional<OwnDiscsForecast> of(ControlRecipe plan, Calibration calibration) {
        Casting casting = plan.casting();
        Solution solution = plan.solution();
        return casting == null || solution == null
                ? Optional.empty()
                : Optional.of(
                        new OwnDiscsForecast(
                                calibration,
                                casting,
                                calibration.volumeFor(
                                        casting.dry().thickness().in(Units.MICROMETRE)),
                                calibration.thicknessAt(
                                        casting.perDiscVolume().in(Units.MICROLITRE)),
                                solution.volume().in(Units.MICROLITRE)));
    }

    /// The volume by the line over the computed one, `[-]`.
    public double over(Regulation own) {
        return own.volume() / casting.perDiscVolume().in(Units.MICROLITRE);
    }

    /// What all discs and spares take by the line, `[uL]`.
    public double taken(Regulation own) {
        return own.volume() * (casting.discs() + casting.spares())
                + casting.deadVolume().in(Units.MICROLITRE);
    }
}
