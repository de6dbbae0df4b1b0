package org.thioloom.recipes.section;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.CureReport.Face;
import org.thioloom.recipes.control.Cure;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.forecast.exposure.ExposureWords;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.List;

/// Gathers what can be said of the exposure: the answer first, then what it rests on.
public final class CureFacts {
    private CureFacts() {}

    /// Of a plan that has a lamp.
    public static Section of(Cure cure, Answer<ExposureForecast> exposure) {
        List<Fact> facts = new ArrayList<>();
        switch (exposure) {
            case Answer.Refused<ExposureForecast>(String sentence, String remedy) ->
                    facts.add(
                            new Fact.Words(
                                    "how long",
                                    "no time can be given: " + sentence + "; " + remedy));
            case Answer.Found<ExposureForecast>(ExposureForecast forecast) -> {
                facts.add(new Fact.Words("how long", ExposureWords.howLong(forecast)));
                if (forecast.outlook() instanceof Reckoned reckoned) {
                    double wanted = forecast.question().wanted().conversion();
                    facts.add(new Fact.Words("back cured", ExposureWords.back(reckoned, wanted)));
                }
            }
        }
        if (cure.floor() != null) {
            facts.add(new Fact.Measure("floor of the source", cure.floor(), "with its own lamp"));
        }
        facts.add(
                cure.wavelength() == null
                        ? new Fact.Words("wavelength", "not stated")
                        : new Fact.Measure("wavelength", cure.wavelength(), ""));
        facts.add(
                cure.irradiance() == null
                        ? new Fact.Words("irradiance", "not measured, so no dose")
                        : new Fact.Measure("irradiance", cure.irradiance(), "at the mould"));
        if (cure.dose() != null) {
            facts.add(new Fact.Measure("dose", cure.dose(), "of the floor, at that irradiance"));
        }
        if (exposure instanceof Answer.Found<ExposureForecast>(ExposureForecast forecast)) {
            outlook(forecast, facts);
        }
        return new Section("Cure", facts);
    }

    private static void outlook(ExposureForecast forecast, List<Fact> facts) {
        switch (forecast.outlook()) {
            case Reckoned reckoned -> {
                reckoned(reckoned.report(), facts);
                forecast.doubts().forEach(doubt -> facts.add(new Fact.Words("doubt", doubt)));
            }
            case Unmeasured unmeasured -> {
                unmeasured
                        .lightAtBack()
                        .ifPresent(light ->
                                facts.add(
                                        new Fact.Words(
                                                "light at the back",
                                                ExposureWords.percent(light) + " of it at first")));
                help(forecast, facts);
            }
            case ExposureForecast.Refused _ -> help(forecast, facts);
        }
    }

    private static void help(ExposureForecast forecast, List<Fact> facts) {
        forecast.measure().forEach(measure -> facts.add(new Fact.Words("would help", measure)));
    }

    private static void reckoned(CureReport report, List<Fact> facts) {
        String then = "after " + ExposureWords.time(report.asked().time());
        facts.add(
                new Fact.Words(
                        "light absorbed",
                        "%s of what falls on it, %s"
                                .formatted(
                                        ExposureWords.percent(report.light().absorbedShare()),
                                        then)));
        facts.add(new Fact.Words("in front, " + then, face(report.front())));
        facts.add(new Fact.Words("at the back", face(report.back())));
    }

    private static String face(Face face) {
        return "%s reacted, %s of the initiator left, %s of the light"
                .formatted(
                        ExposureWords.reacted(face.conversion()),
                        ExposureWords.percent(face.initiatorLeft()),
                        ExposureWords.percent(face.light()));
    }
}
