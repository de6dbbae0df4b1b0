package org.thioloom.chem.film;

import org.thioloom.chem.answer.Answer;

/// What film a volume gives, by the chemist's own line.
///
/// @param volume `[uL]`
/// @param thickness on the line, `[um]`
/// @param mean of many such discs, `[um]`
/// @param next disc, `[um]`
/// @param extrapolated whether no disc so small or so large was cast
public record Prediction(
        double volume, double thickness, Interval mean, Interval next, boolean extrapolated) {

    static Answer<Prediction> of(Calibration calibration, double volume) {
        if (!(volume > 0 && volume < Double.POSITIVE_INFINITY)) {
            return new Answer.Refused<>(
                    "the volume is %s uL".formatted(Shown.number(volume)),
                    "give a number above zero, in uL");
        }
        Line line = calibration.line();
        double thickness = line.at(volume);
        if (!(thickness > 0)) {
            return new Answer.Refused<>(
                    "at %s uL the line is at %s um, where no film is left"
                            .formatted(Shown.number(volume), Shown.number(thickness)),
                    "dispense more, and cast discs near that volume");
        }
        return new Answer.Found<>(
                new Prediction(
                        volume,
                        thickness,
                        calibration.about(thickness, line.leverage(volume)),
                        calibration.about(thickness, calibration.nextVariance(volume)),
                        calibration.extrapolatesTo(volume)));
    }
}
