package org.thioloom.recipes.forecast;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.FillDepths;
import org.thioloom.chem.film.Meniscus;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.forecast.FilmQuestion.Asked.FilmOf;
import org.thioloom.recipes.forecast.FilmQuestion.Asked.VolumeFor;

/// One disc of liquid and the dry disc it becomes, volumes added, level and without meniscus.
///
/// @param wet as poured; its diameter is the mould's
/// @param dry when everything volatile has left
/// @param depths what else the same words could mean
/// @param flat how far such a liquid climbs a wall that it hardly wets, at 80 degrees
/// @param steep the same at 60 degrees
public record FilmForecast(
        FilmQuestion question,
        Disc wet,
        Disc dry,
        FillDepths depths,
        Meniscus flat,
        Meniscus steep) {
    /// Of half-and-half solutions in DMSO, `[g/mL]` (facts: chemistry, 4.2).
    private static final double DENSITY = 1.12;

    /// The sizes that a bench has, `[mm]`, `[um]`, `[uL]` alike.
    private static final double LEAST = 1e-6;

    private static final double MOST = 1e6;

    /// Reckons a disc; refuses what is no size.
    public static Answer<FilmForecast> of(FilmQuestion question) {
        Shrinkage shrinkage = question.shrinkage();
        return size("the diameter", question.diameter(), "mm")
                .then(diameter ->
                        switch (question.asked()) {
                            case VolumeFor(double thickness) ->
                                    size("the thickness", thickness, "um")
                                            .map(um -> dry(question, new Disc(diameter, um / 1000)))
                                            .map(dry -> of(question, shrinkage.wet(dry), dry));
                            case FilmOf(double volume) ->
                                    size("the volume", volume, "uL")
                                            .map(ul -> dryOf(question, ul))
                                            .map(dry -> of(question, shrinkage.wet(dry), dry));
                        });
    }

    private static Answer<Double> size(String what, double number, String unit) {
        return number >= LEAST && number <= MOST
                ? new Answer.Found<>(number)
                : new Answer.Refused<>(
                        "%s is %s %s".formatted(what, FilmWords.four(number), unit),
                        "give a number above zero, in " + unit);
    }

    private static Disc dry(FilmQuestion question, Disc asked) {
        Shrinkage shrinkage = question.shrinkage();
        return question.diameterOf() == DiameterOf.DRY_DISC
                ? asked
                : shrinkage.drying().dryIn(asked.diameter(), asked.thickness(), shrinkage.kept());
    }

    private static Disc dryOf(FilmQuestion question, double volume) {
        Shrinkage shrinkage = question.shrinkage();
        double kept = volume * shrinkage.kept();
        return question.diameterOf() == DiameterOf.DRY_DISC
                ? new Disc(question.diameter(), kept / new Disc(question.diameter(), 1).volume())
                : shrinkage.dryOf(volume, question.diameter());
    }

    private static FilmForecast of(FilmQuestion question, Disc wet, Disc dry) {
        Shrinkage shrinkage = question.shrinkage();
        return new FilmForecast(
                question,
                wet,
                dry,
                FillDepths.of(dry, shrinkage.solids(), shrinkage.sol()),
                Meniscus.of(Meniscus.SURFACE_TENSION_OF_DMSO, DENSITY, 80),
                Meniscus.of(Meniscus.SURFACE_TENSION_OF_DMSO, DENSITY, 60));
    }
}
