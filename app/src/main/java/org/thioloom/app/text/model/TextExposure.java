package org.thioloom.app.text.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.DepthProfile;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.LampGuess;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Constant;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Liquid;
import org.thioloom.recipes.forecast.exposure.ExposureWords;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An exposure in a terminal: how long, whether the back cures, then what that rests on.
public final class TextExposure {
    private static final String INDENT = "  ";

    private TextExposure() {}

    /// All of it.
    ///
    /// @param name of what is cured
    public static String draw(String name, ExposureForecast forecast) {
        StringBuilder text = new StringBuilder(title(name, forecast));
        text.append(table(answer(forecast)));
        if (forecast.outlook() instanceof Reckoned reckoned) {
            text.append("\nThrough the depth, after ")
                    .append(ExposureWords.time(reckoned.profile().time()))
                    .append("\n")
                    .append(table(profile(reckoned.profile())));
        }
        if (!forecast.constants().isEmpty()) {
            text.append("\nWhat it rests on\n").append(table(constants(forecast)));
        }
        return text.append(listed("Doubts", forecast.doubts()))
                .append(listed("What would help", forecast.measure()))
                .toString();
    }

    private static String title(String name, ExposureForecast forecast) {
        ExposureQuestion question = forecast.question();
        Quantity<?> dry = question.liquid().dry();
        return "Exposure of %s: %s of liquid%s, %s wanted at the back\n"
                .formatted(
                        name,
                        shown(question.liquid().depth().to(Units.MICROMETRE)),
                        dry == null ? "" : " for " + shown(dry) + " dry",
                        ExposureWords.percent(question.wanted().conversion()));
    }

    private static List<List<String>> answer(ExposureForecast forecast) {
        ExposureQuestion question = forecast.question();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("how long", ExposureWords.howLong(forecast)));
        if (forecast.outlook() instanceof Reckoned reckoned) {
            rows.add(
                    List.of(
                            "back cured",
                            ExposureWords.back(reckoned, question.wanted().conversion())));
            if (reckoned.carried() != null) {
                rows.add(List.of("books say", ExposureWords.estimate(reckoned.estimate())));
            }
        }
        if (question.floor() != null && forecast.outlook() instanceof Reckoned) {
            rows.add(
                    List.of(
                            "floor of the source",
                            shown(question.floor()) + ", with its own lamp"));
        }
        rows.add(List.of("light", light(question)));
        rows.add(List.of("liquid", liquid(question.liquid())));
        guess(forecast.guess(), rows);
        switch (forecast.outlook()) {
            case Reckoned reckoned -> faces(reckoned.report(), rows);
            case Unmeasured unmeasured ->
                    unmeasured
                            .lightAtBack()
                            .ifPresent(share ->
                                    rows.add(
                                            List.of(
                                                    "light at the back",
                                                    ExposureWords.percent(share)
                                                            + " of it at first")));
            case ExposureForecast.Refused _ -> {}
        }
        return rows;
    }

    private static String liquid(Liquid liquid) {
        Formulation in = liquid.formulation();
        return "C=C %s, SH %s mol/L; %s mmol/L of %s, %s per 100 of the scarcer group"
                .formatted(
                        three(in.ene()),
                        three(in.thiol()),
                        three(1000 * in.initiator()),
                        liquid.initiator(),
                        two(100 * in.initiator() / in.limiting()));
    }

    private static String light(ExposureQuestion question) {
        Quantity<?> irradiance = question.lighting().irradiance();
        Quantity<?> wavelength = question.lighting().wavelength();
        return (irradiance == null ? "not measured" : shown(irradiance))
                + (wavelength == null ? ", wavelength not stated" : " at " + shown(wavelength));
    }

    private static void guess(@Nullable LampGuess guess, List<List<String>> rows) {
        if (guess != null) {
            rows.add(
                    List.of(
                            "rough guess",
                            "a bare tube like that gives %s to %s mW/cm2 in all; it is for choosing a radiometer, and no dose follows"
                                    .formatted(two(guess.low()), two(guess.high()))));
        }
    }

    private static void faces(CureReport report, List<List<String>> rows) {
        rows.add(
                List.of(
                        "dose",
                        "%s J/cm2 in %s, of which the film absorbs %s (%s J/cm2)"
                                .formatted(
                                        three(report.light().incident()),
                                        ExposureWords.time(report.asked().time()),
                                        ExposureWords.percent(report.light().absorbedShare()),
                                        two(report.light().absorbed()))));
        report.backGels()
                .ifPresent(gels ->
                        rows.add(
                                List.of(
                                        "back gels",
                                        ExposureWords.reach(gels)
                                                + "; peelable is much more than gelled")));
        rows.add(
                List.of(
                        "back to 95, 99 %",
                        ExposureWords.reach(report.backTo95())
                                + ", "
                                + ExposureWords.reach(report.backTo99())));
        rows.add(
                List.of(
                        "front against back",
                        "starts %s times as fast; conversion back/front %s"
                                .formatted(
                                        three(report.light().rateRatio()), three(report.ratio()))));
        rows.add(
                List.of(
                        "radicals",
                        "%s per 100 groups in front, %s at the back by then"
                                .formatted(
                                        two(100 * report.front().radicalsPerGroup()),
                                        two(100 * report.back().radicalsPerGroup()))));
        rows.add(
                List.of(
                        "dead end",
                        "when the initiator is used up, at %s in front and %s at the back"
                                .formatted(
                                        ExposureWords.reacted(report.front().cap()),
                                        ExposureWords.reacted(report.back().cap()))));
    }

    private static List<List<String>> profile(DepthProfile profile) {
        String wanted = "to " + ExposureWords.percent(profile.conversion());
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "um deep",
                        "light at first",
                        "light then",
                        "reacted",
                        "initiator left",
                        wanted));
        for (DepthProfile.Layer layer : profile.layers()) {
            rows.add(
                    List.of(
                            three(layer.depth() * 1000),
                            ExposureWords.percent(layer.lightAtFirst()),
                            ExposureWords.percent(layer.light()),
                            ExposureWords.reacted(layer.conversion()),
                            ExposureWords.percent(layer.initiatorLeft()),
                            ExposureWords.reach(layer.reaches())));
        }
        return rows;
    }

    private static List<List<String>> constants(ExposureForecast forecast) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "value", "sources give", "confidence"));
        for (Constant constant : forecast.constants()) {
            rows.add(
                    List.of(
                            constant.name(),
                            (plain(constant.value()) + " " + constant.unit()).strip(),
                            constant.low().isEmpty() || constant.high().isEmpty()
                                    ? ""
                                    : plain(constant.low().getAsDouble())
                                            + " to "
                                            + plain(constant.high().getAsDouble()),
                            confidence(constant)));
        }
        return rows;
    }

    private static String confidence(Constant constant) {
        Confidence confidence = constant.confidence();
        return confidence == null
                ? "yours"
                : confidence.name().toLowerCase(Locale.ROOT) + ", " + constant.source();
    }

    private static String listed(String heading, List<String> sentences) {
        return sentences.isEmpty()
                ? ""
                : "\n"
                        + heading
                        + "\n"
                        + table(sentences.stream().map(s -> List.of("-", s)).toList());
    }

    private static String table(List<List<String>> rows) {
        return TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }

    private static String plain(double number) {
        return number >= 1e4
                ? String.format(Locale.ROOT, "%.1e", number).replace("e+0", "e").replace(".0e", "e")
                : Rounding.significant(
                        BigDecimal.valueOf(number).stripTrailingZeros(), digits(number));
    }

    private static int digits(double number) {
        return Math.clamp(BigDecimal.valueOf(number).stripTrailingZeros().precision(), 1, 3);
    }

    private static String two(double number) {
        return Rounding.significant(BigDecimal.valueOf(number), 2);
    }

    private static String three(double number) {
        return Rounding.significant(BigDecimal.valueOf(number), 3);
    }
}
