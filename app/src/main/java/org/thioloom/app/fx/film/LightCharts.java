package org.thioloom.app.fx.film;

import org.thioloom.app.fx.chart.Axis;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Stroke;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.cure.CuringFilm;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion;
import org.thioloom.recipes.forecast.exposure.ExposureWords;

import java.util.List;

/// Light and conversion through a film. What nobody measured is not drawn, and says so.
final class LightCharts {
    private static final int POINTS = 121;
    private static final double PERCENT = 100;
    private static final Axis SHARE = Axis.linear("Share", "%", -0.03 * PERCENT, 1.03 * PERCENT);

    private LightCharts() {}

    /// From the lit face to the back.
    static Content<Chart> depth(ExposureForecast forecast) {
        double depth = forecast.question().liquid().depth().in(Units.MICROMETRE);
        Axis x = Axis.linear("Depth below the lit face", "µm", 0, depth);
        return switch (forecast.outlook()) {
            case Refused(String sentence, String remedy) ->
                    new Content.Nothing<>("The light is not known", sentence, remedy);
            case Unmeasured unmeasured -> atFirst(unmeasured, x, depth);
            case Reckoned reckoned ->
                    new Content.Shown<>(profile(forecast.question(), reckoned, x, depth));
        };
    }

    /// Which share of the light gets how deep does not depend on how much there is.
    private static Content<Chart> atFirst(Unmeasured unmeasured, Axis x, double depth) {
        if (unmeasured.lightAtBack().isEmpty()) {
            return new Content.Nothing<>(
                    "The light is not known", unmeasured.sentence(), unmeasured.remedy());
        }
        return new Content.Shown<>(
                new Chart(
                        "Light through the depth",
                        "At first %s of the light reaches the back. No conversion: %s."
                                .formatted(
                                        ExposureWords.percent(
                                                unmeasured.lightAtBack().getAsDouble()),
                                        unmeasured.sentence()),
                        x,
                        SHARE,
                        List.of(
                                new Layer.Line(
                                        "light at first",
                                        Ink.SIXTH,
                                        Stroke.DASHED,
                                        Curve.sampled(
                                                0,
                                                depth,
                                                POINTS,
                                                z ->
                                                        PERCENT
                                                                * unmeasured.lightAtFirst(
                                                                        z / depth)))),
                        List.of()));
    }

    private static Chart profile(
            ExposureQuestion question, Reckoned reckoned, Axis x, double depth) {
        CuringFilm film = reckoned.film();
        double time = reckoned.profile().time();
        String then = "after " + ExposureWords.time(time);
        return new Chart(
                "Light and conversion through the depth",
                "Back cured: " + ExposureWords.back(reckoned, question.wanted().conversion()) + ".",
                x,
                SHARE,
                List.of(
                        line(
                                "reacted " + then,
                                Ink.FIRST,
                                Stroke.WHOLE,
                                Curve.sampled(
                                        0,
                                        depth,
                                        POINTS,
                                        z -> PERCENT * film.conversion(z / 1000, time))),
                        line(
                                "light at first",
                                Ink.SIXTH,
                                Stroke.DASHED,
                                Curve.sampled(
                                        0,
                                        depth,
                                        POINTS,
                                        z -> PERCENT * film.lightAt(z / 1000, 0))),
                        line(
                                "light " + then,
                                Ink.SIXTH,
                                Stroke.WHOLE,
                                Curve.sampled(
                                        0,
                                        depth,
                                        POINTS,
                                        z -> PERCENT * film.lightAt(z / 1000, time))),
                        line(
                                "initiator left",
                                Ink.FOURTH,
                                Stroke.DASH_DOT,
                                Curve.sampled(
                                        0,
                                        depth,
                                        POINTS,
                                        z -> PERCENT * film.initiatorLeft(z / 1000, time)))),
                List.of(wanted(question)));
    }

    private static Layer line(String name, Ink ink, Stroke stroke, Curve curve) {
        return new Layer.Line(name, ink, stroke, curve);
    }

    static Marker wanted(ExposureQuestion question) {
        double share = question.wanted().conversion();
        return new Marker.Level(
                PERCENT * share,
                "wanted " + ExposureWords.percent(share),
                Ink.QUIET,
                Stroke.DOTTED);
    }

    /// Both faces while they are lit.
    static Content<Chart> time(ExposureForecast forecast) {
        return switch (forecast.outlook()) {
            case Refused(String sentence, String remedy) ->
                    new Content.Nothing<>("No time can be given", sentence, remedy);
            case Unmeasured(String sentence, String remedy, var _) ->
                    new Content.Nothing<>("No time can be given", sentence, remedy);
            case Reckoned reckoned ->
                    new Content.Shown<>(new ExposureChart(forecast.question(), reckoned).chart());
        };
    }
}
