package org.thioloom.recipes.section;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.film.Regulation;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.forecast.FilmWords;
import org.thioloom.recipes.forecast.OwnDiscsForecast;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.List;

/// Gathers what the chemist's own discs say of the casting, beside the computed volume, which every
/// other line of the record keeps.
public final class OwnDiscsFacts {
    private OwnDiscsFacts() {}

    /// Of a plan with discs beside it.
    public static Section of(OwnDiscsForecast forecast) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Words("line", FilmWords.line(forecast.calibration())));
        switch (forecast.regulation()) {
            case Answer.Refused<Regulation>(String sentence, String remedy) ->
                    facts.add(
                            new Fact.Words(
                                    "solution per disc",
                                    "none by your discs: " + sentence + "; " + remedy));
            case Answer.Found<Regulation>(Regulation own) -> own(forecast, own, facts);
        }
        if (forecast.planned() instanceof Answer.Found<Prediction>(Prediction planned)) {
            facts.add(
                    new Fact.Words(
                            "from the computed",
                            "%s gives %s; next disc %s"
                                    .formatted(
                                            shown(forecast.casting().perDiscVolume()),
                                            FilmWords.micrometres(planned.thickness()),
                                            FilmWords.interval(planned.next(), "um"))));
        }
        facts.add(
                new Fact.Words(
                        "which to use",
                        "the record keeps the computed volume; where yours is within its discs, and"
                                + " mould, recipe and drying are the same, trust yours"));
        return new Section("Casting, by your own discs", facts);
    }

    private static void own(OwnDiscsForecast forecast, Regulation own, List<Fact> facts) {
        facts.add(
                new Fact.Words(
                        "solution per disc",
                        "%s uL for %s, %s times the computed; %s"
                                .formatted(
                                        FilmWords.four(own.volume()),
                                        FilmWords.micrometres(own.target()),
                                        FilmWords.three(forecast.over(own)),
                                        FilmWords.reach(own.extrapolated()))));
        facts.add(new Fact.Words("known to", FilmWords.interval(own.interval(), "uL")));
        facts.add(new Fact.Words("next disc", FilmWords.interval(own.next(), "um")));
        double taken = forecast.taken(own);
        facts.add(
                new Fact.Words(
                        "all discs take",
                        "%s uL of the %s uL made%s"
                                .formatted(
                                        FilmWords.four(taken),
                                        FilmWords.four(forecast.solution()),
                                        taken > forecast.solution()
                                                ? ": not enough, order more overage"
                                                : "")));
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
