package org.thioloom.app.text.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.InterceptTest;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.film.Regulation;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.recipes.forecast.FilmForecast;
import org.thioloom.recipes.forecast.FilmQuestion.Asked;
import org.thioloom.recipes.forecast.FilmWords;
import org.thioloom.recipes.forecast.OwnLine;

import java.util.ArrayList;
import java.util.List;

/// A disc in a terminal: how much to dispense or how thick it comes out, by the user's own line,
/// which goes first, and computed.
public final class TextFilm {
    private static final String INDENT = "  ";

    private TextFilm() {}

    /// All of it.
    ///
    /// @param computed null when nothing said how much stays
    /// @param own null without discs
    public static String draw(@Nullable FilmForecast computed, @Nullable OwnLine own) {
        StringBuilder text = new StringBuilder();
        if (own != null) {
            text.append(title(own)).append(table(facts(own)));
        }
        if (computed != null) {
            text.append(own == null ? "" : "\n")
                    .append(title(computed))
                    .append(table(facts(computed)));
        }
        return text.toString();
    }

    private static String title(FilmForecast film) {
        String volume = FilmWords.four(film.wet().volume()) + " uL";
        String dry =
                "%s um dry, %s mm wide"
                        .formatted(
                                FilmWords.four(1000 * film.dry().thickness()),
                                FilmWords.four(film.dry().diameter()));
        return switch (film.question().asked()) {
            case Asked.VolumeFor _ -> "Computed: dispense " + volume + " for " + dry + "\n";
            case Asked.FilmOf _ -> "Computed: " + volume + " gives " + dry + "\n";
        };
    }

    private static List<List<String>> facts(FilmForecast film) {
        Shrinkage shrinkage = film.question().shrinkage();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "liquid disc",
                        "%s mm wide (the mould), %s um deep if level"
                                .formatted(
                                        FilmWords.four(film.wet().diameter()),
                                        FilmWords.four(1000 * film.wet().thickness()))));
        rows.add(
                List.of(
                        "stays",
                        "%s vol%% of the liquid, %s uL a disc"
                                .formatted(
                                        FilmWords.four(100 * shrinkage.kept()),
                                        FilmWords.four(film.dry().volume()))));
        rows.add(
                List.of(
                        "drying",
                        "a = %s of h_dry = h_wet phi^a; 1/3 is free, 1 is pinned"
                                .formatted(FilmWords.three(shrinkage.drying().exponent()))));
        rows.add(
                List.of(
                        "not so",
                        "liquid %s um deep would dry to %s um free, %s um pinned"
                                .formatted(
                                        FilmWords.four(1000 * film.dry().thickness()),
                                        FilmWords.three(1000 * film.depths().naiveFree()),
                                        FilmWords.three(1000 * film.depths().naivePinned()))));
        rows.add(
                List.of(
                        "meniscus",
                        "at contact angles of 80 to 60 degrees it climbs %s to %s mm up a wall, which could hold %s to %s uL: volume over area is a mean; fill a shallow form to its brim"
                                .formatted(
                                        FilmWords.two(film.flat().rise()),
                                        FilmWords.two(film.steep().rise()),
                                        FilmWords.two(film.flat().heldBy(film.wet().diameter())),
                                        FilmWords.two(
                                                film.steep().heldBy(film.wet().diameter())))));
        return rows;
    }

    private static String title(OwnLine own) {
        Regulation regulation = own.regulation();
        Prediction prediction = own.prediction();
        if (regulation != null) {
            return "By your discs: dispense %s uL for %s um dry\n"
                    .formatted(
                            FilmWords.four(regulation.volume()),
                            FilmWords.four(regulation.target()));
        }
        return prediction == null
                ? "By your discs\n"
                : "By your discs: %s uL gives %s um dry\n"
                        .formatted(
                                FilmWords.four(prediction.volume()),
                                FilmWords.four(prediction.thickness()));
    }

    private static List<List<String>> facts(OwnLine own) {
        List<List<String>> rows = new ArrayList<>();
        Regulation regulation = own.regulation();
        Prediction prediction = own.prediction();
        if (regulation != null) {
            rows.add(List.of("next disc", FilmWords.interval(regulation.next(), "um")));
            own.chance()
                    .ifPresent(chance ->
                            rows.add(
                                    List.of(
                                            "within tolerance",
                                            FilmWords.three(100 * chance) + " % of such discs")));
            rows.add(List.of("line is there at", FilmWords.interval(regulation.interval(), "uL")));
            rows.add(List.of("where", FilmWords.reach(regulation.extrapolated())));
        }
        if (prediction != null) {
            rows.add(List.of("next disc", FilmWords.interval(prediction.next(), "um")));
            rows.add(List.of("mean of many", FilmWords.interval(prediction.mean(), "um")));
            rows.add(List.of("where", FilmWords.reach(prediction.extrapolated())));
        }
        line(own.calibration(), rows);
        return rows;
    }

    private static void line(Calibration line, List<List<String>> rows) {
        rows.add(List.of("line", FilmWords.line(line)));
        if (line.freedom() > 0) {
            line.explained().ifPresent(share -> rows.add(List.of("R2", FilmWords.four(share))));
        }
        line.deadVolume()
                .ifPresent(dead ->
                        rows.add(
                                List.of(
                                        "no film from",
                                        FilmWords.four(dead.volume())
                                                + " uL; "
                                                + FilmWords.interval(dead.interval(), "uL"))));
        line.interceptTest().map(InterceptTest::p).ifPresent(p -> rows.add(intercept(p)));
        if (line.isThin()) {
            rows.add(
                    List.of(
                            "thin",
                            "%d discs hardly show their scatter: cast five or more"
                                    .formatted(line.points().size())));
        }
        rows.add(
                List.of(
                        "holds for",
                        "the same mould, recipe and drying, between the volumes cast"));
    }

    private static List<String> intercept(double p) {
        return List.of(
                "through zero?",
                p < 0.05
                        ? "no: the intercept is real (p = %s); tip and walls keep some"
                                .formatted(FilmWords.two(p))
                        : "perhaps: p = %s; the intercept is kept all the same"
                                .formatted(FilmWords.two(p)));
    }

    private static String table(List<List<String>> rows) {
        return TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }
}
