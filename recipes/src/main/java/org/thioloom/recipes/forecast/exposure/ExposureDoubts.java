package org.thioloom.recipes.forecast.exposure;

import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Outlook;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.master.Equipment.KnownGood;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What an answer leaves out or takes for granted, and what would make it better.
public final class ExposureDoubts {
    /// Radicals per group from which on they are worth a word, `[-]`.
    private static final double FEW_RADICALS = 0.005;

    /// Share of initiator left below which more light adds next to nothing, `[-]`.
    private static final double SPENT = 0.05;

    /// Share of initiator that a known exposure used from which on its end matters, `[-]`.
    private static final double MUCH = 0.5;

    private final ExposureQuestion question;
    private final Outlook outlook;

    ExposureDoubts(ExposureQuestion question, Outlook outlook) {
        this.question = question;
        this.outlook = outlook;
    }

    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        switch (outlook) {
            case Refused(String sentence, String _) -> doubts.add(sentence);
            case Unmeasured(String sentence, String _, var _) -> doubts.add(sentence);
            case Reckoned reckoned -> {
                basis(reckoned, doubts);
                doubts.add(
                        "oxygen is left out, and a silicone mould lets it in; so are products that"
                                + " absorb, and rates that fall once it gels: each makes it slower");
                light(reckoned.report(), doubts);
            }
        }
        windows(doubts);
        return doubts;
    }

    private void basis(Reckoned reckoned, List<String> doubts) {
        KnownGood known = question.known();
        if (known == null) {
            doubts.add(
                    "rate constants (%s) are recalled and differ by factors of hundreds between sources: %s; the span allows a factor of %s in the use of radicals either way, and the truth may lie outside"
                            .formatted(
                                    question.liquid().kinetics().name(),
                                    question.liquid().kinetics().note(),
                                    Rounding.significant(
                                            BigDecimal.valueOf(reckoned.estimate().band()), 1)));
            return;
        }
        doubts.add(
                "your exposure is carried over as one of this liquid, wavelength and mould, by light"
                        + " exponents of 0.5 (radicals end in pairs) to 1 (the dose decides)");
        if (known.conversion() == null) {
            doubts.add(
                    "your exposure is taken to have just reached %s at the back; if it went further, less time will do"
                            .formatted(ExposureWords.percent(question.wanted().conversion())));
        }
        double spent = reckoned.spentBefore().orElse(0);
        if (known.conversion() == null && spent > MUCH) {
            doubts.add(
                    "it used up %s of its initiator at the back, so that guess weighs: the longer end and the dead end rest on it"
                            .formatted(ExposureWords.percent(spent)));
        }
        Quantity<Length> dry = question.liquid().dry();
        if (dry != null && dry.compareTo(known.depth()) == 0) {
            doubts.add(
                    "the depth of your exposure, %s, is read as the liquid's, and it is also that of the dry film ordered; the liquid is %s deep"
                            .formatted(
                                    ExposureWords.shown(known.depth()),
                                    ExposureWords.shown(
                                            question.liquid().depth().to(Units.MICROMETRE))));
        }
    }

    private void light(CureReport report, List<String> doubts) {
        String then = ExposureWords.time(report.asked().time());
        if (report.resolution() > FEW_RADICALS) {
            doubts.add(
                    "in %s the initiator makes %s radicals per 100 groups, and each may take or cap one: no conversion is meant finer than that"
                            .formatted(then, ExposureWords.two(100 * report.resolution())));
        }
        if (report.front().initiatorLeft() < SPENT) {
            doubts.add(
                    "after %s %s of the initiator is left in front: longer exposure adds next to nothing"
                            .formatted(
                                    then, ExposureWords.percent(report.front().initiatorLeft())));
        }
        if (report.light().steep()) {
            doubts.add(
                    "the liquid is dark (Napierian absorbance %s): its front starts %s times as fast as its back"
                            .formatted(
                                    ExposureWords.two(report.light().absorbance()),
                                    ExposureWords.two(report.light().rateRatio())));
        }
        String day = question.lighting().measuredOn();
        if (day != null) {
            doubts.add("the irradiance was measured on %s, and lamps age".formatted(day));
        }
    }

    private void windows(List<String> doubts) {
        Quantity<Length> wavelength = question.lighting().wavelength();
        if (wavelength == null) {
            return;
        }
        double nm = wavelength.in(Units.NANOMETRE);
        for (Window window : question.lighting().through()) {
            doubts.add(
                    switch (window.passage(nm)) {
                        case CLEAR ->
                                "light passes %s; the irradiance must be that behind it"
                                        .formatted(window.name());
                        case DOUBTFUL ->
                                "%s is at its edge at %s: measure behind it"
                                        .formatted(window.name(), ExposureWords.shown(wavelength));
                        case BLOCKED ->
                                "%s lets next to nothing of %s through"
                                        .formatted(window.name(), ExposureWords.shown(wavelength));
                    });
        }
    }

    List<String> measure() {
        List<String> measure = new ArrayList<>();
        switch (outlook) {
            case Refused(String _, String remedy) -> measure.add(remedy);
            case Unmeasured(String _, String remedy, var _) -> measure.add(remedy);
            case Reckoned _ ->
                    measure.add(
                            "the irradiance at the darkest and the brightest place of the mould: over"
                                    + " one it may differ by 20 to 50 %");
        }
        KnownGood known = question.known();
        if (known == null) {
            measure.add(
                    "the shortest exposure that gives you a good film: time, depth of the liquid,"
                            + " irradiance (--known-good)");
        } else if (known.conversion() == null) {
            measure.add(
                    "how much of the scarcer group had reacted at the back of your known film, by FTIR"
                            + " on both faces (--known-good, with a fourth part)");
        }
        if (question.liquid().absorption().isEmpty() && outlook instanceof Reckoned) {
            measure.add(
                    "the absorption of %s in this solvent at the lamp's wavelength, by UV-vis"
                            .formatted(question.liquid().initiator()));
        }
        return measure;
    }
}
